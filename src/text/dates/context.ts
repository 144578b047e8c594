import { leftOf, rightOf } from './form.js'
import type { FormMatch } from './form.js'
import { endingIn, oneOf, startingWith } from './pattern.js'
import { COUNTED, DATE_CUES, DOCUMENT_CUES, MEASURES, PLACE_CUES, RATIO_CUES, SHARE_CUES } from './tables/contexts.js'
import { RELATIVE_DAYS, RELATIVE_DAYS_AFTER_SESSION } from './tables/relative.js'
import { ENGLISH_SESSIONS, ENGLISH_WEEKDAYS, SESSIONS, WEEKDAYS } from './tables/words.js'

const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])'
const words = (list: readonly string[]): string => `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`

const CUE = endingIn(`(?:${words(DATE_CUES)}|${oneOf(SESSIONS, ENGLISH_SESSIONS, WEEKDAYS, ENGLISH_WEEKDAYS, RELATIVE_DAYS)},?|${oneOf(SESSIONS)} ${oneOf(RELATIVE_DAYS_AFTER_SESSION)},?)\\s?\\(?`)
const PLACE = endingIn(words(PLACE_CUES))
const DOCUMENT = endingIn(`${words(DOCUMENT_CUES)}(?: số|\\sno\\.?)?:?`)
const RATIO = endingIn(words(RATIO_CUES))
const SHARE = endingIn(words(SHARE_CUES))
const COUNTED_NEXT = startingWith(`\\s{1,3}${words(COUNTED)}${NO_LETTER_AFTER}`)
const MEASURE_NEXT = startingWith(`\\s{0,3}(?:%|‰|°|${words(MEASURES)}${NO_LETTER_AFTER})`)

type Place = Pick<FormMatch, 'source' | 'start' | 'end'>

/** A word such as ngày, hôm, chiều stands right before: whatever follows is a date. */
export const hasCue = ({ source, start }: Place): boolean => CUE().test(leftOf(source, start))

/** The number belongs to a street, a house, a park, a document. */
export const isNumberOfSomething = ({ source, start }: Place): boolean => {
  const left = leftOf(source, start)
  return PLACE().test(left) || DOCUMENT().test(left)
}

/** An amount of money or of a measure follows. */
export const isAmount = ({ source, end }: Place): boolean => MEASURE_NEXT().test(rightOf(source, end))

const LOOSE_DIGIT_BEFORE = /[0-9²]\s{1,2}$/u
const LOOSE_DIGIT_AFTER = /^\s[0-9²](?![0-9²:/.-]|\s?(?:giờ|gio))/u

/** "3 9/4 0": a number that its source broke in two. */
const isTorn = ({ source, start, end }: Place): boolean =>
  LOOSE_DIGIT_BEFORE.test(leftOf(source, start)) || LOOSE_DIGIT_AFTER.test(rightOf(source, end))

/** "1/3 số đại biểu", "đạt 9/10", "24/7", a score: two numbers that are no day and month. */
export function isShare(place: Place, first: number, second: number): boolean {
  const left = leftOf(place.source, place.start)
  if (RATIO().test(left) || (first === 24 && second === 7) || isTorn(place)) return true
  return first <= second && (SHARE().test(left) || COUNTED_NEXT().test(rightOf(place.source, place.end)))
}
