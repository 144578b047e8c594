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

const WORDS = /[\p{L}\p{M}]+/gu

/** A word, the pair it begins, and whether a negation stands right before it. */
interface Turn {
  readonly word: string
  readonly pair: string
  readonly negated: boolean
}

function turnsOf(text: string): readonly Turn[] {
  const plain = masked(text).toLowerCase()
  const negations = new Set(Array.from(plain.matchAll(negation()), (found) => found.index))
  const words = Array.from(plain.matchAll(WORDS))
  return words.map((found, i) => ({ word: found[0], pair: `${found[0]} ${words[i + 1]?.[0] ?? ''}`, negated: i > 0 && negations.has(words[i - 1]!.index) }))
}

/**
 * True when the statement says what its quotes deny, or denies what they say: word for word in one language; between two languages,
 * which cannot be compared so, when only one of them denies anything.
 */
export function turnsAround(statement: string, quotes: readonly string[], sameLanguage: boolean): boolean {
  const proof = quotes.join('\n')
  if (!sameLanguage) return negates(statement) !== negates(proof)
  const [said, proved] = [turnsOf(statement), turnsOf(proof)]
  const isPlain = (turns: readonly Turn[], key: 'word' | 'pair', value: string): boolean => turns.some((turn) => turn[key] === value && !turn.negated)
  const deniesMore = said.some(({ word, negated }) => negated && !proved.some((turn) => turn.negated && turn.word === word))
  // What the quotes deny may be left unsaid, but not said: neither in the same two words, nor in a word that they only deny.
  const saysDenied = proved.some(
    ({ word, pair, negated }) => negated && ((isPlain(said, 'pair', pair) && !isPlain(proved, 'pair', pair)) || (isPlain(said, 'word', word) && !isPlain(proved, 'word', word))),
  )
  return deniesMore || saysDenied
}
