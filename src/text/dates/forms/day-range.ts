import { DIGIT, MONTH_WORD, TO, TWO_NUMBERS } from '../clues.js'
import { hasCue, isAmount, isNumberOfSomething, isShare } from '../context.js'
import { readDays } from '../draft.js'
import type { Reading } from '../draft.js'
import { form, leftOf } from '../form.js'
import type { FormMatch } from '../form.js'
import { FROM_WORD, TO_WORD, alone, numericDay, openDay, readParts, wordedDay } from '../grammar.js'
import { endingIn } from '../pattern.js'

const OPENING = endingIn(FROM_WORD)
const DASH = ' ?(?:-|–|—) ?'

/** The opening "từ ngày" is taken in by the refiner of leads. */
function readRange(match: FormMatch): Reading | null {
  const [first, last] = [readParts(match.groups, '1'), readParts(match.groups, '2')]
  if (first.day === null || last.day === null || last.month === null) return null
  if (!hasCue(match)) {
    const dashed = match.groups['s2'] === '-' && !OPENING().test(leftOf(match.source, match.start))
    const bareDashOrDot = last.year === null && (dashed || match.groups['s2'] === '.')
    if (bareDashOrDot || isNumberOfSomething(match) || isAmount(match)) return null
    if (last.year === null && isShare(match, last.day, last.month)) return { unit: 'none', from: first, to: last }
  }
  return readDays(first, last)
}

/** "từ 5 đến 10/5", "5 đến 10/5/2017" */
export const openRange = form('day-range', [TWO_NUMBERS, TO], alone(`${openDay('1')}(?:${TO_WORD}|${DASH})${numericDay('2')}`), readRange)

/** "từ 15/3 tới 1/6", "từ ngày 5-5 đến 10-5-2017", "28/12/2017 – 3/1/2018" */
export const numericRange = form('day-range', [TWO_NUMBERS, TO], alone(`${numericDay('1')}(?:${TO_WORD}|${DASH})${numericDay('2')}`), readRange)

/** "từ ngày 5 đến ngày 10 tháng 5 năm 2017", "5-10 tháng 5" */
export const wordedOpenRange = form('day-range', [DIGIT, MONTH_WORD, TO], alone(`${openDay('1')}(?:${TO_WORD}|${DASH})${wordedDay('2')}`), readRange)

/** "từ ngày 5 tháng 3 đến ngày 10 tháng 5 năm 2017" */
export const wordedRange = form('day-range', [DIGIT, MONTH_WORD, TO], alone(`${wordedDay('1')}(?:${TO_WORD}|${DASH})${wordedDay('2')}`), readRange)
