import type { Meeting } from './meetings/meeting.js'
import type { Passage } from './reports/report.js'
import type { HistoryEntry, ReportSummary, StoredReport } from './store/store.js'

export interface ReportView {
  readonly report: StoredReport
  readonly passages: readonly Passage[]
  readonly meetings: readonly Meeting[]
}

export interface MeetingFilter {
  /** ISO dates, inclusive. A meeting without a year matches when its day and month fall in the range of any year. */
  readonly from?: string
  readonly to?: string
  /** Name of a person with any role but "mentioned"; diacritics may be missing. */
  readonly person?: string
  /** Words of an organising or named body; diacritics may be missing. */
  readonly body?: string
}

export interface Health {
  readonly ok: boolean
  /** Stable names of the checks ("node", "data-dir", "store", "index", "embedder", "corpus", "records"), each with its finding. */
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string; readonly mend: string | null }[]
}

/** What is in the corpus, for people: read it, take a report out, write it out, check it. */
export interface Library {
  list(): Promise<ReportSummary[]>
  show(idPrefixOrSource: string): Promise<ReportView>
  meetings(filter: MeetingFilter): Promise<{ meeting: Meeting; title: string; source: string }[]>
  remove(idPrefixOrSource: string, by: string): Promise<StoredReport>
  history(limit: number): Promise<HistoryEntry[]>
  /** Writes every report as Markdown with front matter that `ingest` reads back to the same text. Returns file names. */
  exportTo(dir: string, onProgress?: (done: number, total: number) => void): Promise<string[]>
  /** Makes passages and records of outdated reports anew, then rebuilds the indexes. */
  reindex(onProgress?: (step: string, done: number, total: number) => void): Promise<{ refreshed: number; passages: number }>
  health(): Promise<Health>
}
