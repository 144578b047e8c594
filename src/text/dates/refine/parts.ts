import { daysInMonth } from '../days.js'
import { readMonths } from '../draft.js'
import type { Draft, Reading } from '../draft.js'
import { leftOf } from '../form.js'
import { endingIn, isDoubtful, oneOf, reader } from '../pattern.js'
import type { DateText } from '../source.js'
import { PARTS, PART_OF_MONTH, PART_OF_YEAR } from '../tables/parts.js'
import type { Part } from '../tables/parts.js'

const partOf = reader(PARTS)
const BEFORE = endingIn(`(?<part>${oneOf(PARTS)})(?: the)?-?`)

function narrowed({ unit, from }: Draft, part: Part): Reading | null {
  if (unit === 'year') return readMonths(from.year, ...PART_OF_YEAR[part])
  if (unit !== 'month' || from.month === null) return null
  const [first, last] = PART_OF_MONTH[part]
  return { unit: 'days', from: { ...from, day: first }, to: { ...from, day: Math.min(last, daysInMonth(from.year, from.month)) } }
}

/** "cuối" + "tháng 6/2017", "early" + "2015": the words before a whole month or year that narrow it. */
export const takeParts = (drafts: readonly Draft[], source: DateText): Draft[] =>
  drafts.map((draft) => {
    if (draft.unit !== 'month' && draft.unit !== 'year') return draft
    const match = BEFORE().exec(leftOf(source, draft.start))
    const part = partOf(match?.groups?.['part'])
    if (match === null || part === undefined) return draft
    const start = draft.start - match[0].length
    const reading = isDoubtful(source.lower, start, draft.start) ? null : narrowed(draft, part)
    return reading === null ? draft : { ...draft, ...reading, start }
  })
