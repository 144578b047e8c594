import { AppError } from '../errors.js'
import { nfc } from '../text/normalize.js'
import { binaryKind } from './container.js'
import { checkSize, checkUnpacked, MAX_ARCHIVED_FILES, MAX_UNPACKED_BYTES } from './limits.js'
import { zipEntries } from './zip/open.js'

/** One file of an archive: its bytes, or why they cannot be had. `name` is a file name, never a path. */
export type ArchivedFile = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly refusal: AppError })

/** Whether the bytes are a ZIP archive of files, and not a document in the shape of one (DOCX, XLSX, ODT). */
export const isArchive = (bytes: Uint8Array): boolean => binaryKind(bytes) === 'zip'

// What systems and programs leave behind: resource forks, thumbnails, locks of open documents, hidden files.
const JUNK = /(?:^|[/\\])(?:__MACOSX[/\\]|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu

/**
 * The files of a ZIP, unpacked one at a time; archives inside it stay as they are. Hidden files and what systems leave behind are passed over.
 * @throws AppError before the first file 'damaged', 'too-many-files' (values: files, limit) or 'unpacks-too-large' (values: limit).
 */
export async function* archivedFiles(bytes: Uint8Array): AsyncGenerator<ArchivedFile> {
  const entries = (await zipEntries(bytes, MAX_ARCHIVED_FILES)).filter(({ path }) => !JUNK.test(withoutSteps(path)))
  checkUnpacked(entries.reduce((sum, { size }) => sum + size, 0), MAX_UNPACKED_BYTES)
  for (const { path, size, encrypted, read } of entries) {
    const name = baseName(path)
    try {
      if (encrypted) throw new AppError('encrypted')
      checkSize(size)
      yield { name, bytes: await read() }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      yield { name, refusal: error }
    }
  }
}

/** "../../x" and "./x" climb or stay; neither is hidden for it. */
const withoutSteps = (path: string): string => path.replace(/(^|[/\\])(?:\.{1,2}[/\\])+/gu, '$1')

// Control and format characters, which could hide what a name says.
const UNSEEN = /[\p{Cc}\p{Cf}]/gu
const NAMELESS = 'unnamed'

/** The last part of a path that is a name. */
const baseName = (path: string): string => nfc(path).replace(UNSEEN, '').split(/[/\\]/u).map((part) => part.trim()).filter((part) => !/^\.*$/u.test(part)).at(-1) ?? NAMELESS
