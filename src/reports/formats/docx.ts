import { AppError } from '../../errors.js'
import { collapse, nfc } from '../../text/normalize.js'
import { draftOf } from '../draft.js'
import type { ReportFormat } from '../format.js'
import { authorOf } from '../author.js'
import { blockText } from '../html/blocks.js'
import { guardedParts } from '../zip/guard.js'

const NAME = 'docx'

/** DOCX: headings and paragraphs, lists with their marks, tables row by row. What is deleted in revisions is left out. */
export const docxFormat: ReportFormat = {
  name: NAME,
  accepts: (_source, _bytes, kind) => kind === NAME,
  async read(source, bytes) {
    const parts = await guardedParts(bytes).catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'damaged' ? new AppError('damaged', { cause: error, values: { format: NAME } }) : error
    })
    const [{ default: mammoth }, { load }] = await Promise.all([import('mammoth'), import('cheerio')])
    const $ = load(await converted(mammoth, bytes))
    // Marks of notes would read like citations; the notes themselves stand at the end.
    $('sup > a, a[href^="#footnote-ref"], a[href^="#endnote-ref"]').remove()
    return draftOf({
      ...{ source, parts: [{ text: blockText($('body')[0]!), runsOn: false }], paged: false, title: null, date: null },
      ...{ author: authorOf(propertyIn(parts.get('docProps/core.xml'), 'dc:creator')), encoding: NAME, warnings: [] },
    })
  },
}

async function converted(mammoth: typeof import('mammoth'), bytes: Uint8Array): Promise<string> {
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures, ignoreEmptyParagraphs: true })).value
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    throw new AppError('damaged', { cause, values: { format: NAME } })
  }
}

/** A property of the file in plain words, "" when it has none. */
function propertyIn(part: Uint8Array | undefined, name: string): string {
  const written = part === undefined ? '' : new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'u').exec(Buffer.from(part).toString('utf8'))?.[1]
  return collapse(nfc(written ?? ''))
}
