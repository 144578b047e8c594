import { AppError } from '../../errors.js'
import { collapse } from '../../text/normalize.js'
import { draftOf } from '../draft.js'
import type { ReportFormat } from '../format.js'

const NAME = 'doc'
// Marks of fields, objects and notes, which the text of Word holds among its letters.
const FIELD_CODE = /\u0013[^\u0013\u0014\u0015]*\u0014?|\u0015/gu
const CELL_END = /\s*\t\s*/gu

/** DOC, the binary format of Word 97 to 2003: paragraphs, lists with their marks, tables row by row, notes at the end. */
export const docFormat: ReportFormat = {
  name: NAME,
  accepts: (_source, _bytes, kind) => kind === NAME,
  async read(source, bytes) {
    const { extractDoc } = await import('../doc/extract.js')
    const { body, notes } = await extractDoc(Buffer.from(bytes)).then(
      (document) => ({ body: document.getBody(), notes: [document.getFootnotes(), document.getEndnotes()] }),
      (cause: unknown) => {
        throw new AppError(isEncrypted(cause) ? 'encrypted' : 'damaged', { cause, values: { format: NAME } })
      },
    )
    const text = [body, ...notes].map(paragraphs).filter((part) => part !== '').join('\n\n')
    return draftOf({ source, parts: [{ text: text, runsOn: false }], paged: false, title: null, date: null, author: null, encoding: NAME, warnings: [] })
  },
}

const isEncrypted = (cause: unknown): boolean => cause instanceof Error && /encrypt/iu.test(cause.message)

/** A paragraph for each line; rows of tables, whose cells end in tabs, stay together. */
function paragraphs(written: string): string {
  let text = ''
  let wasRow = false
  for (const line of written.replace(FIELD_CODE, '').split(/[\n\r\v\f]/u)) {
    const isRow = line.includes('\t')
    const clean = collapse(isRow ? line.trim().replace(CELL_END, ' | ') : line)
    if (clean === '') continue
    text += text === '' ? clean : `${isRow && wasRow ? '\n' : '\n\n'}${clean}`
    wasRow = isRow
  }
  return text
}
