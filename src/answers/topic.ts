import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { TOPICLESS_WORDS } from './tables/follow-ups.js'
import type { Concept, Understanding } from './understanding.js'

let topicless: ReadonlySet<string> | null = null

/** Words of a text that speak of something beyond meetings as such, dates and the people named in the question; folded. */
export function topicWords(text: string, { people, givenNames, dates }: Pick<Understanding, 'people' | 'givenNames' | 'dates'>): string[] {
  topicless ??= new Set(fold(TOPICLESS_WORDS).split(/\s+/u))
  const own = new Set(syllables(fold([...people, ...givenNames, ...dates.map((date) => date.text)].join(' '))).map((word) => word.text))
  return syllables(fold(text))
    .map((word) => word.text)
    .filter((word) => !topicless!.has(word) && !own.has(word) && !/^\p{N}+$/u.test(word))
}

/** Concepts of a question with any such word. */
export const topicOf = (asked: Understanding): Concept[] => asked.concepts.filter(({ label }) => topicWords(label, asked).length > 0)
