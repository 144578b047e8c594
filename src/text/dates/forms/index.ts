import type { DateForm } from '../form.js'
import { numericList, wordedList } from './day-list.js'
import { numericRange, openRange, wordedOpenRange, wordedRange } from './day-range.js'
import { englishDay, englishDayRange, englishMonthDay, englishMonthDayRange, englishMonthRange, englishOpenRange } from './english-day.js'
import { englishMonth } from './english-month.js'
import { iso } from './iso.js'
import { loneDay } from './lone-day.js'
import { month, numericMonth } from './month.js'
import { numeric, spacedNumeric } from './numeric-day.js'
import { englishQuarter, quarter } from './quarter.js'
import { relativeDay } from './relative-day.js'
import { englishPeriod, relativePeriod, relativeYear } from './relative-period.js'
import { sameDay } from './same-day.js'
import { englishWeekday, weekday } from './weekday.js'
import { spoken, worded } from './worded-day.js'
import { year, yearRange } from './year.js'
import { englishFirstMonths, firstMonths, yearPart } from './year-part.js'

export { notDates } from './not-a-date.js'

/** Every form of a date, in order of precedence: of two readings of equal length the earlier one wins. */
export const FORMS: readonly DateForm[] = [
  iso,
  wordedRange, wordedOpenRange, numericRange, openRange, englishDayRange, englishMonthDayRange, englishOpenRange, englishMonthRange,
  wordedList, numericList, worded, spoken, numeric, spacedNumeric, englishDay, englishMonthDay, loneDay,
  month, numericMonth, englishMonth, quarter, englishQuarter, firstMonths, englishFirstMonths, yearPart, yearRange, year,
  relativeDay, weekday, englishWeekday, relativePeriod, relativeYear, englishPeriod, sameDay,
]
