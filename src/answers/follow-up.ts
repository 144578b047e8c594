import type { MeetingSummary } from '../meetings/summary.js'
import type { ConversationState } from '../store/store.js'
import { formatEn, formatVi } from '../text/dates/calendar.js'
import { addDays, isFull } from '../text/dates/days.js'
import type { DateMention, PartialDate } from '../text/dates/types.js'
import { fold } from '../text/normalize.js'
import { restrictingDates } from './dates-asked.js'
import type { Say } from './context.js'
import { nameText } from './records/meeting-line.js'
import { cueTest } from './records/cues.js'
import { DAY_STEPS, FOLLOW_UP_OPENINGS, POINTING_WORDS } from './tables/follow-ups.js'
import { MEETING_WORDS } from './tables/synonyms.js'
import type { Intent, Understanding } from './understanding.js'

/** What a conversation is about, kept between questions. Plain data: it is stored as JSON. */
export interface Focus {
  readonly meetingId: string
  readonly reportId: string
  readonly intents: readonly Intent[]
  readonly people: readonly string[]
}

/** A follow-up made whole. */
export interface FollowUp {
  readonly asked: Understanding
  /** The meeting it is about; null when it leaves for another day. */
  readonly reportId: string | null
  /** The question spelt out, for "Hiểu là: …". */
  readonly rewritten: string
}

const startsLikeOne = startTest(FOLLOW_UP_OPENINGS)
const points = cueTest(POINTING_WORDS)
const isMeetingWord = cueTest(MEETING_WORDS)

const daySteps = DAY_STEPS.split('\n')
  .map((line) => line.split(' = '))
  .filter((sides) => sides.length === 2)
  .map(([phrases, days]) => ({ test: cueTest(phrases!), days: Number(days) }))

/** Concepts that a short question may bring along and still be a follow-up. */
const SHORT = 2

function startTest(table: string): (text: string) => boolean {
  const openings = table.split('|').map((opening) => fold(opening).trim())
  return (text) => openings.some((opening) => opening !== '' && `${fold(text)} `.startsWith(`${opening} `))
}

export const readFocus = (state: ConversationState | null): Focus | null =>
  state !== null && typeof state.meetingId === 'string' ? (state as unknown as Focus) : null

/** The question as a follow-up to the focus, or null when it stands alone. */
export function asFollowUp(asked: Understanding, focus: Focus | null, meeting: MeetingSummary | null, say: Say): FollowUp | null {
  if (!focus || !meeting) return null
  const step = daySteps.find(({ test }) => test(asked.question))
  const goesOn = startsLikeOne(asked.question)
  const day = step ? stepped(meeting, step.days) : null
  if (day) return toOtherDay(asked, focus, meeting, day, say)
  if (goesOn && restrictingDates(asked).length > 0 && topicOf(asked).length === 0) return toOtherDay(asked, focus, meeting, null, say)
  const hasAnchor = restrictingDates(asked).length > 0 || asked.intents.some((intent) => intent === 'count-meetings' || intent === 'list-meetings')
  // Each part of a question may bring its own.
  const short = topicOf(asked).length <= (goesOn || points(asked.question) ? SHORT * 2 : SHORT - 1) * Math.max(1, asked.parts.length)
  if (hasAnchor || !short) return null
  const intents = asked.intents[0] === 'other' ? impliedIntents(asked, focus) : asked.intents
  const people = asked.people.length > 0 || asked.givenNames.length > 0 ? asked.people : points(asked.question) && intents.includes('what-said') ? focus.people : []
  const rewritten = say('answer-rewritten', { question: bare(asked.question), meeting: named(meeting, asked) })
  const parts = asked.parts.map((part) => ({ ...part, people }))
  return { asked: { ...asked, intents, people, parts }, reportId: focus.reportId, rewritten }
}

/** "Còn bà Hà?" after "ông Chóng nói gì" asks the same of her; after "ai phát biểu" it asks what she said. */
const impliedIntents = (asked: Understanding, focus: Focus): readonly Intent[] =>
  asked.people.length > 0 || asked.givenNames.length > 0 ? ['what-said'] : focus.intents

/** Concepts that speak of something, not of meetings as such nor of the people named. */
const topicOf = (asked: Understanding): string[] =>
  asked.concepts
    .map(({ label }) => label)
    .filter((label) => !isMeetingWord(label) && !startsLikeOne(label) && !asked.givenNames.some((name) => label.includes(name)) && !asked.dates.some(({ text }) => text.includes(label)))

function toOtherDay(asked: Understanding, focus: Focus, meeting: MeetingSummary, day: DateMention | null, say: Say): FollowUp {
  const dates = day ? [day] : asked.dates
  const intents = asked.intents[0] === 'other' || asked.intents[0] === 'when' ? focus.intents : asked.intents
  const date = dates[0] ? (asked.language === 'vi' ? formatVi(dates[0]) : formatEn(dates[0])) : ''
  const rewritten = say('answer-rewritten-day', { question: bare(asked.question), date, meeting: nameText(meeting) })
  const parts = asked.parts.map((part) => ({ ...part, dates, concepts: [] }))
  return { asked: { ...asked, intents, dates, concepts: [], parts, queryText: '' }, reportId: null, rewritten }
}

function stepped(meeting: MeetingSummary, days: number): DateMention | null {
  const last: PartialDate | undefined = days > 0 ? meeting.date?.to : meeting.date?.from
  if (!last || last.month === null || last.day === null) return null
  const full = { ...last, year: last.year ?? new Date().getFullYear() }
  if (!isFull(full)) return null
  const moved = { ...addDays(full, days), ...(last.year === null ? { year: null } : {}) }
  return { start: 0, end: 0, text: '', form: 'day-step', from: moved, to: moved, session: null, implied: ['year', 'month', 'day'] }
}

const named = (meeting: MeetingSummary, asked: Understanding): string => {
  const range = meeting.date && { from: meeting.date.from, to: meeting.date.to, session: meeting.session }
  return range ? `${nameText(meeting)}, ${asked.language === 'vi' ? formatVi(range) : formatEn(range)}` : nameText(meeting)
}

const bare = (question: string): string => question.replace(/[\s?？!.]+$/u, '')
