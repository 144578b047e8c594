import type { Language } from '../reports/report.js'
import { syllables } from '../text/syllables.js'
import { pivotsIn } from './pivots.js'

/** Most parts a question is taken apart into. */
const MOST = 3

/** Where one part ends and the next begins, the clearest first; the last one before the second question word counts. */
const BOUNDARIES: Readonly<Record<Language, readonly RegExp[]>> = {
  vi: [/[,;]\s+(?:và|va|còn|con|đồng thời|dong thoi)\s+/giu, /\s(?:và|va|còn)\s+|[,;]\s+/giu],
  en: [/[,;]?\s+and\s+|[,;]\s+/giu],
}

/**
 * The parts of a question that asks several things ("bầu bao nhiêu người, ai làm chủ tịch"): one question word each and words of its own.
 * What stands in brackets tells the meeting and belongs to all. One part, the question itself, when it asks one thing.
 */
export function partsOf(question: string, language: Language, accented: boolean): readonly string[] {
  const body = question.replace(/\s*\([^)]*\)/gu, (brackets) => ' '.repeat(brackets.length))
  const pivots = pivotsIn(body, language, accented)
  const parts: string[] = []
  let start = 0
  for (let i = 1; i < pivots.length && parts.length < MOST - 1; i++) {
    const gap = body.slice(pivots[i - 1]!.end, pivots[i]!.start)
    const cut = lastBoundary(`${gap} `, language)
    if (cut === null) continue
    parts.push(body.slice(start, pivots[i - 1]!.end + cut.start))
    start = pivots[i - 1]!.end + cut.end
  }
  parts.push(body.slice(start))
  const says = (part: string): boolean => saysSomething(part, language, accented)
  const own: string[] = []
  for (const part of parts.map((text) => text.replace(/[\s?.!]+$/u, '').replace(/\s+/gu, ' ').trim())) {
    const before = own.at(-1)
    if (before !== undefined && !(says(before) && says(part))) own.splice(-1, 1, `${before}, ${part}`)
    else own.push(part)
  }
  return own.length > 1 && own.every(says) ? own : [question]
}

function lastBoundary(gap: string, language: Language): { readonly start: number; readonly end: number } | null {
  for (const boundary of BOUNDARIES[language]) {
    const last = [...gap.matchAll(boundary)].at(-1)
    if (last) return { start: last.index, end: Math.min(gap.length - 1, last.index + last[0].length) }
  }
  return null
}

/** A part has words beside its question word: "khi nào, ở đâu" is one question. */
function saysSomething(part: string, language: Language, accented: boolean): boolean {
  const asking = pivotsIn(part, language, accented).reduce((sum, { start, end }) => sum + syllables(part.slice(start, end)).length, 0)
  return syllables(part).length > asking
}
