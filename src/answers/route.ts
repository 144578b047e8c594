import type { Answer } from './answer.js'
import { restrictingDates, type Candidate } from './candidates.js'
import type { AnswerContext } from './context.js'
import { factMissing, impossibleDate, noMeetingOnDate, nothingAbout, noSuchPerson } from './not-found.js'
import { meetingCard } from './records/card.js'
import { cueTest } from './records/cues.js'
import { answerFacts, asksMeetingDate, asksMeetingPlace } from './records/facts.js'
import { listMeetings, selectMeetings } from './records/lists.js'
import { listPeople, peopleInRole } from './records/people.js'
import { answerSpoke } from './records/spoke.js'
import { reportsOfSameMeeting, sameDay } from './same-meeting.js'
import { answerFromSentences } from './sentences/answer.js'
import { ANY_ATTENDERS, CHAIR_WORDS } from './tables/facts.js'
import { ATTENDING_WORDS } from './tables/speech.js'
import { fold } from '../text/normalize.js'
import type { Intent, Understanding } from './understanding.js'

/** Share of the question's words that a report must hold to be what the question is about. */
const ABOUT = 0.35

const tellsWhoChaired = cueTest(CHAIR_WORDS)

const tellsWhoAttended = cueTest(ATTENDING_WORDS)
const anyAttenders = new Set(ANY_ATTENDERS.split('|').flatMap((words) => fold(words).trim().split(/\s+/u)))
const ATTENDERS = /(?<=^|\s)(?:nhung|cac|which|what)\s+((?:\p{L}+\s+){1,5}?)(?:nao|attended|attend|took|joined|joining|participated|were|was|had)(?=\s)/u

/** "Những nước nào dự", "which IPU leaders attended": some of those present, not everybody. */
function singlesOutAttenders({ question }: Understanding): boolean {
  const asked = ATTENDERS.exec(`${fold(question)} `)?.[1]
  return asked !== undefined && asked.trim().split(/\s+/u).some((word) => !anyAttenders.has(word))
}

const PEOPLE_INTENTS = { 'who-spoke': 'spoke', 'who-chaired': 'chaired', 'who-attended': 'attended', 'who-mentioned': 'mentioned' } as const

type PeopleIntent = keyof typeof PEOPLE_INTENTS

const isPeopleIntent = (intent: Intent): intent is PeopleIntent => intent in PEOPLE_INTENTS

/** Decides who answers: the records for facts of meetings, the sentences for the rest, nobody when the evidence is not enough. */
export async function route(context: AnswerContext): Promise<Answer> {
  const { asked, candidates, note } = context
  if (asked.impossibleDates.length > 0 && asked.dates.length === 0) return impossibleDate(context)
  if (asked.intents.includes('count-meetings') || asked.intents.includes('list-meetings')) {
    const listed = await listMeetings(context, selectMeetings(context, []))
    return listed ?? (asked.dates.length > 0 ? noMeetingOnDate(context) : nothingAbout(context))
  }
  const best = candidates[0]
  if (!best) return restrictingDates(asked).length > 0 ? noMeetingOnDate(context) : asked.givenNames[0] ? noSuchPerson(context, asked.givenNames[0]) : nothingAbout(context)
  if (best.coverage < ABOUT) return nothingAbout(context)
  const first = asked.intents[0]!
  note(`first intent ${first}`)
  const fromRecords = recordAnswerer(first, context)
  if (!fromRecords) return answerFromSentences(context) ?? factMissing(context, best)
  if (first === 'who-attended' && singlesOutAttenders(asked)) {
    const some = answerFromSentences(context, tellsWhoAttended)
    if (some) return some
  }
  for (const candidate of alike(candidates)) {
    const answer = fromRecords(candidate, reportsOfSameMeeting(candidate, candidates, (term) => context.search.idf(term)))
    if (answer) return answer
  }
  return (first === 'who-chaired' ? answerFromSentences(context, tellsWhoChaired) : null) ?? factMissing(context, best)
}

/** Another report of the same meeting may give the fact that the best one leaves out. */
const ALIKE = 0.8

function alike(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]!
  return candidates.filter(
    (other) => other === best || (other.score >= best.score - ALIKE && other.dateFit === best.dateFit && other.meeting !== null && best.meeting !== null && sameDay(other.meeting, best.meeting)),
  )
}

/** Answers from one candidate; `group` adds the other reports of its meeting. */
type RecordAnswerer = (candidate: Candidate, group: readonly Candidate[]) => Answer | null

/** The answerer from records for an intent, null for intents that records do not answer. */
function recordAnswerer(intent: Intent, context: AnswerContext): RecordAnswerer | null {
  if (intent === 'who-spoke') return (candidate, group) => answerSpoke(context, candidate, group)
  if (isPeopleIntent(intent)) return (candidate, group) => listPeople(context, candidate, PEOPLE_INTENTS[intent], peopleInRole(context, group, PEOPLE_INTENTS[intent]))
  if (intent === 'summary') return (candidate) => meetingCard(context, candidate)
  if ((intent === 'when' && asksMeetingDate(context)) || (intent === 'where' && asksMeetingPlace(context)) || intent === 'who-organised') return (candidate, group) => answerFacts(context, candidate, group)
  return null
}
