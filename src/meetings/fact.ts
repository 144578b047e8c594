import type { Fact } from './meeting.js'

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
]

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** The text from `start` to `end`, taken on over a bracket or quotation mark that would be left open. */
export function factOf(text: string, start: number, end: number): Fact {
  let stop = end
  for (const [open, close] of PAIRS) {
    const inside = text.slice(start, stop)
    if (count(inside, open) <= count(inside, close)) continue
    const rest = /^\s?[.…]?\s?/u.exec(text.slice(stop))![0].length
    if (text.startsWith(close, stop + rest)) stop += rest + 1
  }
  return { start, end: stop, text: text.slice(start, stop) }
}
