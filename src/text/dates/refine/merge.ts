import { isValid } from '../days.js'
import { inYear } from '../draft.js'
import type { Draft } from '../draft.js'
import { spelled } from '../pattern.js'
import type { DateText } from '../source.js'

const GAP = new RegExp(`^,?\\s{1,2}(?:${spelled('của|of|in')})?\\s{0,2}(?:the )?$`, 'u')

/** A day or a month without its year, then a year: "20/12" + "năm ngoái". */
function withYear(draft: Draft, next: Draft): Draft | null {
  if (next.unit !== 'year' || draft.unit === 'year' || next.from.year === null || draft.from.year !== null || draft.from.month === null) return null
  return inYear(draft, next.from.year)
}

/** A day without its month, then a month: "ngày 20" + "tháng trước". */
function withMonth(draft: Draft, next: Draft): Draft | null {
  if (next.unit !== 'month' || draft.unit !== 'day' || draft.from.month !== null || draft.from.day === null) return null
  const date = { ...next.from, day: draft.from.day }
  return isValid(date) ? { ...draft, from: date, to: date } : null
}

/** Joins neighbours that are one date written in two forms. */
export function mergeNeighbours(drafts: readonly Draft[], source: DateText): Draft[] {
  const merged: Draft[] = []
  for (const next of drafts) {
    const last = merged.at(-1)
    const near = last !== undefined && next.start - last.end <= 8 && GAP.test(source.lower.slice(last.end, next.start))
    const joined = near ? (withYear(last, next) ?? withMonth(last, next)) : null
    if (joined === null) merged.push(next)
    else merged[merged.length - 1] = { ...joined, end: next.end, implied: [...joined.implied, ...next.implied] }
  }
  return merged
}
