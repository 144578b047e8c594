import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../errors.js'
import { MAX_TEXT_BYTES } from '../reports/read.js'
import { reasonOf } from './plan.js'

const MEGABYTE = 1024 * 1024

/** Throws `too-large` (values in megabytes) for more bytes than one report may have. */
export function checkSize(bytes: number): void {
  if (bytes <= MAX_TEXT_BYTES) return
  throw new AppError('too-large', { values: { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_TEXT_BYTES / MEGABYTE } })
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
