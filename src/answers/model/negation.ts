import { lazy } from '../../lazy.js'
import { sentences } from '../../text/sentences.js'
import type { Span } from '../../text/span.js'
import { HARMLESS_NEGATIONS, NEGATIONS } from './tables/negation.js'

const phrases = (table: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${table.split('|').sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`, 'giu')
const harmless = lazy(() => phrases(HARMLESS_NEGATIONS))
const negation = lazy(() => phrases(NEGATIONS))

const masked = (text: string): string => text.replace(harmless(), (found) => ' '.repeat(found.length)).replace(/(?<=[a-z])n['’]t(?![a-z])/giu, ' no')

/** True when the text says that something is not so. */
export const negates = (text: string): boolean => masked(text).search(negation()) >= 0

const CLAUSE_END = /[,;:.!?…]/u

/**
 * True when a quote leaves out a negation that governs it: one before it in its sentence, or one that follows in its clause
 * ("đề nghị tăng mức thu | không được chấp thuận").
 */
export function hidesNegation(text: string, quote: Span): boolean {
  const around = text.slice(Math.max(0, quote.start - REACH), quote.end + REACH)
  const offset = Math.max(0, quote.start - REACH)
  const own = sentences(around).map(({ start, end }) => ({ start: start + offset, end: end + offset }))
  const first = own.find(({ start, end }) => start <= quote.start && quote.start < end)
  const last = own.find(({ start, end }) => start < quote.end && quote.end <= end)
  const before = first === undefined ? '' : text.slice(first.start, quote.start)
  const rest = last === undefined ? '' : text.slice(quote.end, last.end)
  const clause = CLAUSE_END.test(text[quote.end - 1] ?? '') ? '' : rest.slice(0, Math.max(0, rest.search(CLAUSE_END)) || rest.length)
  return negates(before) || negates(clause)
}

/** Characters looked at on either side: sentences are shorter. */
const REACH = 1_200

const NEXT_WORDS = /^\s*((?:[\p{L}\p{M}]+\s*){1,2})/u

/** True when the statement says what its quotes deny, or denies what they say. */
export function turnsAround(statement: string, quotes: readonly string[], sameLanguage: boolean): boolean {
  const proof = quotes.join('\n')
  const says = negates(statement)
  if (says && !negates(proof)) return true
  if (says || !negates(proof)) return false
  // Words of different languages cannot be compared: a denied quote then needs a statement that denies.
  if (!sameLanguage) return true
  const text = masked(proof)
  const plain = statement.toLowerCase()
  return Array.from(text.matchAll(negation())).some((found) => {
    const next = NEXT_WORDS.exec(text.slice(found.index + found[0].length))?.[1]?.trim().toLowerCase()
    return next !== undefined && plain.includes(next)
  })
}
