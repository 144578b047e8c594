import { phraseTable } from '../text/names/phrases.js'
import type { Word } from '../text/names/words.js'
import { quotes } from './clause.js'
import type { Sentence } from './reading.js'
import { ELSEWHERE } from './tables/speech.js'

const elsewhereWords = phraseTable(ELSEWHERE)

/** True when the sentence tells of another occasion. */
export function isElsewhere(list: readonly Word[], sentence: Sentence): boolean {
  for (let k = sentence.from; k < sentence.to; k++) {
    if (quotes(list[k]!.gap)) return false
    if (elsewhereWords.match(list, k) > 0) return true
  }
  return false
}
