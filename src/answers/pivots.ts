import { lazy } from '../lazy.js'
import type { Language } from '../reports/report.js'
import { fold } from '../text/normalize.js'
import type { Span } from '../text/span.js'
import { syllables } from '../text/syllables.js'
import { phraseTable } from './phrases.js'
import { PIVOTS, REPORTING_VERBS } from './tables/questions.js'

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

const END = /[,;:?!()]/u

/** "Mức phí … là bao nhiêu" asks for what the clause begins with, not for what stands before "là". */
const EQUATED = /(?<=\s)(?:là|la)\s*$/u
const reporting = lazy(() => new RegExp(`^.*(?<=^|\\s)(?:${REPORTING_VERBS.split('|').flatMap((verb) => [verb.trim(), fold(verb.trim())]).join('|')})(?=\\s)`, 'iu'))

/** The pieces of a question around its question words: "… có [bao nhiêu] điểm sạt lở" gives "có", "điểm sạt lở". */
export function aroundPivots(question: string, language: Language, accented: boolean): string[] {
  const words = syllables(question)
  const { before, after } = WINDOW[language]
  return pivotsIn(question, language, accented)
    .flatMap(({ start, end }) => {
      const first = words.findIndex((word) => word.start === start)
      const next = words.findLastIndex((word) => word.end === end) + 1
      const from = words[Math.max(0, first - before)]!.start
      const to = words[Math.min(words.length, next + after) - 1]!.end
      const clause = question.slice(0, start).split(END).at(-1)!
      const asked = EQUATED.test(clause) ? openingOf(clause, before) : question.slice(from, start).split(END).at(-1)!
      return [asked, question.slice(end, to).split(END)[0]!]
    })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

/** The first words of a clause, or of what somebody says in it. */
function openingOf(clause: string, length: number): string {
  const said = clause.replace(reporting(), '')
  const words = syllables(said)
  return said.slice(0, words[Math.min(words.length, length) - 1]?.end ?? 0)
}
