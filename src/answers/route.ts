import type { Answer } from './answer.js'
import type { Candidate } from './candidate.js'
import { asksDay, restrictingDates } from './dates-asked.js'
import type { AnswerContext } from './context.js'
import { factMissing, impossibleDate, noMeetingOnDate, nothingAbout, emptyCorpus, noSuchPerson, notYet } from './not-found.js'
import { comparePartial } from '../text/dates/calendar.js'
import { listDocuments } from './records/documents.js'
import { meetingCard } from './records/card.js'
import { cueTest } from './records/cues.js'
import { answerFacts, asksMeetingDate, asksMeetingPlace, namesMeeting } from './records/facts.js'
import { listMeetings, selectMeetings } from './records/lists.js'
import { listPeople, peopleInRole } from './records/people.js'
import { answerSpoke, answerWhoSaid } from './records/spoke.js'
import { joinAnswers } from './join.js'
import { seriesIn } from './series.js'
import { reportsOfSameMeeting, sameDay } from './same-meeting.js'
import { answerFromSentences } from './sentences/answer.js'
import { tellsAttendance } from './sentences/evidence.js'
import { ANY_ATTENDERS, CHAIR_WORDS, DOCUMENT_WORDS, ORGANISER_WORDS } from './tables/facts.js'
import { namesOnlyMeeting, topicOf } from './topic.js'
import { askWhich, askWhichYear } from './which-meeting.js'
import { wordsOfOne } from './words-of-one.js'
import type { Language } from '../reports/report.js'
import { expression } from '../text/expression.js'
import { fold } from '../text/normalize.js'
import type { Intent, Understanding } from './understanding.js'

/** Share of the question's words that a report must hold to be what the question is about. */
const ABOUT = 0.35
/** The same for a question that names no meeting, day or person: it may be about anything in the world. */
const ABOUT_ANYTHING: Readonly<Record<Language, number>> = { vi: 0.62, en: 0.67 }

const isDocumentWord = cueTest(DOCUMENT_WORDS)
/** Sentences that may answer what no record does. */
const TELLING: Partial<Record<Intent, (sentence: string) => boolean>> = { 'who-chaired': cueTest(CHAIR_WORDS), 'who-organised': cueTest(ORGANISER_WORDS) }

const anyAttenders = new Set(ANY_ATTENDERS.split('|').flatMap((words) => fold(words).trim().split(/\s+/u)))
const ATTENDERS = expression(String.raw`(?<=^|\s)(?:nhung|cac|which|what)\s+((?:\p{L}+\s+){1,5}?)(?:nao|attended|attend|took|joined|joining|participated|were|was|had)(?=\s)`)

/** "Những nước nào dự", "which IPU leaders attended": some of those present, not everybody. */
function singlesOutAttenders({ question }: Understanding): boolean {
  const folded = `${fold(question)} `
  const asked = ATTENDERS(folded).exec(folded)?.[1]
  return asked !== undefined && asked.trim().split(/\s+/u).some((word) => !anyAttenders.has(word))
}

const PEOPLE_INTENTS = { 'who-spoke': 'spoke', 'who-chaired': 'chaired', 'who-attended': 'attended', 'who-mentioned': 'mentioned' } as const

type PeopleIntent = keyof typeof PEOPLE_INTENTS

const isPeopleIntent = (intent: Intent): intent is PeopleIntent => intent in PEOPLE_INTENTS

/** True when nothing but the day tells the meeting: there are no words that a report would have to hold. */
const asksOfDayOnly = ({ asked }: AnswerContext): boolean => asksDay(asked) && topicOf(asked).every(({ label }) => isDocumentWord(label))

/** True when the question is plainly about meetings: it names one, a day or somebody in the reports. */
const isAnchored = (asked: Understanding): boolean =>
  asked.dates.length > 0 || asked.people.length > 0 || asked.givenNames.length > 0 || namesMeeting(asked.question)

/** True for the regular meeting of November when that of December is asked for. */
function isOfAnotherMonth({ question }: Understanding, { opened }: Candidate): boolean {
  const [asked, own] = [seriesIn(question).get('monthly'), opened.series().called.get('monthly')]
  return asked !== undefined && own !== undefined && ![...asked].some((month) => own.has(month))
}

/** True when every date asked about is still to come. */
const isAhead = ({ asked, today }: AnswerContext): boolean =>
  asked.dates.length > 0 && asked.dates.every(({ from }) => from.year !== null && comparePartial(from, today) > 0)

/** Most sentences for each part of a question. */
const PART_SENTENCES = 2

/** Answers each part of a question that asks several things; the parts that nothing answers are named. */
export async function route(context: AnswerContext): Promise<Answer> {
  const { asked, say, note } = context
  if (asked.parts.length === 0) return routeOne(context)
  const told = await Promise.all(asked.parts.map(async (part) => ({ part, answer: await routeOne({ ...context, asked: part, sentences: PART_SENTENCES }) })))
  const answered = told.filter(({ answer }) => answer.kind === 'answered')
  note(`parts: ${told.map(({ part, answer }) => `“${part.question}” ${answer.kind}`).join('; ')}`)
  if (answered.length === 0) return routeOne(context)
  const joined = joinAnswers(answered.map(({ answer }) => answer))
  const missing = told.filter(({ answer }) => answer.kind === 'not-found').map(({ part }) => say('answer-part-missing', { part: part.question }))
  return { ...joined, text: [joined.text, ...missing].join('\n') }
}

