import { fold, nfc } from '../normalize.js'

const LETTERS = /\p{L}+/gu
const EXACT_OR_RUN = /«(\p{L}+)»|\p{L}+/gu
const MARKED = /[^\p{ASCII}\P{L}]/u

/** Not inside a word or a number, on either side. */
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])'

/** One white space of running text: some blanks (of no width, too, as web pages leave them) or one line end, never a paragraph's end. */
const GAP = '(?:\\n|[\\t\\r \\u00a0\\u2000-\\u200b\\u202f\\u3000]{1,3})'

/**
 * Regular expression source from one written with diacritics: each syllable also matches bare ("chiều" or "chieu", never "chiêu"),
 * «tháng» matches only as written, each blank matches white space. To be run over lower-case NFC text.
 */
export const spelled = (source: string): string =>
  nfc(source)
    .replace(EXACT_OR_RUN, (run: string, exact: string | undefined) => exact ?? (fold(run) === run.toLowerCase() ? run : `(?:${run}|${fold(run)})`))
    .replaceAll(' ', GAP)

/** A whole-word pattern for running text; see {@link spelled}. */
export const phrase = (source: string): RegExp => new RegExp(`${BEFORE}(?:${spelled(source)})${AFTER}`, 'gu')

/** Words that end right where the left context ends (white space and an opening bracket may follow). */
export const endingIn = (source: string): RegExp => new RegExp(`${BEFORE}(?:${spelled(source)})\\s{0,3}$`, 'u')

/** Words that begin the right context. */
export const startingWith = (source: string): RegExp => new RegExp(`^(?:${spelled(source)})`, 'u')

/** The keys of a table as alternatives, longest first. */
export const oneOf = (...tables: readonly Readonly<Record<string, unknown>>[]): string =>
  `(?:${tables.flatMap((table) => Object.keys(table)).sort((a, b) => b.length - a.length).join('|')})`

const spaced = (words: string): string => fold(words).replace(/\s+/gu, ' ')

/** Reads a table by any spelling of its keys. */
export function reader<T>(...tables: readonly Readonly<Record<string, T>>[]): (words: string | undefined) => T | undefined {
  const values = new Map(tables.flatMap((table) => Object.entries(table).map(([key, value]) => [spaced(key), value] as const)))
  return (words) => (words === undefined ? undefined : values.get(spaced(words)))
}

/*
 * Bare spellings that are words of their own (Nam, sang, tôi/tới, tu, thang, quy): believed only where the text around
 * is written without diacritics.
 */
const DOUBTFUL = new Set(['nam', 'sang', 'toi', 'tu', 'thang', 'dau', 'quy', 'hom', 'trua', 'dem', 'giua', 'thu', 'mong', 'mung', 'may'])
const NEIGHBOURHOOD = 40

/** Words that make a bare "nam" the South or a country. */
const SOUTH = /(?<!\p{L})(?:viet|mien|phia|dong|tay|quang|trung|ha) $/u

/** True when a bare syllable of the match is a word of its own and the neighbourhood is written with diacritics. */
export function isDoubtful(lower: string, start: number, end: number): boolean {
  const words = lower.slice(start, end).match(LETTERS) ?? []
  if (!words.some((word) => DOUBTFUL.has(word))) return false
  if (words[0] === 'nam' && SOUTH.test(lower.slice(Math.max(0, start - 10), start))) return true
  return MARKED.test(lower.slice(Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD))
}
