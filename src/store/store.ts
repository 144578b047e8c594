import type { Meeting } from '../meetings/meeting.js'
import type { MeetingSummary } from '../meetings/summary.js'
import type { CorrectedField, Corrections } from '../reports/corrections.js'
import type { Language, Origin, Passage, Report } from '../reports/report.js'

/** What to do when a report with the same title and date, but other content, is already stored. */
export type DuplicatePolicy = 'skip' | 'replace' | 'keep'

/** A report to be replaced, as it was when that was decided. */
export interface Replacing {
  readonly replace: string
  readonly edition: number
}

/** An upload that waits for an admin's word, as it was when the word was given. */
export interface UploadRef {
  readonly id: string
  readonly revision: number
}

/** A report with the pieces made from it; stored in one transaction or not at all. */
export interface ReportEntry {
  readonly report: Report
  /** The file as it came, for export and for sending it back. */
  readonly original: Uint8Array
  readonly passages: readonly Passage[]
  readonly meetings: readonly Meeting[]
  readonly recordsVersion: number
  readonly passageVersion: number
  /** Who put it in: "cli", "corpus", or a Telegram user id. */
  readonly uploadedBy: string
  /** ISO 8601 instant, UTC. */
  readonly uploadedAt: string
  /** What was set right by hand; the meetings already have it. */
  readonly corrections?: Corrections
  readonly origin?: Origin | null
}

export type AddOutcome =
  | { readonly kind: 'new'; readonly id: string }
  /** The very same text is stored already; nothing changed. */
  | { readonly kind: 'same'; readonly id: string; readonly source: string; readonly uploadedBy: string; readonly uploadedAt: string }
  | { readonly kind: 'replaced'; readonly id: string; readonly previous: string }
  /** Policy `skip` met a report with the same title and date; nothing changed. */
  | { readonly kind: 'skipped'; readonly existing: string }

export interface StoredReport extends Report {
  readonly uploadedBy: string
  readonly uploadedAt: string
  readonly recordsVersion: number
  readonly passageVersion: number
  readonly corrections: Corrections
  readonly origin: Origin | null
  /** Another number after each change that people make to it; 0 for reports older than this count. */
  readonly edition: number
}

/** What a correction changes of a stored report. */
export interface Correction extends Pick<ReportEntry, 'passages' | 'meetings' | 'recordsVersion' | 'passageVersion'> {
  readonly title: string
  readonly language: Language
  readonly corrections: Corrections
}

/** A report in the bin. */
export interface ArchivedReport {
  readonly id: string
  readonly title: string
  readonly source: string
  /** The report that took its place, if any. */
  readonly replacedBy: string | null
  /** Who took it out, when, and by which entry of the history. */
  readonly by: string
  readonly at: string
  readonly number: number
}

/** One line of a report list: everything but the text. */
export type ReportSummary = Omit<StoredReport, 'text'> & { readonly length: number; readonly passages: number }

export interface HistoryEntry {
  /** Grows with each entry. */
  readonly number: number
  readonly at: string
  readonly by: string
  readonly action: 'add' | 'replace' | 'remove' | 'restore' | 'correct' | 'purge'
  readonly reportId: string
  /** For `replace`, the report that was replaced; for `restore`, the replacement that gave way to the restored report, if any. */
  readonly previousId: string | null
  readonly title: string
  /** For `correct`, what was corrected. */
  readonly fields: readonly CorrectedField[]
  /** Number of the entry that this one took back, null for a change of its own. */
  readonly undoes: number | null
}

/** What is remembered of one conversation; opaque to the store. */
export type ConversationState = Readonly<Record<string, unknown>>

/**
 * The truth. Everything else (indexes, snapshots) can be made from it again.
 * Async and small, so that a server database can stand behind it. Several processes may use one store at once.
 */
export interface Store {
  /**
   * Grows with each committed change to reports, passages or meetings; unequal revisions mean an index is stale.
   * Starts at the store's creation in microseconds (a safe integer, but beyond 32 bits), so a new store never repeats the revisions of a deleted one.
   */
  revision(): Promise<number>

  /**
   * Reports to take up and to drop to get from revision `since` to `revision`; a refreshed report stands in both.
   * Null when the log does not reach back that far: build anew.
   */
  changesSince(since: number): Promise<{ revision: number; added: string[]; removed: string[] } | null>

