import type { Meeting } from '../meetings/meeting.js'
import { covers } from '../text/dates/calendar.js'
import type { DateMention, PartialDate } from '../text/dates/types.js'
import { expression } from '../text/expression.js'
import { fold } from '../text/normalize.js'
import type { Opened } from './opened.js'
import { endsInCue } from './records/cues.js'
import { MONTHLY_MEETINGS } from './tables/facts.js'
import type { Understanding } from './understanding.js'

/** How a report's dates go with those of the question. */
export type DateFit = 'meeting' | 'mentioned' | 'other' | 'unknown' | 'not-asked'

/** Dates of a question that restrict to a day or a few: years and longer periods are often part of a meeting's name. */
export function restrictingDates(asked: Understanding): DateMention[] {
  const dates = asked.dates.filter((date) => isWithinMonth(date) && !isNameOfMeeting(asked.question, date))
  return dates.filter((date) => !isBesideDay(date, dates))
}

/** True for a day, a few days of one month, or a month. */
export const isWithinMonth = ({ from, to }: DateMention): boolean => from.month !== null && from.month === to.month

/** A month named beside a day is what the meeting spoke of: "Thủ tướng đánh giá tình hình tháng 11 ra sao (họp 3/12)". */
export const isBesideDay = ({ form }: DateMention, dates: readonly DateMention[]): boolean => form === 'month' && dates.some((other) => isWithinMonth(other) && other.form !== 'month')

const endsMonthly = endsInCue(MONTHLY_MEETINGS)

/** "Phiên họp thường kỳ tháng 5/2017". */
const isNameOfMeeting = (question: string, { form, text }: DateMention): boolean => form === 'month' && endsMonthly(question.slice(0, question.indexOf(text)))

/** True when the question names a day, not a month that may be part of a meeting's name. */
export const asksDay = (asked: Understanding): boolean => restrictingDates(asked).some(({ from, to }) => from.day !== null && from.day === to.day)

export const datesMeet = (mention: { from: PartialDate; to: PartialDate }, date: { from: PartialDate; to: PartialDate }): boolean =>
  covers(mention, date.from) || covers(mention, date.to) || covers(date, mention.from)

/** How the dates of a report go with those asked about. */
export function fitOfDates(dates: readonly DateMention[], meeting: Meeting | null, opened: Opened, mentioned = mentionsOf(dates)): DateFit {
  if (dates.length === 0) return 'not-asked'
  if (meeting?.date && dates.some((date) => datesMeet(date, meeting.date!))) return 'meeting'
  if (mentioned(opened.report.text)) return 'mentioned'
  return meeting?.date ? 'other' : 'unknown'
}

/** Tells texts that write one of the days ("20/12", "20-12", "20.12", "20 tháng 12") or, for a whole month, the month. */
export function mentionsOf(dates: readonly DateMention[]): (text: string) => boolean {
  const written = dates.map(writtenDate)
  return (text) => written.some((pattern) => pattern(text).test(text))
}

function writtenDate({ from, to }: DateMention): (text: string) => RegExp {
  const month = `0?${String(from.month)}(?!\\p{N})`
  const written = from.day === to.day ? `0?${String(from.day)}(?:\\s?[/.-]\\s?|\\s+tháng\\s+)${month}` : `(?:[Tt]háng\\s+|\\p{N}[/.-])${month}`
  return expression(`(?<!\\p{N})${written}`)
}

/** The meeting of a report that the question's date, session and words fit best; the main one when they tell nothing. */
export function fittingMeeting(asked: Understanding, dates: readonly DateMention[], opened: Opened): Meeting | null {
  const question = fold(asked.question)
  const fit = (meeting: Meeting): number => {
    const onDate = meeting.date && dates.some((date) => datesMeet(date, meeting.date!)) ? 4 : 0
    const inSession = meeting.session && dates.some((date) => date.session === meeting.session) ? 3 : 0
    const otherSession = meeting.session && dates.some((date) => date.session !== null && date.session !== meeting.session) ? -3 : 0
    const named = meeting.kind !== '' && question.includes(fold(meeting.kind)) ? 1 : 0
    return onDate + inSession + otherSession + named - meeting.ordinal * 0.5
  }
  return opened.meetings.toSorted((a, b) => fit(b) - fit(a))[0] ?? null
}
