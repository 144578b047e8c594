import type { Database } from 'better-sqlite3'
import type { CorrectedField } from '../../reports/corrections.js'
import type { Correction, HistoryEntry } from '../store.js'

interface Row extends Omit<HistoryEntry, 'fields'> {
  readonly fields: string
}

/** A new entry; what it leaves out it has none of. */
interface Change extends Pick<HistoryEntry, 'at' | 'by' | 'action' | 'reportId' | 'previousId' | 'title'> {
  readonly fields?: readonly CorrectedField[]
  /** What a correction changed, to be put back when it is undone. */
  readonly before?: Correction
  readonly undoes?: number
  readonly cause?: string
}

const SELECT = `SELECT number, at, by, action, report_id AS reportId, previous_id AS previousId, title, fields, undoes FROM history`

const unpack = (row: Row): HistoryEntry => ({ ...row, fields: JSON.parse(row.fields) as CorrectedField[] })

/** Who did what to which report; rows are only ever appended. */
export function historyTable(db: Database) {
  const insert = db.prepare(
    `INSERT INTO history (at, by, action, report_id, previous_id, title, fields, before, undoes, cause)
     VALUES (@at, @by, @action, @reportId, @previousId, @title, @fields, @before, @undoes, @cause)`,
  )
  const newest = db.prepare<[number, number], Row>(`${SELECT} ORDER BY number DESC LIMIT ? OFFSET ?`)
  const byNumber = db.prepare<[number], Row>(`${SELECT} WHERE number = ?`)
  const standing = db.prepare<[], Row>(
    `${SELECT} WHERE undoes IS NULL AND number NOT IN (SELECT undoes FROM history WHERE undoes IS NOT NULL) ORDER BY number DESC LIMIT 1`,
  )
  const latest = db.prepare<[string], Row>(`${SELECT} WHERE report_id = ? ORDER BY number DESC LIMIT 1`)
  const undoneBy = db.prepare<[string], number>('SELECT undoes FROM history WHERE cause = ?').pluck()
  const before = db.prepare<[number], string | null>('SELECT before FROM history WHERE number = ?').pluck()
  const found = (row: Row | undefined): HistoryEntry | null => (row === undefined ? null : unpack(row))
  return {
    record({ fields = [], before: was, undoes, cause, ...entry }: Change): void {
      insert.run({ ...entry, fields: JSON.stringify(fields), before: was === undefined ? null : JSON.stringify(was), undoes: undoes ?? null, cause: cause ?? null })
    },
    /** Newest first. */
    newest: (limit: number, skip = 0): HistoryEntry[] => newest.all(limit, skip).map(unpack),
    /** The last change that was not taken back. */
    standing: (): HistoryEntry | null => found(standing.get()),
    /** The last change of a report. */
    latest: (reportId: string): HistoryEntry | null => found(latest.get(reportId)),
    /** What this cause took back already. */
    undoneBy: (cause: string): HistoryEntry | null => found(byNumber.get(undoneBy.get(cause) ?? -1)),
    before: (number: number): Correction | null => JSON.parse(before.get(number) ?? 'null') as Correction | null,
  }
}
