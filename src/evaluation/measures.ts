import type { Outcome } from './outcome.js'

/** Measures by name: percent, 0 to 100, but `mrr` (0 to 1) and counts; null where there is nothing to measure. */
export interface Measures {
  /** Answerable questions. */
  readonly questions: number
  /** Answers with every expected part. */
  readonly complete: number | null
  /** Expected parts that are in their answers. */
  readonly parts: number | null
  /** Answers complete within 350 characters. */
  readonly short: number | null
  /** A right report is the first, or among the first five, that a search finds; mean reciprocal rank among the first ten. */
  readonly r1: number | null
  readonly r5: number | null
  readonly mrr: number | null
  /** The first citation is of a right report. */
  readonly report: number | null
  /** Citations that are evidence, of all citations. */
  readonly precision: number | null
  /** Stretches of evidence that are cited, of all evidence. */
  readonly recall: number | null
  /** Answers with a citation that is evidence. */
  readonly evidence: number | null
  /** Answerable questions that were not answered. */
  readonly refused: number | null
  /** Unanswerable questions, and those of them that were not answered. */
  readonly unanswerable: number
  readonly abstained: number | null
  /** F1 of the expected names against the unwanted ones, where questions tell them. */
  readonly names: number | null
  readonly quotes: number
  readonly notVerbatim: number
}

/** Names of measures that can be held to a floor; all are better when larger, but `refused`. */
export const FLOORED = ['complete', 'parts', 'short', 'r1', 'r5', 'mrr', 'report', 'precision', 'recall', 'evidence', 'abstained', 'names'] as const
export type Floored = (typeof FLOORED)[number]

const MRR_DEPTH = 10

export function measuresOf(outcomes: readonly Outcome[]): Measures {
  const asked = outcomes.filter(({ answerable }) => answerable)
  const beyond = outcomes.filter(({ answerable }) => !answerable)
  const sum = (of: (outcome: Outcome) => number): number => asked.reduce((total, outcome) => total + of(outcome), 0)
  const share = (test: (outcome: Outcome) => boolean): number | null => percent(asked.filter(test).length, asked.length)
  const within = (depth: number) => ({ rank }: Outcome): boolean => rank !== null && rank <= depth
  const reciprocal = sum(({ rank }) => (rank !== null && rank <= MRR_DEPTH ? 1 / rank : 0))
  return {
    questions: asked.length,
    complete: share(({ complete }) => complete),
    parts: percent(sum(({ partsMet }) => partsMet), sum(({ parts }) => parts)),
    short: share(({ short }) => short),
    r1: share(within(1)),
    r5: share(within(5)),
    mrr: asked.length === 0 ? null : reciprocal / asked.length,
    report: share(({ rightReport }) => rightReport),
    precision: percent(sum(({ citationsRight }) => citationsRight), sum(({ citations }) => citations)),
    recall: percent(sum(({ evidenceMet }) => evidenceMet), sum(({ evidence }) => evidence)),
    evidence: share(({ evidenceMet }) => evidenceMet > 0),
    refused: share(({ answered }) => !answered),
    unanswerable: beyond.length,
    abstained: percent(beyond.filter(({ answered }) => !answered).length, beyond.length),
    names: namesOf(asked),
    quotes: outcomes.reduce((total, { citations }) => total + citations, 0),
    notVerbatim: outcomes.reduce((total, { notVerbatim }) => total + notVerbatim, 0),
  }
}

function namesOf(outcomes: readonly Outcome[]): number | null {
  const measured = outcomes.filter(({ unwanted }) => unwanted !== null)
  const right = measured.reduce((total, { partsMet }) => total + partsMet, 0)
  const missed = measured.reduce((total, { parts, partsMet }) => total + parts - partsMet, 0)
  const wrong = measured.reduce((total, { unwanted }) => total + (unwanted ?? 0), 0)
  return percent(2 * right, 2 * right + missed + wrong)
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole)
