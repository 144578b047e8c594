import type { Database } from 'better-sqlite3'
import { AppError } from '../../errors.js'
import type { AddOutcome, DuplicatePolicy, ReportEntry } from '../store.js'
import { archiveTable } from './archive.js'
import { changeLog } from './changes.js'
import { historyTable } from './history.js'
import { meetingTable } from './meetings.js'
import { passageTable } from './passages.js'
import { reportTable } from './reports.js'

type Made = Pick<ReportEntry, 'passages' | 'meetings' | 'recordsVersion' | 'passageVersion'>

const missing = (id: string) => new AppError('no-such-report', { values: { id } })

/** The changes a store knows, each one transaction that takes the write lock first, so that no two processes decide on the same state. */
export function writes(db: Database) {
  const [reports, passages, meetings] = [reportTable(db), passageTable(db), meetingTable(db)]
  const [archive, changes, history] = [archiveTable(db), changeLog(db), historyTable(db)]

  function putIn(entry: ReportEntry): void {
    reports.insert(entry)
    passages.insert(entry.passages)
    meetings.insert(entry.meetings)
    archive.drop(entry.report.id)
    changes.record(entry.report.id, 'added')
  }

  /** Moves a report to the archive and returns its title. Throws `no-such-report`. */
  function takeOut(id: string, replacedBy: string | null): string {
    const stored = reports.get(id)
    const original = reports.original(id)
    if (stored === null || original === null) throw missing(id)
    const { uploadedBy, uploadedAt, recordsVersion, passageVersion, ...report } = stored
    const origin = { uploadedBy, uploadedAt, recordsVersion, passageVersion }
    archive.put({ report, original, ...origin, passages: passages.of(id), meetings: meetings.of(id) }, replacedBy)
    reports.remove(id)
    changes.record(id, 'removed')
    return stored.title
  }

  function add(entry: ReportEntry, policy: DuplicatePolicy): AddOutcome {
    const { report, uploadedAt: at, uploadedBy: by } = entry
    const { id, title } = report
    const same = reports.get(id)
    if (same !== null) return { kind: 'same', id, source: same.source, uploadedBy: same.uploadedBy, uploadedAt: same.uploadedAt }
    const twin = policy === 'keep' ? null : reports.twinOf(report)
    if (twin !== null && policy === 'skip') return { kind: 'skipped', existing: twin }
    if (twin !== null) takeOut(twin, id)
    putIn(entry)
    history.record({ at, by, action: twin === null ? 'add' : 'replace', reportId: id, previousId: twin, title })
    return twin === null ? { kind: 'new', id } : { kind: 'replaced', id, previous: twin }
  }

  function remove(id: string, by: string, at: string): void {
    const title = takeOut(id, null)
    history.record({ at, by, action: 'remove', reportId: id, previousId: null, title })
  }

  function restore(id: string, by: string, at: string): void {
    const archived = archive.get(id)
    if (archived === null) throw missing(id)
    const { entry, replacedBy } = archived
    const successor = replacedBy !== null && reports.get(replacedBy) !== null ? replacedBy : null
    if (successor !== null) takeOut(successor, id)
    putIn(entry)
    history.record({ at, by, action: 'restore', reportId: id, previousId: successor, title: entry.report.title })
  }

  function refresh(id: string, made: Made): void {
    if (reports.get(id) === null) throw missing(id)
    passages.clear(id)
    meetings.clear(id)
    passages.insert(made.passages)
    meetings.insert(made.meetings)
    reports.setVersions(id, made.recordsVersion, made.passageVersion)
    changes.record(id, 'refreshed')
  }

  const [adding, removing] = [db.transaction(add), db.transaction(remove)]
  const [restoring, refreshing] = [db.transaction(restore), db.transaction(refresh)]
  return {
    add: (entry: ReportEntry, policy: DuplicatePolicy): AddOutcome => adding.immediate(entry, policy),
    remove: (id: string, by: string, at: string): void => removing.immediate(id, by, at),
    restore: (id: string, by: string, at: string): void => restoring.immediate(id, by, at),
    refresh: (id: string, made: Made): void => refreshing.immediate(id, made),
  }
}
