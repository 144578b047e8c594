import { displayWidth, graphemes } from './width.js'

/** Lines of at most `width` columns, broken at spaces (a longer word is broken within); line ends of the text are kept. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(1, width - displayWidth(indent))
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room))
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')
}

function wrapLine(line: string, room: number): string[] {
  if (displayWidth(line) <= room) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ').flatMap((w) => pieces(w, room))) {
    const longer = current === '' ? word : `${current} ${word}`
    if (displayWidth(longer) <= room) current = longer
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current]
}

function pieces(word: string, room: number): string[] {
  if (displayWidth(word) <= room) return [word]
  const parts = ['']
  for (const grapheme of graphemes(word)) {
    const last = parts[parts.length - 1]!
    if (last !== '' && displayWidth(last + grapheme) > room) parts.push(grapheme)
    else parts[parts.length - 1] = last + grapheme
  }
  return parts
}
