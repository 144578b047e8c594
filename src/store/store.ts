import type { Meeting } from '../meetings/meeting.js'
import type { Passage, Report } from '../reports/report.js'

/** What to do when a report with the same title and date, but other content, is already stored. */
export type DuplicatePolicy = 'skip' | 'replace' | 'keep'

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
}

/** One line of a report list: everything but the text. */
export type ReportSummary = Omit<StoredReport, 'text'> & { readonly length: number; readonly passages: number }

export interface HistoryEntry {
  readonly at: string
  readonly by: string
  readonly action: 'add' | 'replace' | 'remove' | 'restore'
  readonly reportId: string
  /** For `replace`, the report that was replaced; for `restore`, the replacement that gave way to the restored report, if any. */
  readonly previousId: string | null
  readonly title: string
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

  /** Adds a report in one transaction. Same content is never stored twice, whatever the policy. */
  add(entry: ReportEntry, policy: DuplicatePolicy): Promise<AddOutcome>
  /** Takes a report out of everything but the history. Throws `no-such-report`. */
  remove(id: string, by: string, at: string): Promise<void>
  /**
   * Brings a removed or replaced report back. A replacement still in its place is taken out in the same transaction,
   * so that restoring undoes the replacing; it can be restored in turn. Throws `no-such-report` when `id` is not in the archive.
   */
  restore(id: string, by: string, at: string): Promise<void>
  history(limit: number): Promise<HistoryEntry[]>

  /**
   * The report whose id starts with `wanted` (4 hex digits or more), else whose source is exactly it, else whose title is it
   * but for case and white space. Throws `no-such-report` or `ambiguous-id`.
   */
  find(wanted: string): Promise<StoredReport>
  get(id: string): Promise<StoredReport | null>
  original(id: string): Promise<Uint8Array | null>
  /** Newest upload first, ties by id. */
  list(): Promise<ReportSummary[]>
  count(): Promise<{ reports: number; passages: number; meetings: number }>

  passages(reportId: string): Promise<Passage[]>
  /** Every passage with its text, ordered by report id and ordinal, in pages, for building indexes. */
  eachPassage(): AsyncIterable<readonly PassageText[]>
  meetings(reportId: string): Promise<Meeting[]>
  /** All meetings of the corpus, ordered by report id and ordinal. */
  allMeetings(): Promise<Meeting[]>
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

export interface PassageText extends Passage {
  readonly text: string
  /** Title of its report, indexed with every passage. */
  readonly title: string
}
