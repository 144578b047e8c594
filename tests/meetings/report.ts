import { createHash } from 'node:crypto'
import { extractMeetings } from '../../src/meetings/extract.js'
import type { Meeting, Role } from '../../src/meetings/meeting.js'
import type { Report } from '../../src/reports/report.js'
import { nfc } from '../../src/text/normalize.js'

/** A report of a text as a format reader would make it. */
export function reportOf(written: string, more: Partial<Report> = {}): Report {
  const text = nfc(written)
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    source: 'report.txt',
    title: text.split('\n', 1)[0]!,
    date: null,
    author: null,
    language: 'vi',
    text,
    pages: [],
    encoding: 'utf-8',
    warnings: [],
    ...more,
  }
}

export const meetingsOf = (text: string, more: Partial<Report> = {}): Meeting[] => extractMeetings(reportOf(text, more))

/** The first meeting of a text that must have one. */
export function meetingOf(text: string, more: Partial<Report> = {}): Meeting {
  const [meeting] = meetingsOf(text, more)
  if (!meeting) throw new Error(`no meeting in: ${text}`)
  return meeting
}

/** Names with a role, in the order of the record. */
export const namesOf = (text: string, role: Role): string[] =>
  meetingsOf(text).flatMap(meeting => meeting.people.filter(person => person.role === role).map(person => person.name))
