import type { Span } from './span.js'

const MARK = /[“”"]/gu
// A straight mark before a comma or a dash closes, even when its opening was lost.
const CLOSES = /^\s?[,–-](?!\p{L})/u
const LONGEST = 1500

/** Quoted stretches of a text, marks included. A quotation that does not close within 1,500 characters is taken for a slip. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open >= 0 && index - open > LONGEST) open = -1
    if (open < 0) {
      if (mark !== '”' && !CLOSES.test(text.slice(index + 1, index + 4))) open = index
    } else if (mark === '“') open = index
    else {
      found.push({ start: open, end: index + 1 })
      open = -1
    }
  }
  return found
}

/** The span of an ordered list that holds `offset` strictly inside, or null. */
export function holding(spans: readonly Span[], offset: number): Span | null {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (offset <= span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return null
}
