import { colorize } from './style.js'

// Everything up to the Latin and Vietnamese letters, precomposed, takes one column each.
const NARROW = /^[ -~\u00a0-\u02ffḀ-ỿ\u2010-\u2027]*$/u
const ZERO = /^[\p{M}\p{Cf}\p{Cc}]$/u
const WIDE = /^(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u
const AS_EMOJI = '\ufe0f'

let segmenter: Intl.Segmenter | undefined

/** What a person sees as single characters. */
export function graphemes(text: string): string[] {
  if (NARROW.test(text)) return Array.from(text)
  segmenter ??= new Intl.Segmenter()
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

function graphemeWidth(grapheme: string): number {
  if (NARROW.test(grapheme)) return grapheme.length
  if (grapheme.includes(AS_EMOJI)) return 2
  return Math.max(...Array.from(grapheme, (char) => (ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1)))
}

/** Columns of a terminal the text takes: East Asian wide characters and emoji 2, marks and emphasis 0, others 1. */
export function displayWidth(text: string): number {
  const plain = colorize(text, false)
  if (NARROW.test(plain)) return plain.length
  return graphemes(plain).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** The text cut to at most `width` columns, with "…" where something was left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  let used = 1
  for (const grapheme of graphemes(colorize(text, false))) {
    used += graphemeWidth(grapheme)
    if (used > width) break
    cut += grapheme
  }
  return `${cut.trimEnd()}…`
}

/** The text filled up with spaces to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))
