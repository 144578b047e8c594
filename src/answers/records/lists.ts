import type { Role } from '../../meetings/meeting.js'
import { byDate } from '../../meetings/order.js'
import type { MeetingSummary } from '../../meetings/summary.js'
import { Pace } from '../../search/pace.js'
import { covers } from '../../text/dates/calendar.js'
import type { DateMention, Session } from '../../text/dates/types.js'
import type { Answer } from '../answer.js'
import { datesMeet } from '../dates-asked.js'
import { terms } from '../../search/terms.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import { Scale } from '../sentences/weigh.js'
import { CHAIR_WORDS } from '../tables/facts.js'
import { SPEECH_QUESTION_WORDS } from '../tables/questions.js'
import { topicOf } from '../topic.js'
import { cueTest } from './cues.js'
import type { Concept } from '../understanding.js'
import { citeMeeting, dateText, nameText } from './meeting-line.js'

/** Meetings written out in a list; the rest are counted and cited. */
const LISTED = 20

/** A meeting to be listed. */
type Listed = Pick<MeetingSummary, 'id' | 'reportId'>

export interface MeetingSelection {
  readonly meetings: readonly Listed[]
  /** Those of them whose year the reports leave open though the question asks for one. */
  readonly openYear: readonly Listed[]
}

/** Every meeting of the corpus that the question's dates, people and body words allow, by date; reports with no event are left out. */
export async function selectMeetings(context: AnswerContext): Promise<MeetingSelection> {
  const { asked, catalogue, search } = context
  const topic = topicOf(asked)
  const scale = new Scale(topic, (term) => search.idf(term))
  const roles = rolesAsked(asked.question)
  const chosen: MeetingSummary[] = []
  const pace = new Pace()
  for (const meeting of catalogue.meetings()) {
    if (pace.due) await pace.rest()
    if (meeting.kind === '') continue
    if (asked.dates.length > 0 && !asked.dates.some((date) => inDate(meeting, date))) continue
    if (!asked.people.every((name) => meeting.people.some((person) => person.name === name && roles.includes(person.role)))) continue
    if (topic.length > 0 && !speaksOf(context, meeting, topic, scale)) continue
    chosen.push(meeting)
  }
  const asksYear = asked.dates.some(({ from }) => from.year !== null)
  const sorted = chosen.sort((a, b) => inTime(a, b) || a.id.localeCompare(b.id))
  return { meetings: sorted, openYear: asksYear ? sorted.filter(({ date }) => date?.from.year === null) : [] }
}

const SESSIONS: readonly (Session | null)[] = ['morning', 'noon', null, 'afternoon', 'evening']

/** By day, then by part of the day; meetings without a date last. */
const inTime = (a: MeetingSummary, b: MeetingSummary): number => byDate(a, b) || (a.date === null ? 0 : SESSIONS.indexOf(a.session) - SESSIONS.indexOf(b.session))

const inDate = (meeting: MeetingSummary, mention: DateMention): boolean =>
  meeting.date !== null &&
  (datesMeet(mention, meeting.date) || covers(mention, meeting.date.from)) &&
  (mention.session === null || meeting.session === null || mention.session === meeting.session)

const PRESENT: readonly Role[] = ['chaired', 'spoke', 'attended']
const tellsChair = cueTest(CHAIR_WORDS)
const tellsSpeech = cueTest(SPEECH_QUESTION_WORDS)

/** "Bà A chủ trì những cuộc họp nào" asks for meetings she chaired, "có mặt ở" for any she was at. */
const rolesAsked = (question: string): readonly Role[] => (tellsChair(question) ? ['chaired'] : tellsSpeech(question) ? ['spoke'] : PRESENT)

/** Share of the weight of each thing named in the question that must stand in a meeting's record for it to be counted. */
const NAMED = 0.7

/** Everything the question names stands in the meeting's name, kind, organisers, place, people's bodies or its report's title. */
function speaksOf({ catalogue }: AnswerContext, meeting: MeetingSummary, topic: readonly Concept[], scale: Scale): boolean {
  const about = new Set(terms([meeting.kind, meeting.name.text, catalogue.titleOf(meeting.reportId), meeting.place?.text ?? '', meeting.bodies].join('\n')))
  const row = scale.row(about)
  return topic.every((_, i) => scale.heldOf(i, row) >= NAMED * scale.fullOf(i))
}

/** "How many meetings", "which meetings": the exact number, then the meetings by date, each cited. Null when there are none. */
export async function listMeetings(context: AnswerContext, { meetings, openYear }: MeetingSelection, opening = 'answer-count'): Promise<Answer | null> {
  const { asked, reports, say } = context
  if (meetings.length === 0) return null
  const draft = new Draft(asked.question)
  const items: { text: string; citations: number[] }[] = []
  for (const listed of meetings) {
    const record = await reports.openMeeting(listed)
    if (!record) continue
    const { opened, meeting } = record
    const citations = citeMeeting(draft, opened, meeting)
    const date = dateText(meeting, asked.language, say)
    items.push({ text: date === '' ? nameText(meeting) : `${date}: ${nameText(meeting)}`, citations: [citations[0]!, ...citations.slice(1)] })
  }
  draft.say(say(opening, { count: items.length, open: openYear.length }), items.map(({ citations }) => citations[0]!), '\n', [items.length, openYear.length])
  for (const { text, citations } of items.slice(0, LISTED)) draft.say(`• ${text}`, citations)
  const rest = items.slice(LISTED)
  if (rest.length > 0) draft.say(say('answer-more', { count: rest.length }), rest.map(({ citations }) => citations[0]!), '\n', [rest.length])
  return draft.finish('answered', asked.language, 'records')
}
