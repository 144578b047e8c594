/** The ways a question is asked: Vietnamese, the same without diacritics, English. */
export const VARIANTS = ['vi', 'bare', 'en'] as const
export type Variant = (typeof VARIANTS)[number]

/** A fact that an answer must have: any one of its wordings will do. */
export type Part = readonly string[]

/** A question, and what a good answer to it is. The form of the file is told in docs/evaluation.md. */
export interface GoldQuestion {
  readonly id: string
  /** Any word to group results by: "who_spoke". */
  readonly kind: string
  readonly wordings: Readonly<Partial<Record<Variant, string>>>
  /** File names of the reports any of which answers; for an unanswerable question, none is needed. */
  readonly sources: readonly string[]
  readonly answerable: boolean
  /** Every one must be in a complete answer. */
  readonly expected: readonly Part[]
  /** Where the first of the sources proves it: words of the report, or ranges of its text with white space collapsed. */
  readonly evidence: readonly (string | readonly [start: number, end: number])[]
  /** What the answer must not name, as people who were there but did not speak; null when that is not measured. */
  readonly unwanted: readonly string[] | null
  /** True while nobody has looked at a drafted line. */
  readonly draft: boolean
}
