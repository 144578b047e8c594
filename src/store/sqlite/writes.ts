import type { Database } from 'better-sqlite3'
import { AppError } from '../../errors.js'
import { fieldsOf, type CorrectedField } from '../../reports/corrections.js'
import type { AddOutcome, Correction, HistoryEntry, ReportEntry, Store, StoredReport } from '../store.js'
import { archiveTable } from './archive.js'
import { uploadTable } from './bot/uploads.js'
import { changeLog } from './changes.js'
import { emptyJournal, forgetting } from './forget.js'
import { historyTable } from './history.js'
import { meetingTable } from './meetings.js'
import { passageTable } from './passages.js'
import { reportTable } from './reports.js'
import { undoing } from './undo.js'

type Made = Pick<ReportEntry, 'passages' | 'meetings' | 'recordsVersion' | 'passageVersion'>

const missing = (id: string) => new AppError('no-such-report', { values: { id } })

/** The changes a store knows, each one transaction that takes the write lock first, so that no two processes decide on the same state. */
export function writes(db: Database) {
  const [reports, passages, meetings] = [reportTable(db), passageTable(db), meetingTable(db)]
  const [archive, changes, history, uploads] = [archiveTable(db), changeLog(db), historyTable(db), uploadTable(db)]
  const forget = forgetting(db)

  function putIn(entry: ReportEntry): void {
    reports.insert(entry)
    passages.insert(entry.passages)
    meetings.insert(entry.meetings)
    archive.drop(entry.report.id)
    reports.setEdition(entry.report.id, changes.record(entry.report.id, 'added'))
  }

  /** Moves a report to the archive and returns its title. Throws `no-such-report`. */
  function takeOut(id: string, replacedBy: string | null): string {
    const stored = reports.get(id)
    const original = reports.original(id)
    if (stored === null || original === null) throw missing(id)
    const { uploadedBy, uploadedAt, recordsVersion, passageVersion, corrections, origin, ...report } = stored
    const rest = { uploadedBy, uploadedAt, recordsVersion, passageVersion, corrections, origin }
    archive.put({ report, original, ...rest, passages: passages.of(id), meetings: meetings.of(id) }, replacedBy)
    reports.remove(id)
    changes.record(id, 'removed')
    return stored.title
  }

  /** The report, when it is still as somebody saw it. */
  function unchanged(id: string, edition: number | undefined): StoredReport {
    const stored = reports.get(id)
    if (edition === undefined && stored === null) throw missing(id)
    if (stored !== null && (edition === undefined || stored.edition === edition)) return stored
    const { by = '', at = '' } = history.latest(id) ?? {}
    throw new AppError('report-changed', { values: { id, by, at } })
  }

  function add(entry: ReportEntry, policy: Parameters<Store['add']>[1], given: Parameters<Store['add']>[2] = {}): AddOutcome {
    const { report } = entry
    const { id, title } = report
    const { by = entry.uploadedBy, at = entry.uploadedAt, upload } = given
    if (upload !== undefined) uploads.saved(upload, id)
    const same = reports.get(id)
    if (same !== null) return { kind: 'same', id, source: same.source, uploadedBy: same.uploadedBy, uploadedAt: same.uploadedAt }
    const twin = typeof policy === 'object' ? unchanged(policy.replace, policy.edition).id : policy === 'keep' ? null : reports.twinOf(report)
    if (twin !== null && policy === 'skip') return { kind: 'skipped', existing: twin }
    if (twin !== null) takeOut(twin, id)
    putIn(entry)
    history.record({ at, by, action: twin === null ? 'add' : 'replace', reportId: id, previousId: twin, title })
    return twin === null ? { kind: 'new', id } : { kind: 'replaced', id, previous: twin }
  }

  function remove(id: string, by: string, at: string, edition?: number): void {
    unchanged(id, edition)
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

  function purge(id: string, by: string, at: string): void {
    const entry = archive.get(id)?.entry
    if (entry === undefined) throw missing(id)
    archive.drop(id)
    history.record({ at, by, action: 'purge', reportId: id, previousId: null, title: entry.report.title })
    forget(entry)
  }

  function remake(id: string, made: Made): number {
    passages.clear(id)
    meetings.clear(id)
    passages.insert(made.passages)
    meetings.insert(made.meetings)
    reports.setVersions(id, made.recordsVersion, made.passageVersion)
    return changes.record(id, 'refreshed')
  }

  function refresh(id: string, made: Made): void {
    if (reports.get(id) === null) throw missing(id)
    remake(id, made)
  }

  /** Puts a state of what can be corrected in place of another, which is returned. */
  function exchange(stored: StoredReport, after: Correction): Correction {
    const { id, title, language, corrections, recordsVersion, passageVersion } = stored
    const before = { title, language, corrections, recordsVersion, passageVersion, passages: passages.of(id), meetings: meetings.of(id) }
    reports.correct(stored, after)
    reports.setEdition(id, remake(id, after))
    return before
  }

  function correct(id: string, edition: number, correction: Correction, by: string, at: string): void {
    const before = exchange(unchanged(id, edition), correction)
    history.record({ at, by, action: 'correct', reportId: id, previousId: null, title: correction.title, fields: changedFields(before, correction), before })
  }

  const undo = undoing({ reports, archive, history, putIn, takeOut, exchange })

  const [adding, removing, correcting] = [db.transaction(add), db.transaction(remove), db.transaction(correct)]
  const [restoring, refreshing, purging, undone] = [db.transaction(restore), db.transaction(refresh), db.transaction(purge), db.transaction(undo)]
  return {
    add: (...given: Parameters<typeof add>): AddOutcome => adding.immediate(...given),
    remove: (...given: Parameters<typeof remove>): void => removing.immediate(...given),
    restore: (...given: Parameters<typeof restore>): void => restoring.immediate(...given),
    refresh: (...given: Parameters<typeof refresh>): void => refreshing.immediate(...given),
    correct: (...given: Parameters<typeof correct>): void => correcting.immediate(...given),
    purge: (...given: Parameters<typeof purge>): void => {
      purging.immediate(...given)
      emptyJournal(db)
    },
    undo: (...given: Parameters<typeof undo>): HistoryEntry => undone.immediate(...given),
  }
}

const changedFields = (before: Correction, after: Correction): CorrectedField[] =>
  fieldsOf({ ...before.corrections, ...after.corrections }).filter((field) => JSON.stringify(before.corrections[field]) !== JSON.stringify(after.corrections[field]))
