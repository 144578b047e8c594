import type { Database } from 'better-sqlite3'
import type { HistoryEntry } from '../store.js'

/** Who did what to which report; rows are only ever appended. */
export function historyTable(db: Database) {
  const insert = db.prepare<[HistoryEntry]>(
    `INSERT INTO history (at, by, action, report_id, previous_id, title)
     VALUES (@at, @by, @action, @reportId, @previousId, @title)`,
  )
  const newest = db.prepare<[number], HistoryEntry>(
    `SELECT at, by, action, report_id AS reportId, previous_id AS previousId, title
     FROM history ORDER BY number DESC LIMIT ?`,
  )
  return {
    record: (entry: HistoryEntry): void => void insert.run(entry),
    /** Newest first. */
    newest: (limit: number): HistoryEntry[] => newest.all(limit),
  }
}
