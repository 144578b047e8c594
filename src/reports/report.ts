import { createHash } from 'node:crypto'
import type { Span } from '../text/span.js'
import type { PartialDate } from '../text/dates/types.js'
import type { Corrections } from './corrections.js'

export type Language = 'vi' | 'en'

/** Where a report was taken from: a forwarded post, or a page on the web. */
export interface Origin {
  /** Who posted it, or the site. */
  readonly name: string
  /** When it was posted, ISO 8601 instant; null when not known. */
  readonly at: string | null
  /** Address of the post or page. */
  readonly link: string | null
}

/** What a file says of an earlier life in a store, written by the export. */
export interface Stated {
  readonly uploadedBy: string | null
  readonly uploadedAt: string | null
  readonly origin: Origin | null
  readonly corrections: Corrections
}

/** What a format reader makes of one uploaded file: its text and what the file itself says about it. */
export interface ReportDraft {
  /** File name (not a path) the report came from. */
  readonly source: string
  readonly title: string
  /** Date of the report itself (front matter, byline), not of the meeting. */
  readonly date: PartialDate | null
  readonly author: string | null
  readonly language: Language
  /** NFC, LF line ends, leading blank lines dropped, otherwise as written. Every offset of the product counts UTF-16 code units of this string. */
  readonly text: string
  /** Offset in the text where each page starts, ascending; empty for formats without pages. */
  readonly pages: readonly number[]
  /** Encoding the bytes were in: "utf-8", "utf-16le", "tcvn3", "vni", "viscii", "windows-1258"; or the format that has its own: "pdf", "docx", "doc". */
  readonly encoding: string
  /** Things a person should know, as `warnings.ts` writes them ("no-date", "scanned-pages?pages=2"); their words are in `locales/`. */
  readonly warnings: readonly string[]
  /** Only of files that the export wrote. */
  readonly stated?: Stated
}

/** One uploaded document. */
export interface Report extends ReportDraft {
  /** First 16 hex digits of the SHA-256 of the text: same content, same id. */
  readonly id: string
}

export type PassageKind = 'title' | 'body' | 'caption'

/** A contiguous piece of a report: `report.text.slice(start, end)` is its text. */
export interface Passage extends Span {
  /** `${reportId}:${ordinal}` */
  readonly id: string
  readonly reportId: string
  /** 0-based place in the report. */
  readonly ordinal: number
  readonly kind: PassageKind
}

/** The page, counted from 1, that the offset lies on; null in a report without pages. */
export function pageAt(pages: readonly number[], offset: number): number | null {
  const after = pages.findIndex((start) => start > offset)
  return pages.length === 0 ? null : Math.max(1, after < 0 ? pages.length : after)
}

const ID_LENGTH = 16

/** The draft with its id. The same text always gives the same id, whatever the file was called. */
export const makeReport = (draft: ReportDraft): Report => ({
  ...draft,
  id: createHash('sha256').update(draft.text, 'utf8').digest('hex').slice(0, ID_LENGTH),
})
