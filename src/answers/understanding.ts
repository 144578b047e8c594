import type { Language } from '../reports/report.js'
import type { DateMention } from '../text/dates/types.js'

export type Intent =
  | 'who-spoke'
  | 'who-chaired'
  | 'who-attended'
  | 'who-mentioned'
  | 'who-organised'
  | 'when'
  | 'where'
  | 'which-document'
  | 'what-said'
  | 'what-decided'
  | 'what-about'
  | 'how-many'
  | 'count-meetings'
  | 'list-meetings'
  | 'summary'
  | 'other'

/** The kind of thing an answer must contain to be one. */
export type ExpectedType =
  | 'person'
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'percent'
  | 'money'
  | 'count'
  | 'number'
  | 'ordinal'
  | 'document'
  | 'document-number'
  | 'place'

export interface Expectation {
  readonly type: ExpectedType
  /** For a count, what is counted, and for a document, its kind: folded wordings, any of which will do; empty means anything. */
  readonly of: readonly string[]
}

/**
 * Something the question speaks of, with the ways a report may word it.
 * Each wording is a list of index terms (see search/terms.ts).
 */
export interface Concept {
  /** As the question words it. */
  readonly label: string
  readonly wordings: readonly (readonly string[])[]
}

/** What the question asks and what it narrows the answer down to. Plain data: it is printed as JSON. */
export interface Understanding {
  readonly question: string
  readonly language: Language
  /** False when a Vietnamese question was typed without diacritics. */
  readonly accented: boolean
  /** Most telling first; never empty ("other" when nothing fits). */
  readonly intents: readonly Intent[]
  /** Dates the question speaks of, as read. */
  readonly dates: readonly DateMention[]
  /** Written like a date, but no such day exists: "31/2". */
  readonly impossibleDates: readonly string[]
  /** Full names of people of the corpus that the question names. */
  readonly people: readonly string[]
  /** Given names after an honorific that no full name of the question explains: "ông Chóng" → "Chóng". */
  readonly givenNames: readonly string[]
  readonly expects: readonly Expectation[]
  readonly concepts: readonly Concept[]
  /** Those next to the question words: what exactly is asked. */
  readonly pivots: readonly Concept[]
  /** The questions it is made of when it asks several things, each understood by itself; empty when it asks one. */
  readonly parts: readonly Understanding[]
  /** The question in the words of the corpus, for retrieval. */
  readonly queryText: string
}
