import type { AppError } from '../errors.js'
import type { Translate } from '../locales.js'
import { readWarning } from '../warnings.js'
import { UsageError } from './exit.js'

/** An expected mistake in words: what happened, why, and what to do. */
export const wordsOf = (error: AppError, t: Translate): string =>
  error instanceof UsageError
    ? `${t(error.id, error.values)}\n${t('usage-hint')}`
    : t(`error-${error.code}`, { reason: reasonOf(error.cause) ?? error.code, ...error.values })

const reasonOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined

/** What a person should know about a report, or the code itself when it is newer than the words. */
export function warningWords(written: string, t: Translate): string {
  const { code, values } = readWarning(written)
  return t.has(`warning-${code}`) ? t(`warning-${code}`, values) : code
}
