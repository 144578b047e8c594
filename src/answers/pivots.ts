import { lazy } from '../lazy.js'
import type { Language } from '../reports/report.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { phraseTable } from './phrases.js'
import { PIVOTS } from './tables/questions.js'

/** Words looked at before and after a question word. English asks first and tells then; Vietnamese asks in the middle or at the end. */
const WINDOW: Readonly<Record<Language, { readonly before: number; readonly after: number }>> = { vi: { before: 5, after: 6 }, en: { before: 0, after: 9 } }

const pivots = lazy(() => phraseTable(PIVOTS.split('|').map((pivot) => [pivot.trim(), true] as const)))

/** The pieces of a question around its question words: "… có [bao nhiêu] điểm sạt lở" gives "có", "điểm sạt lở". A comma ends a piece. */
export function aroundPivots(question: string, language: Language, accented: boolean): string[] {
  const words = syllables(question)
  const texts = words.map((word) => word.text)
  const folded = texts.map(fold)
  const pieces: string[] = []
  for (let i = 0; i < words.length; ) {
    const pivot = pivots().longestAt(folded, i, accented || language === 'en' ? texts : null)
    if (!pivot) {
      i++
      continue
    }
    const { before, after } = WINDOW[language]
    const from = words[Math.max(0, i - before)]!.start
    const next = i + pivot.length
    const to = words[Math.min(words.length, next + after) - 1]!.end
    pieces.push(question.slice(from, words[i]!.start).split(/[,;:?!()]/u).at(-1)!, question.slice(words[next - 1]!.end, to).split(/[,;:?!()]/u)[0]!)
    i = next
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
