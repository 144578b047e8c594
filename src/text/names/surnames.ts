import { fold } from '../normalize.js'
import { phraseTable } from './phrases.js'
import { looksVietnamese } from './syllable-shape.js'
import { HISTORICAL, PLACES } from './tables/places.js'
import { NEVER_GIVEN } from './tables/small-words.js'
import { MIDDLE_MARKS, SURNAMES, UNMARKED_SURNAMES, WEAK_SURNAMES } from './tables/surnames.js'
import { ORGANISATION_HEADS, TITLE_HEADS } from './tables/titles.js'
import type { Word } from './words.js'

/** Family names, as word keys. */
export const surnames: ReadonlySet<string> = new Set(SURNAMES)
/** Of these, the ones that are everyday words too. */
export const weakSurnames: ReadonlySet<string> = new Set(WEAK_SURNAMES)
const unmarkedSurnames = new Set(UNMARKED_SURNAMES)
const middles = new Set(MIDDLE_MARKS)
const famous = phraseTable([...HISTORICAL, ...PLACES].map(name => fold(name)))
const titles = phraseTable(TITLE_HEADS)
const organisations = phraseTable(ORGANISATION_HEADS)
const SPACE = /^\p{Zs}{1,2}$/u

/** True for a family name of the tables, and for the name monks take. */
export const isSurname = (word: Word): boolean => surnames.has(word.key) || weakSurnames.has(word.key) || word.key === 'thích'

/** "đại biểu Ông Văn Thìn": a capital within the sentence, where the address would be small; before "Thị" it is never an address. */
export function isSurnameOng(list: readonly Word[], at: number, to: number): boolean {
  const { key, upper, gap } = list[at]!
  if (key !== 'ông' || to - at < 3) return false
  const middle = list[at + 1]!.key
  return middle === 'thị' || (to - at === 3 && middle === 'văn' && !upper && at > 0 && SPACE.test(gap))
}

/** "ông Phó Đức Thành": neither an office nor another family name follows. */
export function isSurnamePho(list: readonly Word[], at: number, to: number, titled: boolean): boolean {
  const next = list[at + 1]
  if (!next || to - at < 3 || to - at > 4) return false
  if (middles.has(next.key)) return !NEVER_GIVEN.has(list[at + 2]!.key)
  const other = surnames.has(next.key) && !weakSurnames.has(next.key)
  return titled && !other && !NEVER_GIVEN.has(next.key) && organisations.match(list, at + 1) === 0 && titles.match(list, at + 1) === 0
}

/** "Lều Văn Thịnh", "Phi Thị Nết": the middle word tells a name, whatever stands before it. */
export const isMarked = (list: readonly Word[], from: number, to: number): boolean =>
  to - from >= 3 && to - from <= 4 && middles.has(list[from + 1]!.key) && list.slice(from, to).every(word => looksVietnamese(word.key))

/** "Nguyen Van Minh": a Vietnamese name as English text writes it. */
export const isUnmarked = (list: readonly Word[], from: number, to: number): boolean =>
  to - from >= 3 &&
  to - from <= 4 &&
  unmarkedSurnames.has(list[from]!.key) &&
  list.slice(from, to).every(word => /^[a-z]+$/u.test(word.key) && word.text.length > 1 && looksVietnamese(word.key)) &&
  famous.match(list, from) < to - from
