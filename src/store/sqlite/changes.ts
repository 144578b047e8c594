import type { Database } from 'better-sqlite3'

type ChangeKind = 'added' | 'removed' | 'refreshed'

interface ChangeRow {
  readonly report_id: string
  readonly kind: ChangeKind
}

/** The log of changes behind `Store.revision` and `Store.changesSince`. */
export function changeLog(db: Database) {
  const insert = db.prepare<[string, ChangeKind]>('INSERT INTO changes (report_id, kind) VALUES (?, ?)')
  const latest = db.prepare<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'changes'`).pluck()
  const beforeFirst = db.prepare<[], number | null>('SELECT MIN(revision) - 1 FROM changes').pluck()
  const after = db.prepare<[number], ChangeRow>('SELECT report_id, kind FROM changes WHERE revision > ? ORDER BY revision')

  const revision = (): number => latest.get() ?? 0

  const since = db.transaction((from: number) => {
    const to = revision()
    const base = beforeFirst.get() ?? to
    return from < base || from > to ? null : { revision: to, ...netChanges(after.all(from)) }
  })

  return {
    revision,
    /** The revision that the change makes. */
    record: (reportId: string, kind: ChangeKind): number => Number(insert.run(reportId, kind).lastInsertRowid),
    since: (from: number) => since(from),
  }
}

/** What a reader of the state before the log must drop and take up: its first change tells whether a report was there, its last whether it is. */
function netChanges(log: readonly ChangeRow[]): { added: string[]; removed: string[] } {
  const first = new Map<string, ChangeKind>()
  const last = new Map<string, ChangeKind>()
  for (const { report_id: id, kind } of log) {
    if (!first.has(id)) first.set(id, kind)
    last.set(id, kind)
  }
  return {
    added: [...last].filter(([, kind]) => kind !== 'removed').map(([id]) => id),
    removed: [...first].filter(([, kind]) => kind !== 'added').map(([id]) => id),
  }
}
