import { AppError } from '../../errors.js'
import { checkUnpacked, MAX_ARCHIVED_FILES, MAX_PART_BYTES } from '../limits.js'
import { zipEntries } from './open.js'

const PART = /\.(?:xml|rels)$/iu
// Office files have none; entities that multiply are declared in one.
const DECLARATION = '<!DOCTYPE'

/**
 * Unpacks the XML parts of an office file within limits, before a library does so without any, and returns them by name.
 * @throws AppError 'damaged', 'encrypted', 'too-many-files', 'unpacks-too-large'.
 */
export async function guardedParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = (await zipEntries(bytes, MAX_ARCHIVED_FILES)).filter(({ path }) => PART.test(path))
  checkUnpacked(entries.reduce((sum, { size }) => sum + size, 0), MAX_PART_BYTES)
  const parts = new Map<string, Uint8Array>()
  for (const { path, encrypted, read } of entries) {
    if (encrypted) throw new AppError('encrypted')
    const part = await read()
    // ASCII in UTF-8; in UTF-16 there is a zero between.
    if (Buffer.from(part).includes(DECLARATION) || Buffer.from(part).includes(DECLARATION, 0, 'utf16le')) throw new AppError('damaged')
    parts.set(path, part)
  }
  return parts
}
