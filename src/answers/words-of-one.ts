import { lazy } from '../lazy.js'
import { fold } from '../text/normalize.js'
import type { Answer } from './answer.js'
import type { Candidate } from './candidate.js'
import type { AnswerContext } from './context.js'
import { answerSpeech, answerSpeeches, askWhichPerson, bearersOf } from './records/speech.js'
import { peopleAsked } from './speakers.js'
import { speechSubject } from './speech-subject.js'
import { ASKED_SPEECH_VERBS, ASKED_SPEECH_VERBS_ENGLISH, OFFICE_HEADS, OFFICE_HEADS_ENGLISH } from './tables/speech.js'
import { namesOnlyMeeting, topicOf, topicWords } from './topic.js'
import { translate } from './translate.js'
import type { Understanding } from './understanding.js'

const anyPhrase = (...tables: readonly string[]): RegExp => {
  const phrases = tables.join('|').split('|').map((phrase) => fold(phrase).trim()).filter((phrase) => phrase !== '')
  return new RegExp(`(?<![a-z0-9])(?:${phrases.sort((x, y) => y.length - x.length).join('|')})(?![a-z0-9])`, 'g')
}
const heads = lazy(() => anyPhrase(OFFICE_HEADS, OFFICE_HEADS_ENGLISH))
const headsAndVerbs = lazy(() => anyPhrase(OFFICE_HEADS, OFFICE_HEADS_ENGLISH, ASKED_SPEECH_VERBS, ASKED_SPEECH_VERBS_ENGLISH))

/** Offices that a question names, folded: "Hiệu trưởng Lò Văn Pín" is not his namesake of the market. */
const officesIn = ({ question }: Understanding): string[] => fold(question).match(heads()) ?? []

const withoutOffices = (label: string): string => fold(label).replace(headsAndVerbs(), ' ')

/** The question less everybody but the one whose words it asks for: "ông A nói gì tại buổi ông B nhận chức" asks for nothing of B's. */
function subjectOnly(asked: Understanding): Understanding {
  const subject = speechSubject(asked)
  if (subject === null) return asked
  const inSubject = (name: string): boolean => fold(subject).includes(fold(name))
  return { ...asked, people: asked.people.filter(inSubject), givenNames: asked.givenNames.filter(inSubject), queryText: asked.language === 'en' ? inVietnamese(subject) : subject }
}

const inVietnamese = (text: string): string => translate(text).map(({ english, vietnamese }) => vietnamese[0] ?? english).join(' ')

/** "What did X say" about nothing in particular: their words at the meeting asked about, or across all meetings when none is. */
export async function wordsOfOne(context: AnswerContext, best: Candidate): Promise<Answer | null> {
  const { asked } = context
  if (asked.intents[0] !== 'what-said' || asked.expects.length > 0) return null
  const topic = topicOf(asked).filter(({ label }) => topicWords(withoutOffices(label), asked).length > 0)
  // "Tại cuộc họp HĐQT" narrows nothing down but the meeting.
  if (!namesOnlyMeeting(topic, best.opened.naming(best.meeting))) return null
  const aboutOne = asked.dates.length > 0 || context.within || topic.length > 0
  const given = asked.givenNames[0]
  if (given !== undefined && !aboutOne) {
    const everywhere = context.catalogue.namesLike(given, Infinity).filter((name) => fold(name.split(' ').at(-1)!) === fold(given))
    return everywhere.length === 1 ? answerSpeeches(context, everywhere[0]!, officesIn(asked)) : everywhere.length > 1 ? askWhichPerson(context, best, bearersOf(best, given)) : null
  }
  const bearers = given === undefined ? [] : bearersOf(best, given)
  if (bearers.length > 1) return askWhichPerson(context, best, bearers)
  const name = peopleAsked(subjectOnly(asked), best)[0]
  if (name === undefined) return null
  return aboutOne || asked.people.length === 0 ? answerSpeech(context, best, name) : answerSpeeches(context, name, officesIn(asked))
}
