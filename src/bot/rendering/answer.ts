import { FormattedString } from '@grammyjs/parse-mode'
import type { InlineKeyboardButton } from 'grammy/types'
import type { Answer, Citation } from '../../answers/answer.js'
import type { Translate } from '../../locales.js'
import { isoWords } from './dates.js'
import { bold, italic, joined, oneLine, plain, shorten, type Rich } from './text.js'

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
      answer.citations.length === 0 ? null : FormattedString.expandableBlockquote(renderSources(answer.citations, say)),
      model === null ? null : italic(say('model-worded', { model })),
    ],
    '\n\n',
  )

/** An answer with the statements below that are to take its place; their marks would be those of other citations. */
export const withStatements = (shown: Rich, { statements }: Answer, say: Translate): Rich =>
  joined([shown, italic(say('bot-wording')), plain(statements.map(({ text }) => `• ${text}`).join('\n'))], '\n\n')

/** Sources: each report once, below it the number, the page and the words of each citation that follows from it. */
export function renderSources(citations: readonly Citation[], say: Translate): Rich {
  const lines = citations.flatMap((citation, i) => {
    const report = reportWords(citation, say)
    const before = citations[i - 1]
    const isNew = before === undefined || before.reportId !== citation.reportId || reportWords(before, say) !== report
    return isNew ? [bold(report), quoteLine(citation, say)] : [quoteLine(citation, say)]
  })
  return joined(lines, '\n')
}

const reportWords = ({ title, date }: Citation, say: Translate): string => [oneLine(title), date === null ? '' : isoWords(date, say)].filter((part) => part !== '').join(' · ')

const quoteLine = ({ number, page, quote, corrected }: Citation, say: Translate): Rich => {
  const where = page == null ? '' : `${pageWords(page, say)}: `
  return joined([`[${number}] ${where}“${oneLine(quote)}”`, corrected === undefined ? null : say('source-corrected', { words: corrected })], '\n')
}

/** "tr. 3", or nothing in a report without pages or an answer kept since before there were any. Passed as text: a number would get a thousands separator. */
export const pageWords = (page: number | null, say: Translate): string => (page == null ? '' : say('page', { page: String(page) }))

const PROOFS_A_ROW = 8
/** Rows of proofs; citations beyond them stand in the text only. */
const PROOF_ROWS = 6

/** UTF-16 units of a meeting's name on a button; Telegram shows about as much. */
const LABEL_LENGTH = 60

/** The buttons under an answer: its proofs, the cards of its meetings, or of those nearest to what was not found, and what people think of it. */
export function answerButtons(id: string, answer: Answer, meetingId: string | null, say: Translate): InlineKeyboardButton[][] {
  const proofs = answer.citations.slice(0, PROOFS_A_ROW * PROOF_ROWS).map(({ number }) => button(`[${number}]`, `p:${id}:${number}`))
  const near = (answer.near ?? []).map(({ meetingId: other, words }) => [button(shorten(words, LABEL_LENGTH), `c:${other}`)])
  const opinions = [button('👍', `f:${id}:good`), button('👎', `f:${id}:bad`)]
  return [...rows(proofs, PROOFS_A_ROW), ...near, ...meetingButton(id, answer, meetingId, say), proofs.length === 0 ? opinions : [...opinions, button(say('bot-wrong-source'), `f:${id}:wrong-source`)]]
}

/** The card of the one meeting that an answer is from, or the list of all it speaks of. */
function meetingButton(id: string, { kind, citations }: Answer, meetingId: string | null, say: Translate): InlineKeyboardButton[][] {
  const reports = new Set(citations.map(({ reportId }) => reportId))
  if (kind !== 'answered') return []
  if (reports.size > 1) return [[button(say('bot-more-meetings'), `m:${id}`)]]
  return meetingId !== null && reports.has(meetingId.slice(0, meetingId.indexOf('#'))) ? [[button(say('bot-more'), `c:${meetingId}`)]] : []
}

export const button = (text: string, data: string): InlineKeyboardButton => ({ text, callback_data: data })

/** The buttons in rows of `width`. */
export const rows = <T>(buttons: readonly T[], width: number): T[][] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width))

const DATA_BYTES = 64

/** Whether Telegram takes this as a button's data. */
export const fitsButton = (data: string): boolean => Buffer.byteLength(data, 'utf8') <= DATA_BYTES
