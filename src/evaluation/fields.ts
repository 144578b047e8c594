import { withoutMarks } from '../text/normalize.js'
import type { GoldQuestion, Part } from './gold.js'

/** With the Vietnamese question also asked without diacritics. */
export const spelt = (wordings: GoldQuestion['wordings']): GoldQuestion['wordings'] => (wordings.vi === undefined ? wordings : { bare: withoutMarks(wordings.vi), ...wordings })

/** Each part a wording or a list of wordings; null when it is something else. */
export function partsOf(value: unknown): Part[] | null {
  if (!Array.isArray(value)) return null
  const parts = value.map(stringsOf)
  return parts.every((part) => part.length > 0) ? parts : null
}

export const stringsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each.trim() !== '')
