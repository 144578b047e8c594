import type { Database } from 'better-sqlite3'
import type { Report } from '../../reports/report.js'
import type { ArchivedReport, ReportEntry } from '../store.js'

interface ArchivedRow {
  readonly replaced_by: string | null
  readonly entry: string
  readonly original: Buffer
}

/** Removed and replaced reports, with all it takes to bring them back. */
export function archiveTable(db: Database) {
  const insert = db.prepare<[string, string | null, string, Uint8Array]>(
    'INSERT OR REPLACE INTO archived (report_id, replaced_by, entry, original) VALUES (?, ?, ?, ?)',
  )
  const select = db.prepare<[string], ArchivedRow>('SELECT replaced_by, entry, original FROM archived WHERE report_id = ?')
  const remove = db.prepare<[string]>('DELETE FROM archived WHERE report_id = ?')
  // A report left the corpus with the last entry that names it, be it as the one that gave way to another.
  const list = db.prepare<[], ArchivedReport>(
    `SELECT archived.report_id AS id, replaced_by AS replacedBy, json_extract(entry, '$.report.title') AS title, json_extract(entry, '$.report.source') AS source,
       history.by AS by, history.at AS at, number
     FROM archived JOIN history ON number = (SELECT MAX(number) FROM history WHERE history.report_id = archived.report_id OR previous_id = archived.report_id)
     ORDER BY number DESC`,
  )
  return {
    put({ original, ...entry }: ReportEntry, replacedBy: string | null): void {
      insert.run(entry.report.id, replacedBy, JSON.stringify(entry), original)
    },
    /** The archived report and the one that took its place, or null when it is not in the archive. */
    get(id: string): { entry: ReportEntry; replacedBy: string | null } | null {
      const row = select.get(id)
      if (row === undefined) return null
      const entry = JSON.parse(row.entry) as Omit<ReportEntry, 'original'>
      // Archived before pages were kept: none.
      const report = { ...entry.report, pages: (entry.report as Partial<Report>).pages ?? [] }
      return { entry: { ...entry, report, original: row.original }, replacedBy: row.replaced_by }
    },
    drop: (id: string): boolean => remove.run(id).changes > 0,
    list: (): ArchivedReport[] => list.all(),
  }
}
