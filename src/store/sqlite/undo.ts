import { AppError } from '../../errors.js'
import type { Correction, HistoryEntry, ReportEntry, StoredReport } from '../store.js'
import type { archiveTable } from './archive.js'
import type { historyTable } from './history.js'
import type { reportTable } from './reports.js'

interface Tools {
  readonly reports: ReturnType<typeof reportTable>
  readonly archive: ReturnType<typeof archiveTable>
  readonly history: ReturnType<typeof historyTable>
  readonly putIn: (entry: ReportEntry) => void
  readonly takeOut: (id: string, replacedBy: string | null) => string
  readonly exchange: (stored: StoredReport, after: Correction) => Correction
}

/** Who filled a fresh store: nothing a person did, and nothing to take back. */
const CORPUS = 'corpus'

/** How each kind of change is taken back, and what that is in the history. */
export function undoing({ reports, archive, history, putIn, takeOut, exchange }: Tools) {
  const refuse = (): never => {
    throw new AppError('cannot-undo')
  }
  const back = (id: string): void => putIn(archive.get(id)?.entry ?? refuse())

  function takeBack(entry: HistoryEntry): Pick<HistoryEntry, 'action' | 'reportId' | 'previousId' | 'title' | 'fields'> {
    const { number, action, reportId, previousId, title, fields } = entry
    const alone = { reportId, previousId: null, title, fields }
    switch (action) {
      case 'add':
        takeOut(reportId, null)
        return { action: 'remove', ...alone }
      case 'remove':
        back(reportId)
        return { action: 'restore', ...alone }
      case 'correct': {
        const [stored, before] = [reports.get(reportId), history.before(number)]
        if (stored === null || before === null) return refuse()
        exchange(stored, before)
        return { action, ...alone, title: before.title }
      }
      case 'replace':
      case 'restore':
        takeOut(reportId, previousId)
        if (previousId === null) return { action: 'remove', ...alone }
        back(previousId)
        return { action: 'restore', reportId: previousId, previousId: reportId, title: reports.get(previousId)!.title, fields }
      case 'purge':
        return refuse()
    }
  }

  return (by: string, at: string, cause: string): HistoryEntry => {
    const already = history.undoneBy(cause)
    if (already !== null) return already
    const last = history.standing()
    if (last === null || last.by === CORPUS) throw new AppError('nothing-to-undo')
    history.record({ at, by, ...takeBack(last), undoes: last.number, cause })
    return last
  }
}
