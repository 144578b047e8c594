import type { Meeting } from '../meetings/meeting.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { EVERYDAY_NAMES } from './tables/everyday-names.js'

/** Share of the telling words of the shorter of two names, from which it is one name by itself, and from which it is when the same body met. */
const SAME_NAME = 0.6
const AKIN_NAME = 0.3
/** A name with fewer telling words than this is many meetings' ("hội nghị tổng kết năm 2021"). */
const TELLING = 4

/**
 * Whether two records tell of one meeting: on the same day, in no other part of it, and called much the same; or held by the same
 * body, and called somewhat the same, chaired by the same person, or in the same part of the day.
 */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  if (!isSameDay(a, b) || (a.session !== null && b.session !== null && a.session !== b.session)) return false
  const [x, y] = [tellingWords(a), tellingWords(b)]
  const called = shared(x, y)
  if (called >= SAME_NAME && (Math.min(x.size, y.size) >= TELLING || isSameChair(a, b))) return true
  return isSameBody(a, b) && (called >= AKIN_NAME || isSameChair(a, b) || (a.session !== null && b.session !== null))
}

/** The words of its name but those that many meetings are called by. */
function tellingWords({ name }: Meeting): Set<string> {
  return new Set([...wordsOf(name.text)].filter((word) => !EVERYDAY_NAMES.has(word) && !/^\p{N}+$/u.test(word)))
}

function isSameDay(a: Meeting, b: Meeting): boolean {
  if (a.date === null || b.date === null) return false
  const [x, y] = [a.date.from, b.date.from]
  return x.day === y.day && x.month === y.month && (x.year === null || y.year === null || x.year === y.year)
}

const isSameBody = (a: Meeting, b: Meeting): boolean => a.organisers.some(({ text }) => b.organisers.some((other) => isPart(text, other.text)))

/** "UBND xã Bản Lầu" and "Ủy ban … xã Bản Lầu" are not told to be one; "xã Bản Lầu" is a part of either. */
const isPart = (a: string, b: string): boolean => {
  const [x, y] = [keyOf(a), keyOf(b)]
  return x.includes(y) || y.includes(x)
}

const keyOf = (text: string): string => ` ${[...wordsOf(text)].join(' ')} `

function isSameChair(a: Meeting, b: Meeting): boolean {
  const chairs = new Set(a.people.filter(({ role }) => role === 'chaired').map(({ name }) => fold(name)))
  return b.people.some(({ role, name }) => role === 'chaired' && chairs.has(fold(name)))
}

const wordsOf = (text: string): Set<string> => new Set(syllables(fold(text)).map((syllable) => syllable.text))

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least
}
