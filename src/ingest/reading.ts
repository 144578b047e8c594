import type { PictureText, PictureReader } from '../reports/format.js'
import { readDraft } from '../reports/read.js'
import { makeReport, type Report } from '../reports/report.js'
import { makePieces, type Pieces } from './pieces.js'

/** A file as it goes into the store: its report, with passages and records. */
export interface Reading {
  readonly report: Report
  readonly pieces: Pieces
}

/** From a file's bytes to all that is stored of it. Throws what `readDraft` throws. */
export async function readWhole(source: string, bytes: Uint8Array, pictures: PictureReader | null): Promise<Reading> {
  const report = makeReport(await readDraft(source, bytes, pictures))
  return { report, pieces: await makePieces(report) }
}

/** What is said to a worker: a file to read, or what a picture it asked for says. */
export type ToWorker = { readonly source: string; readonly bytes: Uint8Array; readonly hasPictures: boolean } | { readonly picture: PictureText | null }

/** What a worker says: it wants a picture read, it is done, or the file is refused (`error`: code and values) or met a bug. */
export type FromWorker =
  | { readonly page: number }
  | { readonly done: Reading }
  | { readonly refused: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } }
  | { readonly bug: unknown }
