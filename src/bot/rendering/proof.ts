import { FormattedString } from '@grammyjs/parse-mode'
import type { InlineKeyboardButton } from 'grammy/types'
import type { Citation } from '../../answers/answer.js'
import type { Translate } from '../../locales.js'
import type { StoredReport } from '../../store/store.js'
import { button, pageWords } from './answer.js'
import { isoWords } from './dates.js'
import { bold, joined, oneLine, plain, type Rich } from './text.js'

/** UTF-16 units of the report shown before and after a quote: a paragraph of ordinary length, and some of its neighbours when it is short. */
const AROUND = 700
/** A shorter paragraph is shown with the ones beside it. */
const SHORT_PARAGRAPH = 400
const SENTENCE_END = /[.!?…][”"’»)\]]*\s+/gu

/** The proof of a statement: report, date, and the quote marked inside its paragraph with the sentences around it. */
export function renderProof(citation: Citation, text: string, say: Translate): Rich {
  const { number, title, date, page, start, end } = citation
  const { from, to } = surroundings(text, start, end)
  const before = plain(`${from > 0 ? '… ' : ''}${text.slice(from, start)}`)
  const after = plain(`${text.slice(end, to)}${to < text.length ? ' …' : ''}`)
  const quote = plain(text.slice(start, end))
  return joined(
    [
      bold(`[${number}] ${[oneLine(title), pageWords(page, say)].filter((part) => part !== '').join(' · ')}`),
      date === null ? null : say('bot-proof-date', { date: isoWords(date, say) }),
      FormattedString.blockquote(before.concat(FormattedString.bold(FormattedString.underline(quote)), after)),
    ],
    '\n',
  )
}

/** What leads from a proof or a meeting to where it is from: the file, and the post or page it was taken from. */
export const originalButtons = ({ id, origin }: Pick<StoredReport, 'id' | 'origin'>, say: Translate): InlineKeyboardButton[] => [
  button(say('bot-original'), `o:${id}`),
  ...(origin?.link != null && isWebAddress(origin.link) ? [{ text: say('bot-post'), url: origin.link }] : []),
]

/** Anything else Telegram refuses, with the whole message. What a file says of its origin may be no address. */
const isWebAddress = (link: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]/iu.test(link) && URL.canParse(link)

/** From where to where the report is shown around a quote: whole paragraphs, or else whole sentences. */
export function surroundings(text: string, start: number, end: number): { from: number; to: number } {
  let from = text.lastIndexOf('\n', start - 1) + 1
  let to = lineEnd(text, end)
  if (to - from < SHORT_PARAGRAPH) {
    from = text.lastIndexOf('\n', text.slice(0, from).trimEnd().length - 1) + 1
    to = lineEnd(text, to + leadingSpace(text, to, text.length))
  }
  if (start - from > AROUND) from = sentenceStart(text, start - AROUND, start)
  if (to - end > AROUND) to = sentenceEnd(text, end, end + AROUND)
  return { from: Math.min(from + leadingSpace(text, from, start), start), to: Math.max(end, to) }
}

const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found
}

const leadingSpace = (text: string, from: number, to: number): number => text.slice(from, to).search(/\S|$/u)

function sentenceStart(text: string, from: number, to: number): number {
  const first = text.slice(from, to).matchAll(SENTENCE_END).next().value
  return first === undefined ? from + leadingWord(text.slice(from, to)) : from + first.index + first[0].length
}

const leadingWord = (text: string): number => Math.max(0, text.search(/\s/u))

function sentenceEnd(text: string, from: number, to: number): number {
  const last = [...text.slice(from, to).matchAll(SENTENCE_END)].at(-1)
  if (last !== undefined) return from + last.index + last[0].trimEnd().length
  const space = text.slice(from, to).search(/\s\S*$/u)
  return space < 0 ? from : from + space
}
