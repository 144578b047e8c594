import { addDays, weekdayOf } from '../days.js'
import type { FullDate } from '../days.js'
import type { Reading } from '../draft.js'
import { form, leftOf, rightOf } from '../form.js'
import type { FormMatch } from '../form.js'
import { endingIn, oneOf, reader, startingWith } from '../pattern.js'
import { ENGLISH_RELATIVE, RELATIVE_PERIODS } from '../tables/relative.js'
import { ENGLISH_WEEKDAYS, SESSIONS, WEEKDAYS } from '../tables/words.js'

const weekdayNumber = reader(WEEKDAYS, ENGLISH_WEEKDAYS)
const periodsFrom = reader(RELATIVE_PERIODS, ENGLISH_RELATIVE)

const CUE = endingIn(`(?:${oneOf(SESSIONS)}|hôm|vào|vào ngày)`)
const CUE_WITH_SESSION = endingIn(oneOf(SESSIONS))
const COUNTING = endingIn('(?:lần|kỳ họp|kỳ|kì|khóa|khoá|phiên|phiên họp|hội nghị|đại hội|vị trí|hạng|bậc|tập|cuộc|cuộc họp|người|con|cả|nghỉ|cứ|mỗi|những|các)')
const LISTING = startingWith('\\s?[,:]|\\s(?:là|của|liên tiếp|hàng tuần|hằng tuần)(?![\\p{L}])')
const CAPITAL = /\p{Lu}\p{Ll}*$/u

/** "thứ hai" is Monday or "the second": it is a day after a cue, with a capital, or opening a question. */
function isDay({ words, source, start, end }: FormMatch): boolean {
  const left = leftOf(source, start)
  if (COUNTING().test(left) || LISTING().test(rightOf(source, end))) return CUE_WITH_SESSION().test(left)
  if (/^ch/u.test(words) || CUE().test(left)) return true
  if (start === 0) return true
  const written = source.written({ start, end })
  return CAPITAL.test(written) && written !== written.toUpperCase()
}

function readWeekday(today: FullDate, weekday: number, by: number | undefined, ofWeek: boolean): Reading {
  const since = weekdayOf(today) - weekday
  const past = ((since % 7) + 7) % 7
  let days = -past
  if (ofWeek || by === 0) days = 7 * (by ?? 0) - since
  else if (by !== undefined) days = by > 0 ? 7 - past : -(past || 7)
  const date = addDays(today, days)
  return { unit: 'day', from: date, to: date, implied: ['year', 'month', 'day'] }
}

/** "thứ ba tuần trước", "thứ Hai", "chủ nhật", "thứ sáu này"; alone, the last one up to today. */
export const weekday = form(
  'weekday',
  [],
  `(?<day>${oneOf(WEEKDAYS)})(?:,? (?<week>tuần) (?<ofweek>${oneOf(RELATIVE_PERIODS)})| (?<by>${oneOf(RELATIVE_PERIODS)}))?`,
  (match) => {
    const { groups, today } = match
    const number = weekdayNumber(groups['day'])
    if (today === null || number === undefined) return null
    if (groups['week'] === undefined && !isDay({ ...match, end: match.start + (groups['day'] ?? '').length })) return null
    return readWeekday(today, number, periodsFrom(groups['ofweek'] ?? groups['by']), groups['week'] !== undefined)
  },
)

/** "last Tuesday", "next Monday", "Tuesday last week", "Friday" */
export const englishWeekday = form(
  'weekday',
  [/day/u],
  `(?:(?<by>${oneOf(ENGLISH_RELATIVE)}) )?(?<day>${oneOf(ENGLISH_WEEKDAYS)})(?:(?: of)? (?<ofweek>${oneOf(ENGLISH_RELATIVE)}) week)?`,
  ({ groups, today }) => {
    const number = weekdayNumber(groups['day'])
    if (today === null || number === undefined) return null
    return readWeekday(today, number, periodsFrom(groups['ofweek'] ?? groups['by']), groups['ofweek'] !== undefined)
  },
)
