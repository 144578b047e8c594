import type { Answer } from './answer.js'
import { restrictingDates } from './candidates.js'
import type { AnswerContext } from './context.js'
import { factMissing, impossibleDate, noMeetingOnDate, nothingAbout, noSuchPerson } from './not-found.js'
import { meetingCard } from './records/card.js'
import { answerFacts, asksMeetingDate } from './records/facts.js'
import { listMeetings, selectMeetings } from './records/lists.js'
import { listPeople, peopleInRole } from './records/people.js'
import { answerSpoke } from './records/spoke.js'
import { answerFromSentences } from './sentences/answer.js'
import type { Intent } from './understanding.js'

/** Share of the question's words that a report must hold to be what the question is about. */
const ABOUT = 0.35

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
  if (first === 'who-spoke') return answerSpoke(context, best) ?? factMissing(context, best)
  if (isPeopleIntent(first)) {
    const role = PEOPLE_INTENTS[first]
    return listPeople(context, best, role, peopleInRole(context, best, role)) ?? factMissing(context, best)
  }
  if (first === 'summary') return meetingCard(context, best) ?? factMissing(context, best)
  if ((first === 'when' && asksMeetingDate(context)) || first === 'where' || first === 'who-organised') return answerFacts(context, best) ?? factMissing(context, best)
  return answerFromSentences(context) ?? factMissing(context, best)
}
