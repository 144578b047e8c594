import type { MeetingSummary } from '../meetings/summary.js'
import { daysBetween } from '../text/dates/calendar.js'
import type { Answer } from './answer.js'
import type { Candidate } from './candidate.js'
import { restrictingDates } from './dates-asked.js'
import type { AnswerContext } from './context.js'
import { dateText, nameText } from './records/meeting-line.js'

/** Meetings, people or reports offered instead of an answer. */
const OFFERED = 2
const OFFERED_NAMES = 3

/** An answer that there is none, with what is nearest. It states nothing, so it cites nothing. */
const notFound = ({ asked, say, note }: AnswerContext, reason: string, lines: readonly string[], near: NonNullable<Answer['near']> = []): Answer => {
  note(`not found: ${reason}`)
  const text = [say(`answer-none-${reason}`), ...lines].join('\n')
  return { kind: 'not-found', text, language: asked.language, statements: [], citations: [], ...(near.length > 0 && { near }), by: 'records' }
}

/** The day is no day: 31/2. */
export const impossibleDate = (context: AnswerContext): Answer =>
  notFound(context, 'impossible-date', context.asked.impossibleDates.map((date) => `• ${date}`))

/** There is nothing to answer from yet. */
export const emptyCorpus = (context: AnswerContext): Answer => notFound(context, 'empty-corpus', [])

/** The day asked about is still to come. */
export const notYet = (context: AnswerContext): Answer => notFound(context, 'future', [])

/** No meeting on the days asked: the nearest by date. */
export function noMeetingOnDate(context: AnswerContext): Answer {
  const { asked, catalogue, say } = context
  const dates = asked.dates.length > 0 ? restrictingDates(asked) : []
  const distance = (meeting: MeetingSummary): number => Math.min(...(dates.length > 0 ? dates : asked.dates).map(({ from }) => Math.abs(daysBetween(from, meeting.date!.from))))
  const near = [...catalogue.meetings()]
    .filter(({ date, kind }) => date !== null && kind !== '')
    .map((meeting) => ({ meeting, days: distance(meeting) }))
    .sort((a, b) => a.days - b.days || a.meeting.id.localeCompare(b.meeting.id))
    .slice(0, OFFERED)
  const lines = near.map(({ meeting }) => `• ${dateText(meeting, asked.language, say)}: ${nameText(meeting)}`)
  return notFound(context, 'no-meeting-on-date', lines.length > 0 ? [say('answer-nearest'), ...lines] : [], near.map(({ meeting }) => ({ meetingId: meeting.id, words: nameText(meeting) })))
}

/** Nobody of that name in the corpus: the nearest names. */
export function noSuchPerson(context: AnswerContext, written: string): Answer {
  const names = context.catalogue.namesNear(written, OFFERED_NAMES)
  const lines = names.length > 0 ? [context.say('answer-nearest-names', { names: names.join(', ') })] : []
  return notFound(context, 'no-such-person', lines)
}

/** The meeting is there, the fact is not. */
export function factMissing(context: AnswerContext, { opened, meeting }: Candidate): Answer {
  const { asked, say } = context
  const name = meeting ? nameText(meeting) : opened.report.title
  const date = meeting ? dateText(meeting, asked.language, say) : ''
  return notFound(context, 'fact-missing', [say('answer-meeting', { meeting: date === '' ? name : `${name}, ${date}` })], meeting ? [{ meetingId: meeting.id, words: name }] : [])
}

/** Nothing in the corpus is about it: the reports that come nearest. */
export function nothingAbout(context: AnswerContext): Answer {
  const near = context.candidates.slice(0, OFFERED)
  const lines = near.map(({ opened }) => `• ${opened.report.title}`)
  const meetings = near.flatMap(({ opened, meeting }) => (meeting ? [{ meetingId: meeting.id, words: opened.report.title }] : []))
  return notFound(context, 'nothing', lines.length > 0 ? [context.say('answer-nearest'), ...lines] : [], meetings)
}
