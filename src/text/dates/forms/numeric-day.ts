import { TWO_NUMBERS } from '../clues.js'
import { hasCue, isAmount, isNumberOfSomething, isShare } from '../context.js'
import { readDay } from '../draft.js'
import { form, leftOf } from '../form.js'
import { alone, numericDay, readParts } from '../grammar.js'
import { endingIn } from '../pattern.js'

/**
 * "20/12", "08/6", "20/12/2021", "20-12-2021", "20.12.2021", "20/12/21", "20/12 năm 2021";
 * after a cue (ngày, hôm, chiều …) also "20-12" and "20.12". Always day before month.
 */
export const numeric = form('numeric-day', [TWO_NUMBERS], alone(numericDay('')), (match) => {
  const { year, month, day } = readParts(match.groups, '')
  if (day === null || month === null) return null
  if (!hasCue(match)) {
    const bareDashOrDot = match.groups['s'] !== '/' && match.groups['y'] === undefined
    if (bareDashOrDot || isNumberOfSomething(match)) return null
    if (year === null && (isShare(match, day, month) || isAmount(match))) return null
  }
  return readDay(year, month, day)
})

const DAY = endingIn('ngày')
const SEVERAL_DAYS = endingIn('(?:từ|hai|ba|bốn|năm|các|những|mấy|[0-9]) ngày')

/** After a cue "20/ 12", "20 /12/2021"; after "ngày" alone "20 - 12", which after "từ ngày" or "hai ngày" counts days. */
export const spacedNumeric = form(
  'numeric-day',
  [TWO_NUMBERS],
  alone('(?<d>[0-9]{1,2})(?<s>(?: /|/ | / )| ?- ?)(?<m>[0-9]{1,2})(?: ?[/-] ?(?<y>[12][0-9]{3}))?'),
  (match) => {
    const { year, month, day } = readParts(match.groups, '')
    if (day === null || month === null || !hasCue(match)) return null
    const left = leftOf(match.source, match.start)
    if (match.groups['s']?.includes('-') === true && (!DAY().test(left) || SEVERAL_DAYS().test(left))) return null
    return readDay(year, month, day)
  },
)
