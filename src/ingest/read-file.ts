import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../errors.js'
import { checkSize } from '../reports/limits.js'
import { reasonOf } from './plan.js'

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
