import { lazy } from '../lazy.js'
import type { Language } from '../reports/report.js'
import { fold, nfc } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { ENGLISH_CUES, VIETNAMESE_CUES } from './tables/questions.js'

const cueSet = (table: string): (() => ReadonlySet<string>) => lazy(() => new Set(fold(table).split(/\s+/).filter((word) => word !== '')))

const english = cueSet(ENGLISH_CUES)
const vietnamese = cueSet(VIETNAMESE_CUES)

/** Language a question is asked in, by its function words: names and titles in it stay Vietnamese in an English question. Null when neither has any. */
export function questionLanguage(question: string): Language | null {
  let balance = 0
  let seen = false
  for (const { text } of syllables(question)) {
    // English words are never written with marks; Vietnamese ones may have lost theirs.
    const isEnglish = english().has(text.toLowerCase())
    const isVietnamese = vietnamese().has(fold(text))
    if (isEnglish && !isVietnamese) balance--
    if (isVietnamese && !isEnglish) balance++
    seen ||= isEnglish || isVietnamese
  }
  if (!seen) return null
  return balance < 0 ? 'en' : 'vi'
}

/** True when any letter carries a Vietnamese mark; a question without one is matched without marks throughout. */
export const isAccented = (text: string): boolean => fold(text) !== nfc(text).toLowerCase()
