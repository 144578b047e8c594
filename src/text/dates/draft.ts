import { daysInMonth, isValid } from './days.js'
import type { DateMention, DatePart, PartialDate, Session } from './types.js'

/** How much time a phrase names; decides what may be merged with what. 'none' is no date, and covers those inside it. */
type Unit = 'day' | 'days' | 'week' | 'month' | 'months' | 'year' | 'years' | 'none'

/** What a form makes of a phrase. */
export interface Reading {
  readonly unit: Unit
  readonly from: PartialDate
  readonly to: PartialDate
  readonly session?: Session | null
  readonly implied?: readonly DatePart[]
}

/** A mention in the making, in offsets of the prepared text. */
export interface Draft extends Omit<DateMention, 'text'> {
  readonly unit: Unit
  /** Set on "cùng ngày" and its like: days after the mention before it. */
  readonly daysAfterPrevious?: number
}

/** One day; null when there is no such day. */
export function readDay(year: number | null, month: number | null, day: number): Reading | null {
  const date = { year, month, day }
  return isValid(date) ? { unit: 'day', from: date, to: date } : null
}

/** From the first day of one month to the last day of another, of the same year. */
export const readMonths = (year: number | null, first: number, last: number): Reading => ({
  unit: first === last ? 'month' : 'months',
  from: { year, month: first, day: 1 },
  to: { year, month: last, day: daysInMonth(year, last) },
})

/** One month; null when there is no such month. */
export const readMonth = (year: number | null, month: number): Reading | null =>
  month >= 1 && month <= 12 ? readMonths(year, month, month) : null

/** A whole year. */
export const readYear = (year: number): Reading => ({ ...readMonths(year, 1, 12), unit: 'year' })

/** Two days with the year of the second given to the first; null when one does not exist or they run backwards. */
export function readDays(first: PartialDate, last: PartialDate): Reading | null {
  const month = first.month ?? last.month
  const backwards = month !== null && last.month !== null && month > last.month
  const year = first.year ?? (last.year !== null && backwards ? last.year - 1 : last.year)
  const from = { year, month, day: first.day }
  if (!isValid(from) || !isValid(last)) return null
  const sameYear = from.year === last.year
  if (sameYear && from.month === last.month && (from.day ?? 0) >= (last.day ?? 0)) return null
  if (from.year !== null && last.year !== null && (from.year > last.year || (sameYear && backwards))) return null
  return { unit: 'days', from, to: last }
}

/** A year as written: two digits below 50 are of this century. */
export function readYearNumber(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** The same reading, in another year: for "cuối tháng 2" + "năm ngoái". Null when a day of it does not exist in that year. */
export function inYear<T extends Reading>(reading: T, year: number): T | null {
  const { from, to } = reading
  const last = to.month === null || to.day === null || from.day === to.day ? to.day : Math.min(to.day, daysInMonth(year, to.month))
  const moved = { ...reading, from: { ...from, year }, to: { ...to, year, day: last } }
  return isValid(moved.from) && isValid(moved.to) ? moved : null
}
