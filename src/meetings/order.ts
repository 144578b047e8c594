import { comparePartial } from '../text/dates/index.js'
import type { Meeting } from './meeting.js'

/** Order of meetings in time; those without a date come last. */
export function byDate(a: Meeting, b: Meeting): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  return comparePartial(a.date.from, b.date.from)
}
