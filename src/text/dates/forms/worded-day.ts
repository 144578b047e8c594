import { isNumberOfSomething } from '../context.js'
import { readDay } from '../draft.js'
import { form } from '../form.js'
import { alone, readParts, wordedDay } from '../grammar.js'

/** "ngày 20 tháng 12 năm 2021", "20 tháng 12", "ngày hai mươi tháng mười hai", "20 tháng 12/2021" */
export const worded = form('worded-day', alone(wordedDay('')), (match) => {
  const { year, month, day } = readParts(match.groups, '')
  if (day === null || month === null || isNumberOfSomething(match)) return null
  return readDay(year, month, day)
})
