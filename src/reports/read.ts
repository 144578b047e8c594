import { AppError } from '../errors.js'
import { binaryKind } from './container.js'
import type { PictureReader, ReportFormat } from './format.js'
import { docFormat } from './formats/doc.js'
import { docxFormat } from './formats/docx.js'
import { htmlFormat } from './formats/html.js'
import { markdownFormat } from './formats/markdown.js'
import { pdfFormat } from './formats/pdf.js'
import { textFormat } from './formats/text.js'
import { checkSize } from './limits.js'
import type { ReportDraft } from './report.js'

// The first that accepts reads; plain text accepts everything that is not known to be something else.
const FORMATS: readonly ReportFormat[] = [pdfFormat, docxFormat, docFormat, htmlFormat, markdownFormat, textFormat]

/** The reader for the bytes, or the name of the format that has none. */
function formatOf(source: string, bytes: Uint8Array): ReportFormat | string {
  const kind = binaryKind(bytes)
  return FORMATS.find((format) => format.accepts(source, bytes, kind)) ?? kind!
}

/** Whether the file is plain text or Markdown, which are read without libraries. */
export const isPlainText = (source: string, bytes: Uint8Array): boolean => binaryKind(bytes) === null && !htmlFormat.accepts(source, bytes, null)

/**
 * One uploaded file → its draft. `source` is the file's name; what the file is, its bytes tell. Pages that are pictures are read with `pictures`.
 * @throws AppError 'too-large' (values: megabytes, limit), 'unsupported-format' (values: format), and what the formats throw: 'empty-file',
 * 'not-text', 'unknown-encoding', 'bad-front-matter', 'damaged' (format), 'encrypted', 'scanned' (pages), 'too-many-pages' (pages, limit),
 * 'unpacks-too-large' (limit), 'too-complex'.
 */
export async function readDraft(source: string, bytes: Uint8Array, pictures: PictureReader | null = null): Promise<ReportDraft> {
  checkSize(bytes.length)
  const format = formatOf(source, bytes)
  if (format === 'encrypted') throw new AppError('encrypted')
  if (typeof format === 'string') throw new AppError('unsupported-format', { values: { format } })
  try {
    return await format.read(source, bytes, pictures)
  } catch (cause) {
    // The stack gave out under the nesting of a file.
    if (cause instanceof RangeError) throw new AppError('too-complex', { cause })
    throw cause
  }
}
