import { terms } from '../../search/terms.js'
import { RARE_ENOUGH } from '../limits.js'
import type { Session } from '../../text/dates/types.js'
import { contains, overlaps, type Span } from '../../text/span.js'
import type { Candidate } from '../candidate.js'
import type { Concept, Understanding } from '../understanding.js'
import { satisfaction } from './expected.js'
import { conceptHeld, conceptWeight, sentenceWeight, type Weigher } from './weigh.js'
import type { SentenceView } from './views.js'

/**
 * What the signs are worth, as shares of the weight of everything asked. Chosen on the development questions; a sentence of the person
 * asked about, or with the kind of thing asked for, beats one that merely repeats the question.
 */
const WORTH = { expected: 0.3, speaker: 0.25, otherSpeaker: -0.1, before: 0.15, after: 0.05, caption: -0.25, title: -0.3, overlong: -0.1, opening: -0.15, heading: -0.25, session: 0.1 } as const
/** Weight left to a word that stands in the title or the opening: it tells which meeting, not what about it. */
const CONTEXT_WEIGHT = 0.35
/** Weight left to a name the question gives: whose words count is told by the speech acts, and few sentences repeat the name. */
const NAME_WEIGHT = 0.4
const LONG_SENTENCE = 420

/** How a report opens what happened in a part of the day. */
const SESSION_WORDS: Readonly<Record<Session, string>> = { morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' }

export interface Weighed {
  readonly view: SentenceView
  readonly score: number
  /** Share of what is asked (context words counting less) that the sentence and its neighbours hold, 0 to 1. */
  readonly covered: number
  /** Share of the words that tell this question from others about the same meeting, held by the sentence (and at half by its neighbours). */
  readonly focus: number
  /** Share of the words next to the question words that the sentence itself holds, 0 to 1. */
  readonly pivot: number
  /** Sum over the kinds of things asked for of how well the sentence holds them. */
  readonly expectations: number
}

export interface Weighing {
  readonly weighed: readonly Weighed[]
  /** Weight of everything asked. */
  readonly whole: number
  readonly weigh: Weigher
  /** As `weigh`, but names and words of the context weigh nothing: for cutting a sentence to what is asked. */
  readonly weighFocus: Weigher
}

/** Weighs every sentence of a candidate against the question, best first. `speakers`: full names of those whose words are asked for. */
export function weighSentences(asked: Understanding, candidate: Candidate, idf: Weigher, speakers: readonly string[]): Weighing {
  const views = candidate.opened.sentences()
  const context = contextTerms(candidate)
  const names = new Set(asked.people.flatMap((name) => terms(name)))
  const weigh: Weigher = (term) => idf(term) * (names.has(term) ? NAME_WEIGHT : context.has(term) ? CONTEXT_WEIGHT : 1)
  const whole = Math.max(RARE_ENOUGH, asked.concepts.reduce((sum, concept) => sum + conceptWeight(concept, weigh), 0))
  const pivotWeight = asked.pivots.reduce((sum, concept) => sum + conceptWeight(concept, weigh), 0)
  const own = views.map((view) => sentenceWeight(view, asked.concepts, weigh))
  const focus = focusTerms(asked, idf, (term) => context.has(term) || names.has(term))
  const sessions = asked.dates.flatMap(({ session }) => (session ? [SESSION_WORDS[session]] : []))
  const spoken = speechSpans(candidate, speakers)
  const weighed = views.map((view, i): Weighed => {
    const met = asked.expects.reduce((sum, expectation) => sum + satisfaction(view, expectation, asked, candidate.opened.meetings), 0)
    const near = WORTH.before * (own[i - 1] ?? 0) + WORTH.after * (own[i + 1] ?? 0)
    const signs =
      (asked.expects.length > 0 ? (WORTH.expected * met) / asked.expects.length : 0) +
      speakerSign(view, spoken) +
      (view.caption ? WORTH.caption : 0) +
      (view.title ? WORTH.title : 0) +
      (view.heading && !view.title ? WORTH.heading : 0) +
      (sessions.some((word) => view.lower.startsWith(word)) ? WORTH.session : 0) +
      (candidate.meeting?.ordinal === 0 && !view.title && overlaps(view, candidate.meeting.name) ? WORTH.opening : 0) +
      (view.text.length > LONG_SENTENCE ? WORTH.overlong : 0)
    return { view, score: (own[i]! + near) / whole + signs, covered: coverage(asked, views, i, weigh, whole), focus: focusHeld(views, i, focus), pivot: pivotHeld(asked, view, weigh, pivotWeight), expectations: met }
  })
  return {
    weighed: weighed.sort((a, b) => b.score - a.score || a.view.ordinal - b.view.ordinal),
    whole,
    weigh,
    weighFocus: focus.weigh,
  }
}

function coverage(asked: Understanding, views: readonly SentenceView[], at: number, weigh: Weigher, whole: number): number {
  const held = new Set(views[at]!.terms)
  for (const near of [views[at - 1], views[at + 1]]) for (const term of near?.terms ?? []) held.add(term)
  return asked.concepts.reduce((sum, concept) => sum + conceptHeld(concept, held, weigh), 0) / whole
}

/** 1 when nothing of weight stands next to the question words; `whole`: weight of what does. */
const pivotHeld = ({ pivots }: Understanding, view: SentenceView, weigh: Weigher, whole: number): number =>
  whole < RARE_ENOUGH ? 1 : pivots.reduce((sum, concept) => sum + conceptHeld(concept, view.terms, weigh), 0) / whole

interface Focus {
  /** Wordings of the concepts that have any word beyond the context, with the weight of each concept. */
  readonly concepts: readonly { readonly concept: Concept; readonly weight: number }[]
  readonly weigh: Weigher
  readonly whole: number
}

function focusTerms(asked: Understanding, idf: Weigher, known: (term: string) => boolean): Focus {
  const weigh: Weigher = (term) => (known(term) ? 0 : idf(term))
  const concepts = asked.concepts.map((concept) => ({ concept, weight: conceptWeight(concept, weigh) })).filter(({ weight }) => weight > 0)
  return { concepts, weigh, whole: concepts.reduce((sum, { weight }) => sum + weight, 0) }
}

/** 1 when nothing is asked beyond the context. */
function focusHeld(views: readonly SentenceView[], at: number, { concepts, weigh, whole }: Focus): number {
  if (whole < RARE_ENOUGH) return 1
  const near = new Set([...(views[at - 1]?.terms ?? []), ...(views[at + 1]?.terms ?? [])])
  let held = 0
  for (const { concept } of concepts) {
    const own = conceptHeld(concept, views[at]!.terms, weigh)
    held += Math.max(own, (own + conceptHeld(concept, near, weigh)) / 2)
  }
  return held / whole
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
