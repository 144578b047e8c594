import { lazy } from '../../lazy.js'
import { expression } from '../../text/expression.js'
import { fold } from '../../text/normalize.js'
import { syllables } from '../../text/syllables.js'
import { ABBREVIATIONS } from '../tables/abbreviations.js'

const SHORT = expression(String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}&]+(?![\p{L}\p{N}])`, 'g')
const INTRODUCED = expression(String.raw`\(\s*(\p{Lu}[\p{Lu}\p{N}&-]+)\s*\)`, 'g')
/** Words looked at before a bracketed abbreviation. */
const MAX_WORDS = 12

/** Common abbreviations by what they stand for first. */
const table = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      ABBREVIATIONS.split('\n').flatMap((line) => {
        const [short, long] = line.split(' = ')
        return long === undefined ? [] : [[short!.trim(), long.split('|')[0]!.trim()] as const]
      }),
    ),
)

/** What the abbreviations of a report stand for: those it introduces itself ("đơn vị sự nghiệp công lập (ĐVSNCL)") before the common ones. */
export function abbreviationsOf(text: string): (short: string) => string | undefined {
  const introduced = new Map<string, string>()
  for (const match of text.matchAll(INTRODUCED(text))) {
    const long = spelledOut(text.slice(Math.max(0, match.index - MAX_WORDS * 8), match.index), match[1]!)
    if (long !== null && !introduced.has(match[1]!)) introduced.set(match[1]!, long)
  }
  return (short) => introduced.get(short) ?? table().get(short)
}

/** The last words before the bracket whose first letters give the abbreviation. */
function spelledOut(before: string, short: string): string | null {
  const words = syllables(before).slice(-MAX_WORDS)
  const letters = fold(short).replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || words.length < letters.length) return null
  const last = words.slice(-letters.length)
  const initials = last.map((word) => fold(word.text)[0]).join('')
  return initials === letters ? before.slice(last[0]!.start, last.at(-1)!.end) : null
}

/** Spelled-out forms of all abbreviations in a sentence. */
export const spelledOutIn = (sentence: string, longOf: (short: string) => string | undefined): string[] =>
  Array.from(sentence.matchAll(SHORT(sentence)), ([short]) => longOf(short)).filter((long) => long !== undefined)

/** A sentence with its abbreviations written out. */
export const spellOut = (sentence: string, longOf: (short: string) => string | undefined): string => sentence.replace(SHORT(sentence), (short) => longOf(short) ?? short)
