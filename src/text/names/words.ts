import type { Span } from '../span.js'
import { normalizeTone } from '../tone.js'

/** One written word with what the rules of names ask about it. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, tones where today's spelling puts them: what tables are written in. */
  readonly key: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** All letters are capitals. */
  readonly upper: boolean
  /** What stands between the previous word and this one, "" at the start of the text. */
  readonly gap: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu
const CAPITAL = /^\p{Lu}/u
const LOWER = /\p{Ll}/u

/** The words of NFC text in order; numbers count as words. */
export function words(text: string): Word[] {
  const found: Word[] = []
  const modern = normalizeTone(text)
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const start = match.index
    const capital = CAPITAL.test(word)
    found.push({
      text: word,
      key: modern.slice(start, start + word.length).toLowerCase(),
      start,
      end: start + word.length,
      capital,
      upper: capital && !LOWER.test(word),
      gap: text.slice(end, start),
    })
    end = start + word.length
  }
  return found
}

/** Index of the first word that starts at or after `offset`; the number of words when there is none. */
export function wordAt(list: readonly Word[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
