import { refreshOutdated, type Refreshed } from './ingest/refresh.js'
import type { Meeting } from './meetings/meeting.js'
import type { Passage } from './reports/report.js'
import type { HistoryEntry, ReportSummary, Store, StoredReport } from './store/store.js'

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

/** What the library needs of the search index. */
export interface IndexCare {
  /** Builds the index anew from the store. */
  rebuild(onProgress?: (done: number, total: number) => void): Promise<{ passages: number }>
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
  /** Returns the report taken out. Throws `no-such-report` or `ambiguous-id`. */
  remove(idPrefixOrSource: string, by: string): Promise<StoredReport>
  /** Undoes a removal or a replacement; `id` in full, as the history has it. Throws `no-such-report`. */
  restore(id: string, by: string): Promise<StoredReport>
  /** Newest first. */
  history(limit: number): Promise<HistoryEntry[]>
  /**
   * Writes every report as Markdown with front matter that `ingest` reads back to the same id and source. Returns file names.
   * Other files in the folder are never overwritten. Throws `bad-usage` when the folder cannot be written.
   */
  exportTo(dir: string, onProgress?: (done: number, total: number) => void): Promise<string[]>
  /** Makes passages and records of outdated reports anew (step "records"), then rebuilds the indexes (step "index"). */
  reindex(onProgress?: (step: 'records' | 'index', done: number, total: number) => void): Promise<Refreshed & { passages: number }>
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
    history: (limit) => store.history(limit),
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

    async remove(wanted, by) {
      const report = await store.find(wanted)
      await store.remove(report.id, by, now().toISOString())
      await afterChange?.()
      return report
    },

    async restore(id, by) {
      await store.restore(id, by, now().toISOString())
      await afterChange?.()
      return store.find(id)
    },

    async reindex(onProgress) {
      const refreshed = await refreshOutdated(store, (done, total) => onProgress?.('records', done, total))
      const { passages } = await index.rebuild((done, total) => onProgress?.('index', done, total))
      return { ...refreshed, passages }
    },
  }
}
