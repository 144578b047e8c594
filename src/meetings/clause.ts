import { isObject, type Resolved } from '../text/names/people.js'
import type { Word } from '../text/names/words.js'
import type { Reading, Sentence } from './reading.js'

/** People named side by side: "ông A - Chủ tịch; bà B và ông C". A rule that fits the last fits all. */
export interface Group {
  readonly members: readonly Resolved[]
  readonly from: number
  readonly to: number
  /** Stands as an object ("với bà Hà"), so that no verb after it is the group's own. */
  readonly object: boolean
}

const LINK = /^[\s,;\-–—]*$/u
const JOINERS = new Set([
  'và',
  'cùng',
  'với',
  'cùng với',
  'các',
  'đồng',
  'chí',
  'ông',
  'bà',
  'anh',
  'chị',
  'and',
  'phu',
  'nhân',
  'đại',
  'diện',
  'của',
  'ngài',
])

/** The groups of a sentence, in order. */
export function groups(reading: Reading, sentence: Sentence): Group[] {
  const found: { members: Resolved[]; from: number; to: number; object: boolean }[] = []
  for (const mention of sentence.mentions) {
    const last = found.at(-1)
    if (last && linked(reading.words, last.to, mention.from, mention)) {
      last.members.push(mention)
      last.to = mention.to
    } else found.push({ members: [mention], from: mention.from, to: mention.to, object: isObject(reading.words, mention) })
  }
  return found
}

function linked(list: readonly Word[], from: number, to: number, mention: Resolved): boolean {
  if (to - from > 4 || mention.form === 'pronoun') return false
  for (let k = from; k < to; k++) if (!JOINERS.has(list[k]!.key)) return false
  for (let k = from; k <= to; k++) if (!LINK.test(list[k]?.gap ?? '') && !/^, ?$/u.test(list[k]?.gap ?? '')) return false
  return from < to || /[,;–—-]/u.test(list[to]!.gap)
}

const CLAUSE = /[.;!?\n]|:(?=\s*$)/u
const QUOTE = /["“”]/u

/** True when the gap before a word ends the clause. */
export const endsClause = (gap: string): boolean => CLAUSE.test(gap) && gap !== '.'
/** True when the gap before a word opens or closes a quotation. */
export const quotes = (gap: string): boolean => QUOTE.test(gap)
/** True when the gap holds a comma, dash or bracket: a place where a predicate goes on. */
export const pauses = (gap: string): boolean => /[,)–—-]/u.test(gap)
