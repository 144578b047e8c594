import type { Meeting, Role } from '../../meetings/meeting.js'
import type { MeetingFilter } from '../../library.js'
import type { Translate } from '../../locales.js'
import type { CliCommand } from '../command.js'
import { EXIT, UsageError } from '../exit.js'
import { dateOption } from '../options.js'
import { rangeWords, sessionWords } from '../render/dates.js'
import { style } from '../render/style.js'
import { table } from '../render/table.js'

type MeetingFlags = MeetingFilter & { readonly json?: boolean }

/** `bienban meetings`: the meetings the reports tell of, and exactly how many. */
export const meetings: CliCommand = {
  configure(command, t) {
    command
      .addOption(dateOption('--from <DATE>', t('help-meetings-from')))
      .addOption(dateOption('--to <DATE>', t('help-meetings-to')))
      .option('--person <NAME>', t('help-meetings-person'))
      .option('--body <NAME>', t('help-meetings-body'))
      .option('--json', t('help-json-lines'))
  },

  async run({ app, out, err, t }, command) {
    const { json, ...filter } = command.opts<MeetingFlags>()
    if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) {
      throw new UsageError('usage-range', { from: filter.from, to: filter.to })
    }
    const found = (await (await app()).library.meetings(filter)).toSorted((a, b) => byDate(a.meeting, b.meeting))
    if (json === true) {
      for (const { meeting, title, source } of found) out.json({ ...meeting, title, source })
      return EXIT.ok
    }
    if (found.length === 0) {
      err.line(t(Object.keys(filter).length === 0 ? 'meetings-empty' : 'meetings-none'))
      return EXIT.ok
    }
    const heading = ['date', 'session', 'meeting', 'place', 'chaired', 'spoke', 'source'].map((column) => t(`column-${column}`))
    const rows = found.map(({ meeting, source }) => [...cells(meeting, t), source])
    for (const line of table(heading, rows, out.tableWidth)) out.line(line)
    out.line(style.dim(t('meetings-count', { count: found.length })))
    return EXIT.ok
  },
}

/** Earliest first; without a year after those with one, without a date last. */
const byDate = (a: Meeting, b: Meeting): number => (dayNumber(a) < dayNumber(b) ? -1 : dayNumber(a) > dayNumber(b) ? 1 : 0)

function dayNumber({ date }: Meeting): number {
  if (date === null) return Number.POSITIVE_INFINITY
  const { year, month, day } = date.from
  return (year ?? 9999) * 10_000 + (month ?? 0) * 100 + (day ?? 0)
}

const cells = (meeting: Meeting, t: Translate): string[] => [
  meeting.date === null ? '' : rangeWords(meeting.date.from, meeting.date.to, t),
  sessionWords(meeting.session, t),
  meeting.name.text,
  meeting.place?.text ?? '',
  names(meeting, 'chaired'),
  names(meeting, 'spoke'),
]

const names = ({ people }: Meeting, role: Role): string =>
  [...new Set(people.filter((person) => person.role === role).map(({ name }) => name))].join(', ')
