import type { Entry, ZipFile } from 'yauzl'
import { AppError } from '../../errors.js'

/** One file inside a ZIP, with the size it claims, in bytes. */
export interface ZipEntry {
  /** Path as written, which may be anything. */
  readonly path: string
  readonly size: number
  readonly encrypted: boolean
  /** The content. Throws `damaged`, also when there is more of it than claimed. */
  readonly read: () => Promise<Uint8Array>
}

const damaged = (cause: unknown): AppError => new AppError('damaged', { cause, values: { format: 'zip' } })

/** Entries of a ZIP in the order of its directory, folders left out. Throws `damaged`, or `too-many-files` (values: files, limit). */
export async function zipEntries(bytes: Uint8Array, mostFiles: number): Promise<ZipEntry[]> {
  const { fromBufferPromise } = await import('yauzl')
  try {
    // Names are decoded here: older programs write them in encodings of their own, and none of them may lead anywhere.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { decodeStrings: false, autoClose: false })
    if (zip.entryCount > mostFiles) throw new AppError('too-many-files', { values: { files: zip.entryCount, limit: mostFiles } })
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) {
      const path = await pathOf(entry)
      if (path.endsWith('/')) continue
      if (entries.length === mostFiles) throw new AppError('too-many-files', { values: { files: mostFiles + 1, limit: mostFiles } })
      entries.push({ path, size: entry.uncompressedSize, encrypted: entry.isEncrypted(), read: () => contentOf(zip, entry) })
    }
    return entries
  } catch (cause) {
    throw cause instanceof AppError ? cause : damaged(cause)
  }
}

async function pathOf(entry: Entry): Promise<string> {
  const raw = entry.fileNameRaw
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    const { getFileNameLowLevel } = await import('yauzl')
    return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
  }
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    const parts: Buffer[] = []
    // Sizes are held to what is claimed: one byte more is an error of the stream.
    for await (const part of stream) parts.push(part as Buffer)
    return Buffer.concat(parts)
  } catch (cause) {
    throw damaged(cause)
  }
}
