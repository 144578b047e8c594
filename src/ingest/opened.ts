import { basename } from 'node:path'
import { AppError } from '../errors.js'
import { archivedFiles, isArchive } from '../reports/archive.js'
import { nfc } from '../text/normalize.js'
import type { PlannedFile } from './plan.js'
import { readBounded } from './read-file.js'

/** A file to take in: what it is called, where it was found, and its bytes or why there are none. */
export interface OpenedFile {
  readonly source: string
  readonly path: string
  /** Throws an AppError when the file cannot be had. */
  readonly bytes: () => Uint8Array
}

/** Sources are names, never paths. */
export const sourceOf = (path: string): string => nfc(basename(path))

/** The file itself, or the files that a ZIP archive holds. */
export async function* opened({ path, unreadable }: PlannedFile): AsyncGenerator<OpenedFile> {
  try {
    if (unreadable !== undefined) throw new AppError('unreadable', { values: { reason: unreadable } })
    yield* openedBytes(path, path, await readBounded(path))
  } catch (error) {
    yield { source: sourceOf(path), path, bytes: () => thrown(error) }
  }
}

/** The same of bytes that are there already. */
export async function* openedBytes(source: string, path: string, bytes: Uint8Array): AsyncGenerator<OpenedFile> {
  try {
    if (!isArchive(bytes)) yield { source: sourceOf(source), path, bytes: () => bytes }
    else for await (const file of archivedFiles(bytes)) yield { source: file.name, path, bytes: 'bytes' in file ? () => file.bytes : () => thrown(file.refusal) }
  } catch (error) {
    yield { source: sourceOf(source), path, bytes: () => thrown(error) }
  }
}

/** What a place for a value takes, to throw. */
const thrown = (error: unknown): never => {
  throw error
}
