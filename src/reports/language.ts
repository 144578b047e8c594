import { isVietnameseSyllable } from '../text/vietnamese.js'
import type { Language } from './report.js'
import { ENGLISH_WORDS, VIETNAMESE_WORDS } from './tables/function-words.js'

const WORD = /[\p{L}\p{M}]+/gu
const SAMPLE = 6_000
const ASCII = /^[a-z]+$/u
// A syllable with diacritics says more than a small word: names put a few of them into English reports as well.
const MARKED_WEIGHT = 1
const SMALL_WORD_WEIGHT = 1.5

/** Vietnamese or English, by syllables with diacritics and small words of either, over the opening of the text. Vietnamese when neither shows. */
export function detectLanguage(text: string): Language {
  let vietnamese = 0
  let english = 0
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    const lower = word.toLowerCase()
    if (!ASCII.test(lower)) vietnamese += isVietnameseSyllable(lower) ? MARKED_WEIGHT : 0
    else if (ENGLISH_WORDS.has(lower)) english += SMALL_WORD_WEIGHT
    else if (VIETNAMESE_WORDS.has(lower)) vietnamese += SMALL_WORD_WEIGHT
  }
  return english > vietnamese ? 'en' : 'vi'
}
