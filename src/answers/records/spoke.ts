import { lazy } from '../../lazy.js'
import type { SpeechAct } from '../../meetings/meeting.js'
import { overlaps } from '../../text/span.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import { weighSentences, type Weighed, type Weighing } from '../sentences/choose.js'
import { trimToAsked } from '../sentences/trim.js'
import { choice, compilePattern, patternText } from '../pattern.js'
import { SPEECH_QUESTION_WORDS } from '../tables/questions.js'
import { ASKED_SPEECH_VERBS, BEFORE_VERBS, SAID_THAT_VERBS, SAID_THAT_VERBS_ENGLISH } from '../tables/speech.js'
import type { Opened } from '../opened.js'
import { holdsSingling, singlesOut } from '../singling.js'
import { cueTest } from './cues.js'
import { listPeople, meetingsAsked, peopleInRole, sayMeeting, sayPerson, type FoundPerson } from './people.js'

/**
 * When a question narrows "who spoke" to something said ("who answered about the bridge"): the speaker's sentences must hold this share
 * of what is asked, and more than the next speaker's by the margin. Below, everybody is listed.
 */
const NARROW = { covered: 0.45, margin: 0.08, weight: 0.3 } as const

const isSpeechWord = cueTest(SPEECH_QUESTION_WORDS)

interface Speaker extends FoundPerson {
  readonly best: Weighed
}

/** "Who spoke": everybody who did; when the question tells what about, the one whose words fit it first. */
export function answerSpoke(context: AnswerContext, candidate: Candidate, group: readonly Candidate[]): Answer | null {
  const people = peopleInRole(context, group, 'spoke')
  const pivots = context.asked.pivots.map(({ label }) => label).join(' ')
  if (singlesOut(pivots)) return listPeople(context, candidate, 'spoke', people.filter(({ person, opened }) => tellsOfOne(opened, person.name, pivots)))
  const narrowed = people.length > 1 ? narrow(context, candidate, people) : null
  return narrowed ? tellNarrowed(context, candidate, people, narrowed) : listPeople(context, candidate, 'spoke', people)
}

/** "Ai phát biểu cuối cùng": a speaker counts when a sentence with their words says so. */
const tellsOfOne = (opened: Opened, name: string, pivots: string): boolean =>
  opened.meetings.some(({ acts }) => acts.some((act) => act.name === name && holdsSingling(pivots, opened.report.text.slice(act.sentence.start, act.sentence.end))))

function narrow(context: AnswerContext, candidate: Candidate, people: readonly FoundPerson[]): (Speaker & { weighing: Weighing }) | null {
  const { asked, search, note } = context
  const topical = { ...asked, expects: [], concepts: asked.concepts.filter(({ label }) => !isSpeechWord(label)) }
  const weighing = weighSentences(topical, candidate, (term) => search.idf(term), [])
  const acts = meetingsAsked(context, candidate).flatMap((meeting) => meeting.acts.filter(({ elsewhere }) => !elsewhere))
  const speakers = people
    .flatMap((found): Speaker[] => {
      const best = bestOf(weighing.weighed, acts.filter(({ name }) => found.opened === candidate.opened && name === found.person.name))
      return best ? [{ ...found, best }] : []
    })
    .sort((a, b) => b.best.score - a.best.score)
  const [first, second] = speakers
  if (!first) return null
  const margin = first.best.score - (second?.best.score ?? 0)
  note(`narrow: ${first.person.name} covers ${first.best.covered.toFixed(2)}, score ${first.best.score.toFixed(2)}, margin ${margin.toFixed(2)}`)
  return first.best.covered >= NARROW.covered && first.best.score >= NARROW.weight && margin >= NARROW.margin ? { ...first, weighing } : null
}

const bestOf = (weighed: readonly Weighed[], acts: readonly SpeechAct[]): Weighed | undefined =>
  weighed.find(({ view }) => acts.some(({ extent, sentence }) => overlaps(extent, view) || overlaps(sentence, view)))

function tellNarrowed(context: AnswerContext, candidate: Candidate, people: readonly FoundPerson[], { person, best, weighing }: Speaker & { weighing: Weighing }): Answer | null {
  const { asked, say } = context
  const { opened, meeting } = candidate
  if (!meeting) return null
  const draft = new Draft(asked.question)
  if (!sayPerson(draft, opened, person, true)) return null
  const span = trimToAsked(best.view, weighing.scale, () => 0)
  draft.say(`“${opened.report.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()}”`, [draft.cite(opened, span)], ': ')
  const others = people.filter((other) => other.person !== person)
  others.forEach((other, i) => sayPerson(draft, other.opened, other.person, false, i === 0 ? `\n${say('answer-others-spoke', { names: '' }).trimEnd()} ` : '; '))
  sayMeeting(draft, context, opened, meeting)
  return draft.finish('answered', asked.language, 'records')
}

const whoSaid = lazy(() => [
  compilePattern(`(ai|những ai|người nào|vị nào|đại biểu nào|chuyên gia nào|lãnh đạo nào) [${choice(BEFORE_VERBS)}] (${choice(ASKED_SPEECH_VERBS, SAID_THAT_VERBS)})`),
  compilePattern(`who [else] [also] (${choice(SAID_THAT_VERBS_ENGLISH)})`),
])

/** "Who suggested that …" when no sentence tells: those who spoke, under words that say so. Null when the question asks for no words, or nobody spoke. */
export function answerWhoSaid(context: AnswerContext, candidate: Candidate): Answer | null {
  const { asked } = context
  const plain = patternText(asked.question)
  if (singlesOut(asked.question) || !whoSaid().some((pattern) => pattern.exec(plain) !== null)) return null
  return listPeople(context, candidate, 'spoke', peopleInRole(context, [candidate], 'spoke'), 'answer-spoke-unclear')
}
