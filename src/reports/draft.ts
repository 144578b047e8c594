import { AppError } from '../errors.js'
import { repairLegacy } from '../text/encodings/repair.js'
import { collapse, nfc } from '../text/normalize.js'
import type { PartialDate } from '../text/dates/types.js'
import { withoutLeadingBlankLines } from './body.js'
import { detectLanguage } from './language.js'
import type { ReportDraft } from './report.js'
import { datelineOf } from './report-date.js'
import { titleOf } from './title.js'

interface Part {
  readonly text: string
  /** Whether its first paragraph goes on from the part before. */
  readonly runsOn: boolean
}

/** What a reader of a rich format found; the rest is read from the text. */
interface Found {
  readonly source: string
  /** Text of each page, or all of it as one. */
  readonly parts: readonly Part[]
  readonly paged: boolean
  readonly title: string | null
  readonly date: PartialDate | null
  readonly author: string | null
  readonly encoding: string
  readonly warnings: readonly string[]
}

const PAGE_END = '\f'
// What no text needs and XML and terminals refuse; the page end and white space stay.
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/gu

/**
 * A draft of text that is Unicode already: composed, mended where it was typed for a TCVN3 or VNI font, with title, date and language read from
 * it where the file does not say.
 * @throws AppError 'empty-file' when there is no text.
 */
export function draftOf({ source, parts, paged, title, date, author, encoding, warnings }: Found): ReportDraft {
  const written = parts.map((part) => part.text.replaceAll(PAGE_END, '\n').replace(/\r\n?/gu, '\n').replace(CONTROLS, '')).join(PAGE_END)
  const repaired = repairLegacy(written)
  const { text, pages } = joined(nfc(repaired?.text ?? written).split(PAGE_END), parts)
  if (text.trim() === '') throw new AppError('empty-file')
  return {
    source,
    title: collapse(nfc(title ?? '')) || titleOf(text),
    date: date ?? datelineOf(text),
    author,
    language: detectLanguage(text),
    text,
    pages: paged ? pages : [],
    encoding: repaired?.encoding ?? encoding,
    warnings,
  }
}

/** Pages as one text: a paragraph that runs on over the page end stays one. */
function joined(texts: readonly string[], parts: readonly Part[]): { text: string; pages: number[] } {
  let text = ''
  const pages: number[] = []
  for (const [i, part] of texts.entries()) {
    const page = text === '' ? withoutLeadingBlankLines(part).trimEnd() : part.trim()
    if (page !== '' && text !== '') text += parts[i]!.runsOn ? ' ' : '\n\n'
    pages.push(text.length)
    text += page
  }
  return { text: text === '' ? '' : `${text}\n`, pages }
}
