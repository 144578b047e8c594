import type { Span } from '../../text/span.js'
import { terms } from '../../search/terms.js'
import type { Scale } from './weigh.js'
import type { SentenceView } from './views.js'

/** Longest piece of a sentence shown in an answer, in UTF-16 code units: two of them fit a phone's screen. */
export const MAX_SHOWN = 330

const CLAUSE_END = /[,;:–—](?=\s)|\.{3}(?=\s)|(?<!\p{N}) - (?!\p{N})/gu

/**
 * The part of a sentence to show: all of it when short, else the run of whole clauses under {@link MAX_SHOWN} that holds most of what is asked.
 * Verbatim: a span of the report's text.
 */
export function trimToAsked(view: SentenceView, scale: Scale, wanted: (text: string) => number): Span {
  if (view.text.length <= MAX_SHOWN) return view
  const clauses = clausesOf(view.text)
  const worth = clauses.map(({ start, end }) => {
    const text = view.text.slice(start, end)
    return scale.held(scale.row(new Set(terms(text)))) + wanted(text)
  })
  let best: Span = clauses[0]!
  let bestWorth = -1
  for (let i = 0; i < clauses.length; i++) {
    let sum = 0
    for (let j = i; j < clauses.length && clauses[j]!.end - clauses[i]!.start <= MAX_SHOWN; j++) {
      sum += worth[j]!
      if (sum > bestWorth + 1e-9) {
        best = { start: clauses[i]!.start, end: clauses[j]!.end }
        bestWorth = sum
      }
    }
  }
  const grown = growTo(best, clauses)
  return { start: view.start + grown.start, end: view.start + grown.end }
}

/** Whole clauses after, then before, while they fit: an answer reads better with its end than without. */
function growTo(span: Span, clauses: readonly Span[]): Span {
  let { start, end } = span
  for (const clause of clauses) if (clause.start >= end && clause.end - start <= MAX_SHOWN) end = clause.end
  for (const clause of clauses.toReversed()) if (clause.end <= start && end - clause.start <= MAX_SHOWN) start = clause.start
  return { start, end }
}

function clausesOf(text: string): Span[] {
  const ends = [...Array.from(text.matchAll(CLAUSE_END), (match) => match.index + match[0].length), text.length]
  const clauses: Span[] = []
  let start = 0
  for (const end of ends) {
    for (let from = start; from < end; ) {
      const to = Math.min(end, wordEnd(text, from + MAX_SHOWN, end))
      clauses.push({ start: from, end: to })
      from = to
    }
    start = end
  }
  return clauses
}

/** Last white space at or before `limit`, so that a clause without a comma is cut between words. */
function wordEnd(text: string, limit: number, end: number): number {
  if (limit >= end) return end
  const space = text.lastIndexOf(' ', limit)
  return space > limit - MAX_SHOWN / 2 ? space + 1 : limit
}
