import { terms } from '../../search/terms.js'
import { RARE_ENOUGH } from '../limits.js'
import type { Session } from '../../text/dates/types.js'
import { contains, overlaps, type Span } from '../../text/span.js'
import type { Candidate } from '../candidate.js'
import type { Understanding } from '../understanding.js'
import { satisfaction } from './expected.js'
import { Scale, type Row, type Weigher } from './weigh.js'
import type { SentenceView } from './views.js'

/**
 * What the signs are worth, as shares of the weight of everything asked. Chosen on the development questions; a sentence of the person
 * asked about, or with the kind of thing asked for, beats one that merely repeats the question.
 */
const WORTH = { expected: 0.3, speaker: 0.25, otherSpeaker: -0.1, before: 0.15, after: 0.05, caption: -0.25, title: -0.3, overlong: -0.1, opening: -0.15, heading: -0.25, session: 0.1 } as const
/** Weight left to a word that stands in the title or the meeting's name, place or organisers: it tells which meeting, not what about it. */
const CONTEXT_WEIGHT = 0.35
/** The same where it stands next to the question words, which tell what about the meeting is asked. */
const PIVOT_CONTEXT_WEIGHT = 0.5
/** Weight left to a name the question gives: whose words count is told by the speech acts, and few sentences repeat the name. */
const NAME_WEIGHT = 0.4
const LONG_SENTENCE = 420

/** How a report opens what happened in a part of the day. */
const SESSION_WORDS: Readonly<Record<Session, string>> = { morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' }

export interface Weighed {
  readonly view: SentenceView
  /** What it holds, on the scale of the weighing. */
  readonly row: Row
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
  const own = rows.map((row) => scale.held(row))
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
    const covered = scale.held(scale.together(rows.slice(Math.max(0, i - 1), i + 2))) / whole
    return { view, row: rows[i]!, score: (own[i]! + near) / whole + signs, covered, focus: focusHeld(focus, rows, i), pivot: pivotHeld(pivots, view), expectations: met }
  })
  return {
    weighed: weighed.sort((a, b) => b.score - a.score || a.view.ordinal - b.view.ordinal),
    whole,
    scale,
    focus,
  }
}

/** 1 when nothing of weight stands next to the question words. */
const pivotHeld = (pivots: Scale, view: SentenceView): number => (pivots.whole < RARE_ENOUGH ? 1 : pivots.share(pivots.row(view.terms)))

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

function speakerSign(view: SentenceView, speeches: readonly Speech[]): number {
  const within = speeches.filter(({ extent }) => contains(extent, view) || overlaps(extent, view))
  if (within.some(({ asked }) => asked)) return WORTH.speaker
  return within.length > 0 ? WORTH.otherSpeaker : 0
}
