import type { ReportDraft } from './report.js'

/** One kind of file reports come in. A reader takes bytes and gives a draft; it never touches the disk. */
export interface ReportFormat {
  readonly name: string
  /** Whether the bytes (and, where they do not tell, the file name) are of this kind. Never throws. */
  accepts(source: string, bytes: Uint8Array): boolean
  /** @throws AppError when the file is damaged or not what it says. */
  read(source: string, bytes: Uint8Array): Promise<ReportDraft>
}
