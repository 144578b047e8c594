import type { Meeting } from '../meetings/meeting.js'
import { terms } from '../search/terms.js'
import type { Candidate } from './candidate.js'
import type { Weigher } from './sentences/weigh.js'

/** Share of the weight of the shorter name that must stand in the longer one before two reports of a day tell of one meeting. */
const SAME_NAME = 0.5
/** Further reports of the same meeting drawn upon. */
const MOST = 3

/** The candidate and further reports of the very same meeting: same day, session not contradicting, names that say the same. */
export function reportsOfSameMeeting(best: Candidate, candidates: readonly Candidate[], idf: Weigher): readonly Candidate[] {
  const { meeting } = best
  if (!meeting?.date) return [best]
  const others = candidates.filter((other) => other !== best && other.meeting !== null && sameDay(other.meeting, meeting) && sameName(other, best, idf))
  return [best, ...others.slice(0, MOST)]
}

/** True when both are known to be on one day and in no different part of it. */
export function sameDay(a: Meeting, b: Meeting): boolean {
  if (!a.date || !b.date || a.date.from.day === null) return false
  const [from, other] = [a.date.from, b.date.from]
  const sameYear = from.year === null || other.year === null || from.year === other.year
  const sameSession = a.session === null || b.session === null || a.session === b.session
  return from.day === other.day && from.month === other.month && sameYear && sameSession
}

/** True when the names and titles of two reports' meetings say the same. */
export function sameName(a: Candidate, b: Candidate, idf: Weigher): boolean {
  const [first, second] = [nameTerms(a), nameTerms(b)]
  const weight = (held: Iterable<string>): number => [...held].reduce((sum, term) => sum + idf(term), 0)
  const shared = weight([...first].filter((term) => second.has(term)))
  return shared >= SAME_NAME * Math.min(weight(first), weight(second))
}

const nameTerms = ({ meeting, opened }: Candidate): ReadonlySet<string> => new Set(terms(`${meeting?.name.text ?? ''}\n${opened.report.title}`))
