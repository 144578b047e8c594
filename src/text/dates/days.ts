import type { PartialDate } from './types.js'

/** A year, a month and a day that are all known. */
export interface FullDate extends PartialDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS_PER_DAY = 86_400_000
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; February has 29 when the year is open. */
export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 0)

/** True when such a date exists; open parts are taken as kindly as possible. */
export function isValid({ year, month, day }: PartialDate): boolean {
  if (year !== null && (year < 1 || year > 9999)) return false
  if (month !== null && (month < 1 || month > 12)) return false
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysInMonth(year, month)))
}

/** True when no part is open. */
export const isFull = (date: PartialDate): date is FullDate => date.year !== null && date.month !== null && date.day !== null

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: FullDate): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** The inverse of {@link dayNumber}. */
function fromDayNumber(days: number): FullDate {
  const date = new Date(days * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `days` later (earlier when negative). */
export const addDays = (date: FullDate, days: number): FullDate => fromDayNumber(dayNumber(date) + days)

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (date: FullDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The month `months` later, as year and month. */
export function addMonths({ year, month }: { readonly year: number; readonly month: number }, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}
