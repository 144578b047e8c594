import type { Span } from '../span.js'

/** Part of the day, in the words of the reports: sáng, trưa, chiều, tối. */
export type Session = 'morning' | 'noon' | 'afternoon' | 'evening'

/** A calendar date of which parts may be open. Months 1–12, days 1–31, all proleptic Gregorian, no time zone. */
export interface PartialDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

export type DatePart = 'year' | 'month' | 'day' | 'session'

/** What a phrase such as "chiều 20/12" or "tuần trước" says, with its place in the text. */
export interface DateMention extends Span {
  readonly text: string
  /** Name of the form (the parser file) that read it, for `--explain`. */
  readonly form: string
  /** First day meant. For one day, `from` equals `to`; for a month, from its first to its last day, and so on. */
  readonly from: PartialDate
  /** Last day meant, inclusive. */
  readonly to: PartialDate
  readonly session: Session | null
  /** Parts not written but worked out: "hôm qua" implies all three from the reference date. */
  readonly implied: readonly DatePart[]
}

export interface FindDatesOptions {
  /** "Today" for hôm qua, tuần trước, năm ngoái. Without it, such phrases are left out. */
  readonly reference?: PartialDate
  /** True for a text known to be English: marks in it are those of names, and "9 May" beside them is no "may" without its own. */
  readonly english?: boolean
}
