import { refreshOutdated, type Refreshed } from './ingest/refresh.js'
import type { Meeting } from './meetings/meeting.js'
import type { Corrections } from './reports/corrections.js'
import type { Passage } from './reports/report.js'
import type { ArchivedReport, HistoryEntry, ReportSummary, Store, StoredReport } from './store/store.js'

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

/** The finding of one check, in values for the words of `locales/`. */
export interface HealthCheck {
  /** Stable: "node", "data-dir", "store", "corpus", "records", "index". Its words are `health-<name>`. */
  readonly name: string
  readonly ok: boolean
  /** `reason` is set to an error code when the check itself could not run. */
  readonly values: Readonly<Record<string, string | number>>
  /** Id of the message that says what to do (`mend-<name>`), null when there is nothing to do. */
  readonly mend: string | null
}

export interface Health {
  readonly ok: boolean
  readonly checks: readonly HealthCheck[]
}

/** What an index holds after it was built anew; `awaiting` when an embedding model is still to give passages their vectors, and why. */
interface Rebuilt {
  readonly passages: number
  readonly awaiting?: { readonly passages: number; readonly model: string; readonly reason: string; readonly values: Readonly<Record<string, string>> }
}

/** What the library needs of the search index. */
export interface IndexCare {
  /** Builds the index anew from the store. */
  rebuild(onProgress?: (done: number, total: number) => void): Promise<Rebuilt>
  /** Whether the index can be used as it is; `detail` is a short code. */
  status(): Promise<{ ok: boolean; detail: string }>
}

/** What is in the corpus, for people: read it, take a report out, write it out, check it. */
export interface Library {
  list(): Promise<ReportSummary[]>
  /** As `Store.find`. Throws `no-such-report` or `ambiguous-id`. */
  show(idPrefixOrSource: string): Promise<ReportView>
  /** In order of report id and ordinal. Throws `bad-usage` for a date that is none. */
  meetings(filter: MeetingFilter): Promise<{ meeting: Meeting; title: string; source: string }[]>
  /** Returns the report taken out. Throws `no-such-report` or `ambiguous-id`; with an edition that is not the report's, `report-changed`. */
  remove(idPrefixOrSource: string, by: string, edition?: number): Promise<StoredReport>
  /** Undoes a removal or a replacement; `id` in full, as the history has it. Throws `no-such-report`. */
  restore(id: string, by: string): Promise<StoredReport>
  /** Sets right what was read: the given fields over those set right before. Throws `no-such-report` and `report-changed`. */
  correct(id: string, edition: number, corrections: Corrections, by: string): Promise<StoredReport>
  /** Reports in the bin, last taken out first. */
  archived(): Promise<ArchivedReport[]>
  /** Deletes a report in the bin for good; see `Store.purge`. Throws `no-such-report`. */
  purge(id: string, by: string): Promise<void>
  /** Takes back the last change, once for each `cause`, and returns it. Throws `nothing-to-undo` and `cannot-undo`. */
  undo(by: string, cause: string): Promise<HistoryEntry>
  /** Newest first, the newest `skip` left out. */
  history(limit: number, skip?: number): Promise<HistoryEntry[]>
  /**
   * Writes every report as Markdown with front matter that `ingest` reads back to the same id and source. Returns file names.
   * Other files in the folder are never overwritten. Throws `bad-usage` when the folder cannot be written.
   */
  exportTo(dir: string, onProgress?: (done: number, total: number) => void): Promise<string[]>
  /** The same files in ZIP archives, each small enough to be sent in Telegram. */
  archives(): AsyncIterable<Uint8Array>
  /** Makes passages and records of outdated reports anew (step "records"), then rebuilds the indexes (step "index"). */
  reindex(onProgress?: (step: 'records' | 'index', done: number, total: number) => void): Promise<Refreshed & Rebuilt>
  health(): Promise<Health>
}

interface LibraryDeps {
  readonly store: Store
  readonly index: IndexCare
  readonly config: { readonly dataDir: string }
  readonly now: () => Date
  /** Awaited after each removal and restoration, so that it takes effect in the very next answer. */
  readonly afterChange?: () => Promise<void>
}

// What few commands use is loaded when it is asked for: every question opens a library.
export function createLibrary({ store, index, config, now, afterChange }: LibraryDeps): Library {
  return {
    list: () => store.list(),
    history: (limit, skip) => store.history(limit, skip),
    archived: () => store.archived(),
    async *archives() {
      yield* (await import('./library/archives.js')).zippedReports(store)
    },
    exportTo: async (dir, onProgress) => (await import('./library/export.js')).exportReports(store, dir, onProgress),
    health: async () => (await import('./library/health.js')).examine({ store, index, dataDir: config.dataDir }),

    async show(wanted) {
      const report = await store.find(wanted)
      return { report, passages: await store.passages(report.id), meetings: await store.meetings(report.id) }
    },

    async meetings(filter) {
      const { meetingTest } = await import('./library/meeting-filter.js')
      const matches = meetingTest(filter)
      const reports = new Map((await store.list()).map((report) => [report.id, report]))
      return (await store.allMeetings()).filter(matches).flatMap((meeting) => {
        const report = reports.get(meeting.reportId)
        return report === undefined ? [] : [{ meeting, title: report.title, source: report.source }]
      })
    },

    async remove(wanted, by, edition) {
      const report = await store.find(wanted)
      await store.remove(report.id, by, now().toISOString(), edition)
      await afterChange?.()
      return report
    },

    async correct(id, edition, given, by) {
      const { laidOver } = await import('./ingest/laid-over.js')
      const report = await store.find(id)
      const corrections = { ...report.corrections, ...given }
      const { recordsVersion, passageVersion } = report
      const made = laidOver(report, { passages: await store.passages(id), meetings: await store.meetings(id), recordsVersion, passageVersion }, corrections)
      await store.correct(id, edition, { ...made.pieces, title: made.report.title, language: made.report.language, corrections }, by, now().toISOString())
      await afterChange?.()
      return store.find(id)
    },

    async purge(id, by) {
      await store.purge(id, by, now().toISOString())
      await afterChange?.()
    },

    async undo(by, cause) {
      const undone = await store.undo(by, now().toISOString(), cause)
      await afterChange?.()
      return undone
    },

    async restore(id, by) {
      await store.restore(id, by, now().toISOString())
      await afterChange?.()
      return store.find(id)
    },

    async reindex(onProgress) {
      const refreshed = await refreshOutdated(store, (done, total) => onProgress?.('records', done, total))
      const rebuilt = await index.rebuild((done, total) => onProgress?.('index', done, total))
      return { ...refreshed, ...rebuilt }
    },
  }
}
