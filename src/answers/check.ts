import { expression } from '../text/expression.js'
import { fold } from '../text/normalize.js'
import { normalizeTone } from '../text/tone.js'
import type { Citation, Statement } from './answer.js'

/** A number as written, with its inner separators. */
export const NUMBER = expression(String.raw`\p{N}+(?:[.,]\p{N}+)*`, 'g')
/** Days written with dots or in a row ("20.12.2021", "8,9/12", "29,30.6"): each of their numbers counts by itself, those of "1.150" and "1,8" do not. */
const DAYS = expression(String.raw`(?<![\p{N}.,])\p{N}{1,2}(?:,\s*\p{N}{1,2})*(?:\.\p{N}{1,2}(?:\.\p{N}{4})?(?![\p{N}.,]*\p{N})|(?=\/\p{N}))`, 'g')
const NAME = expression(String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)+`, 'g')
const BETWEEN_WORDS = expression(String.raw`[^\p{L}\p{N}]+`, 'g')

/** Words in lower case with one tone placement, fenced by single spaces. */
export function canonical(text: string): string {
  const lower = normalizeTone(text.normalize('NFC').toLowerCase())
  return ` ${lower.replace(BETWEEN_WORDS(lower), ' ')} `.replace(/ +/gu, ' ')
}

/** Digits with inner separators as written, leading zeros dropped: "08" and "8" are one number, "3.747" and "3,747" are two. */
export const numberKey = (digits: string): string => digits.replace(/^0+(?=\p{N})/u, '')

/** Keys of all numbers of a text. */
export const numbersOf = (text: string): Set<string> => {
  const found = new Set<string>()
  for (const [digits] of text.matchAll(NUMBER(text))) found.add(numberKey(digits))
  for (const [days] of text.matchAll(DAYS(text))) for (const part of days.split(/[.,\s]+/u)) found.add(numberKey(part))
  return found
}

/** True when the quote of a citation is what stands at its offsets in the report. */
export const isVerbatim = (citation: Citation, reportText: string): boolean =>
  citation.quote !== '' && reportText.slice(citation.start, citation.end) === citation.quote

/**
 * True when every name and number of a statement stands in the quotes it cites, in their reports' titles and dates, or in the question.
 * What an admin set right by hand is proved by the word of that admin, which the citation then tells.
 * A count of things cited one by one proves itself; `counts` are others that code made from the records, such as how many of them lack a year.
 */
export function isProven(statement: Statement, citations: readonly Citation[], question: string, counts: readonly number[] = []): boolean {
  const cited = citations.filter((citation) => statement.citations.includes(citation.number))
  if (cited.length === 0 || cited.length < statement.citations.length) return false
  const proof = [...cited.flatMap(({ quote, title, date, corrected }) => [quote, title, date ?? '', corrected ?? '']), question].join('\n')
  const numbers = numbersOf(proof).add(String(cited.length))
  for (const count of counts) numbers.add(String(count))
  const words = canonical(proof)
  const folded = fold(words)
  const names = Array.from(statement.text.matchAll(NAME(statement.text)), ([name]) => canonical(name))
  return (
    Array.from(statement.text.matchAll(NUMBER(statement.text)), ([digits]) => numberKey(digits)).every((number) => numbers.has(number)) &&
    names.every((name) => words.includes(name) || folded.includes(fold(name)))
  )
}
