import { setImmediate } from 'node:timers/promises'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'

/** Syllables in a row that are compared as one: short enough to survive small edits, long enough to be a text's own. */
const SHINGLE = 4
/** UTF-16 units worked on before others get their turn: about 10 ms. */
const SLICE = 20_000
/** Of longer texts, one shingle in so many stands for the rest. */
const LONG_TEXT = 80_000
const SAMPLE = 16
/** A text of at least this share of the other's length may be a part of it: the same article with something added. */
const COMPARABLE = 0.5

/**
 * How much two texts say the same words, from 0 to 1: the share of shingles that they have in common; of the shorter one when their
 * lengths are comparable, so that an article with a paragraph more is still the same article. Case, marks and punctuation do not count.
 */
export async function likeness(a: string, b: string): Promise<number> {
  const sample = Math.max(a.length, b.length) > LONG_TEXT ? SAMPLE : 1
  const [first, second] = [await shinglesOf(a, sample), await shinglesOf(b, sample)]
  const [few, many] = first.size < second.size ? [first, second] : [second, first]
  if (few.size === 0) return 0
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared++
  return shared / (few.size >= many.size * COMPARABLE ? few.size : few.size + many.size - shared)
}

async function shinglesOf(text: string, sample: number): Promise<Set<number>> {
  const found = new Set<number>()
  let last: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start + SLICE)
    for (const syllable of syllables(fold(text.slice(start, end)))) {
      last = [...last.slice(1 - SHINGLE), hashOf(syllable.text)]
      if (last.length < SHINGLE) continue
      const shingle = last.reduce((hash, part) => (Math.imul(hash, 0x01000193) ^ part) >>> 0, 0x811c9dc5)
      if (shingle % sample === 0) found.add(shingle)
    }
    start = end
    if (start < text.length) await setImmediate()
  }
  return found
}

/** The end of the word at a place, so that no slice cuts one. */
function wordEnd(text: string, at: number): number {
  let end = Math.min(at, text.length)
  while (end < text.length && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text[end]!)) end++
  return end
}

/** FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
