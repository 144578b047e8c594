import { addDays, daysInMonth, isFull } from '../days.js'
import type { Draft } from '../draft.js'
import type { PartialDate } from '../types.js'

/** Some days after a date whose year may be open; null when the month is open and the day may be its last. */
function later(date: PartialDate, days: number): PartialDate | null {
  if (days === 0) return date
  if (isFull(date)) return addDays(date, days)
  if (date.day === null) return null
  if (date.month === null) return date.day + days >= 1 && date.day + days <= 28 ? { ...date, day: date.day + days } : null
  if (date.day + days >= 1 && date.day + days <= daysInMonth(null, date.month)) return { ...date, day: date.day + days }
  // The year is open: any year that is not a leap year gives the same neighbour.
  const { month, day } = addDays({ year: 2021, month: date.month, day: date.day }, days)
  return { year: null, month, day }
}

/** Dates "cùng ngày" and its like by the last single day before them; without one they are dropped. */
export function dateSameDays(drafts: readonly Draft[]): Draft[] {
  const dated: Draft[] = []
  let previous: PartialDate | null = null
  for (const draft of drafts) {
    if (draft.daysAfterPrevious === undefined) {
      dated.push(draft)
      if (draft.unit === 'day') previous = draft.from
      continue
    }
    const date: PartialDate | null = previous === null ? null : later(previous, draft.daysAfterPrevious)
    if (date === null) continue
    dated.push({ ...draft, from: date, to: date })
    previous = date
  }
  return dated
}
