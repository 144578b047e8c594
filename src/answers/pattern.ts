import { lazy } from '../lazy.js'
import { expression } from '../text/expression.js'
import { fold, nfc } from '../text/normalize.js'
import { normalizeTone } from '../text/tone.js'

/** Words that a `*` of a pattern may stand for. */
const GAP_WORDS = 7

// The text is prepared: white space is one blank, so no class of a pattern needs the u flag, which makes compiling several times dearer.
const WORDS = '(?:[^ ,;:?!]+ )'
const GAPS = new Map([['*', `${WORDS}{0,${GAP_WORDS}}?`], ['…', `${WORDS}*?`]])

/** One place of a pattern: what may stand there, each as its words and gaps. */
interface Place {
  readonly choices: readonly (readonly string[])[]
  readonly optional: boolean
}

/** A phrase pattern, to be looked for in text prepared by {@link patternText}. */
export interface PhrasePattern {
  /** The first match and where it stands; null when there is none. Whoever tries many patterns gives the words of the text. */
  exec(plain: string, words?: ReadonlySet<string>): RegExpExecArray | null
}

/** The words of a text prepared by {@link patternText}. */
export const patternWords = (plain: string): ReadonlySet<string> => new Set(plain.split(' '))

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

// The tables say the same few hundred words over and over.
const bareWords = new Map<string, string>()

function bare(word: string): string {
  const known = bareWords.get(word) ?? fold(word)
  bareWords.set(word, known)
  return known
}

/** As written, or without its marks: "đâu" is found in "đâu" and "dau", never in "đầu". */
export function spellings(word: string): string {
  const written = escape(word)
  const unmarked = escape(bare(word))
  return written === unmarked ? written : `(?:${written}|${unmarked})`
}

function placesOf(pattern: string): Place[] {
  if (/\([^)]*\(/.test(pattern)) throw new Error(`Nested brackets in the pattern “${pattern}”`)
  return canonical(pattern)
    .split(/(\([^)]*\)\??|\[[^\]]*\])/)
    .map((part) => {
      const bracketed = part.startsWith('(') || part.startsWith('[')
      const body = bracketed ? part.slice(1, part.endsWith('?') ? -2 : -1) : part
      const choices = (bracketed ? body.split('|') : [body]).map((choice) => choice.split(' ').filter((word) => word !== ''))
      return { choices, optional: part.startsWith('[') || part.endsWith(')?') }
    })
    .filter(({ choices }) => choices.some((words) => words.length > 0))
}

const sourceOf = ({ choices, optional }: Place): string =>
  `(?:${choices.map((words) => words.map((word) => GAPS.get(word) ?? `${spellings(word)} `).join('')).join('|')})${optional ? '?' : ''}`

/** A cheap test that a pattern can match at all: every place that must be filled has a choice whose words all stand in the text. */
const canStand = (places: readonly Place[], words: ReadonlySet<string>): boolean =>
  places.every(({ choices, optional }) => optional || choices.some((choice) => choice.every((word) => GAPS.has(word) || words.has(word) || words.has(bare(word)))))

/**
 * A phrase pattern of the tables ("(ai|người nào) [đã] * phát biểu"), compiled when a text first holds its words.
 * `(a|b)` one of, `[a|b]` one of or nothing, `*` a gap of a few words and `…` of any number, neither across a comma. Words match with their marks or without any.
 */
export function compilePattern(pattern: string): PhrasePattern {
  const places = placesOf(pattern)
  const expression = lazy(() => new RegExp(`(?<=^| )${places.map(sourceOf).join('')}`))
  return { exec: (plain, words = patternWords(plain)) => (canStand(places, words) ? expression().exec(plain) : null) }
}

const canonical = (text: string): string => normalizeTone(nfc(text).toLowerCase())

/** Phrases of tables (apart by |) as the inside of one place of a pattern. */
export const choice = (...tables: readonly string[]): string =>
  tables.join('|').split('|').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '').join('|')

/** A question made ready for {@link compilePattern}: lower case, one tone placement, single spaces, a space at the end. */
export const patternText = (question: string): string =>
  `${spaced(canonical(question).replace(/[()]/g, ' , ').replace(/([,;:?!])/g, ' $1 ')).trim()} `

const BETWEEN = expression(String.raw`[^\p{L}\p{M}\p{N},;:?!%/.-]+`, 'g')
const spaced = (text: string): string => text.replace(BETWEEN(text), ' ')
