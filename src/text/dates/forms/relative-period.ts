import { YEAR_WORD } from '../clues.js'
import { addDays, addMonths, weekdayOf } from '../days.js'
import type { FullDate } from '../days.js'
import { readMonths, readYear } from '../draft.js'
import type { Reading } from '../draft.js'
import { form, leftOf } from '../form.js'
import { endingIn, oneOf, reader } from '../pattern.js'
import { ENGLISH_RELATIVE, RELATIVE_PERIODS, RELATIVE_YEARS } from '../tables/relative.js'
import { NUMBER_WORDS } from '../tables/words.js'

const periodsFrom = reader(RELATIVE_PERIODS, ENGLISH_RELATIVE)
const yearsFrom = reader(RELATIVE_YEARS, ENGLISH_RELATIVE)
// "5 năm trước" counts years; "tháng 5 năm trước" does not.
const PART_OF_DATE = '(?<!(?:tháng|ngày|quý|mùng|hôm)(?: [\\p{L}]{3,5})? |[/.-])'
const COUNTED = endingIn(`(?:${PART_OF_DATE}(?:[0-9]+|${oneOf(NUMBER_WORDS)})|mấy|vài|nhiều|các|những|mỗi|hàng|hằng|từng|chục|trăm|nửa)`)

/** Monday to Sunday of the week some weeks from today. */
function readWeek(today: FullDate, weeks: number): Reading {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * weeks)
  return { unit: 'week', from: monday, to: addDays(monday, 6), implied: ['year', 'month', 'day'] }
}

function readRelativeMonth(today: FullDate, months: number): Reading {
  const { year, month } = addMonths(today, months)
  return { ...readMonths(year, month, month), implied: ['year', 'month'] }
}

function readRelativeQuarter(today: FullDate, quarters: number): Reading {
  const first = Math.floor((today.month - 1) / 3) * 3 + 1
  const { year, month } = addMonths({ year: today.year, month: first }, 3 * quarters)
  return { ...readMonths(year, month, month + 2), implied: ['year', 'month'] }
}

function readPeriod(today: FullDate, unit: string, by: number): Reading {
  if (unit.startsWith('tu') || unit === 'week') return readWeek(today, by)
  if (unit.startsWith('th') || unit === 'month') return readRelativeMonth(today, by)
  if (unit.startsWith('q')) return readRelativeQuarter(today, by)
  return { ...readYear(today.year + by), implied: ['year'] }
}

/** "tuần này", "tuần trước", "tháng này", "tháng sau", "quý trước" */
export const relativePeriod = form('relative-period', [/tu[ầa]n|th[áa]ng|qu[ýy]/u], `(?<unit>tuần|tháng|quý) (?<by>${oneOf(RELATIVE_PERIODS)})`, ({ groups, today, source, start }) => {
  if (today === null || COUNTED().test(leftOf(source, start))) return null
  return readPeriod(today, groups['unit'] ?? '', periodsFrom(groups['by']) ?? 0)
})

/** "năm nay", "năm ngoái", "năm sau", "sang năm" */
export const relativeYear = form('relative-period', [YEAR_WORD], `năm (?<by>${oneOf(RELATIVE_YEARS)})|(?<next>sang năm)(?! [0-9])`, ({ groups, today, source, start }) => {
  if (today === null || COUNTED().test(leftOf(source, start))) return null
  return readPeriod(today, 'year', groups['next'] === undefined ? (yearsFrom(groups['by']) ?? 0) : 1)
})

/** "this week", "last month", "next quarter", "last year" */
export const englishPeriod = form('relative-period', [/week|month|quarter|year/u], `(?<by>${oneOf(ENGLISH_RELATIVE)}) (?<unit>week|month|quarter|year)`, ({ groups, today }) =>
  today === null ? null : readPeriod(today, groups['unit'] ?? '', periodsFrom(groups['by']) ?? 0),
)
