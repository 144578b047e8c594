import type { Span } from './span.js'
import { COUNTED, ENGLISH_NUMERALS, NUMERAL_DIGITS, NUMERAL_SCALES } from './tables/numerals.js'

/** A number written in words. */
export interface Numeral extends Span {
  readonly value: number
}

const WORD = /[\p{L}\p{M}]+/gu
/** Words that are numbers only among others: "năm" is mostly a year, "tư" stands in "đầu tư", "một" is an article. */
const ONLY_IN_RUNS = new Set(['một', 'mốt', 'năm', 'lăm', 'nhăm', 'tư', 'linh', 'lẻ', 'rưỡi', 'trăm', 'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'chục', 'mươi', 'vạn'])
const UNITS = new Set(['năm', 'một'])

interface Word extends Span {
  readonly text: string
}

/** Numbers written in words, Vietnamese ("mười hai", "ba trăm linh năm") and English up to twelve; single words that are more often no number are passed over. */
export function numeralsIn(text: string): Numeral[] {
  const words = Array.from(text.matchAll(WORD), (match): Word => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
  const found: Numeral[] = []
  for (let i = 0; i < words.length; ) {
    const run = runFrom(text, words, i)
    const single = run.length === 1 ? run[0]! : null
    const counts = single === null ? run.some(({ text: word }) => !ONLY_IN_RUNS.has(word)) : !ONLY_IN_RUNS.has(single.text) || (UNITS.has(single.text) && isCounted(text, single))
    const english = ENGLISH_NUMERALS.get(words[i]!.text)
    if (run.length > 0 && counts) found.push({ start: run[0]!.start, end: run.at(-1)!.end, value: valueOf(run.map((word) => word.text)) })
    else if (english !== undefined) found.push({ start: words[i]!.start, end: words[i]!.end, value: english })
    i += Math.max(1, run.length)
  }
  return found
}

const isNumeral = (word: string): boolean => NUMERAL_DIGITS.has(word) || NUMERAL_SCALES.has(word) || word === 'linh' || word === 'lẻ' || word === 'rưỡi'

/** Numeral words one space apart; "năm" after a whole number is the year it counts: "hai năm", "mười năm". */
function runFrom(text: string, words: readonly Word[], from: number): Word[] {
  const run: Word[] = []
  for (let i = from; i < words.length && isNumeral(words[i]!.text); i++) {
    const last = run.at(-1)
    if (last !== undefined && text.slice(last.end, words[i]!.start) !== ' ') break
    if (words[i]!.text === 'năm' && last !== undefined && last.text !== 'linh' && last.text !== 'lẻ' && !NUMERAL_SCALES.has(words[i + 1]?.text ?? '')) break
    // "Hai ba" is no number; digits follow one another only across a scale.
    if (last !== undefined && NUMERAL_DIGITS.has(last.text) && NUMERAL_DIGITS.has(words[i]!.text)) break
    run.push(words[i]!)
  }
  return run
}

const isCounted = (text: string, { end }: Span): boolean => COUNTED.some((noun) => text.slice(end, end + noun.length + 2).toLowerCase().match(new RegExp(`^ ${noun}(?![\\p{L}\\p{M}])`, 'u')) !== null)

function valueOf(words: readonly string[]): number {
  let total = 0
  let part = 0
  let digit: number | null = null
  for (const word of words) {
    const scale = NUMERAL_SCALES.get(word)
    if (NUMERAL_DIGITS.has(word)) digit = NUMERAL_DIGITS.get(word)!
    else if (scale === undefined) continue
    else if (scale < 1_000) {
      part += (digit ?? 1) * scale
      digit = null
    } else {
      total += (part + (digit ?? (part === 0 ? 1 : 0))) * scale
      part = 0
      digit = null
    }
  }
  return total + part + (digit ?? 0)
}
