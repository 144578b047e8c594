import { AppError } from '../errors.js'
import type { ErrorCode } from '../errors.js'

/** What the shell is told. */
export const EXIT = { ok: 0, failure: 1, usage: 2, notFound: 3, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const CODES: Partial<Record<ErrorCode, ExitCode>> = {
  'no-such-report': EXIT.notFound,
  'ambiguous-id': EXIT.usage,
  'empty-question': EXIT.usage,
  'question-too-long': EXIT.usage,
  'unsupported-language': EXIT.usage,
  'bad-config': EXIT.usage,
  'no-model': EXIT.usage,
  'bad-usage': EXIT.usage,
}

/** The exit code of an expected mistake. */
export const exitCodeOf = (error: AppError): ExitCode => CODES[error.code] ?? EXIT.failure

/** A command line that cannot be carried out as written; `id` names its words in `locales/`. */
export class UsageError extends AppError {
  readonly id: string

  constructor(id: string, values: Record<string, string | number> = {}) {
    super('bad-usage', { values })
    this.id = id
  }
}
