import type { Search } from '../search/search.js'
import type { PartialDate } from '../text/dates/types.js'
import type { Candidate } from './candidate.js'
import type { Catalogue } from './catalogue.js'
import type { OpenReports } from './opened.js'
import type { Understanding } from './understanding.js'

/** The words of `locales/` in the question's language. */
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string

/** All that an answerer may look at. */
export interface AnswerContext {
  readonly asked: Understanding
  /** Reports that may hold the answer, best first; never empty for answerers that work inside one meeting. */
  readonly candidates: readonly Candidate[]
  /** True when a follow-up confines the question to the meeting in focus. */
  readonly within: boolean
  /** Most sentences of an answer from sentences. */
  readonly sentences: number
  readonly catalogue: Catalogue
  readonly reports: OpenReports
  readonly search: Search
  readonly today: PartialDate
  readonly say: Say
  /** Adds a line to the trace of `--explain`. */
  readonly note: (line: string) => void
}
