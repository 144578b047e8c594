import type { Participation } from '../../meetings/meeting.js'
import { fold } from '../../text/normalize.js'
import { contains, overlaps, type Span } from '../../text/span.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import { sentenceAround } from '../records/meeting-line.js'
import { peopleAsked } from '../speakers.js'
import type { Understanding } from '../understanding.js'
import { hasWordsOf } from '../speech-subject.js'
import { weighSentences, type Weighed, type Weighing } from './choose.js'
import { lackOfEvidence } from './evidence.js'
import { trimToAsked } from './trim.js'

/** Reports whose sentences are compared: the best by words may be a shorter notice of the same meeting. */
const COMPARED = 3
/** A report further than this behind the best is not compared. */
const CLOSE = 0.7
/** What the best sentence counts beside the report's own score when reports of one meeting compete; at 0.6, and 0.4 for {@link CLOSE}, the right report came first in 0 to 0.9 points fewer. */
const SENTENCE_WORTH = 1.5
/** Share of the best score from which a sentence with the very kind of thing asked for is preferred. */
const WHOLE_KIND = 0.6
/** Sentences tried as the best: the one that repeats most of the question may lack what is asked. */
const TRIED = 2
/** A further sentence is added while it weighs this share of the best one. */
const FURTHER = 0.45
/** The same for the sentence right after the best one: speakers go on. */
const FOLLOWING = 0.2
/** What a number adds to a clause's worth when one is asked for, as a share of the weight of the question. */
const NUMBER_IN_CLAUSE = 0.2
const MAX_TEXT = 800
/** The one to three sentences that answer, verbatim, from the report that answers best; null when the evidence is not enough. `eligible`: what the best sentence must be. */
export function answerFromSentences(context: AnswerContext, eligible: (sentence: string) => boolean = () => true): Answer | null {
  const { asked, candidates, search, note } = context
  const idf = (term: string): number => search.idf(term)
  const top = candidates[0]?.score ?? 0
  const options = candidates
    .filter(({ score, dateFit }, i) => i < COMPARED && score >= top - CLOSE && dateFit === candidates[0]!.dateFit)
    .map((candidate) => ({ candidate, weighing: weighSentences(asked, candidate, idf, peopleAsked(asked, candidate)) }))
    .map((option) => ({ ...option, value: option.candidate.score + (option.weighing.weighed[0]?.score ?? 0) * SENTENCE_WORTH }))
    .sort((a, b) => b.value - a.value)
  for (const { candidate, weighing } of options) {
    if (!hasWordsOf(asked, candidate)) {
      note('no words of the one asked')
      continue
    }
    const best = bestAnswering(context, candidate, { ...weighing, weighed: weighing.weighed.filter(({ view }) => eligible(view.text)) })
    if (best) return say(context, candidate, weighing, best)
  }
  return null
}

/** The best sentence with the kind of thing asked for, or the best at all when no kind is asked; null when the evidence is not enough. */
function bestAnswering({ asked, note }: AnswerContext, candidate: Candidate, weighing: Weighing): Weighed | null {
  const fitting = weighing.weighed.filter(({ view, expectations }) => !view.title && (asked.expects.length === 0 || expectations > 0))
  const whole = fitting.find(({ expectations }) => expectations >= 1)
  // The very kind of thing asked for beats something like it, unless it stands in a sentence about something else.
  const first = whole && whole.score >= (fitting[0]?.score ?? 0) * WHOLE_KIND ? [whole] : []
  const tried = [...new Set([...first, ...fitting.slice(0, TRIED)])]
  const namesCounted = asked.expects.every(({ type, of }) => type !== 'count' || of.some((thing) => candidate.opened.words().includes(` ${fold(thing)} `)))
  if (tried.length === 0) note(`evidence: ${lackOfEvidence(asked, undefined, candidate.coverage) ?? ''}`)
  for (const sentence of tried) {
    const lack = lackOfEvidence(asked, sentence, candidate.coverage, namesCounted)
    note(`evidence ${lack ?? 'enough'}: focus ${sentence.focus.toFixed(2)}, pivot ${sentence.pivot.toFixed(2)}, score ${sentence.score.toFixed(2)}: ${sentence.view.text.slice(0, 100)}`)
    if (lack === null) return sentence
  }
  return null
}

function say({ asked, sentences }: AnswerContext, { opened, meeting }: Candidate, weighing: Weighing, best: Weighed): Answer | null {
  const wanted = (text: string): number => (asked.expects.length > 0 && /\p{N}/u.test(text) ? weighing.whole * NUMBER_IN_CLAUSE : 0)
  const draft = new Draft(asked.question)
  let length = 0
  const names = (view: Weighed['view']): boolean => meeting !== null && overlaps(view, meeting.name)
  for (const { view } of [best, ...further(weighing, best, names, sentences - 1)]) {
    const span = trimToAsked(view, weighing.focus, wanted)
    if (length > 0 && length + span.end - span.start > MAX_TEXT) continue
    length += span.end - span.start
    const words = shown(opened.report.text, span, view)
    const speaker = view === best.view ? speakerOf(asked, opened, span, words) : null
    if (speaker === null || !draft.say(`${speaker.name}: ${words}`, [draft.cite(opened, span), draft.cite(opened, sentenceAround(opened, speaker.fullName))])) draft.say(words, [draft.cite(opened, span)])
  }
  return draft.length > 0 ? draft.finish('answered', asked.language, 'sentences') : null
}

/** Who is meant by "ông Tuấn" in a sentence that answers "who": the person, when the words shown do not give the full name. */
function speakerOf({ expects }: Understanding, { meetings }: Candidate['opened'], span: Span, words: string): Participation | null {
  if (!expects.some(({ type }) => type === 'person')) return null
  const acts = meetings.flatMap((meeting) => meeting.acts.filter(({ mention }) => contains(span, mention)))
  const [only, ...others] = [...new Set(acts.map(({ name }) => name))]
  if (only === undefined || others.length > 0 || words.includes(only)) return null
  return meetings.flatMap(({ people }) => people).find(({ name }) => name === only) ?? null
}

/** Sentences that add to the best one: those that hold something else of what is asked, or go on from it. */
function further(
  { weighed, scale }: Weighing,
  best: Weighed,
  namesMeeting: (view: Weighed['view']) => boolean,
  most: number,
): Weighed[] {
  let held = best.row
  const chosen: Weighed[] = []
  for (const next of weighed) {
    if (chosen.length >= most) break
    const follows = next.view.ordinal === best.view.ordinal + 1
    if (next === best || next.view.title || next.view.heading || namesMeeting(next.view) || next.score < best.score * (follows ? FOLLOWING : FURTHER)) continue
    const adds = scale.adds(next.row, held)
    if (!adds && !follows) continue
    held = scale.together([held, next.row])
    chosen.push(next)
  }
  return chosen
}

/** The words of a span on one line, with … where the sentence was cut. */
function shown(text: string, span: Span, sentence: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  return `${span.start > sentence.start ? '… ' : ''}${words}${span.end < sentence.end ? ' …' : ''}`
}
