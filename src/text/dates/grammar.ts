import type { PartialDate } from './types.js'
import { readYearNumber } from './draft.js'
import { oneOf, reader } from './pattern.js'
import { MONTH_WORDS, NUMBER_WORDS, SESSIONS } from './tables/words.js'

/*
 * Pieces of pattern shared by the forms. A number never starts inside a decimal, a code or another date,
 * and never ends inside one.
 */

const NUMBER_BEFORE = '(?<![\\p{N}][.,:/]|[\\p{L}\\p{N}][/-]|[\\p{N}] ?[–—])'
const NUMBER_AFTER = '(?![.:/][\\p{N}]|/[\\p{L}]|-[\\p{L}\\p{N}]|–[\\p{N}]|,[\\p{N}]| ?%)'

/** A pattern of numbers that is not part of a longer one. */
export const alone = (source: string): string => `${NUMBER_BEFORE}(?:${source})${NUMBER_AFTER}`

/** Like {@link alone} at its end only, for patterns that open with a word. */
export const endsAlone = (source: string): string => `(?:${source})${NUMBER_AFTER}`

/** A month after "tháng", in digits or words; "tháng sau" is next month, only "thang sau" may be tháng sáu. */
export const MONTH = `(?!(?<=«tháng» )sau(?![\\p{L}]))(?:[0-9]{1,2}|${oneOf(MONTH_WORDS)})`
export const YEAR = '[12][0-9]{3}'

/** Day and month in numbers, with or without a year: groups `d`, `s` (the separator), `m`, `y`, each followed by `n`. */
export const numericDay = (n: string): string =>
  `(?<d${n}>[0-9]{1,2})(?<s${n}>/|-|\\.)(?<m${n}>[0-9]{1,2})(?:(?:\\k<s${n}>)(?<y${n}>${YEAR}|[0-9]{2})|,? năm (?<yy${n}>${YEAR}))?`

const monthAndYear = (n: string): string => `tháng (?<m${n}>${MONTH})(?:(?:,? năm |,? ?/ ?|-|\\.|, | )(?<y${n}>${YEAR}))?`

/** Day and month with "tháng" between them ("20 tháng 12 năm 2021"): groups `d`, `m`, `y`, each followed by `n`. */
export const wordedDay = (n: string): string =>
  `(?<d${n}>[0-9]{1,2}) ${monthAndYear(n)}`

/** "hai mươi tháng mười hai", after "ngày"; groups as in {@link wordedDay}. */
export const spokenDay = (n: string): string => `(?<d${n}>${oneOf(NUMBER_WORDS)}) ${monthAndYear(n)}`

/** A first day whose month may be left to the second one: "5" of "từ 5 đến 10/5". */
export const openDay = (n: string): string => `(?<d${n}>[0-9]{1,2})`

/** "đến", "tới", "to", with what may stand between it and the second day. */
export const TO_WORD = ` (?:đến|tới|to|till|until|through)(?: hết)?(?: ${oneOf(SESSIONS)})?(?: ngày)?(?: (?:mùng|mồng))? `

/** The opening of a range: "từ", "từ ngày", "from". */
export const FROM_WORD = `(?:từ|from|between)(?: ${oneOf(SESSIONS)})?(?: ngày)?(?: (?:mùng|mồng))?`

const monthValue = reader(MONTH_WORDS)
const numberValue = reader(NUMBER_WORDS)

/** Digits or words to a number; null when left out. */
export const readNumber = (words: string | undefined): number | null => {
  if (words === undefined) return null
  return /^[0-9]+$/u.test(words) ? Number(words) : (numberValue(words) ?? null)
}

/** Digits or words to a month's number, not yet checked; null when left out. */
export const readMonthNumber = (words: string | undefined): number | null => {
  if (words === undefined) return null
  return /^[0-9]+$/u.test(words) ? Number(words) : (monthValue(words) ?? null)
}

/** The date in groups `d`, `m`, `y` (or `yy`) followed by `n`; may not exist. */
export const readParts = (groups: Readonly<Record<string, string | undefined>>, n: string): PartialDate => ({
  year: readYearNumber(groups[`y${n}`] ?? groups[`yy${n}`]),
  month: readMonthNumber(groups[`m${n}`]),
  day: readNumber(groups[`d${n}`]),
})
