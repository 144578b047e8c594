import type { Database } from 'better-sqlite3'
import type { Meeting } from '../../meetings/meeting.js'

/** Meetings as JSON, one row each. */
export function meetingTable(db: Database) {
  const insert = db.prepare<[string, number, string]>('INSERT INTO meetings (report_id, ordinal, meeting) VALUES (?, ?, ?)')
  const clear = db.prepare<[string]>('DELETE FROM meetings WHERE report_id = ?')
  const select = db.prepare<[string], string>('SELECT meeting FROM meetings WHERE report_id = ? ORDER BY ordinal').pluck()
  // As the index has them.
  const on = db
    .prepare<[number, number], string>(`SELECT meeting FROM meetings WHERE json_extract(meeting, '$.date.from.month') = ? AND json_extract(meeting, '$.date.from.day') = ? ORDER BY report_id, ordinal`)
    .pluck()
  const all = db.prepare<[], string>('SELECT meeting FROM meetings ORDER BY report_id, ordinal').pluck()
  const count = db.prepare<[], number>('SELECT COUNT(*) FROM meetings').pluck()

  const parse = (json: string) => JSON.parse(json) as Meeting

  return {
    insert(meetings: readonly Meeting[]): void {
      for (const meeting of meetings) insert.run(meeting.reportId, meeting.ordinal, JSON.stringify(meeting))
    },
    clear: (reportId: string): void => void clear.run(reportId),
    of: (reportId: string): Meeting[] => select.all(reportId).map(parse),
    on: (day: number, month: number): Meeting[] => on.all(month, day).map(parse),
    // Row by row: the text of all records at once is as large as the records.
    all: (): Meeting[] => Array.from(all.iterate(), parse),
    count: (): number => count.get() ?? 0,
  }
}
