import { AppError } from '../errors.js'
import { knownBinary } from '../text/encodings/binary.js'
import type { ReportFormat } from './format.js'
import { markdownFormat } from './formats/markdown.js'
import { textFormat } from './formats/text.js'
import type { ReportDraft } from './report.js'

/** Largest file taken, in bytes. */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024

// The first that accepts reads; plain text accepts everything.
const FORMATS: readonly ReportFormat[] = [markdownFormat, textFormat]

/**
 * One uploaded file → its draft. `source` is the file's name.
 * @throws AppError 'too-large' (values: bytes, limit), 'unsupported-format' (values: format), and what the formats throw:
 * 'empty-file', 'not-text', 'unknown-encoding', 'bad-front-matter'.
 */
export async function readDraft(source: string, bytes: Uint8Array): Promise<ReportDraft> {
  if (bytes.length > MAX_TEXT_BYTES) throw new AppError('too-large', { values: { bytes: bytes.length, limit: MAX_TEXT_BYTES } })
  const binary = knownBinary(bytes)
  if (binary !== null) throw new AppError('unsupported-format', { values: { format: binary } })
  return FORMATS.find(format => format.accepts(source, bytes))!.read(source, bytes)
}
