import { ModelFailure } from '../answers/model/chat-model.js'
import { PROVIDERS } from './tables/providers.js'

const MISSING = /Unable to import (?<installed>@?[^\s.]+)|Cannot find (?:package|module) '(?<wanted>[^']+)'/u
const NO_KEY = /api[ _-]?key/iu

interface Known {
  readonly status?: unknown
  readonly status_code?: unknown
  readonly statusCode?: unknown
  readonly name?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  /** Why Google's model gave nothing. */
  readonly blockReason?: unknown
  readonly finishReason?: unknown
}

/** What went wrong with a call to a provider, as the product sees it; the error itself stays as the cause. */
export function failureOf(error: unknown, provider: string): ModelFailure {
  if (error instanceof ModelFailure) return error
  const known = (typeof error === 'object' && error !== null ? error : {}) as Known
  const message = typeof known.message === 'string' ? known.message : ''
  const status = [known.status, known.status_code, known.statusCode].find((value) => typeof value === 'number')
  const missing = MISSING.exec(message)?.groups
  if (missing) return new ModelFailure('no-package', { cause: error, values: { package: missing.installed ?? missing.wanted! } })
  if (typeof status === 'number') return new ModelFailure(codeOf(status), { cause: error })
  if (known.name === 'EmptyContentError') return new ModelFailure(known.blockReason ?? known.finishReason ? (known.finishReason === 'MAX_TOKENS' ? 'cut' : 'refused') : 'bad-output', { cause: error })
  if (known.name === 'TimeoutError' || /timed? ?out/iu.test(message)) return new ModelFailure('timeout', { cause: error })
  if (known.name === 'AbortError' || /aborted/iu.test(message)) return new ModelFailure('stopped', { cause: error })
  if (NO_KEY.test(message)) return new ModelFailure('no-key', { cause: error, values: { variable: PROVIDERS[provider]?.key ?? '' } })
  if (error instanceof SyntaxError || /JSON|parse/iu.test(message)) return new ModelFailure('bad-output', { cause: error })
  return new ModelFailure('unreachable', { cause: error })
}

function codeOf(status: number): ModelFailure['code'] {
  if (status === 401 || status === 403) return 'unauthorized'
  if (status === 429) return 'rate-limited'
  if (status === 408) return 'timeout'
  return status >= 500 ? 'server-error' : 'rejected'
}
