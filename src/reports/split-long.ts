import type { Span } from '../text/span.js'

// What must stay with the unit before it: combining marks (variation selectors among them), joiners, the second half of a pair.
const BOUND = /[\p{M}\u200d\udc00-\udfff]/u

const isBound = (text: string, at: number): boolean => BOUND.test(text[at] ?? '') || text[at - 1] === '\u200d'

/** A span in pieces of at most `longest` units, cut at white space where there is any in the second half of a piece, and never inside a character. */
export function splitLong(text: string, span: Span, longest: number): Span[] {
  const found: Span[] = []
  let start = span.start
  while (span.end - start > longest) {
    const end = cutPoint(text, start, start + longest, span.end)
    found.push({ start, end: trimEnd(text, start, end) })
    start = trimStart(text, end, span.end)
  }
  if (start < span.end) found.push({ start, end: span.end })
  return found
}

function cutPoint(text: string, start: number, most: number, limit: number): number {
  const least = start + Math.floor((most - start) / 2)
  for (let at = most; at > least; at--) if (isSpace(text[at]!) && !isBound(text, at + 1)) return at
  for (let at = most; at > start; at--) if (!isBound(text, at)) return at
  let at = most
  while (at < limit && isBound(text, at)) at++
  return at
}

const isSpace = (unit: string): boolean => unit.trim() === ''

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text[at - 1]!)) at--
  return at
}

function trimStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text[at]!)) at++
  return at
}
