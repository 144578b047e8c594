/**
 * The expected ways to fail. Each code has its words in `locales/` as `error-<code>`;
 * a person never reads `message`, which is for developers and logs.
 */
export type ErrorCode =
  | 'empty-file'
  | 'not-text'
  | 'too-large'
  | 'unreadable'
  | 'unknown-encoding'
  | 'unsupported-format'
  | 'damaged'
  | 'encrypted'
  | 'scanned'
  | 'too-many-pages'
  | 'too-many-files'
  | 'unpacks-too-large'
  /** Reading took longer than any honest file does. */
  | 'too-long'
  /** Reading took more memory, or nested deeper, than any honest file does. */
  | 'too-complex'
  | 'reader-crashed'
  | 'bad-front-matter'
  /** A page that is not fetched, or could not be. */
  | 'page-refused'
  | 'no-such-report'
  /** Another person was faster. */
  | 'report-changed'
  | 'upload-settled'
  | 'nothing-to-undo'
  | 'cannot-undo'
  | 'ambiguous-id'
  | 'empty-question'
  | 'question-too-long'
  | 'unsupported-language'
  | 'bad-config'
  | 'bad-usage'
  | 'bad-prompt'
  | 'no-model'
  | 'data-dir'
  | 'store-damaged'
  | 'store-newer'
  | 'store-busy'
  /** A bug met on one file or one question; its cause is for the log. */
  | 'internal'

/** An expected mistake: a code a caller can act on, values for its message, and the cause. */
export class AppError extends Error {
  readonly code: ErrorCode
  /** Values named in the message of `locales/`. Never report text, never a secret. */
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, options: { cause?: unknown; values?: Record<string, string | number> } = {}) {
    super(code, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.values = options.values ?? {}
  }
}
