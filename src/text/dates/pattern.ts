import { expression } from '../expression.js'
import { fold, nfc } from '../normalize.js'
import { ALPHABET } from './source.js'

const LETTERS = new RegExp(`[${ALPHABET.letter}]+`, 'gu')
const EXACT_OR_RUN = expression(String.raw`«(\p{L}+)»|\p{L}+`, 'g')
const MARKED = new RegExp(`(?![a-z])[${ALPHABET.letter}]`, 'u')

/** Not inside a word or a number, on either side. */
const BEFORE = `(?<![${ALPHABET.letter}${ALPHABET.number}])`
const AFTER = `(?![${ALPHABET.letter}${ALPHABET.number}])`

/**
 * Regular expression source from one written with diacritics, to be run over the prepared text of `dateText`: each syllable also
 * matches bare ("chiều" or "chieu", never "chiêu"), «tháng» matches only as written, a blank is white space of running text.
 * \p{L} and \p{N} stand inside brackets, and mean any letter and any number.
 */
export const spelled = (source: string): string =>
  nfc(source)
    .replace(EXACT_OR_RUN(source), (run: string, exact: string | undefined) => exact ?? (fold(run) === run.toLowerCase() ? run : `(?:${run}|${fold(run)})`))
    .replaceAll('\\p{L}', ALPHABET.letter)
    .replaceAll('\\p{N}', ALPHABET.number)

/** A pattern that is compiled when first asked for: most texts need few of them. */
export type Pattern = () => RegExp

function lazily(source: () => string, flags: string): Pattern {
  let compiled: RegExp | null = null
  return () => (compiled ??= new RegExp(source(), flags))
}

/** A whole-word pattern for running text; see {@link spelled}. */
export const phrase = (source: string): Pattern => lazily(() => `${BEFORE}(?:${spelled(source)})${AFTER}`, 'g')

/** Words that end right where the left context ends (white space and an opening bracket may follow). */
export const endingIn = (source: string): Pattern => lazily(() => `${BEFORE}(?:${spelled(source)})\\s{0,3}$`, '')

/** Words that begin the right context. */
export const startingWith = (source: string): Pattern => lazily(() => `^(?:${spelled(source)})`, '')

/** The keys of a table as alternatives, longest first. */
export const oneOf = (...tables: readonly Readonly<Record<string, unknown>>[]): string =>
  `(?:${tables.flatMap((table) => Object.keys(table)).sort((a, b) => b.length - a.length).join('|')})`

const spaced = (words: string): string => fold(words).replace(/\s+/gu, ' ')

/** Reads a table by any spelling of its keys. */
export function reader<T>(...tables: readonly Readonly<Record<string, T>>[]): (words: string | undefined) => T | undefined {
  let values: ReadonlyMap<string, T> | null = null
  const read = (): ReadonlyMap<string, T> =>
    (values ??= new Map(tables.flatMap((table) => Object.entries(table).map(([key, value]) => [spaced(key), value] as const))))
  return (words) => (words === undefined ? undefined : read().get(spaced(words)))
}

/*
 * Bare spellings that are words of their own (Nam, sang, tôi/tới, tu, thang, quy): believed only where the text around
 * is written without diacritics.
 */
const DOUBTFUL = new Set(['nam', 'sang', 'toi', 'tu', 'thang', 'dau', 'quy', 'hom', 'trua', 'dem', 'giua', 'thu', 'mong', 'mung', 'may'])
const NEIGHBOURHOOD = 40

/** Words that make a bare "nam" the South or a country. */
const SOUTH = new RegExp(`(?<![${ALPHABET.letter}])(?:viet|mien|phia|dong|tay|quang|trung|ha) $`, 'u')

/** True when a bare syllable of the match is a word of its own and the neighbourhood is written with diacritics. */
export function isDoubtful(lower: string, start: number, end: number): boolean {
  const words = lower.slice(start, end).match(LETTERS) ?? []
  if (!words.some((word) => DOUBTFUL.has(word))) return false
  if (words[0] === 'nam' && SOUTH.test(lower.slice(Math.max(0, start - 10), start))) return true
  return MARKED.test(lower.slice(Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD))
}
