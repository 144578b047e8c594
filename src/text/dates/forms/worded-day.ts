import { DIGIT, MONTH_WORD } from '../clues.js'
import { hasCue, isNumberOfSomething } from '../context.js'
import { readDay } from '../draft.js'
import { form, rightOf } from '../form.js'
import type { FormMatch } from '../form.js'
import { alone, endsAlone, readParts, spokenDay, wordedDay } from '../grammar.js'
import { startingWith } from '../pattern.js'

const OFTEN = startingWith('\\s(?:lần|kỳ|kì|buổi|cuộc)(?![\\p{L}])')
const FIVE = /^n[ăa]m$/u

/** "1 tháng 1 lần", "4 tháng năm 2016": a number of months, where no cue says it is a day. */
const isDuration = ({ groups, source, end }: FormMatch): boolean =>
  FIVE.test(groups['m'] ?? '') || OFTEN().test(rightOf(source, end))

/** "ngày 20 tháng 12 năm 2021", "20 tháng 12", "20 tháng 12/2021" */
export const worded = form('worded-day', [DIGIT, MONTH_WORD], alone(wordedDay('')), (match) => {
  const { year, month, day } = readParts(match.groups, '')
  if (day === null || month === null || isNumberOfSomething(match)) return null
  if (!hasCue(match) && isDuration(match)) return null
  return readDay(year, month, day)
})

/** "ngày hai mươi tháng mười hai", "hôm mười lăm tháng năm năm 2017" */
export const spoken = form('worded-day', [MONTH_WORD], endsAlone(`(?:ngày|hôm) ${spokenDay('')}`), ({ groups }) => {
  const { year, month, day } = readParts(groups, '')
  return day === null || month === null ? null : readDay(year, month, day)
})
