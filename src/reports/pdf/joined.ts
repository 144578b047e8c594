import { isVietnameseSyllable } from '../../text/vietnamese.js'

const HYPHENATED = /(\p{L}+)[-‐\u00ad]$/u
const OPENING_WORD = /^\p{L}+/u

/** Two lines of a paragraph as one: a word cut by a hyphen becomes whole, a hyphen of its own ("COVID-19", "Hà Nội-Huế") stays. */
export function joined(before: string, line: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line
  const head = HYPHENATED.exec(before)?.[1]
  if (head === undefined) return /(?<=\p{L})-$/u.test(before) ? before + line : `${before} ${line}`
  const tail = OPENING_WORD.exec(line)?.[0] ?? ''
  // Vietnamese syllables are not cut: both halves being syllables, the hyphen joins two words.
  const isCut = /^\p{Ll}/u.test(tail) && !(isVietnameseSyllable(head) && isVietnameseSyllable(tail))
  return (isCut ? before.slice(0, -1) : before) + line
}
