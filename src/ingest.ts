import { setImmediate } from 'node:timers/promises'
import { AppError, type ErrorCode } from './errors.js'
import { laidOver } from './ingest/laid-over.js'
import { opened, sourceOf } from './ingest/opened.js'
import { planFiles } from './ingest/plan.js'
import { createReader, type Reader } from './ingest/reader.js'
import { withTold, type Tell } from './ingest/told.js'
import type { AddOutcome, DuplicatePolicy, ReportEntry, Store } from './store/store.js'

/** What became of one file of an ingest. */
export type IngestOutcome = { readonly source: string; readonly path: string } & (
  | { readonly kind: 'new'; readonly id: string; readonly passages: number; readonly meetings: number; readonly warnings: readonly string[] }
  | { readonly kind: 'replaced'; readonly id: string; readonly previous: string; readonly passages: number; readonly meetings: number; readonly warnings: readonly string[] }
  | { readonly kind: 'same'; readonly id: string; readonly storedAs: string; readonly uploadedBy: string; readonly uploadedAt: string }
  | { readonly kind: 'skipped'; readonly existing: string }
  | Refusal
)

/** A file that did not go in. Code `internal` is a bug met on this file alone: `cause` is for the log, and the other files still go in. */
interface Refusal {
  readonly kind: 'refused'
  readonly code: ErrorCode
  readonly values: Readonly<Record<string, string | number>>
  readonly cause?: unknown
}

interface IngestOptions {
  readonly policy: DuplicatePolicy
  /** Who puts the reports in: "cli", "corpus", or a Telegram user id. */
  readonly by: string
}

/** File or folder in, outcomes out, one per file (for a ZIP archive, one per file in it) and as soon as it is stored: `new` or `replaced` means committed. */
export interface Ingest {
  /** Files under the given files and folders, in a stable order; loops of links are walked once. */
  plan(paths: readonly string[]): Promise<string[]>
  /** Throws only what is wrong with the store, never what is wrong with a file. */
  files(paths: readonly string[], options: IngestOptions): AsyncGenerator<IngestOutcome>
  bytes(source: string, bytes: Uint8Array, options: IngestOptions): Promise<IngestOutcome>
}

export interface IngestDeps {
  readonly store: Store
  readonly now: () => Date
  /** Closed by whoever made it. */
  readonly reader?: Reader
  /** A chat model that reads each report beside the rules; null for none. */
  readonly tell?: Tell | null
  /** Awaited once after each run that stored something, so that indexes catch up. */
  readonly afterChange?: () => Promise<void>
}

/** The way of a file into the store: plan → read → report → passages and meetings → one transaction. */
export function createIngest({ store, now, reader = createReader(), tell = null, afterChange }: IngestDeps): Ingest {
  return {
    plan: async (paths) => (await planFiles(paths)).map(({ path }) => path),

    async *files(paths, options) {
      let changed = false
      try {
        for (const planned of await planFiles(paths)) {
          for await (const { source, path, bytes } of opened(planned)) {
            const outcome = await ingest({ source, path }, bytes, options)
            changed ||= changes(outcome)
            yield outcome
            await setImmediate()
          }
        }
      } finally {
        if (changed) await afterChange?.()
      }
    },

    async bytes(source, bytes, options) {
      const outcome = await ingest({ source: sourceOf(source), path: source }, () => bytes, options)
      if (changes(outcome)) await afterChange?.()
      return outcome
    },
  }

  async function ingest(file: File, bytes: () => Uint8Array, { policy, by }: IngestOptions): Promise<IngestOutcome> {
    const given = await attempt(async () => {
      const original = bytes()
      return { original, ...(await reader.read(file.source, original)) }
    })
    if ('kind' in given) return { ...file, ...given }
    const { original } = given

    // Known content needs no second extraction; whether it is known is decided again, under the lock, by the store.
    const known = await store.get(given.report.id)
    if (known !== null) return { ...file, ...same(known) }

    // Reading and extracting take tens of milliseconds each for a long report: others get their turn in between.
    await setImmediate()
    const read = await attempt(given.pieces)
    if ('kind' in read) return { ...file, ...read }

    const { report, pieces: made } = await withTold({ report: given.report, pieces: read }, tell)
    const { corrections: stated = {}, origin = null, uploadedBy, uploadedAt } = report.stated ?? {}
    // What an admin set right in a report stays right in the one that takes its place.
    const replaced = policy === 'replace' ? await store.twin(report) : null
    const corrections = { ...(replaced === null ? {} : (await store.get(replaced))?.corrections), ...stated }
    const { pieces } = laidOver(report, made, corrections)
    // What an export says of who first uploaded a report stays true; the history tells who brought it here.
    const at = now().toISOString()
    const entry = { report, original, ...pieces, corrections, origin, uploadedBy: uploadedBy ?? by, uploadedAt: uploadedAt ?? at }
    return { ...file, ...outcomeOf(await store.add(entry, policy, { by, at }), entry) }
  }
}

type File = Pick<IngestOutcome, 'source' | 'path'>

const changes = ({ kind }: IngestOutcome): boolean => kind === 'new' || kind === 'replaced'

/** What `work` gives, or why the file is refused. */
async function attempt<T extends object>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', code: error.code, values: error.values }
    return { kind: 'refused', code: 'internal', values: {}, cause: error }
  }
}

function outcomeOf(outcome: AddOutcome, { report, passages, meetings }: ReportEntry) {
  if (outcome.kind === 'same') return same(outcome)
  if (outcome.kind === 'skipped') return outcome
  return { ...outcome, passages: passages.length, meetings: meetings.length, warnings: report.warnings }
}

const same = ({ id, source, uploadedBy, uploadedAt }: { id: string; source: string; uploadedBy: string; uploadedAt: string }) =>
  ({ kind: 'same', id, storedAs: source, uploadedBy, uploadedAt }) as const
