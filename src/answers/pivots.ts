import { lazy } from '../lazy.js'
import type { Language } from '../reports/report.js'
import { fold } from '../text/normalize.js'
import type { Span } from '../text/span.js'
import { syllables } from '../text/syllables.js'
import { phraseTable } from './phrases.js'
import { PIVOTS } from './tables/questions.js'

/** Words looked at before and after a question word. English asks first and tells then; Vietnamese asks in the middle or at the end. */
const WINDOW: Readonly<Record<Language, { readonly before: number; readonly after: number }>> = { vi: { before: 5, after: 6 }, en: { before: 0, after: 9 } }

const pivots = lazy(() => phraseTable(PIVOTS.split('|').map((pivot) => [pivot.trim(), true] as const)))

/** Where the question words of a question stand. */
export function pivotsIn(question: string, language: Language, accented: boolean): Span[] {
  const words = syllables(question)
  const texts = words.map((word) => word.text)
  const folded = texts.map(fold)
  const found: Span[] = []
  for (let i = 0; i < words.length; i++) {
    const pivot = pivots().longestAt(folded, i, accented || language === 'en' ? texts : null)
    if (!pivot) continue
    found.push({ start: words[i]!.start, end: words[i + pivot.length - 1]!.end })
    i += pivot.length - 1
  }
  return found
}

/** The pieces of a question around its question words: "… có [bao nhiêu] điểm sạt lở" gives "có", "điểm sạt lở". A comma ends a piece. */
export function aroundPivots(question: string, language: Language, accented: boolean): string[] {
  const words = syllables(question)
  const { before, after } = WINDOW[language]
  return pivotsIn(question, language, accented)
    .flatMap(({ start, end }) => {
      const first = words.findIndex((word) => word.start === start)
      const next = words.findLastIndex((word) => word.end === end) + 1
      const from = words[Math.max(0, first - before)]!.start
      const to = words[Math.min(words.length, next + after) - 1]!.end
      return [question.slice(from, start).split(/[,;:?!()]/u).at(-1)!, question.slice(end, to).split(/[,;:?!()]/u)[0]!]
    })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}
