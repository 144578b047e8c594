import type { Answer } from './answers/answer.js'
import type { Understanding } from './answers/understanding.js'
import type { Language } from './reports/report.js'

export interface AskOptions {
  /** Key of the conversation that a follow-up belongs to; without one every question stands alone. */
  readonly conversation?: string
  /** Language to answer in when the question does not tell. */
  readonly language?: Language
  /** "Today", ISO date, for hôm qua and tuần trước. Default: the clock. */
  readonly today?: string
  /** Passages and candidates kept for the trace. */
  readonly top?: number
}

/** One step of the way to an answer, for `--explain`: a name, and lines of text. */
export interface TraceStep {
  readonly name: string
  readonly lines: readonly string[]
  readonly ms: number
}

export interface Asked {
  readonly answer: Answer
  readonly understood: Understanding
  /** The follow-up spelt out ("Hiểu là: …"), null when the question stood alone. */
  readonly rewritten: string | null
  readonly trace: readonly TraceStep[]
  /** Milliseconds from question to answer. */
  readonly ms: number
}
