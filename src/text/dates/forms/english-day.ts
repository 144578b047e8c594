import { DIGIT, ENGLISH_MONTH_NAME } from '../clues.js'
import { isValid } from '../days.js'
import { readDay, readDays, readYearNumber } from '../draft.js'
import type { Reading } from '../draft.js'
import { form } from '../form.js'
import { YEAR, alone } from '../grammar.js'
import { oneOf, reader } from '../pattern.js'
import { ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT } from '../tables/words.js'
import type { PartialDate } from '../types.js'

const monthOf = reader(ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT)
const MONTHS = oneOf(ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT)
const TO = '(?: ?(?:-|–|—) ?| (?:to|till|until|through|and) (?:the )?)'
const year = (n: string): string => `(?:,? (?<y${n}>${YEAR}))?`
const number = (n: string): string => `(?<d${n}>[0-9]{1,2})(?:st|nd|rd|th)?`
const dayFirst = (n: string): string => `${number(n)}(?: of)? (?<m${n}>${MONTHS})\\.?${year(n)}`
const monthFirst = (n: string): string => `(?<m${n}>${MONTHS})\\.?(?: the)? ${number(n)}${year(n)}`

type Groups = Readonly<Record<string, string | undefined>>

const readEnd = (groups: Groups, n: string): PartialDate => ({
  year: readYearNumber(groups[`y${n}`]),
  month: monthOf(groups[`m${n}`]) ?? null,
  day: Number(groups[`d${n}`]),
})

function readSingle(groups: Groups): Reading | null {
  const { year, month, day } = readEnd(groups, '')
  return month === null || day === null ? null : readDay(year, month, day)
}

function readRange(first: PartialDate, last: PartialDate, joined: string): Reading | null {
  if (last.month === null || !isValid(last)) return null
  const inARow = (last.day ?? 0) - (first.day ?? 0) === 1
  return joined.includes(' and ') && !joined.startsWith('between') && !inARow ? null : readDays(first, last)
}

const OPEN = '(?:(?:from|between) (?:the )?)?'

/** "20 December 2021", "20th of December" */
export const englishDay = form('english-day', [DIGIT, ENGLISH_MONTH_NAME], alone(dayFirst('')), ({ groups }) => readSingle(groups))

/** "December 20, 2021", "Dec 20" */
export const englishMonthDay = form('english-day', [DIGIT, ENGLISH_MONTH_NAME], alone(monthFirst('')), ({ groups }) => readSingle(groups))

/** "from 5 to 10 May", "5–10 May 2017", "5 and 6 October" */
export const englishOpenRange = form('english-range', [DIGIT, ENGLISH_MONTH_NAME], alone(`${OPEN}${number('1')}${TO}${dayFirst('2')}`), ({ groups, words }) =>
  readRange({ year: null, month: null, day: Number(groups['d1']) }, readEnd(groups, '2'), words),
)

/** "May 5-10, 2017", "May 5 to 10" */
export const englishMonthRange = form('english-range', [DIGIT, ENGLISH_MONTH_NAME], alone(`${OPEN}(?<m2>${MONTHS})\\.? ${number('1')}${TO}${number('2')}${year('2')}`), ({ groups, words }) =>
  readRange({ year: null, month: null, day: Number(groups['d1']) }, readEnd(groups, '2'), words),
)

/** "from 5 May to 10 June 2017", "28 December 2017 – 3 January 2018" */
export const englishDayRange = form('english-range', [DIGIT, ENGLISH_MONTH_NAME], alone(`${OPEN}${dayFirst('1')}${TO}${dayFirst('2')}`), ({ groups, words }) =>
  readRange(readEnd(groups, '1'), readEnd(groups, '2'), words),
)

/** "from May 5 to June 10, 2017" */
export const englishMonthDayRange = form('english-range', [DIGIT, ENGLISH_MONTH_NAME], alone(`${OPEN}${monthFirst('1')}${TO}${monthFirst('2')}`), ({ groups, words }) =>
  readRange(readEnd(groups, '1'), readEnd(groups, '2'), words),
)
