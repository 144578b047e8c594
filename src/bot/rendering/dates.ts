import type { Translate } from '../../locales.js'
import type { Meeting, MeetingDate } from '../../meetings/meeting.js'
import type { PartialDate } from '../../text/dates/types.js'

/** A date as people write it, with the parts that are known; "" when none is. */
export function dateWords({ year, month, day }: PartialDate, say: Translate): string {
  // Years are passed as text: as numbers they would get a thousands separator.
  if (month === null) return year === null ? '' : String(year)
  const name = say(`month-${month}`)
  if (day === null) return year === null ? say('date-month', { month: name }) : say('date-month-year', { month: name, year: String(year) })
  return year === null ? say('date-day-month', { day, month: name }) : say('date-day-month-year', { day, month: name, year: String(year) })
}

/** The ISO date of a citation ("2021-12-20", "--12-20") as people write it; anything else as it is. */
export function isoWords(iso: string, say: Translate): string {
  const parts = /^(?:([0-9]{4})|-)(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u.exec(iso)
  if (parts === null) return iso
  const number = (part: string | undefined): number | null => (part === undefined ? null : Number(part))
  return dateWords({ year: number(parts[1]), month: number(parts[2]), day: number(parts[3]) }, say)
}

/** When a meeting was: "chiều 20/12/2021"; "" when not known. */
export function meetingWhen({ date, session }: Pick<Meeting, 'session'> & { readonly date: Pick<MeetingDate, 'from' | 'to'> | null }, say: Translate): string {
  if (date === null) return ''
  const [from, to] = [dateWords(date.from, say), dateWords(date.to, say)]
  const when = from === to ? from : `${from} – ${to}`
  return session === null || when === '' ? when : say('date-session', { date: when, session: say(`session-${session}`) })
}

/** The same as part of a question: "ngày 20/12/2021" where a bare date would not be said. */
export function onWhen(meeting: Pick<Meeting, 'date' | 'session'>, say: Translate): string {
  const when = meetingWhen(meeting, say)
  return meeting.session === null && meeting.date !== null && meeting.date.from.day !== null ? say('date-on', { date: when }) : when
}
