import type { DateForm } from '../form.js'
import { numericList, wordedList } from './day-list.js'
import { numericRange, openRange, wordedOpenRange, wordedRange } from './day-range.js'
import { iso } from './iso.js'
import { loneDay } from './lone-day.js'
import { month, numericMonth } from './month.js'
import { numeric, spacedNumeric } from './numeric-day.js'
import { relativeDay } from './relative-day.js'
import { sameDay } from './same-day.js'
import { worded } from './worded-day.js'
import { year } from './year.js'

/** Every form, in order of precedence: of two readings of equal length the earlier one wins. */
export const FORMS: readonly DateForm[] = [
  iso, wordedRange, wordedOpenRange, numericRange, openRange, wordedList, numericList, worded, numeric, spacedNumeric, loneDay,
  month, numericMonth, year, relativeDay, sameDay,
]
