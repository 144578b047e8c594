import { phraseTable } from '../text/names/phrases.js'
import type { Word } from '../text/names/words.js'
import { quotes } from './clause.js'
import type { Sentence } from './reading.js'
import { EARLIER, ELSEWHERE, HERE } from './tables/speech.js'

const elsewhereWords = phraseTable(ELSEWHERE)

/** True when the sentence tells of another occasion. */
export function isElsewhere(list: readonly Word[], sentence: Sentence): boolean {
  for (let k = sentence.from; k < sentence.to; k++) {
    if (quotes(list[k]!.gap)) return false
    if (elsewhereWords.match(list, k) > 0) return !backHere(list, k, sentence)
  }
  return false
}

const earlierHere = phraseTable(EARLIER)
const here = phraseTable(HERE)

/** "Trước đó, phát biểu tại hội nghị, …": earlier, but at this very meeting. */
function backHere(list: readonly Word[], k: number, sentence: Sentence): boolean {
  if (earlierHere.match(list, k) === 0) return false
  for (let i = k; i < sentence.to; i++) {
    const count = here.match(list, i)
    if (count > 0 && /^,/u.test(list[i + count]?.gap ?? '')) return true
  }
  return false
}
