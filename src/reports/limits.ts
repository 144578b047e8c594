import { AppError } from '../errors.js'

const MEGABYTE = 1024 * 1024

/** Largest file taken, in bytes: what Telegram lets a bot download. */
export const MAX_FILE_BYTES = 20 * MEGABYTE
/** Most that the text parts of one DOCX may unpack to, in bytes. A thousand pages take about ten million. */
export const MAX_PART_BYTES = 48 * MEGABYTE
/** Most that the files of one ZIP archive may unpack to together, in bytes. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE
/** Most files in one ZIP archive. */
export const MAX_ARCHIVED_FILES = 5_000
/** Most pages of one PDF. */
export const MAX_PAGES = 2_000

/** Throws `too-large` (values in megabytes) for more bytes than one report may have. */
export function checkSize(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return
  throw new AppError('too-large', { values: { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_FILE_BYTES / MEGABYTE } })
}

/** Throws `unpacks-too-large` (values in megabytes) when a file holds more than it may. */
export function checkUnpacked(bytes: number, limit: number): void {
  if (bytes > limit) throw new AppError('unpacks-too-large', { values: { limit: limit / MEGABYTE } })
}
