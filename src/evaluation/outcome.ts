import type { Answer } from '../answers/answer.js'
import { nfc } from '../text/normalize.js'
import type { GoldQuestion, Part, Variant } from './gold.js'

/** Characters of an answer that count: an answer is not a dump of the report. */
const BUDGET = 900
/** An answer is short when it is complete within so many characters. */
const SHORT = 350

/** What is known about one question asked. */
export interface Given {
  /** Null when the question could not be asked. */
  readonly answer: Answer | null
  /** File names of the reports that a search for the question finds, best first. */
  readonly found: readonly string[]
  /** Text of a report by its file name, null when there is none. */
  readonly textOf: (source: string) => string | null
  readonly ms: number
}

/** How one wording of one question was answered, in counts that add up over questions. */
export interface Outcome {
  readonly id: string
  readonly kind: string
  readonly variant: Variant
  readonly answerable: boolean
  readonly answered: boolean
  readonly parts: number
  readonly partsMet: number
  readonly complete: boolean
  readonly short: boolean
  /** 1-based place of the first right report among those found; null when it is not among them. */
  readonly rank: number | null
  /** The first citation is of a right report. */
  readonly rightReport: boolean
  readonly citations: number
  /** Citations of a right report that meet its evidence or, where none is given, hold an expected wording. */
  readonly citationsRight: number
  /** Stretches of evidence (without any, expected parts), and those that a citation meets. */
  readonly evidence: number
  readonly evidenceMet: number
  /** Unwanted names in the answer; null when that is not measured. */
  readonly unwanted: number | null
  /** Quotes that do not stand in their report at their place. */
  readonly notVerbatim: number
  readonly ms: number
}

/** Scores one answer. */
export function outcomeOf(gold: GoldQuestion, variant: Variant, { answer, found, textOf, ms }: Given): Outcome {
  const answered = answer?.kind === 'answered'
  const citations = answered ? answer.citations : []
  const text = answered ? plain(answer.text.slice(0, BUDGET)) : ''
  const opening = answered ? plain(answer.text.slice(0, SHORT)) : ''
  const partsMet = gold.expected.filter((part) => holds(text, part)).length
  const rank = found.findIndex((source) => gold.sources.includes(source)) + 1
  const proof = proofOf(gold, textOf)
  const right = citations.filter(({ source }) => gold.sources.includes(source))
  const met = right.map(({ quote }) => proof.metBy(quote))
  return {
    id: gold.id,
    kind: gold.kind,
    variant,
    answerable: gold.answerable,
    answered,
    parts: gold.expected.length,
    partsMet,
    complete: gold.answerable && partsMet === gold.expected.length,
    short: gold.answerable && gold.expected.every((part) => holds(opening, part)),
    rank: rank > 0 ? rank : null,
    rightReport: citations.length > 0 && gold.sources.includes(citations[0]!.source),
    citations: citations.length,
    citationsRight: met.filter((stretches) => stretches.length > 0).length,
    evidence: proof.size,
    evidenceMet: new Set(met.flat()).size,
    unwanted: gold.unwanted === null ? null : gold.unwanted.filter((name) => holds(text, [name])).length,
    notVerbatim: citations.filter(({ source, quote, start, end }) => textOf(source)?.slice(start, end) !== quote).length,
    ms,
  }
}

interface Proof {
  /** Stretches of evidence there are to meet. */
  readonly size: number
  /** Numbers of the stretches that a quote meets. */
  readonly metBy: (quote: string) => readonly number[]
}

function proofOf(gold: GoldQuestion, textOf: Given['textOf']): Proof {
  const text = collapsed(gold.sources.map(textOf).find((each) => each !== null) ?? '')
  const ranges = gold.evidence.map((each) => (typeof each === 'string' ? rangeOf(text, each) : each)).filter((range) => range !== null)
  if (ranges.length === 0) {
    return { size: gold.expected.length, metBy: (quote) => gold.expected.flatMap((part, i) => (holds(plain(quote), part) ? [i] : [])) }
  }
  return {
    size: ranges.length,
    metBy(quote) {
      const range = rangeOf(text, quote)
      return range === null ? [] : ranges.flatMap(([start, end], i) => (range[0] < end && start < range[1] ? [i] : []))
    },
  }
}

function rangeOf(text: string, words: string): readonly [number, number] | null {
  const start = text.indexOf(collapsed(words).trim())
  return start < 0 ? null : [start, start + words.length]
}

const collapsed = (text: string): string => nfc(text).replace(/\s+/gu, ' ')

const plain = (text: string): string => collapsed(text).toLowerCase().trim()

/** True when one of the wordings stands in a plain text as whole words. */
const holds = (text: string, part: Part): boolean =>
  part.some((wording) => new RegExp(`(?<![\\p{L}\\p{N}])${plain(wording).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text))
