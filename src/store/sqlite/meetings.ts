import type { Database } from 'better-sqlite3'
import { setImmediate } from 'node:timers/promises'
import type { Meeting } from '../../meetings/meeting.js'
import { summaryOf, type MeetingSummary } from '../../meetings/summary.js'
import type { ReportMeetings } from '../store.js'
import { guarded } from './failure.js'

/** Reports of a page: a few milliseconds to read. */
const PAGE = 500

interface SummaryRow {
  readonly id: string
  readonly title: string
  readonly uploadedAt: string
  readonly summary: string | null
}

/** Meetings as JSON, one row each, and beside each its summary, so that lists need not read the whole. */
export function meetingTable(db: Database) {
  const insert = db.prepare<[string, number, string]>('INSERT INTO meetings (report_id, ordinal, meeting) VALUES (?, ?, ?)')
  const insertSummary = db.prepare<[string, number, string]>('INSERT INTO meeting_summaries (report_id, ordinal, summary) VALUES (?, ?, ?)')
  const clear = db.prepare<[string]>('DELETE FROM meetings WHERE report_id = ?')
  const clearSummaries = db.prepare<[string]>('DELETE FROM meeting_summaries WHERE report_id = ?')
  const select = db.prepare<[string], string>('SELECT meeting FROM meetings WHERE report_id = ? ORDER BY ordinal').pluck()
  // As the index has them.
  const on = db
    .prepare<[number, number], string>(`SELECT meeting FROM meetings WHERE json_extract(meeting, '$.date.from.month') = ? AND json_extract(meeting, '$.date.from.day') = ? ORDER BY report_id, ordinal`)
    .pluck()
  const all = db.prepare<[], string>('SELECT meeting FROM meetings ORDER BY report_id, ordinal').pluck()
  const count = db.prepare<[], number>('SELECT COUNT(*) FROM meetings').pluck()
  const page = db.prepare<[string], SummaryRow>(
    `SELECT id, title, uploadedAt, summary
     FROM (SELECT id, title, uploaded_at AS uploadedAt FROM reports WHERE id > ? ORDER BY id LIMIT ${PAGE})
     LEFT JOIN meeting_summaries ON report_id = id ORDER BY id, ordinal`,
  )

  const parse = (json: string) => JSON.parse(json) as Meeting

  return {
    insert(meetings: readonly Meeting[]): void {
      for (const meeting of meetings) {
        insert.run(meeting.reportId, meeting.ordinal, JSON.stringify(meeting))
        insertSummary.run(meeting.reportId, meeting.ordinal, JSON.stringify(summaryOf(meeting)))
      }
    },
    clear(reportId: string): void {
      clear.run(reportId)
      clearSummaries.run(reportId)
    },
    of: (reportId: string): Meeting[] => select.all(reportId).map(parse),
    on: (day: number, month: number): Meeting[] => on.all(month, day).map(parse),
    // Row by row: the text of all records at once is as large as the records.
    all: (): Meeting[] => Array.from(all.iterate(), parse),
    count: (): number => count.get() ?? 0,
    /** Every report with its meetings; the event loop turns between pages. */
    async *pages(): AsyncGenerator<readonly ReportMeetings[]> {
      let after: string | undefined = ''
      while (after !== undefined) {
        const from: string = after
        const rows = guarded(() => page.all(from))
        if (rows.length > 0) yield grouped(rows)
        after = rows.at(-1)?.id
        await setImmediate()
      }
    },
  }
}

function grouped(rows: readonly SummaryRow[]): ReportMeetings[] {
  const reports: (ReportMeetings & { readonly meetings: MeetingSummary[] })[] = []
  for (const { summary, ...report } of rows) {
    if (reports.at(-1)?.id !== report.id) reports.push({ ...report, meetings: [] })
    if (summary !== null) reports.at(-1)!.meetings.push(JSON.parse(summary) as MeetingSummary)
  }
  return reports
}
