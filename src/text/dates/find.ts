import { isFull } from './days.js'
import { FORMS } from './forms/index.js'
import { takeLead } from './refine/lead.js'
import { withoutOverlaps } from './refine/overlap.js'
import { dateSameDays } from './refine/same-day.js'
import { dateText } from './source.js'
import type { DateMention, FindDatesOptions } from './types.js'

/**
 * Every date and period of a Vietnamese or English text, in order, never overlapping, with offsets into the text given.
 * A year that is not written stays open, except after words that count from `reference`.
 */
export function findDates(text: string, { reference }: FindDatesOptions = {}): DateMention[] {
  const source = dateText(text)
  const today = reference !== undefined && isFull(reference) ? reference : null
  const found = withoutOverlaps(FORMS.flatMap((form) => form.find(source, today)))
  return dateSameDays(withoutOverlaps(takeLead(found, source))).map(({ form, from, to, session, implied, ...span }) => {
    const { start, end } = source.original(span)
    return { text: text.slice(start, end), start, end, form, from, to, session, implied }
  })
}
