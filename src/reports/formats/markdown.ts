import { AppError } from '../../errors.js'
import { decode } from '../../text/encodings/decode.js'
import { withoutLeadingBlankLines } from '../body.js'
import type { ReportFormat } from '../format.js'
import { detectLanguage } from '../language.js'
import { datelineOf } from '../report-date.js'
import { titleOf, withoutHeadingMarks } from '../title.js'
import { type FrontMatter, hasFrontMatter, readFrontMatter } from './front-matter.js'

const HEADING = /^ {0,3}#{1,6}[ \t]+\S.*$/mu
const NO_FRONT: FrontMatter = { title: null, date: null, source: null, author: null, language: null, pages: [], stated: null }

const [HASH, DASH] = [0x23, 0x2d]
const LONGEST_BYTE_ORDER_MARK = 3

/** Both marks are one ASCII byte in every encoding: files without them, which are most, are not decoded twice. */
const mayHaveMarks = (bytes: Uint8Array): boolean => bytes.subarray(0, LONGEST_BYTE_ORDER_MARK + 1).includes(DASH) || bytes.includes(HASH)

/** Markdown: front matter (title, date, source, author, language) where there is one; marks of the body stay as written. */
export const markdownFormat: ReportFormat = {
  name: 'markdown',
  accepts(_source, bytes, kind) {
    if (kind !== null || !mayHaveMarks(bytes)) return false
    try {
      const { text } = decode(bytes)
      return hasFrontMatter(text) || HEADING.test(text)
    } catch {
      return false
    }
  },
  async read(source, bytes) {
    const { text: whole, encoding } = decode(bytes)
    const { front, body: text } = hasFrontMatter(whole) ? await readFrontMatter(whole) : { front: NO_FRONT, body: withoutLeadingBlankLines(whole) }
    if (text.trim() === '') throw new AppError('empty-file')
    const heading = HEADING.exec(text)?.[0]
    return {
      source: front.source ?? source,
      title: front.title ?? (heading === undefined ? titleOf(text) : withoutHeadingMarks(heading)),
      date: front.date ?? datelineOf(text),
      author: front.author,
      language: front.language ?? detectLanguage(text),
      text,
      pages: front.pages,
      encoding,
      warnings: [],
      ...(front.stated !== null && { stated: front.stated }),
    }
  },
}
