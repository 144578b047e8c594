import { form } from '../form.js'
import { oneOf, reader } from '../pattern.js'
import { SAME_DAYS } from '../tables/relative.js'

const daysOf = reader(SAME_DAYS)
const OPEN = { year: null, month: null, day: null }

/** "cùng ngày", "chiều cùng ngày", "ngày hôm sau", "the same day"; dated later by the mention before it. */
export const sameDay = form('same-day', [], oneOf(SAME_DAYS), ({ words }) => ({
  unit: 'day', from: OPEN, to: OPEN, implied: ['year', 'month', 'day'], daysAfterPrevious: daysOf(words) ?? 0,
}))
