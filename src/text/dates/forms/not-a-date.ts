import { form } from '../form.js'
import type { DateForm } from '../form.js'
import { NOT_DATES } from '../tables/not-dates.js'

const OPEN = { year: null, month: null, day: null }

/** "đường 3/2", "mùng 5 Tết", "nhiệm kỳ 2015-2020": takes the place of any date inside it, then falls out. */
export const notDates: readonly DateForm[] = NOT_DATES.map((pattern) => form('not-a-date', [], pattern, () => ({ unit: 'none', from: OPEN, to: OPEN })))
