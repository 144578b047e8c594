import { hasCue, isNumberOfSomething } from '../context.js'
import { readDay } from '../draft.js'
import { form, rightOf } from '../form.js'
import type { FormMatch } from '../form.js'
import { alone, readParts, wordedDay } from '../grammar.js'
import { startingWith } from '../pattern.js'

const OFTEN = startingWith('\\s(?:lần|kỳ|kì|buổi|cuộc)(?!\\p{L})')
const FIVE = /^n[ăa]m$/u

/** "một tháng 1 lần", "hai tháng 5 và 6", "4 tháng năm 2016": a number of months, where no cue says it is a day. */
const isDuration = ({ groups, source, end }: FormMatch): boolean =>
  !/^[0-9]/u.test(groups['d'] ?? '') || FIVE.test(groups['m'] ?? '') || OFTEN.test(rightOf(source, end))

/** "ngày 20 tháng 12 năm 2021", "20 tháng 12", "ngày hai mươi tháng mười hai", "20 tháng 12/2021" */
export const worded = form('worded-day', alone(wordedDay('')), (match) => {
  const { year, month, day } = readParts(match.groups, '')
  if (day === null || month === null || isNumberOfSomething(match)) return null
  if (!hasCue(match) && isDuration(match)) return null
  return readDay(year, month, day)
})
