import { lettersEnd, numbersEnd, wordStart } from './letters.js'
import type { Span } from './span.js'

/** One written syllable (or number, or code such as 24-KL/TW's parts) with its place in the text. */
export interface Syllable extends Span {
  readonly text: string
}

/** End of a number with its inner separators: "6,45"; "20.12" stays one number, only dates care. */
function numberEnd(text: string, start: number): number {
  let end = numbersEnd(text, start)
  while (end > start && (text[end] === '.' || text[end] === ',')) {
    const further = numbersEnd(text, end + 1)
    if (further === end + 1) break
    end = further
  }
  return end
}

/** Vietnamese is written in syllables: every run of letters is one, every number is one. Punctuation is dropped. */
export function syllables(text: string): Syllable[] {
  const found: Syllable[] = []
  for (let start = wordStart(text, 0); start < text.length; ) {
    const letters = lettersEnd(text, start)
    const end = letters > start ? letters : numberEnd(text, start)
    found.push({ text: text.slice(start, end), start, end })
    start = wordStart(text, end)
  }
  return found
}
