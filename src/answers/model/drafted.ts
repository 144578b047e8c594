import { overlaps, type Span } from '../../text/span.js'
import type { Answer, Citation } from '../answer.js'
import type { Given } from './given.js'
import type { Located } from './quotes.js'

/** The part of a citation that stands in a passage given; null when none does. */
export function givenPart(citation: Citation, given: readonly Given[]): (Span & { readonly given: Given }) | null {
  const one = given.find(({ open, passage }) => open.report.id === citation.reportId && overlaps(passage, citation))
  return one === undefined ? null : { given: one, start: Math.max(citation.start, one.passage.start), end: Math.min(citation.end, one.passage.end) }
}

/** True for a statement of the built-in answer, word for word and with its quotes: what it says was proved when that answer was made. */
export const isDrafted = (text: string, quotes: readonly Located[], { statements, citations }: Answer, given: readonly Given[]): boolean =>
  statements.some(
    (statement) =>
      bare(statement.text) === bare(text) &&
      statement.citations.every((number) => {
        const part = givenPart(citations[number - 1]!, given)
        return part !== null && quotes.some((quote) => quote.given.open === part.given.open && holds(quote, part, part.given.open.report.text))
      }),
  )

/** True when a quote holds all of another but the quotation marks around it. */
const holds = (quote: Span, part: Span, text: string): boolean => OUTER_ONLY.test(text.slice(part.start, Math.max(part.start, quote.start))) && OUTER_ONLY.test(text.slice(Math.min(part.end, quote.end), part.end))

const OUTER_ONLY = /^[\s"“”«»]*$/u

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').replace(/^[…\s]+|[….\s]+$/gu, '')

/** A remark in brackets and the word it is about: "29/6 (báo cáo không ghi năm)". One with names or numbers in it is no remark. */
const REMARK = /(\S+) (\([^()\p{Lu}\p{N}]+\))/gu

/** A statement without the remarks that the built-in answer makes about the very same words: they are code's, and no report has them. */
export function withoutRemarks(text: string, { statements }: Answer): string {
  const known = statements.flatMap((statement) => Array.from(statement.text.matchAll(REMARK)))
  return known.reduce((rest, [whole, word]) => rest.replaceAll(whole, word!), text)
}

/** True when a statement is, word for word, a stretch of one quote; the first letter may have become a capital. */
export function isStretchOf(text: string, quotes: readonly string[]): boolean {
  const own = bare(text)
  return quotes.some((quote) => {
    const plain = quote.normalize('NFC').replace(/\s+/gu, ' ')
    const at = [own, own.charAt(0).toLowerCase() + own.slice(1)].map((form) => plain.indexOf(form)).find((index) => index >= 0)
    return at !== undefined && !/[\p{L}\p{M}\p{N}]$|\p{N}[.,/]$/u.test(plain.slice(0, at)) && !/^[\p{L}\p{M}\p{N}]|^[.,/]\p{N}/u.test(plain.slice(at + own.length))
  })
}
