import { FormattedString } from '@grammyjs/parse-mode'
import type { InlineKeyboardButton } from 'grammy/types'
import type { Answer, Citation } from '../../answers/answer.js'
import type { Translate } from '../../locales.js'
import { isoWords } from './dates.js'
import { bold, italic, joined, oneLine, plain, type Rich } from './text.js'

export interface AnswerView {
  readonly answer: Answer
  /** The follow-up spelt out, null when the question stood alone. */
  readonly rewritten: string | null
  /** The chat model whose words it is in; null for the built-in answer. */
  readonly model: string | null
  /** The question, when it does not stand in the chat itself. */
  readonly question: string | null
}

/** An answer as text: how it was understood, what is said with [1] marks, then the sources in a quote that opens. */
export const renderAnswer = ({ answer, rewritten, model, question }: AnswerView, say: Translate): Rich =>
  joined(
    [
      question === null ? null : bold(`❓ ${oneLine(question)}`),
      rewritten === null ? null : italic(say('ask-rewritten', { question: rewritten })),
      plain(answer.text),
      answer.citations.length === 0 ? null : FormattedString.expandableBlockquote(joined(answer.citations.map((citation) => renderSource(citation, say)), '\n')),
      model === null ? null : italic(say('model-worded', { model })),
    ],
    '\n\n',
  )

/** An answer with the statements below that are to take its place; their marks would be those of other citations. */
export const withStatements = (shown: Rich, { statements }: Answer, say: Translate): Rich =>
  joined([shown, italic(say('bot-wording')), plain(statements.map(({ text }) => `• ${text}`).join('\n'))], '\n\n')

/** One source: its number, where it is from, and the words that prove the statement. */
export const renderSource = ({ number, title, date, page, quote, corrected }: Citation, say: Translate): Rich =>
  joined([bold(`[${number}] ${[oneLine(title), date === null ? '' : isoWords(date, say), pageWords(page, say)].filter((part) => part !== '').join(' · ')}`), `“${oneLine(quote)}”`, corrected === undefined ? null : say('source-corrected', { words: corrected })], '\n')

/** "tr. 3", or nothing in a report without pages or an answer kept since before there were any. Passed as text: a number would get a thousands separator. */
export const pageWords = (page: number | null, say: Translate): string => (page == null ? '' : say('page', { page: String(page) }))

const PROOFS_A_ROW = 8
/** Rows of proofs; citations beyond them stand in the text only. */
const PROOF_ROWS = 6

/** The buttons under an answer: its proofs, the card of its meeting, and what people think of it. */
export function answerButtons(id: string, answer: Answer, meetingId: string | null, say: Translate): InlineKeyboardButton[][] {
  const proofs = answer.citations.slice(0, PROOFS_A_ROW * PROOF_ROWS).map(({ number }) => button(`[${number}]`, `p:${id}:${number}`))
  return [
    ...rows(proofs, PROOFS_A_ROW),
    ...(meetingId !== null && answer.kind === 'answered' ? [[button(say('bot-more'), `c:${meetingId}`)]] : []),
    [button('👍', `f:${id}:good`), button('👎', `f:${id}:bad`), button(say('bot-wrong-source'), `f:${id}:wrong-source`)],
  ]
}

export const button = (text: string, data: string): InlineKeyboardButton => ({ text, callback_data: data })

/** The buttons in rows of `width`. */
export const rows = <T>(buttons: readonly T[], width: number): T[][] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width))

const DATA_BYTES = 64

/** Whether Telegram takes this as a button's data. */
export const fitsButton = (data: string): boolean => Buffer.byteLength(data, 'utf8') <= DATA_BYTES
