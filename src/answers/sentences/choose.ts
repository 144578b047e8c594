import { terms } from '../../search/terms.js'
import { RARE_ENOUGH } from '../limits.js'
import { contains, overlaps, type Span } from '../../text/span.js'
import type { Candidate } from '../candidates.js'
import type { Understanding } from '../understanding.js'
import { satisfies } from './expected.js'
import { conceptHeld, conceptWeight, sentenceWeight, type Weigher } from './weigh.js'
import type { SentenceView } from './views.js'

/**
 * What the signs are worth, as shares of the weight of everything asked. Chosen on the development questions; a sentence of the person
 * asked about, or with the kind of thing asked for, beats one that merely repeats the question.
 */
const WORTH = { expected: 0.3, speaker: 0.25, otherSpeaker: -0.1, before: 0.15, after: 0.05, caption: -0.25, title: -0.3, overlong: -0.1, opening: -0.15 } as const
/** Weight left to a word that stands in the title or the opening: it tells which meeting, not what about it. */
const CONTEXT_WEIGHT = 0.35
/** Weight left to a name the question gives: whose words count is told by the speech acts, and few sentences repeat the name. */
const NAME_WEIGHT = 0.4
const LONG_SENTENCE = 420

export interface Weighed {
  readonly view: SentenceView
  readonly score: number
  /** Share of what is asked (context words counting less) that the sentence and its neighbours hold, 0 to 1. */
  readonly covered: number
  readonly expectations: number
}

export interface Weighing {
  readonly weighed: readonly Weighed[]
  /** Weight of everything asked. */
  readonly whole: number
  readonly weigh: Weigher
}

/** Weighs every sentence of a candidate against the question, best first. `speakers`: full names of those whose words are asked for. */
export function weighSentences(asked: Understanding, candidate: Candidate, idf: Weigher, speakers: readonly string[]): Weighing {
  const views = candidate.opened.sentences()
  const context = contextTerms(candidate)
  const names = new Set(asked.people.flatMap((name) => terms(name)))
  const weigh: Weigher = (term) => idf(term) * (names.has(term) ? NAME_WEIGHT : context.has(term) ? CONTEXT_WEIGHT : 1)
  const whole = Math.max(RARE_ENOUGH, asked.concepts.reduce((sum, concept) => sum + conceptWeight(concept, weigh), 0))
  const own = views.map((view) => sentenceWeight(view, asked.concepts, weigh))
  const spoken = speechSpans(candidate, speakers)
  const weighed = views.map((view, i): Weighed => {
    const met = asked.expects.filter((expectation) => satisfies(view, expectation, asked, candidate.opened.meetings)).length
    const near = WORTH.before * (own[i - 1] ?? 0) + WORTH.after * (own[i + 1] ?? 0)
    const signs =
      (asked.expects.length > 0 ? (WORTH.expected * met) / asked.expects.length : 0) +
      speakerSign(view, spoken) +
      (view.caption ? WORTH.caption : 0) +
      (view.title ? WORTH.title : 0) +
      (candidate.meeting && !view.title && overlaps(view, candidate.meeting.name) ? WORTH.opening : 0) +
      (view.text.length > LONG_SENTENCE ? WORTH.overlong : 0)
    return { view, score: (own[i]! + near) / whole + signs, covered: coverage(asked, views, i, weigh, whole), expectations: met }
  })
  return { weighed: weighed.sort((a, b) => b.score - a.score || a.view.ordinal - b.view.ordinal), whole, weigh }
}

function coverage(asked: Understanding, views: readonly SentenceView[], at: number, weigh: Weigher, whole: number): number {
  const held = new Set(views[at]!.terms)
  for (const near of [views[at - 1], views[at + 1]]) for (const term of near?.terms ?? []) held.add(term)
  return asked.concepts.reduce((sum, concept) => sum + conceptHeld(concept, held, weigh), 0) / whole
}

/** Terms of the title and of the sentence that names the meeting. */
function contextTerms({ opened, meeting }: Candidate): ReadonlySet<string> {
  const context = new Set<string>()
  const views = opened.sentences()
  for (const view of views) {
    const names = meeting !== null && (overlaps(view, meeting.name) || (meeting.date !== null && overlaps(view, meeting.date)))
    if (view.title || names || (meeting === null && view.ordinal <= 1)) for (const term of view.terms) context.add(term)
  }
  return context
}

interface Speech {
  readonly extent: Span
  readonly asked: boolean
}

const speechSpans = ({ opened }: Candidate, speakers: readonly string[]): Speech[] =>
  speakers.length === 0 ? [] : opened.meetings.flatMap(({ acts }) => acts.map(({ extent, name }) => ({ extent, asked: speakers.includes(name) })))

function speakerSign(view: SentenceView, speeches: readonly Speech[]): number {
  const within = speeches.filter(({ extent }) => contains(extent, view) || overlaps(extent, view))
  if (within.some(({ asked }) => asked)) return WORTH.speaker
  return within.length > 0 ? WORTH.otherSpeaker : 0
}
