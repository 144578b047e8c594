import type { ErrorCode } from '../../errors.js'
import type { ReadReport } from '../../ingest/intake.js'
import type { Corrections } from '../../reports/corrections.js'
import type { Origin } from '../../reports/report.js'
import type { Upload } from '../../store/uploads.js'

/** A stored report as it was shown beside an upload. */
interface Seen {
  readonly id: string
  readonly edition: number
}

/** A file that could not be read. */
export interface Unread {
  readonly source: string
  readonly code: ErrorCode
  readonly values: Readonly<Record<string, string | number>>
}

/** What is kept of an upload besides what the store looks into. */
export interface UploadBody {
  /** Gone when the upload is settled. */
  readonly draft?: ReadReport
  readonly title: string
  readonly source: string
  readonly corrections: Corrections
  readonly origin: Origin | null
  /** The report it was sent to replace. */
  readonly replaces?: string
  /** The stored report it was shown beside. */
  readonly beside?: Seen
  /** What came together with it and could not be read. */
  readonly unread?: readonly Unread[]
  /** How it was stored, and what can be asked since. */
  readonly outcome?: 'new' | 'same' | 'replaced'
  /** What was set right in the report that it replaced, and stays. */
  readonly carried?: Corrections
  readonly questions?: readonly string[]
}

export const bodyOf = ({ body }: Upload): UploadBody => body as unknown as UploadBody

/** What is left of an upload that is settled. */
export function settledBody(upload: Upload): UploadBody {
  const { draft, ...body } = bodyOf(upload)
  return draft === undefined ? bodyOf(upload) : body
}

export const asBody = (body: UploadBody): Upload['body'] => ({ ...body })
