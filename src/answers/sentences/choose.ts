import { terms } from '../../search/terms.js'
import { RARE_ENOUGH } from '../limits.js'
import { overlaps, type Span } from '../../text/span.js'
import type { Candidate } from '../candidate.js'
import type { ExpectedType, Understanding } from '../understanding.js'
import { satisfaction } from './expected.js'
import { Scale, type Row, type Weigher } from './weigh.js'
import type { SentenceView } from './views.js'

/**
 * What the signs of a sentence are worth. Fitted (conditional logit, the sentences of a report against each other) to 391 questions about
 * 100 annotated reports, each asked in three variants; left out by turns, a report's own questions had evidence as the first sentence in
 * 327 of 391 (in English 278 of 386), with weights set by hand in 303 (257). Divided by ten, so that a good sentence scores about one.
 */
const WORTH = {
  /** Share of the question's words that it holds, and that the sentence before holds. */
  own: 0.23, before: 0.07,
  /** Share of the words that tell this question from others about the meeting, and of those next to the question words. */
  focus: 0.45, pivot: 0.33,
  /** Holds the kind of thing asked for; has digits where one measures. */
  expected: 0.23, digits: 0.11,
  /** Spoken by the one asked about, or by somebody else. */
  speaker: 0.16, otherSpeaker: -0.06,
  caption: -0.05, heading: -0.05, question: -0.02,
  /** Among the first of a report, which tell of everything. */
  lead: -0.16,
  /** Each time it is e times as long: long sentences hold words of everything. */
  length: -0.022,
} as const
type Sign = keyof typeof WORTH

/** Kinds of things that are written in digits. */
const MEASURES: ReadonlySet<ExpectedType> = new Set(['count', 'percent', 'money', 'number', 'duration', 'date', 'time', 'year'])
/** Sentences, the title among them, that open a report. */
const LEAD = 3
const TYPICAL_LENGTH = 150
/** Weight left to a word that stands in the title or the meeting's name, place or organisers: it tells which meeting, not what about it. */
const CONTEXT_WEIGHT = 0.35
/** The same where it stands next to the question words, which tell what about the meeting is asked. */
const PIVOT_CONTEXT_WEIGHT = 0.5
/** Weight left to a name the question gives: whose words count is told by the speech acts, and few sentences repeat the name. */
const NAME_WEIGHT = 0.4

export interface Weighed {
  readonly view: SentenceView
  /** What it holds, on the scale of the weighing. */
  readonly row: Row
  readonly score: number
  /** Share of what is asked (context words counting less) that the sentence and its neighbours hold, 0 to 1. */
  readonly covered: number
  /** Share of the words that tell this question from others about the same meeting, held by the sentence (and at half by its neighbours). */
  readonly focus: number
  /** Share of the words next to the question words that the sentence itself holds, 0 to 1; as `focus` when nothing of weight stands there. */
  readonly pivot: number
  /** Sum over the kinds of things asked for of how well the sentence holds them. */
  readonly expectations: number
}

export interface Weighing {
  readonly weighed: readonly Weighed[]
  /** Weight of everything asked, never near nothing. */
  readonly whole: number
  readonly scale: Scale
  /** As `scale`, but names and words of the context weigh nothing: for cutting a sentence to what is asked. */
  readonly focus: Scale
}

/** Weighs every sentence of a candidate against the question, best first. `speakers`: full names of those whose words are asked for. */
export function weighSentences(asked: Understanding, candidate: Candidate, idf: Weigher, speakers: readonly string[]): Weighing {
  const views = candidate.opened.sentences()
  const context = candidate.opened.naming(candidate.meeting)
  const names = new Set(asked.people.flatMap((name) => terms(name)))
  const weigh: Weigher = (term) => idf(term) * (names.has(term) ? NAME_WEIGHT : context.has(term) ? CONTEXT_WEIGHT : 1)
  const scale = new Scale(asked.concepts, weigh)
  const focus = new Scale(asked.concepts, (term) => (context.has(term) || names.has(term) ? 0 : idf(term)))
  const pivots = new Scale(asked.pivots, (term) => idf(term) * (names.has(term) ? NAME_WEIGHT : context.has(term) ? PIVOT_CONTEXT_WEIGHT : 1))
  const whole = Math.max(RARE_ENOUGH, scale.whole)
  const rows = views.map(({ terms }) => scale.row(terms))
  const plain = new Scale(asked.concepts, idf)
  // Rows number the terms of the concepts, whatever these weigh.
  const own = rows.map((row) => plain.share(row))
  const measures = asked.expects.some(({ type }) => MEASURES.has(type))
  const spoken = speechSpans(candidate, speakers)
  const weighed = views.map((view, i): Weighed => {
    const met = asked.expects.reduce((sum, expectation) => sum + satisfaction(view, expectation, asked, candidate.opened.meetings), 0)
    const said = spoken.filter(({ extent }) => overlaps(extent, view))
    const byAsked = said.some(({ asked }) => asked)
    const fit = focusHeld(focus, rows, i)
    const pivot = pivotHeld(pivots, view, fit)
    const signs: Readonly<Record<Sign, number>> = {
      own: own[i]!,
      before: own[i - 1] ?? 0,
      focus: fit,
      pivot,
      expected: met / Math.max(1, asked.expects.length),
      digits: Number(measures && /\p{N}/u.test(view.text)),
      speaker: Number(byAsked),
      otherSpeaker: Number(said.length > 0 && !byAsked),
      caption: Number(view.caption),
      heading: Number(view.heading && !view.title),
      question: Number(/\?["”]?$/u.test(view.text)),
      lead: Number(i < LEAD),
      length: Math.log(view.text.length / TYPICAL_LENGTH),
    }
    const score = Object.entries(signs).reduce((sum, [sign, value]) => sum + value * WORTH[sign as Sign], 0)
    const covered = scale.held(scale.together(rows.slice(Math.max(0, i - 1), i + 2))) / whole
    return { view, row: rows[i]!, score, covered, focus: fit, pivot, expectations: met }
  })
  return {
    weighed: weighed.sort((a, b) => b.score - a.score || a.view.ordinal - b.view.ordinal),
    whole,
    scale,
    focus,
  }
}

const pivotHeld = (pivots: Scale, view: SentenceView, otherwise: number): number => (pivots.whole < RARE_ENOUGH ? otherwise : pivots.share(pivots.row(view.terms)))

/** Its neighbours count half. 1 when nothing is asked beyond the context. */
function focusHeld(focus: Scale, rows: readonly Row[], at: number): number {
  if (focus.whole < RARE_ENOUGH) return 1
  const near = focus.together([rows[at - 1], rows[at + 1]].filter((row) => row !== undefined))
  let held = 0
  for (let concept = 0; concept < focus.concepts; concept++) {
    const own = focus.heldOf(concept, rows[at]!)
    held += Math.max(own, (own + focus.heldOf(concept, near)) / 2)
  }
  return held / focus.whole
}

interface Speech {
  readonly extent: Span
  readonly asked: boolean
}

const speechSpans = ({ opened }: Candidate, speakers: readonly string[]): Speech[] =>
  speakers.length === 0 ? [] : opened.meetings.flatMap(({ acts }) => acts.map(({ extent, name }) => ({ extent, asked: speakers.includes(name) })))
