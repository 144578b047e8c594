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

/** What the question asks and what it narrows the answer down to. Plain data: it is printed as JSON. */
export interface Understanding {
  readonly question: string
  readonly language: Language
  readonly intents: readonly Intent[]
  /** Dates the question restricts to, as read. */
  readonly dates: readonly DateMention[]
  /** People named in the question, as written there. */
  readonly people: readonly string[]
  /** Words that carry the topic, in the corpus language. */
  readonly topic: string
}
