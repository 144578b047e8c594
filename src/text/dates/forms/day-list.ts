import { AND, DIGIT, MONTH_WORD, TWO_NUMBERS } from '../clues.js'
import { hasCue, isAmount, isNumberOfSomething, isShare } from '../context.js'
import { isValid } from '../days.js'
import { readDay, readDays } from '../draft.js'
import type { Reading } from '../draft.js'
import { form } from '../form.js'
import type { FormMatch } from '../form.js'
import { alone, numericDay, openDay, readParts, wordedDay } from '../grammar.js'

const JOINT = '(?: ?, ?| (?:và|and) )(?:ngày )?(?:sáng |chiều )?'

/** Days in a row become one span of days; others keep only the last, dated one. */
function readList(match: FormMatch): Reading | null {
  const last = readParts(match.groups, '2')
  const days = match.words.split(/[^0-9]/u).filter((word) => word !== '').slice(0, match.groups['d0'] === undefined ? 2 : 3).map(Number)
  if (last.day === null || last.month === null || !isValid(last)) return null
  if (!hasCue(match)) {
    if (isNumberOfSomething(match) || isAmount(match) || match.words.includes(',')) return null
    if (match.groups['s2'] !== undefined && match.groups['s2'] !== '/') return null
    if (last.year === null && isShare(match, last.day, last.month)) return null
  }
  const inARow = days.every((day, i) => i === 0 || day === days[i - 1]! + 1)
  return inARow ? readDays({ year: null, month: null, day: days[0]! }, last) : readDay(last.year, last.month, last.day)
}

const head = `(?:${openDay('0')}${JOINT})?${openDay('1')}${JOINT}`

/** "5 và 6/10", "ngày 5 và ngày 6/10/2017", "các ngày 5, 6 và 7/10" */
export const numericList = form('day-list', [TWO_NUMBERS, AND], alone(`${head}${numericDay('2')}`), readList)

/** "ngày 5 và 6 tháng 10 năm 2017" */
export const wordedList = form('day-list', [DIGIT, MONTH_WORD, AND], alone(`${head}${wordedDay('2')}`), readList)
