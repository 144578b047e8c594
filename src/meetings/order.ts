import { comparePartial } from '../text/dates/index.js'
import type { MeetingSummary } from './summary.js'

/** Order of meetings in time; those without a date come last. */
export function byDate(a: Pick<MeetingSummary, 'date'>, b: Pick<MeetingSummary, 'date'>): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  return comparePartial(a.date.from, b.date.from)
}
