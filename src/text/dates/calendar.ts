import { dayNumber, daysInMonth } from './days.js'
import type { FullDate } from './days.js'
import type { DateMention, PartialDate } from './types.js'

export { isValid } from './days.js'
export { formatEn, formatIso, formatVi } from './format.js'

type Ends = Pick<DateMention, 'from' | 'to'>

const compareParts = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : a - b)

/** Negative, zero or positive as `a` is before, like or after `b`; a part open on either side counts as equal. */
export const comparePartial = (a: PartialDate, b: PartialDate): number =>
  compareParts(a.year, b.year) || compareParts(a.month, b.month) || compareParts(a.day, b.day)

/** Within two ends whose years are known or both open; no ends run backwards here. */
const between = (from: PartialDate, to: PartialDate, date: PartialDate): boolean =>
  comparePartial(from, date) <= 0 && comparePartial(date, to) <= 0

/**
 * True when a date may lie in a range, ends included. An open part matches anything: {null,12,20} is covered by all of December
 * of any year. A range without years that runs over the year's end (28/12–3/1) covers both its tails.
 */
export function covers({ from, to }: Ends, date: PartialDate): boolean {
  if (from.year !== null && to.year !== null && date.year === null && from.year !== to.year) {
    const years = [from.year, Math.min(from.year + 1, to.year), to.year]
    return years.some((year) => between(from, to, { ...date, year }))
  }
  if ((from.year === null || to.year === null) && comparePartial({ ...from, year: null }, { ...to, year: null }) > 0) {
    return comparePartial({ ...from, year: null }, date) <= 0 || comparePartial(date, { ...to, year: null }) <= 0
  }
  return between(from, to, date)
}

function dated(date: PartialDate, openYear: number): FullDate {
  const [year, month] = [date.year ?? openYear, date.month ?? 1]
  return { year, month, day: Math.min(date.day ?? 1, daysInMonth(year, month)) }
}

/**
 * Days from `a` to `b` (negative when `b` is earlier). An open year is the one that brings the two nearest;
 * an open month or day is the first.
 */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  const base = a.year ?? b.year ?? 2000
  const [yearsA, yearsB] = [a.year === null ? [base - 1, base, base + 1] : [a.year], b.year === null ? [base - 1, base, base + 1] : [b.year]]
  const gaps = yearsA.flatMap((yearA) => yearsB.map((yearB) => dayNumber(dated(b, yearB)) - dayNumber(dated(a, yearA))))
  return gaps.reduce((nearest, days) => (Math.abs(days) < Math.abs(nearest) ? days : nearest))
}
