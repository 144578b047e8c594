import type { Meeting } from '../../meetings/meeting.js'
import type { Span } from '../../text/span.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import type { Understanding } from '../understanding.js'
import type { Opened } from '../opened.js'
import { asksDay } from '../dates-asked.js'
import { HAPPENING, OTHER_DATE_CUES, OTHER_PLACE_CUES, SESSION_QUESTIONS, TOWN_QUESTIONS, VENUE_QUESTIONS, VENUE_WORDS, WHERE_WORDS } from '../tables/facts.js'
import { MEETING_ANCHORS } from '../tables/synonyms.js'
import { topicOf } from '../topic.js'
import { cueTest } from './cues.js'
import { citeMeeting, dateText, nameText, sentenceAround } from './meeting-line.js'

const asksOtherDate = cueTest(OTHER_DATE_CUES)
const asksOtherPlace = cueTest(OTHER_PLACE_CUES)
const asksVenue = cueTest(VENUE_QUESTIONS)
const asksTown = cueTest(TOWN_QUESTIONS)
const namesVenue = cueTest(VENUE_WORDS)
const asksWhere = cueTest(WHERE_WORDS)

const asksSession = cueTest(SESSION_QUESTIONS)
const happens = cueTest(HAPPENING)
/** True when a text speaks of a meeting. */
export const namesMeeting = cueTest(MEETING_ANCHORS)

/** True when a question that gives the meeting's day still asks for when it was: "Hội nghị 20/12 diễn ra khi nào?", "… buổi nào?". */
const asksOfGivenDay = (asked: Understanding): boolean => {
  const beside = asked.pivots.map(({ label }) => label).join(' ')
  return asksSession(asked.question) || topicOf(asked).length === 0 || (asked.language === 'en' ? happens(asked.question) : happens(beside))
}

/** True when "when" asks for the day of the meeting, not of a document or a plan it speaks of. Who names the day hardly asks for it. */
export const asksMeetingDate = ({ asked }: AnswerContext): boolean =>
  asked.intents.includes('when') && !asksOtherDate(asked.question) && (!asksDay(asked) || asksOfGivenDay(asked))

/** A clause of so many words asks for nothing of its own: "… diễn ra ngày nào, ở thành phố nào?". */
const BARE_CLAUSE = 5

/** The clause that asks where: "Tại hội nghị 20/12, ông A kể chuyện gặp ở đâu?" asks nothing of the meeting. */
function clauseOfWhere(question: string): string {
  const clause = question.split(/[,;:()?]/u).findLast(asksWhere)
  return clause === undefined || clause.trim().split(/\s+/u).length <= BARE_CLAUSE ? question : clause
}

/** True when "where" asks for the place of the meeting. */
export const asksMeetingPlace = ({ asked }: AnswerContext): boolean => {
  if (!asked.intents.includes('where') || asksOtherPlace(asked.question)) return false
  const clause = clauseOfWhere(asked.question)
  return topicOf(asked).length === 0 || happens(clause) || namesMeeting(clause)
}

/** When and where the meeting was and who organised it: whichever of these the question asks; null when the record has none of them. */
export function answerFacts(context: AnswerContext, candidate: Candidate, group: readonly Candidate[]): Answer | null {
  const { asked, say } = context
  const { opened, meeting } = (asksSession(asked.question) ? [candidate, ...group].find((other) => other.meeting?.session != null) : undefined) ?? candidate
  if (!meeting) return null
  const draft = new Draft(asked.question)
  const said = [
    asksMeetingDate(context) && sayDate(draft, context, opened, meeting, group),
    asksMeetingPlace(context) && sayPlace(draft, context, opened, meeting),
    asked.intents.includes('who-organised') && sayOrganisers(draft, context, opened, meeting),
  ]
  if (!said.includes(true)) return null
  draft.say(say('answer-meeting', { meeting: nameText(meeting) }), citeMeeting(draft, opened, meeting, [meeting.name]))
  return draft.finish('answered', asked.language, 'records')
}

function sayDate(draft: Draft, { asked, say }: AnswerContext, opened: Opened, meeting: Meeting, group: readonly Candidate[]): boolean {
  if (!meeting.date) return false
  const date = dateText(meeting, asked.language, say)
  const written = opened.report.text.slice(meeting.date.start, meeting.date.end)
  const text = asked.language === 'en' && meeting.date.yearFrom !== 'admin' ? say('answer-date-as-written', { date, written }) : capitalised(date)
  // The report answered from is cited first.
  const own = [meeting.date, meeting.date.yearAt].flatMap((fact) => (fact ? [cite(draft, opened, fact)] : []))
  const agreeing = group.flatMap((other) => (other.opened !== opened && other.meeting?.date ? [cite(draft, other.opened, other.meeting.date)] : []))
  return draft.say(text, [...own, ...agreeing])
}

function sayPlace(draft: Draft, { asked, say }: AnswerContext, opened: Opened, meeting: Meeting): boolean {
  if (!meeting.place) return false
  // A hall is asked for and the report only names the town: that is no answer.
  if (asksVenue(asked.question) && !asksTown(asked.question) && !namesVenue(meeting.place.text)) return false
  return draft.say(say('answer-place', { place: meeting.place.text }), [cite(draft, opened, meeting.place)])
}

function sayOrganisers(draft: Draft, { say }: AnswerContext, opened: Opened, meeting: Meeting): boolean {
  const names = meeting.organisers.map(({ text }) => text)
  if (names.length === 0) return false
  return draft.say(say('answer-organisers', { names: names.join('; ') }), meeting.organisers.map((fact) => cite(draft, opened, fact)))
}

const cite = (draft: Draft, opened: Opened, fact: Span): number => draft.cite(opened, sentenceAround(opened, fact))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
