import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../errors.js'
import { reasonOf } from './plan.js'

/** Largest file taken in. Telegram hands bots files of up to 20 MB; a report of that size would be a book of 10,000 pages. */
const MAX_MEGABYTES = 20
const MEGABYTE = 1_000_000

/** Throws `too-large` for more bytes than one report may have. */
export function checkSize(bytes: number): void {
  if (bytes <= MAX_MEGABYTES * MEGABYTE) return
  throw new AppError('too-large', { values: { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_MEGABYTES } })
}

/** The bytes of a regular file. Throws `too-large` before reading it, or `unreadable` with the system's reason. */
export async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const stats = await stat(path)
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) throw new AppError('unreadable', { values: { reason: 'EINVAL' } })
    checkSize(stats.size)
    return await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('unreadable', { cause: error, values: { reason: reasonOf(error) } })
  }
}
