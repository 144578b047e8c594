import type { Translate } from '../../locales.js'
import type { PartialDate, Session } from '../../text/dates/types.js'

/** A date as people write it, with the parts that are known: "20/12/2021", "20/12", "12/2021", "2021"; "" when none is. */
export function dateWords({ year, month, day }: PartialDate, t: Translate): string {
  // Years are passed as text: as numbers they would get a thousands separator.
  if (month === null) return year === null ? '' : String(year)
  const name = t(`month-${month}`)
  if (day === null) return year === null ? t('date-month', { month: name }) : t('date-month-year', { month: name, year: String(year) })
  return year === null ? t('date-day-month', { day, month: name }) : t('date-day-month-year', { day, month: name, year: String(year) })
}

/** One day, or both ends of a stretch of days. */
export function rangeWords(from: PartialDate, to: PartialDate, t: Translate): string {
  const first = dateWords(from, t)
  const last = dateWords(to, t)
  return first === last ? first : `${first} – ${last}`
}

/** The ISO dates of citations ("2021-12-20", "--12-20", "2021-12", "2021") as people write them; anything else as it is. */
export function isoDateWords(iso: string, t: Translate): string {
  const parts = /^(?:([0-9]{4})|-)(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u.exec(iso)
  if (parts === null) return iso
  const number = (part: string | undefined): number | null => (part === undefined ? null : Number(part))
  return dateWords({ year: number(parts[1]), month: number(parts[2]), day: number(parts[3]) }, t)
}

/** "chiều" and its like; "" when the part of the day is not known. */
export const sessionWords = (session: Session | null, t: Translate): string => (session === null ? '' : t(`session-${session}`))
