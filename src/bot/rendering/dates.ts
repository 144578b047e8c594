import type { Translate } from '../../locales.js'
import type { Meeting } from '../../meetings/meeting.js'
import type { PartialDate } from '../../text/dates/types.js'

/** A date as people write it, with the parts that are known; "" when none is. */
export function dateWords({ year, month, day }: PartialDate, say: Translate): string {
  // Years are passed as text: as numbers they would get a thousands separator.
  if (month === null) return year === null ? '' : String(year)
  if (day === null) return year === null ? say('date-month', { month }) : say('date-month-year', { month, year: String(year) })
  return year === null ? say('date-day-month', { day, month }) : say('date-day-month-year', { day, month, year: String(year) })
}

/** The ISO date of a citation ("2021-12-20", "--12-20") as people write it; anything else as it is. */
export function isoWords(iso: string, say: Translate): string {
  const parts = /^(?:([0-9]{4})|-)(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u.exec(iso)
  if (parts === null) return iso
  const number = (part: string | undefined): number | null => (part === undefined ? null : Number(part))
  return dateWords({ year: number(parts[1]), month: number(parts[2]), day: number(parts[3]) }, say)
}

/** When a meeting was: "chiều 20/12/2021"; "" when not known. */
export function meetingWhen({ date, session }: Pick<Meeting, 'date' | 'session'>, say: Translate): string {
  if (date === null) return ''
  const [from, to] = [dateWords(date.from, say), dateWords(date.to, say)]
  return [session === null ? '' : say(`session-${session}`), from === to ? from : `${from} – ${to}`].filter((part) => part !== '').join(' ')
}
