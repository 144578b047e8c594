import type { ModelPart } from '../../ask/model-use.js'
import type { Translate } from '../../locales.js'

/** Whose words an answer is in, in one line; null when nobody would ask. */
export function modelWords(part: ModelPart | null, t: Translate): string | null {
  if (part === null || part.outcome === 'not-asked') return null
  if (part.failure === null) return t('model-worded', { model: part.name })
  return t('model-failed', { model: part.name, reason: t(`model-failed-${part.failure.code}`, part.failure.values) })
}
