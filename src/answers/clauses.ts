import { lazy } from '../lazy.js'
import { AUXILIARIES, BEFORE_QUESTION_WORDS } from './tables/clauses.js'

const alternatives = (table: string): string => table.trim().split(/\s+/u).join('|')

/** "When", "where", "who" and "which" as written, with the word before and the word after each. */
const WH = /(?<![\p{L}\p{M}])(?:(?<before>[\p{L}\p{M}]+)\s+)?(?<word>when|where|who|whom|whose|which)(?=(?<after>\s+[\p{L}\p{M}]+|[\s,]*))(?![\p{L}\p{M}])/giu
const ASKS = /(?<![\p{L}\p{M}])(?:when|where|who|whom|whose|which|what|how|why)(?![\p{L}\p{M}])/iu

const auxiliary = lazy(() => new RegExp(`^(?:${alternatives(AUXILIARIES)})$`, 'iu'))
const asking = lazy(() => new RegExp(`^(?:${alternatives(BEFORE_QUESTION_WORDS)})$`, 'iu'))

/**
 * An English question without the "when", "where", "who" and "which" that open a clause instead of asking, blanked in place:
 * "[When] Thailand legalised cannabis, which country …", "What did the deputies [who] objected say?"
 */
export const withoutClauses = (question: string): string =>
  question.replace(WH, (match: string, before: string | undefined, word: string, after: string, at: number) => {
    const follows = after.trim()
    const opensClause = /^wh(?:en|ere)$/iu.test(word)
      ? follows !== '' && !auxiliary().test(follows)
      : before !== undefined && !asking().test(before) && ASKS.test(question.slice(0, at))
    return opensClause ? match.slice(0, -word.length) + ' '.repeat(word.length) : match
  })
