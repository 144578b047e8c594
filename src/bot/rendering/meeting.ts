import type { Translate } from '../../locales.js'
import type { Meeting, Participation, Role } from '../../meetings/meeting.js'
import { dateWords, meetingWhen } from './dates.js'
import { bold, joined, oneLine, plain, type Rich } from './text.js'

const ROLES: readonly Role[] = ['chaired', 'spoke', 'attended', 'mentioned']

/** The card of a meeting: what, when, where, who in which role, documents, conclusions, and the report that tells it. */
export function renderMeeting(meeting: Meeting, title: string, say: Translate): Rich {
  const { name, place, organisers, people, documents, conclusions } = meeting
  const when = meetingWhen(meeting, say)
  return joined(
    [
      bold(oneLine(name.text)),
      joined(
        [
          field(say('field-when'), [when]),
          field(say('field-where'), [place?.text ?? '']),
          field(say('field-organiser'), organisers.map(({ text }) => text)),
          ...ROLES.map((role) => field(say(`role-${role}`), people.filter((person) => person.role === role).map(personWords))),
          field(say('field-document'), documents.map(({ kind, number, date, about }) => [`${kind} ${number}`.trim(), date === null ? '' : dateWords(date, say), about].filter(Boolean).join(', '))),
          field(say('field-conclusion'), conclusions.map(({ text }) => text)),
        ],
        '\n',
      ),
      plain(say('bot-from-report', { title: oneLine(title) })),
    ],
    '\n\n',
  )
}

/** An organisation that the title names already is not said twice. */
const personWords = ({ name, title, organisation }: Participation): string =>
  [name, title, title.includes(organisation) ? '' : organisation].filter((part) => part !== '').join(', ')

/** A label and what stands behind it, several things as a list; nothing at all when there is nothing. */
function field(label: string, values: readonly string[]): Rich | null {
  const lines = [...new Set(values.map(oneLine))].filter((value) => value !== '')
  if (lines.length === 0) return null
  if (lines.length === 1) return joined([bold(`${label}:`), lines[0]!], ' ')
  return joined([bold(`${label} (${lines.length}):`), ...lines.map((line) => plain(`• ${line}`))], '\n')
}

/** One line of a list of meetings: "chiều 20/12/2021: Hội nghị …". */
export function meetingLine(meeting: Meeting, say: Translate): string {
  const when = meetingWhen(meeting, say)
  return `${when === '' ? '' : `${when}: `}${oneLine(meeting.name.text)}`
}
