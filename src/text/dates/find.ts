import { isFull } from './days.js'
import type { Draft } from './draft.js'
import { FORMS, notDates } from './forms/index.js'
import { takeLead } from './refine/lead.js'
import { mergeNeighbours } from './refine/merge.js'
import { withoutOverlaps } from './refine/overlap.js'
import { takeParts } from './refine/parts.js'
import { dateSameDays } from './refine/same-day.js'
import { dateText } from './source.js'
import type { DateText } from './source.js'
import type { DateMention, FindDatesOptions } from './types.js'

function refined(found: readonly Draft[], source: DateText): Draft[] {
  const joined = takeParts(mergeNeighbours(withoutOverlaps(found), source), source)
  return dateSameDays(withoutOverlaps(takeLead(joined, source)).filter((draft) => draft.unit !== 'none'))
}

/**
 * Every date and period of a Vietnamese or English text, in order, never overlapping, with offsets into the text given.
 * A year that is not written stays open, except after words that count from `reference`.
 */
export function findDates(text: string, { reference, english }: FindDatesOptions = {}): DateMention[] {
  const source = dateText(text, english)
  const today = reference !== undefined && isFull(reference) ? reference : null
  const found = FORMS.flatMap((form) => form.find(source, today))
  if (found.length === 0) return []
  const lookalikes = notDates.flatMap((form) => form.find(source, today))
  return refined([...lookalikes, ...found], source).map(({ start: first, end: last, form, from, to, session, implied }) => {
    const { start, end } = source.original({ start: first, end: last })
    return { text: text.slice(start, end), start, end, form, from, to, session, implied }
  })
}
