import type { AppError } from '../errors.js'
import type { Translate } from '../locales.js'
import { UsageError } from './exit.js'

/** An expected mistake in words: what happened, why, and what to do. */
export const wordsOf = (error: AppError, t: Translate): string =>
  error instanceof UsageError ? `${t(error.id, error.values)}\n${t('usage-hint')}` : t(`error-${error.code}`, error.values)

/** The words for a code that comes with data, or the code itself when it is newer than the words. */
export const wordsFor = (kind: 'warning', code: string, t: Translate): string =>
  t.has(`${kind}-${code}`) ? t(`${kind}-${code}`) : code
