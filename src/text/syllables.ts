import type { Span } from './span.js'

/** One written syllable (or number, or code such as 24-KL/TW's parts) with its place in the text. */
export interface Syllable extends Span {
  readonly text: string
}

// Letters with their marks, or digits with inner separators ("6,45", "20.12" stays two numbers only for dates' sake elsewhere).
const SYLLABLE = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu

/** Vietnamese is written in syllables: every run of letters is one, every number is one. Punctuation is dropped. */
export function syllables(text: string): Syllable[] {
  return Array.from(text.matchAll(SYLLABLE), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}
