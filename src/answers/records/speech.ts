import type { Meeting, SpeechAct } from '../../meetings/meeting.js'
import { byDate } from '../../meetings/order.js'
import type { MeetingSummary } from '../../meetings/summary.js'
import { fold } from '../../text/normalize.js'
import { contains, overlaps } from '../../text/span.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import type { Opened } from '../opened.js'
import type { SentenceView } from '../sentences/views.js'
import { MAX_SHOWN } from '../sentences/trim.js'
import { citeMeeting, dateText, nameText } from './meeting-line.js'
import { sayPerson } from './people.js'

/** Sentences of one person shown from one meeting, and meetings shown when they spoke at many. */
const SENTENCES = 4
const SENTENCES_EACH = 2
const MEETINGS = 8

/** What one person said at the meeting asked about: their sentences in order, those with words of their own. */
export function answerSpeech(context: AnswerContext, candidate: Candidate, name: string): Answer | null {
  const draft = new Draft(context.asked.question)
  const said = candidate.meeting ? sayWords(draft, candidate.opened, actsOf(candidate.opened.meetings, name), SENTENCES) : 0
  return said === 0 ? null : draft.finish('answered', context.asked.language, 'records', `${name}: `)
}

/** What one person said across all meetings, by date; with offices given, only where they held them, so that namesakes stay apart. */
export async function answerSpeeches(context: AnswerContext, name: string, offices: readonly string[]): Promise<Answer | null> {
  const { asked, catalogue, reports, say } = context
  const all = [...catalogue.meetings()].filter(({ speakers }) => speakers.includes(name)).sort(byDate)
  const inOffice: MeetingSummary[] = []
  for (const summary of offices.length > 0 ? all : []) {
    const record = await reports.openMeeting(summary)
    if (record && offices.every((office) => titlesOf(record.meeting, name).includes(office))) inOffice.push(summary)
  }
  const meetings = inOffice.length > 0 ? inOffice : all
  const draft = new Draft(asked.question)
  for (const summary of meetings.slice(0, MEETINGS)) {
    const record = await reports.openMeeting(summary)
    if (!record) continue
    const { opened, meeting } = record
    const date = dateText(meeting, asked.language, say)
    draft.say(`${date === '' ? '' : `${date}: `}${nameText(meeting)}`, citeMeeting(draft, opened, meeting))
    sayWords(draft, opened, actsOf([meeting], name), SENTENCES_EACH)
  }
  if (draft.length === 0) return null
  return draft.finish('answered', asked.language, 'records', `${say('answer-person-said', { name, count: meetings.length })}\n`)
}

const titlesOf = ({ people }: Meeting, name: string): string => fold(people.filter((person) => person.name === name).map(({ title }) => title).join('; '))

/** Several people of one name: who they are, so that the question can be put again. */
export function askWhichPerson(context: AnswerContext, candidate: Candidate, names: readonly string[]): Answer | null {
  const draft = new Draft(context.asked.question)
  const people = candidate.opened.meetings.flatMap((meeting) => meeting.people)
  for (const name of names) {
    const person = people.find((known) => known.name === name)
    if (person) sayPerson(draft, candidate.opened, person, true, '\n')
  }
  return draft.length === 0 ? null : draft.finish('answered', context.asked.language, 'records', `${context.say('answer-which-person', { count: names.length })}\n`)
}

/** People of the report with a given name that the question uses alone. */
export const bearersOf = ({ opened }: Candidate, given: string): string[] => [
  ...new Set(opened.meetings.flatMap(({ people }) => people.map(({ name }) => name)).filter((name) => fold(name.split(' ').at(-1)!) === fold(given))),
]

const actsOf = (meetings: readonly Meeting[], name: string): SpeechAct[] =>
  meetings.flatMap(({ acts }) => acts.filter((act) => act.name === name && !act.elsewhere)).sort((a, b) => a.sentence.start - b.sentence.start)

/** Says the sentences of the acts, a bare "X phát biểu tại hội nghị" and captions only when there is nothing else. Returns how many. */
function sayWords(draft: Draft, opened: Opened, acts: readonly SpeechAct[], most: number): number {
  const views = opened.sentences().filter((view) => acts.some(({ extent, sentence }) => contains(extent, view) || overlaps(sentence, view)))
  const telling = views.filter((view) => !view.caption && !view.title && view.text.length > BARE_ACT)
  let said = 0
  for (const view of (telling.length > 0 ? telling : views).slice(0, most)) if (draft.say(shown(view), [draft.cite(opened, shortened(view))])) said++
  return said
}

/** A sentence this short tells that somebody spoke, hardly what. */
const BARE_ACT = 70

const shortened = (view: SentenceView): { start: number; end: number } => {
  if (view.text.length <= MAX_SHOWN) return view
  const cut = Math.max(view.text.lastIndexOf(', ', MAX_SHOWN), view.text.lastIndexOf('; ', MAX_SHOWN))
  return { start: view.start, end: view.start + (cut > MAX_SHOWN / 2 ? cut + 1 : view.text.lastIndexOf(' ', MAX_SHOWN)) }
}

function shown(view: SentenceView): string {
  const { start, end } = shortened(view)
  const text = view.text.slice(0, end - start).replace(/\s+/gu, ' ').trim()
  return end < view.end ? `${text} …` : text
}
