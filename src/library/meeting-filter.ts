import { AppError } from '../errors.js'
import type { MeetingFilter } from '../library.js'
import type { Meeting } from '../meetings/meeting.js'
import { covers, isValid, type PartialDate } from '../text/dates/index.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'

/** A test for meetings that meet every given condition. Throws `bad-usage` for a date that is none. */
export function meetingTest({ from, to, person, body }: MeetingFilter): (meeting: Meeting) => boolean {
  const tests: ((meeting: Meeting) => boolean)[] = []
  if (from !== undefined || to !== undefined) tests.push(inRange(parseIso('from', from), parseIso('to', to)))
  if (person !== undefined) tests.push(withPerson(person))
  if (body !== undefined) tests.push(withBody(body))
  return (meeting) => tests.every((test) => test(meeting))
}

const EARLIEST: PartialDate = { year: 1, month: 1, day: 1 }
const LATEST: PartialDate = { year: 9999, month: 12, day: 31 }

const ISO_DATE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/u

/** "2021-12-20", or a month or year with the rest open. */
function parseIso(name: string, value: string | undefined): PartialDate | null {
  if (value === undefined) return null
  const [, ...parts] = ISO_DATE.exec(value) ?? []
  const [year = null, month = null, day = null] = parts.map((part) => ((part as string | undefined) === undefined ? null : Number(part)))
  const date = { year, month, day }
  if (year === null || !isValid(date)) throw new AppError('bad-usage', { values: { name, value } })
  return date
}

function inRange(from: PartialDate | null, to: PartialDate | null) {
  const range = { from: from ?? EARLIEST, to: to ?? LATEST }
  return ({ date }: Meeting): boolean =>
    date !== null && (covers(range, date.from) || covers(range, date.to) || covers(date, range.from))
}

function withPerson(person: string) {
  const wanted = key(person)
  return ({ people }: Meeting): boolean => people.some(({ name, role }) => role !== 'mentioned' && key(name).includes(wanted))
}

function withBody(body: string) {
  const wanted = key(body)
  return ({ organisers, name, people }: Meeting): boolean => {
    const present = people.filter(({ role }) => role !== 'mentioned')
    const named = [...organisers.map(({ text }) => text), name.text, ...present.map(({ organisation }) => organisation)]
    return named.some((text) => key(text).includes(wanted))
  }
}

/** Folded syllables, each fenced by spaces, so that "lan" is found in "Hoàng Thị Lan" and not in "Hà Lanh". */
const key = (text: string): string => ` ${syllables(fold(text)).map((syllable) => syllable.text).join(' ')} `
