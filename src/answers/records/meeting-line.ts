import type { Meeting } from '../../meetings/meeting.js'
import type { MeetingSummary } from '../../meetings/summary.js'
import { formatEn, formatVi } from '../../text/dates/calendar.js'
import type { Language } from '../../reports/report.js'
import { contains, type Span } from '../../text/span.js'
import type { Say } from '../context.js'
import type { Draft } from '../draft.js'
import type { Opened } from '../opened.js'

const MAX_NAME = 160

/** Date and session of a meeting as a person reads them, with a word about a year that the text does not give; "" when unknown. */
export function dateText(meeting: Pick<MeetingSummary, 'date' | 'session'>, language: Language, say: Say): string {
  if (!meeting.date) return ''
  const range = { from: meeting.date.from, to: meeting.date.to, session: meeting.session }
  const date = language === 'vi' ? formatVi(range) : formatEn(range)
  if (meeting.date.yearFrom === 'report') return say('answer-year-from-report', { date })
  if (meeting.date.yearFrom === 'admin') return say('answer-date-by-admin', { date })
  return meeting.date.yearFrom === null ? say('answer-year-open', { date }) : date
}

/** Name of a meeting, cut at a word when long. */
export function nameText(meeting: Pick<MeetingSummary, 'name'>): string {
  const name = meeting.name.text.replace(/\s+/gu, ' ').trim()
  if (name.length <= MAX_NAME) return name
  return `${name.slice(0, name.lastIndexOf(' ', MAX_NAME))}…`
}

/** Citations that prove a meeting's name, date and place: one when a sentence holds them all. */
export function citeMeeting(draft: Draft, opened: Opened, meeting: Meeting, parts: readonly (Span | null)[] = [meeting.name, meeting.date]): number[] {
  return [...new Set(parts.flatMap((part) => (part && part.end > part.start ? [draft.cite(opened, sentenceAround(opened, part))] : [])))]
}

/** The sentence (or run of sentences) that holds a span. */
export function sentenceAround(opened: Opened, span: Span): Span {
  const holding = opened.spans().filter((sentence) => sentence.start < span.end && span.start < sentence.end)
  const around = holding.length > 0 ? { start: holding[0]!.start, end: holding.at(-1)!.end } : span
  return contains(around, span) ? around : span
}
