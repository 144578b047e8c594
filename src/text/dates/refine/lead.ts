import type { Draft } from '../draft.js'
import { leftOf, rightOf } from '../form.js'
import { FROM_WORD } from '../grammar.js'
import { endingIn, isDoubtful, oneOf, reader, startingWith } from '../pattern.js'
import type { DateText } from '../source.js'
import { RELATIVE_DAYS, RELATIVE_DAYS_AFTER_SESSION } from '../tables/relative.js'
import { ENGLISH_SESSIONS, ENGLISH_WEEKDAYS, SESSIONS, WEEKDAYS } from '../tables/words.js'

const sessionOf = reader(SESSIONS, ENGLISH_SESSIONS)
const BOTH = `(?<both>${oneOf(SESSIONS)}(?:,| và) )?`
const BEFORE = endingIn(
  `(?:${BOTH}(?:(?<session>${oneOf(SESSIONS)})(?: ${oneOf(RELATIVE_DAYS, RELATIVE_DAYS_AFTER_SESSION)})?|${oneOf(RELATIVE_DAYS)}),?\\s{0,3}|(?<english>${oneOf(ENGLISH_SESSIONS)}) (?:of (?:the )?|on )?)?` +
    `(?:(?:${oneOf(WEEKDAYS, ENGLISH_WEEKDAYS)}),?\\s{0,3})?\\(?(?:(?:ngày|hôm|bữa) (?:mùng|mồng)|ngày|hôm|bữa|mùng|mồng)?`,
)
const LEAD_OF_RANGE = endingIn(`\\(?${FROM_WORD}`)
const LEAD_OF_RELATIVE = endingIn(`(?<session>${oneOf(SESSIONS)})(?:,| của)?`)
const AFTER = startingWith(
  `(?:,? (?:vào )?buổi |, ?in the | in the |,? )(?<session>${oneOf(ENGLISH_SESSIONS)})(?![\\p{L}])|,? (?:vào )?buổi (?<buoi>sáng|trưa|chiều|tối)(?![\\p{L}])`,
)
const SPACE_BEFORE = /^\s+/u

function leadOf({ form }: Draft, left: string): RegExpExecArray | null {
  if (form === 'relative-day') return LEAD_OF_RELATIVE().exec(left)
  return (form === 'day-range' ? LEAD_OF_RANGE().exec(left) : null) ?? BEFORE().exec(left)
}

/** Words right before a day: its session, its weekday, "hôm nay", "ngày". "chiều 20/12", "thứ Hai, ngày 20/12", "morning of 20 December". */
function withLead(draft: Draft, source: DateText): Draft {
  const left = leftOf(source, draft.start)
  const match = leadOf(draft, left)
  if (match === null) return draft
  const matchStart = draft.start - match[0].length
  const start = matchStart + (SPACE_BEFORE.exec(match[0])?.[0].length ?? 0)
  if (start >= draft.start || isDoubtful(source.lower, start, draft.start)) return draft
  const { both, session, english } = match.groups ?? {}
  const found = both === undefined ? (sessionOf(session ?? english) ?? null) : null
  const closed = match[0].includes('(') && source.lower[draft.end] === ')'
  return { ...draft, start, end: closed ? draft.end + 1 : draft.end, session: draft.session ?? found }
}

/** A session right after a day: "20 December, in the afternoon", "20/12 buổi chiều". */
function withTail(draft: Draft, source: DateText): Draft {
  if (draft.session !== null) return draft
  const match = AFTER().exec(rightOf(source, draft.end))
  if (match === null) return draft
  const session = sessionOf(match.groups?.['session'] ?? match.groups?.['buoi'])
  return session === undefined ? draft : { ...draft, end: draft.end + match[0].length, session }
}

/** Takes the session, the weekday and the word "ngày" around a day into its mention. */
export const takeLead = (drafts: readonly Draft[], source: DateText): Draft[] =>
  drafts.map((draft) => (draft.unit === 'day' || draft.unit === 'days' ? withTail(withLead(draft, source), source) : draft))
