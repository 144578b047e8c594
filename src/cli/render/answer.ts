import type { Answer, Citation } from '../../answers/answer.js'
import type { Translate } from '../../locales.js'
import { isoDateWords } from './dates.js'
import { style } from './style.js'
import { wrap } from './wrap.js'

const QUOTE_INDENT = '    '

/** An answer for the terminal: its text with [1] marks, then each source with the words that prove it. */
export function renderAnswer(answer: Answer, t: Translate, width: number): string {
  const text = wrap(emphasised(withMarks(answer)), width)
  if (answer.citations.length === 0) return text
  return [text, '', style.bold(t('ask-sources')), ...answer.citations.map((citation) => renderCitation(citation, t, width))].join('\n')
}

function renderCitation({ number, title, date, page, source, quote }: Citation, t: Translate, width: number): string {
  const head = [title, date === null ? '' : isoDateWords(date, t), source, page === null ? '' : t('page', { page: String(page) })].filter((part) => part !== '').join(' — ')
  const body = wrap(`“${quote.replace(/\s+/gu, ' ').trim()}”`, width, QUOTE_INDENT)
  return `${emphasised(wrap(`[${number}] ${head}`, width))}\n${body.split('\n').map(style.dim).join('\n')}`
}

const MARK = /\[[0-9]+\]/gu

const emphasised = (text: string): string => text.replace(MARK, (mark) => style.cyan(mark))

/** The answer's text with the numbers of its citations behind each statement, unless the text has them already. */
export function withMarks({ text, statements, citations }: Answer): string {
  if (text.search(MARK) >= 0) return text
  let marked = ''
  let from = 0
  for (const statement of statements) {
    const at = text.indexOf(statement.text, from)
    if (at < 0) continue
    const end = at + statement.text.length
    marked += `${text.slice(from, end)} ${marksOf(statement.citations)}`
    from = end
  }
  if (marked === '') return citations.length === 0 ? text : `${text} ${marksOf(citations.map(({ number }) => number))}`
  return marked + text.slice(from)
}

const marksOf = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('')
