import { isValid } from './days.js'
import type { DateMention, PartialDate, Session } from './types.js'

/** What the formatters need of a mention or of a meeting's date. */
export type DateRange = Pick<DateMention, 'from' | 'to'> & { readonly session?: Session | null }

const SESSION_VI: Readonly<Record<Session, string>> = { morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' }
const SESSION_EN: Readonly<Record<Session, string>> = { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening' }
const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const written = (parts: readonly (number | string | null)[], separator: string): string => parts.filter((part) => part !== null).join(separator)

/** ISO 8601 with open parts as in vCard: "2021-12-20", "--12-20", "---20", "2021-12", "--12", "2021", "" when all is open. */
export function formatIso({ year, month, day }: PartialDate): string {
  const head = year === null ? (month === null && day === null ? '' : '--') : pad(year, 4)
  if (day !== null) return month === null ? (year === null ? `---${pad(day)}` : `${head}---${pad(day)}`) : `${head}-${pad(month)}-${pad(day)}`.replace(/^---/u, '--')
  return month === null ? head : `${head}-${pad(month)}`.replace(/^---/u, '--')
}

const same = (a: PartialDate, b: PartialDate): boolean => a.year === b.year && a.month === b.month && a.day === b.day

/** The month number when the range is exactly one whole month, the year when exactly one whole year. */
function wholePeriod({ from, to }: DateRange): 'month' | 'year' | null {
  if (from.year !== to.year || from.month === null || to.month === null || from.day !== 1 || to.day === null) return null
  if (isValid({ ...to, day: to.day + 1 })) return null
  if (from.month === to.month) return 'month'
  return from.month === 1 && to.month === 12 && from.year !== null ? 'year' : null
}

const dayVi = ({ year, month, day }: PartialDate): string => {
  if (day === null) return month === null ? `năm ${year ?? ''}`.trim() : `tháng ${written([month, year], '/')}`
  return month === null ? `ngày ${day}` : written([day, month, year], '/')
}

/** Vietnamese words for a date or a span of dates: "chiều 20/12/2021", "từ 5/5 đến 10/5/2017", "tháng 12/2021", "năm 2021". */
export function formatVi(range: DateRange): string {
  const { from, to } = range
  const prefix = range.session == null ? '' : `${SESSION_VI[range.session]} `
  if (same(from, to)) return prefix + dayVi(from)
  const period = wholePeriod(range)
  if (period === 'month') return `tháng ${written([from.month, from.year], '/')}`
  if (period === 'year') return `năm ${from.year ?? ''}`
  return `từ ${prefix}${dayVi(from.year === to.year ? { ...from, year: null } : from)} đến ${dayVi(to)}`
}

const dayEn = ({ year, month, day }: PartialDate): string => {
  if (month === null) return day === null ? String(year ?? '') : `the ${day}${ordinalSuffix(day)}`
  return written([day, MONTHS_EN[month - 1] ?? null, year], ' ')
}

function ordinalSuffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

/** English words for the same: "20 December 2021, afternoon", "from 5 May to 10 May 2017", "December 2021", "2021". */
export function formatEn(range: DateRange): string {
  const { from, to } = range
  const suffix = range.session == null ? '' : `, ${SESSION_EN[range.session]}`
  if (same(from, to)) return dayEn(from) + suffix
  const period = wholePeriod(range)
  if (period === 'month') return dayEn({ ...from, day: null })
  if (period === 'year') return String(from.year ?? '')
  return `from ${dayEn(from.year === to.year ? { ...from, year: null } : from)} to ${dayEn(to)}${suffix}`
}
