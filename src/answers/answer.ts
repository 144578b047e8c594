import type { Language } from '../reports/report.js'
import type { Span } from '../text/span.js'

/** The proof of a statement: `report.text.slice(start, end) === quote`, checked by code before a person sees it. */
export interface Citation extends Span {
  /** 1-based, as shown: [1]. */
  readonly number: number
  readonly reportId: string
  readonly passageId: string
  /** File name the report was ingested from. */
  readonly source: string
  readonly title: string
  /** ISO date of the meeting or else the report ("2021-12-20", "--12-20"), null when neither is known. */
  readonly date: string | null
  /** Page of the original that the quote starts on, counted from 1; null where the format has no pages. */
  readonly page: number | null
  readonly quote: string
  /** Words of a statement that the quote does not prove because an admin set them right by hand; absent when there are none. */
  readonly corrected?: string
}

/** One thing the answer says, and the numbers of the citations that prove it. Never without one. */
export interface Statement {
  readonly text: string
  readonly citations: readonly number[]
}

export type AnswerKind = 'answered' | 'not-found'

export interface Answer {
  readonly kind: AnswerKind
  /** What a person reads, in the question's language, without the list of sources. */
  readonly text: string
  readonly language: Language
  readonly statements: readonly Statement[]
  readonly citations: readonly Citation[]
  /** Meetings offered in the text instead of an answer, in its order, by name; absent when there are none. */
  readonly near?: readonly { readonly meetingId: string; readonly words: string }[]
  /** Who made it: "records", "sentences" or a chat model's name. */
  readonly by: string
}
