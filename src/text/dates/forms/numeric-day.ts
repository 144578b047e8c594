import { hasCue, isAmount, isNumberOfSomething, isShare } from '../context.js'
import { readDay } from '../draft.js'
import { form } from '../form.js'
import { alone, numericDay, readParts } from '../grammar.js'

/**
 * "20/12", "08/6", "20/12/2021", "20-12-2021", "20.12.2021", "20/12/21", "20/12 năm 2021";
 * after a cue (ngày, hôm, chiều …) also "20-12" and "20.12". Always day before month.
 */
export const numeric = form('numeric-day', alone(numericDay('')), (match) => {
  const { year, month, day } = readParts(match.groups, '')
  if (day === null || month === null) return null
  if (!hasCue(match)) {
    const bareDashOrDot = match.groups['s'] !== '/' && match.groups['y'] === undefined
    if (bareDashOrDot || isNumberOfSomething(match)) return null
    if (year === null && (isShare(match, day, month) || isAmount(match))) return null
  }
  return readDay(year, month, day)
})

/** "20/ 12", "20 /12/2021", after a cue. */
export const spacedNumeric = form(
  'numeric-day',
  alone('(?<d>[0-9]{1,2})(?: /|/ | / )(?<m>[0-9]{1,2})(?: ?/ ?(?<y>[12][0-9]{3}))?'),
  (match) => {
    const { year, month, day } = readParts(match.groups, '')
    return day === null || month === null || !hasCue(match) ? null : readDay(year, month, day)
  },
)
