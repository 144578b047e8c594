import type { MessageEntity } from 'grammy/types'
import type { Seen } from './seen.js'

const STYLES: Partial<Record<MessageEntity['type'], readonly [string, string]>> = {
  bold: ['\u001b[1m', '\u001b[22m'],
  italic: ['\u001b[3m', '\u001b[23m'],
  underline: ['\u001b[4m', '\u001b[24m'],
  strikethrough: ['\u001b[9m', '\u001b[29m'],
  text_link: ['\u001b[4m', '\u001b[24m'],
}
const QUOTES = new Set<string>(['blockquote', 'expandable_blockquote'])

/** The buttons that can be pressed by number: those shown since the person last wrote. */
export class Screen {
  private shown: { readonly label: string, readonly under: Seen }[] = []

  constructor(private readonly styled: boolean) {}

  /** Forgets the buttons; numbers begin anew. */
  clear(): void {
    this.shown = []
  }

  /** A message of the bot as lines for a terminal: quotes with a bar before them, each button with the number that presses it. */
  show(seen: Seen): string {
    const buttons = seen.buttons.map((label) => `/${this.shown.push({ label, under: seen })} ${label}`).join('   ')
    const lines = [this.styled ? withStyles(seen) : seen.text, seen.file === null ? '' : `[tệp: ${seen.file}]`, buttons]
    return `${seen.edited ? '◂ (sửa) ' : '◂ '}${lines.filter((line) => line !== '').join('\n  ')}\n`
  }

  /** The button with this number, counted from 1; undefined when none is shown. */
  button(number: number): { readonly label: string, readonly under: Seen } | undefined {
    return this.shown[number - 1]
  }
}

/** The text with the escape codes of its entities, and bars before quoted lines; put in from the end, so that offsets stay true. */
function withStyles({ text, entities }: Seen): string {
  const inserts = entities.flatMap(({ type, offset, length }) => {
    if (QUOTES.has(type)) return lineStarts(text, offset, offset + length).map((at) => ({ at, code: '▏ ' }))
    const style = STYLES[type]
    return style === undefined ? [] : [{ at: offset, code: style[0] }, { at: offset + length, code: style[1] }]
  })
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((styled, { at, code }) => styled.slice(0, at) + code + styled.slice(at), text)
}

function lineStarts(text: string, start: number, end: number): number[] {
  const after = [...text.slice(start, end).matchAll(/\n/gu)].map(({ index }) => start + index + 1)
  return [start, ...after.filter((at) => at < end)]
}
