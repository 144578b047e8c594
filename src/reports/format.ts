import type { ReportDraft } from './report.js'

/** What a picture of a page says. */
export interface PictureText {
  readonly text: string
  /** How sure the reading is of its words, on the average: 0 to 100. */
  readonly confidence: number
}

/** Reads pages that are pictures. */
export interface PictureReader {
  /** The page of the PDF, counted from 1; null when it cannot be read, or not any more. */
  page(number: number): Promise<PictureText | null>
}

/** One kind of file reports come in. A reader takes bytes and gives a draft; it never touches the disk. */
export interface ReportFormat {
  readonly name: string
  /** Whether the bytes (and, where they do not tell, the file name) are of this kind. `kind` is what `binaryKind` says of them. Never throws. */
  accepts(source: string, bytes: Uint8Array, kind: string | null): boolean
  /** @throws AppError when the file is damaged or not what it says. */
  read(source: string, bytes: Uint8Array, pictures: PictureReader | null): Promise<ReportDraft>
}
