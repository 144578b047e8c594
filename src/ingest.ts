import type { ErrorCode } from './errors.js'
import type { DuplicatePolicy } from './store/store.js'

/** What became of one file of an ingest. */
export type IngestOutcome = { readonly source: string; readonly path: string } & (
  | { readonly kind: 'new'; readonly id: string; readonly passages: number; readonly meetings: number; readonly warnings: readonly string[] }
  | { readonly kind: 'replaced'; readonly id: string; readonly previous: string; readonly passages: number; readonly meetings: number; readonly warnings: readonly string[] }
  | { readonly kind: 'same'; readonly id: string; readonly storedAs: string; readonly uploadedBy: string; readonly uploadedAt: string }
  | { readonly kind: 'skipped'; readonly existing: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly values: Readonly<Record<string, string | number>> }
)

export interface IngestOptions {
  readonly policy: DuplicatePolicy
  /** Who puts the reports in: "cli", "corpus", or a Telegram user id. */
  readonly by: string
}

/** File or folder in, outcomes out, one per file and as soon as it is stored. */
export interface Ingest {
  /** Files under the given files and folders, in a stable order; loops of links are walked once. */
  plan(paths: readonly string[]): Promise<string[]>
  files(paths: readonly string[], options: IngestOptions): AsyncGenerator<IngestOutcome>
  bytes(source: string, bytes: Uint8Array, options: IngestOptions): Promise<IngestOutcome>
}
