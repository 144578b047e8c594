import type { Span } from '../../text/span.js'
import type { Given } from './given.js'
import { hidesNegation } from './negation.js'

/** A quote as a model gives it: the number of a passage, and words that should stand there. */
export interface RawQuote {
  readonly passage: number
  readonly quote: string
}

/** A quote found in its report. `start` and `end` are offsets into the report's text. */
export interface Located extends Span {
  readonly given: Given
}

export type QuoteFault = 'quote-empty' | 'quote-not-found' | 'quote-from-question' | 'quote-too-short' | 'quote-cuts-word' | 'quote-hides-negation'

/** Syllables under which a quote proves nothing by itself, unless it is a whole line. */
const SHORTEST = 3

const OUTER_MARKS = /^[\s"“”«»]+|[\s"“”«»]+$/gu

const special = /[.*+?^${}()|[\]\\/]/gu

/** Finds a quote in the passage it names, or else in another of those given; NFC and white space apart it must agree to the letter. */
export function locate({ passage, quote }: RawQuote, given: readonly Given[], question: string): Located | QuoteFault {
  const words = quote.normalize('NFC').replace(OUTER_MARKS, '').split(/\s+/u)
  if (words[0] === '') return 'quote-empty'
  const pattern = new RegExp(words.map((word) => word.replace(special, '\\$&')).join('\\s+'), 'gu')
  const named = given.filter(({ number }) => number === passage)
  const spans = [...named, ...given.filter((other) => !named.includes(other))].flatMap((one) =>
    Array.from(one.text.matchAll(pattern), (found): Located => ({ given: one, start: one.passage.start + found.index, end: one.passage.start + found.index + found[0].length })),
  )
  if (spans.length === 0) return pattern.test(question.normalize('NFC')) ? 'quote-from-question' : 'quote-not-found'
  const faults = spans.map(faultOf)
  const good = faults.indexOf(null)
  return good >= 0 ? spans[good]! : faults[0]!
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

function faultOf({ given, start, end }: Located): QuoteFault | null {
  const { text } = given.open.report
  if (cuts(text, start) || cuts(text, end)) return 'quote-cuts-word'
  const quote = text.slice(start, end)
  const wholeLine = /(?:^|[\n|])\s*$/u.test(text.slice(Math.max(0, start - 8), start)) && /^\s*(?:$|[\n|])/u.test(text.slice(end, end + 8))
  if (!wholeLine && (quote.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length < SHORTEST) return 'quote-too-short'
  return hidesNegation(text, { start, end }) ? 'quote-hides-negation' : null
}

/** True when a place lies within a word or a number. */
function cuts(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  if (LETTER.test(before) && LETTER.test(after)) return true
  return /[.,/]/u.test(before) ? /\p{N}/u.test(text[at - 2] ?? '') && /\p{N}/u.test(after) : /[.,/]/u.test(after) && /\p{N}/u.test(before) && /\p{N}/u.test(text[at + 1] ?? '')
}
