import type { Translate } from '../../locales.js'
import type { Meeting, Participation, Role } from '../../meetings/meeting.js'
import type { CorrectedField, Corrections } from '../../reports/corrections.js'
import type { Origin, Report } from '../../reports/report.js'
import { readWarning } from '../../warnings.js'
import { dateWords, meetingWhen } from './dates.js'
import { bold, joined, oneLine, plain, shorten, type Rich } from './text.js'

/** A report as an admin judges it, stored or not. */
export interface CardView {
  readonly report: Pick<Report, 'title' | 'date' | 'language' | 'source' | 'warnings'>
  readonly meetings: readonly Meeting[]
  readonly passages: number
  readonly corrections: Corrections
  readonly origin: Origin | null
}

/** Lines of one list, and UTF-16 units of one line: a card stays one message. */
const MOST = 8
const LINE = 130
const TITLE = 300

/** What the bot understood of a report: a line for each thing, a pencil on what was set right by hand, and what is amiss. */
export function renderCard({ report, meetings, passages, corrections, origin }: CardView, say: Translate): Rich {
  const [meeting = null] = meetings
  const line = (label: string, values: readonly string[], field?: CorrectedField): Rich | null => fieldLine(say(label), values, field !== undefined && corrections[field] !== undefined, say)
  const people = (role: Role): string[] => (meeting?.people ?? []).filter((person) => person.role === role).map(personWords)
  return joined(
    [
      bold(shorten(report.title, TITLE)),
      joined(
        [
          line('card-date', [dateOf(meeting, say)], 'date'),
          line('card-session', [meeting?.session == null ? '' : say(`session-${meeting.session}`)], 'session'),
          line('card-report-date', [report.date === null ? '' : dateWords(report.date, say)]),
          line('card-place', [meeting?.place?.text ?? ''], 'place'),
          line('role-chaired', people('chaired'), 'chaired'),
          line('role-spoke', people('spoke'), 'spoke'),
          line('field-document', (meeting?.documents ?? []).map(({ text }) => text), 'documents'),
          line('card-language', [say(`language-${report.language}`)], 'language'),
          line('field-holds', [say('show-holds', { passages, meetings: meetings.length })]),
          line('field-source', [report.source]),
          line('card-origin', [originWords(origin, say)]),
        ],
        '\n',
      ),
      plain(warningsOf(report, meetings, say).map((words) => `⚠️ ${words}`).join('\n')),
    ],
    '\n\n',
  )
}

const dateOf = (meeting: Meeting | null, say: Translate): string => (meeting === null ? '' : meetingWhen({ date: meeting.date, session: null }, say))

const personWords = ({ name, title }: Participation): string => [name, title].filter((part) => part !== '').join(', ')

/** A label and what stands behind it; "–" for what was taken out by hand, nothing at all for what was not found. */
function fieldLine(label: string, values: readonly string[], corrected: boolean, say: Translate): Rich | null {
  const lines = [...new Set(values.map((value) => shorten(value, LINE)))].filter((value) => value !== '')
  if (lines.length === 0 && !corrected) return null
  const head = bold(`${label}${lines.length > 1 ? ` (${lines.length})` : ''}${corrected ? ' ✎' : ''}:`)
  if (lines.length < 2) return joined([head, lines[0] ?? '–'], ' ')
  const more = lines.length > MOST ? [say('card-more', { count: lines.length - MOST })] : []
  return joined([head, ...[...lines.slice(0, MOST), ...more].map((each) => plain(`• ${each}`))], '\n')
}

function originWords(origin: Origin | null, say: Translate): string {
  if (origin === null) return ''
  const at = origin.at === null ? null : new Date(origin.at)
  const day = at === null ? '' : dateWords({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }, say)
  return [oneLine(origin.name), day, origin.link ?? ''].filter((part) => part !== '').join(' · ')
}

/** What a person should look at before saving. */
function warningsOf({ warnings }: CardView['report'], meetings: readonly Meeting[], say: Translate): string[] {
  const [main] = meetings
  const own = main === undefined ? [say('card-no-meeting')] : main.date === null ? [say('card-no-date')] : []
  return [...own, ...warnings.map((warning) => warningWords(warning, say))]
}

function warningWords(warning: string, say: Translate): string {
  const { code, values } = readWarning(warning)
  return say.has(`warning-${code}`) ? say(`warning-${code}`, values) : code
}

/** A report in two or three lines, to be set beside another. */
export function renderShort({ report, meetings, passages }: Pick<CardView, 'meetings' | 'passages'> & { readonly report: Pick<Report, 'title' | 'date'> }, say: Translate): Rich {
  const [meeting = null] = meetings
  const when = meeting?.date ? meetingWhen(meeting, say) : report.date === null ? '' : dateWords(report.date, say)
  const spoke = (meeting?.people ?? []).filter(({ role }) => role === 'spoke').map(({ name }) => name)
  const people = spoke.length === 0 ? '' : `${say('role-spoke')}: ${shorten(spoke.join(', '), LINE)}`
  return joined([bold(shorten(report.title, TITLE)), plain([when, say('show-holds', { passages, meetings: meetings.length })].filter((part) => part !== '').join(' · ')), people], '\n')
}
