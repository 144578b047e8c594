import { fold } from '../text/normalize.js'
import { lazy } from '../lazy.js'
import { syllables } from '../text/syllables.js'
import { normalizeTone } from '../text/tone.js'
import { TOPICLESS_WORDS } from './tables/follow-ups.js'
import type { Concept, Understanding } from './understanding.js'

const topicless = lazy(() => {
  const words = TOPICLESS_WORDS.trim().split(/\s+/u)
  return { marked: new Set(words.map((word) => normalizeTone(word))), bare: new Set(words.map(fold)) }
})

/** "cho" frames a question, "chợ" is a market; a word without marks may be either. */
const isTopicless = (word: string): boolean => (fold(word) === word ? topicless().bare.has(word) : topicless().marked.has(normalizeTone(word)))

/** Words of a text that speak of something beyond meetings as such, dates and the people named in the question; folded. */
export function topicWords(text: string, { people, givenNames, dates }: Pick<Understanding, 'people' | 'givenNames' | 'dates'>): string[] {
  const own = new Set(syllables(fold([...people, ...givenNames, ...dates.map((date) => date.text)].join(' '))).map((word) => word.text))
  return syllables(text.normalize('NFC').toLowerCase())
    .map((word) => word.text)
    .filter((word) => !isTopicless(word) && !own.has(fold(word)) && !/^\p{N}+$/u.test(word))
    .map(fold)
}

/** True when concepts only tell which meeting is meant: its report's title or its name, place and organisers hold every word of each. */
export const namesOnlyMeeting = (topic: readonly Concept[], naming: ReadonlySet<string>): boolean =>
  topic.every(({ wordings }) => wordings.some((terms) => terms.every((term) => naming.has(term))))

/** Concepts of a question with any such word. */
export const topicOf = (asked: Understanding): Concept[] => asked.concepts.filter(({ label }) => topicWords(label, asked).length > 0)
