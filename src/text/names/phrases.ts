import { normalizeTone } from '../tone.js'
import type { Word } from './words.js'

/** A table of phrases, looked up word by word. */
export interface PhraseTable {
  /** Number of words of the longest phrase that starts at word `i`; 0 when none does. */
  match(list: readonly Word[], i: number): number
  /** Number of words of the longest phrase that ends with word `i`; 0 when none does. */
  matchBefore(list: readonly Word[], i: number): number
}

// Words of one phrase stand next to each other: a space, or the dot, hyphen or slash of an abbreviation.
const INSIDE = /^(?:[\t\p{Zs}]{1,2}|\.|\p{Zs}?[-–/]\p{Zs}?|)$/u
const ABBREVIATED = /^\.\p{Zs}$/u
const SHORT = 4

const split = (phrase: string): string[] =>
  normalizeTone(phrase.normalize('NFC'))
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean)

const longestFirst = (a: readonly string[], b: readonly string[]): number => b.length - a.length

function byWord(phrases: readonly string[][], pick: (phrase: string[]) => string): Map<string, string[][]> {
  const table = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const key = pick(phrase)
    const row = table.get(key)
    if (row) row.push(phrase)
    else table.set(key, [phrase])
  }
  for (const row of table.values()) row.sort(longestFirst)
  return table
}

// "PGS. TS": a stop and a space only behind an abbreviation.
const joined = (before: Word, gap: string): boolean =>
  INSIDE.test(gap) || (ABBREVIATED.test(gap) && before.capital && before.text.length <= SHORT)

function stands(list: readonly Word[], i: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) {
    const word = list[i + k]
    if (word === undefined || word.key !== phrase[k] || !joined(list[i + k - 1]!, word.gap)) return false
  }
  return list[i]?.key === phrase[0]
}

/** Compiles phrases, written in any case and either tone placement. */
export function phraseTable(...rows: readonly (readonly string[])[]): PhraseTable {
  const phrases = rows
    .flat()
    .map(split)
    .filter(phrase => phrase.length > 0)
  const first = byWord(phrases, phrase => phrase[0]!)
  const last = byWord(phrases, phrase => phrase.at(-1)!)
  return {
    match(list, i) {
      const row = first.get(list[i]?.key ?? '')
      return row?.find(phrase => stands(list, i, phrase))?.length ?? 0
    },
    matchBefore(list, i) {
      const row = last.get(list[i]?.key ?? '')
      return row?.find(phrase => i - phrase.length + 1 >= 0 && stands(list, i - phrase.length + 1, phrase))?.length ?? 0
    },
  }
}
