import type { Corrections } from '../reports/corrections.js'
import type { Origin, Report } from '../reports/report.js'
import type { AddOutcome, DuplicatePolicy, Replacing, Store, UploadRef } from '../store/store.js'
import type { PartialDate } from '../text/dates/types.js'
import { kinOf, type Kin, type Near } from './kin.js'
import { laidOver } from './laid-over.js'
import { openedBytes, sourceOf, type OpenedFile } from './opened.js'
import { makePieces, type Pieces } from './pieces.js'
import type { Reader } from './reader.js'
import { withTold, type Tell } from './told.js'

/** A file read: its report, and what is made from it. */
export interface ReadReport {
  readonly report: Report
  readonly pieces: Pieces
}

/** A report ready to be stored, with what was set right by hand; nothing of it can be found yet. */
export interface Prepared extends ReadReport {
  readonly corrections: Corrections
  readonly origin: Origin | null
  /** Stored reports that it may be another copy or version of. */
  readonly kin: readonly Kin[]
}

interface SaveOptions {
  readonly policy: DuplicatePolicy | Replacing
  /** Telegram user id. */
  readonly by: string
  /** Settled in the same transaction. */
  readonly upload: UploadRef
}

/** The way of a report through the hands of a person: read, looked at, set right, stored. */
export interface Intake {
  /** The file itself, or the files that a ZIP archive holds. */
  unpack(source: string, bytes: Uint8Array): AsyncIterable<OpenedFile>
  /** What a file says, nothing stored. `date` is the report's when it does not say. Throws what is wrong with the file. */
  read(source: string, bytes: Uint8Array, date?: PartialDate | null): Promise<ReadReport>
  /** Lays what was set right over what was read, and looks for reports that it resembles. */
  prepare(read: ReadReport, corrections: Corrections, origin: Origin | null): Promise<Prepared>
  /** Stores a prepared report in one transaction; throws as `Store.add`. */
  save(prepared: Prepared, original: Uint8Array, options: SaveOptions): Promise<AddOutcome>
}

interface IntakeDeps {
  readonly store: Store
  readonly now: () => Date
  readonly reader: Reader
  /** A chat model that reads each report beside the rules; null for none. */
  readonly tell?: Tell | null
  /** Finds by what reports say. */
  readonly near: Near
}

/** Meetings of a text up to this many UTF-16 units are read again when the date of the report turns out later: some 20 ms. */
const SHORT = 40_000

export function createIntake({ store, now, reader, tell = null, near }: IntakeDeps): Intake {
  return {
    unpack: (source, bytes) => openedBytes(source, source, bytes),

    async read(source, bytes, date = null) {
      const read = await rulesRead(await reader.read(sourceOf(source), bytes), date)
      // What is stored already is not read again.
      return (await store.get(read.report.id)) === null ? withTold(read, tell) : read
    },

    async prepare(read, corrections, origin) {
      const { report, pieces } = laidOver(read.report, read.pieces, corrections)
      return { report, pieces, corrections, origin, kin: await kinOf(report, pieces.meetings[0] ?? null, store, near) }
    },

    save: ({ report, pieces, corrections, origin }, original, { policy, by, upload }) =>
      store.add({ report, original, ...pieces, corrections, origin, uploadedBy: by, uploadedAt: now().toISOString() }, policy, { upload }),
  }
}

async function rulesRead({ report, pieces }: Awaited<ReturnType<Reader['read']>>, date: PartialDate | null): Promise<ReadReport> {
  if (date === null || report.date !== null) return { report, pieces: await pieces() }
  // The year of "sáng 14/3" is known from the date of the report.
  const dated = { ...report, date }
  return { report: dated, pieces: report.text.length <= SHORT ? await makePieces(dated) : await pieces() }
}