/** Decides who answers: the records for facts of meetings, the sentences for the rest, nobody when the evidence is not enough. */
async function routeOne(context: AnswerContext): Promise<Answer> {
  const { asked, candidates, note } = context
  if (context.catalogue.reportCount === 0) return emptyCorpus(context)
  if (asked.impossibleDates.length > 0 && asked.dates.length === 0) return impossibleDate(context)
  if (asked.intents.includes('count-meetings') || asked.intents.includes('list-meetings')) {
    const listed = await listMeetings(context, await selectMeetings(context))
    return listed ?? (isAhead(context) ? notYet(context) : asked.dates.length > 0 ? noMeetingOnDate(context) : nothingAbout(context))
  }
  const stranger = asked.givenNames.find((name) => context.catalogue.namesLike(name, 1).length === 0)
  if (stranger !== undefined && asked.intents.includes('what-said')) return noSuchPerson(context, stranger)
  const best = candidates[0]
  if (!best) return isAhead(context) ? notYet(context) : restrictingDates(asked).length > 0 ? noMeetingOnDate(context) : nothingAbout(context)
  const isAbout = context.within || asksOfDayOnly(context) || best.coverage >= (isAnchored(asked) ? ABOUT : ABOUT_ANYTHING[asked.language])
  const several = (await askWhich(context)) ?? (isAbout ? await askWhichYear(context) : null)
  if (several) return several
  const words = await wordsOfOne(context, best)
  if (words) return words
  if (!isAbout || isOfAnotherMonth(asked, best)) return nothingAbout(context)
  const first = asked.intents[0]!
  note(`first intent ${first}`)
  const fromRecords = recordAnswerer(first, context)
  if (fromRecords && best.dateFit === 'mentioned' && best.meeting?.date && asksDay(asked)) {
    // Records tell of the meetings on a day; a report that merely mentions it stands behind those.
    const onTheDay = candidates.filter(({ dateFit, coverage }) => dateFit === 'meeting' && coverage >= ABOUT)
    return onTheDay.length === 0 ? noMeetingOnDate(context) : routeOne({ ...context, candidates: onTheDay })
  }
  if (!fromRecords) return answerFromSentences(context) ?? wholeMeeting(context, best) ?? answerWhoSaid(context, best) ?? factMissing(context, best)
  if (first === 'who-attended' && singlesOutAttenders(asked)) {
    const some = answerFromSentences(context, tellsAttendance)
    if (some) return some
  }
  for (const candidate of alike(candidates)) {
    const answer = fromRecords(candidate, reportsOfSameMeeting(candidate, candidates, (term) => context.search.idf(term)))
    if (answer) return answer
  }
  const telling = TELLING[first]
  return (telling === undefined ? null : answerFromSentences(context, telling)) ?? factMissing(context, best)
}

/** "Hội nghị 20/12 bàn gì?": its card, when no sentence tells better. */
const wholeMeeting = (context: AnswerContext, best: Candidate): Answer | null =>
  context.asked.intents[0] === 'what-about' && namesOnlyMeeting(topicOf(context.asked), best.opened.naming(best.meeting)) ? meetingCard(context, best) : null

/** Another report of the same meeting may give the fact that the best one leaves out. */
const ALIKE = 0.8

function alike(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]!
  return candidates.filter(
    (other) =>
      other === best ||
      (other.score >= best.score - ALIKE && other.dateFit === best.dateFit && other.meeting !== null && best.meeting !== null && (sameDay(other.meeting, best.meeting) || (best.series > 0 && other.series === best.series))),
  )
}

/** Answers from one candidate; `group` adds the other reports of its meeting. */
type RecordAnswerer = (candidate: Candidate, group: readonly Candidate[]) => Answer | null

/** The answerer from records for an intent, null for intents that records do not answer. */
function recordAnswerer(intent: Intent, context: AnswerContext): RecordAnswerer | null {
  if (intent === 'who-spoke') return (candidate, group) => answerSpoke(context, candidate, group)
  if (isPeopleIntent(intent)) return (candidate, group) => listPeople(context, candidate, PEOPLE_INTENTS[intent], peopleInRole(context, group, PEOPLE_INTENTS[intent]))
  if (intent === 'which-document' && topicOf(context.asked).every(({ label }) => isDocumentWord(label))) return (candidate) => listDocuments(context, candidate)
  if (intent === 'summary') return (candidate) => meetingCard(context, candidate)
  if ((intent === 'when' && asksMeetingDate(context)) || (intent === 'where' && asksMeetingPlace(context)) || intent === 'who-organised') return (candidate, group) => answerFacts(context, candidate, group)
  return null
}
