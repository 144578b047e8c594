import { addDays } from '../days.js'
import { form } from '../form.js'
import { oneOf, reader } from '../pattern.js'
import { ENGLISH_SESSIONS, SESSIONS } from '../tables/words.js'
import { RELATIVE_DAYS, RELATIVE_DAYS_AFTER_SESSION } from '../tables/relative.js'

const daysOf = reader(RELATIVE_DAYS)
const daysAfterSessionOf = reader(RELATIVE_DAYS_AFTER_SESSION)
const sessionOf = reader(SESSIONS, ENGLISH_SESSIONS)

/** "hôm nay", "hôm qua", "ngày mai", "yesterday"; "sáng nay", "tối qua", "chiều mai", "this morning", "last night" */
export const relativeDay = form(
  'relative-day',
  [],
  `(?<day>${oneOf(RELATIVE_DAYS)})|(?<session>${oneOf(SESSIONS)}) (?<after>${oneOf(RELATIVE_DAYS_AFTER_SESSION)})` +
    `|(?<this>this) (?<part>${oneOf(ENGLISH_SESSIONS)})|(?<last>last night)|(?<tonight>tonight)`,
  ({ groups, today }) => {
    if (today === null) return null
    const days = daysOf(groups['day']) ?? daysAfterSessionOf(groups['after']) ?? (groups['last'] === undefined ? 0 : -1)
    const evening = groups['last'] ?? groups['tonight']
    const session = evening === undefined ? (sessionOf(groups['session'] ?? groups['part']) ?? null) : 'evening'
    const date = addDays(today, days)
    return { unit: 'day', from: date, to: date, session, implied: ['year', 'month', 'day'] }
  },
)