  /**
   * Adds a report in one transaction, in which the upload it came by is settled too. Same content is never stored twice, whatever the policy.
   * `by` is who adds it, when that is not who first uploaded it. Throws `report-changed` when the report to replace is not what it was,
   * and `upload-settled` when the upload is not.
   */
  add(entry: ReportEntry, policy: DuplicatePolicy | Replacing, given?: { readonly by?: string; readonly at?: string; readonly upload?: UploadRef }): Promise<AddOutcome>
  /** Takes a report out of everything but the bin and the history. Throws `no-such-report`; with an edition that is not the report's, `report-changed`. */
  remove(id: string, by: string, at: string, edition?: number): Promise<void>
  /**
   * Brings a removed or replaced report back. A replacement still in its place is taken out in the same transaction,
   * so that restoring undoes the replacing; it can be restored in turn. Throws `no-such-report` when `id` is not in the archive.
   */
  restore(id: string, by: string, at: string): Promise<void>
  /** Lays corrections over a report. Throws `no-such-report`, and `report-changed` (values: by, at) when its edition is another by now. */
  correct(id: string, edition: number, correction: Correction, by: string, at: string): Promise<void>
  /** Reports in the bin, last taken out first. */
  archived(): Promise<ArchivedReport[]>
  /** Deletes a report in the bin for good, and what it says wherever else it is kept: history, answers, conversations, vectors. Throws `no-such-report`. */
  purge(id: string, by: string, at: string): Promise<void>
  /**
   * Takes back the last change that still stands, and returns it. The same `cause` takes back once, however often it is tried.
   * Throws `nothing-to-undo`, and `cannot-undo` when that change was a deletion for good.
   */
  undo(by: string, at: string, cause: string): Promise<HistoryEntry>
  /** Newest first, the newest `skip` left out. */
  history(limit: number, skip?: number): Promise<HistoryEntry[]>

  /**
   * The report whose id starts with `wanted` (4 hex digits or more), else whose source is exactly it, else whose title is it
   * but for case and white space. Throws `no-such-report` or `ambiguous-id`.
   */
  find(wanted: string): Promise<StoredReport>
  get(id: string): Promise<StoredReport | null>
  /** Id of a stored report with the same title and date, null when there is none. */
  twin(report: Report): Promise<string | null>
  original(id: string): Promise<Uint8Array | null>
  /** Newest upload first, ties by id. */
  list(): Promise<ReportSummary[]>
  count(): Promise<{ reports: number; passages: number; meetings: number }>

  passages(reportId: string): Promise<Passage[]>
  /** Every passage with its text, ordered by report id and ordinal, in pages, for building indexes. */
  eachPassage(): AsyncIterable<readonly PassageText[]>
  meetings(reportId: string): Promise<Meeting[]>
  /** Meetings that began on a day of whatever year, ordered by report id and ordinal. */
  meetingsOn(day: number, month: number): Promise<Meeting[]>
  /** All meetings of the corpus, ordered by report id and ordinal. */
  allMeetings(): Promise<Meeting[]>
  /** Every report with its meetings in short, ordered by id, in pages: what questions about all meetings look through. */
  eachReport(): AsyncIterable<readonly ReportMeetings[]>
  /** Ids of reports whose passages or records were made by older rules than these. */
  outdated(versions: { records: number; passages: number }): Promise<string[]>
  /** Replaces passages and records of one report, keeping everything else. */
  refresh(id: string, made: Pick<ReportEntry, 'passages' | 'meetings' | 'recordsVersion' | 'passageVersion'>): Promise<void>

  /** Vectors by content hash for one embedder; missing ones are absent from the map. */
  cachedVectors(embedder: string, hashes: readonly string[]): Promise<Map<string, Float32Array>>
  cacheVectors(embedder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>

  conversation(key: string): Promise<ConversationState | null>
  saveConversation(key: string, state: ConversationState | null): Promise<void>

  /** Version of the schema, and whether the file passes the engine's own integrity check. */
  health(): Promise<{ engine: string; schema: number; ok: boolean; detail: string }>
  close(): Promise<void>
}

/** A report as lists of meetings need it. */
export interface ReportMeetings {
  readonly id: string
  readonly title: string
  readonly uploadedAt: string
  readonly meetings: readonly MeetingSummary[]
}

export interface PassageText extends Passage {
  readonly text: string
  /** Title of its report, indexed with every passage. */
  readonly title: string
}
