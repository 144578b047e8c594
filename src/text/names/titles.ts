import { phraseTable } from './phrases.js'
import { BLOCKS, BRIDGES, PREDICATES } from './tables/grammar.js'
import { COMPOUNDS } from './tables/compounds.js'
import { HONORIFICS } from './tables/honorifics.js'
import { CROWDS, LEARNED_HEADS, ORGANISATION_HEADS, TITLE_HEADS } from './tables/titles.js'
import type { Word } from './words.js'

/** Words of a title: index of the first, and one past the last. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** An apposition; in brackets it may be no title ("(Đồng Nai)"). */
export interface Apposition extends WordRange {
  readonly title: boolean
}

const heads = phraseTable(TITLE_HEADS)
const learned = phraseTable(LEARNED_HEADS)
const crowds = phraseTable(CROWDS)
const bodies = phraseTable(ORGANISATION_HEADS)
const blocks = phraseTable(BLOCKS)
const bridges = new Set(BRIDGES)
const predicates = phraseTable(PREDICATES)
const male = phraseTable(HONORIFICS.male)
const female = phraseTable(HONORIFICS.female)
const either = phraseTable(HONORIFICS.either)

const LONGEST = 24
const DASH = /^ ?[-–—] ?$/u
const WITHIN = /^(?:\p{Zs}{1,2}|\.|\. |\p{Zs}?[-–&/+]\p{Zs}?|\) | \(|-)$/u

/** The word of address that ends right before word `i`. */
export function honorificBefore(list: readonly Word[], i: number): { words: number; sex: 'male' | 'female' | null } | null {
  if (i === 0 || !/^(?:\p{Zs}{1,2}|\. ?|: ?)$/u.test(list[i]!.gap)) return null
  for (const [table, sex] of [
    [either, null],
    [male, 'male'],
    [female, 'female'],
  ] as const) {
    const count = table.matchBefore(list, i - 1)
    if (count > 0 && (list[i]!.gap.startsWith(':') ? count > 1 : true)) return { words: count, sex }
  }
  return null
}

/** The office that ends right before word `i`: "Phó Bí thư Thường trực Đảng ủy khối …". Empty (null) when there is none. */
export function titleBefore(list: readonly Word[], i: number, floor: number): WordRange | null {
  let found = segmentBefore(list, i, floor, true) ?? acrossComma(list, i, floor)
  if (!found || (/,/u.test(list[i]!.gap) && crowds.match(list, found.from) > 0)) return null
  // "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng ban …": whole segments that open with an office.
  for (;;) {
    const comma = list[found.from]?.gap ?? ''
    if (!/^[,;] ?$/u.test(comma) || found.from <= floor) break
    const more = segmentBefore(list, found.from, floor, false)
    if (!more || !opensClause(list, more.from)) break
    found = { from: more.from, to: found.to }
  }
  return found
}

/** "Bộ trưởng Văn hóa, Thể thao và Du lịch …": a body that lists its fields. */
function acrossComma(list: readonly Word[], i: number, floor: number): WordRange | null {
  for (let k = i - 1; k > floor && i - k < FIELDS; k--) {
    if (!list[k]!.capital && list[k]!.key !== 'và' && !compounds.has(`${list[k - 1]!.key} ${list[k]!.key}`)) return null
    if (!/^, ?$/u.test(list[k]!.gap)) continue
    const rest = segmentBefore(list, k, floor, false)
    if (rest) return { from: rest.from, to: i }
  }
  return null
}

const FIELDS = 12
const compounds = new Set(COMPOUNDS)

const opensClause = (list: readonly Word[], i: number): boolean => {
  const gap = list[i]!.gap
  return gap === '' || /[,;:.\n!?”"(–-]/u.test(gap) || honorificBefore(list, i) !== null
}

function segmentBefore(list: readonly Word[], end: number, floor: number, mayDash: boolean): WordRange | null {
  let best = -1
  for (let k = end - 1; k >= floor && end - k <= LONGEST; k--) {
    const next = list[k + 1]!
    if (k + 1 === end ? !(WITHIN.test(next.gap) || !mayDash || DASH.test(next.gap) || next.gap === ', ') : !WITHIN.test(next.gap)) break
    const word = list[k]!
    if (next.gap === '. ' && !(word.upper && word.text.length <= 4) && !(word.capital && word.text.length <= 3)) break
    const head = heads.match(list, k)
    if (head > 0 && k + head <= end) {
      best = k
      continue
    }
    if (bridges.has(word.key)) {
      if (heads.match(list, k + 1) > 0 || honorificAt(list, k + 1)) break
      continue
    }
    if (!word.capital && blocks.match(list, k) > 0) break
    if (word.key === 'vị') break
    if (/^\p{N}/u.test(word.text) && /[/]/u.test(next.gap)) break
  }
  return best < 0 ? null : { from: best, to: end }
}

const honorificAt = (list: readonly Word[], i: number): boolean => male.match(list, i) + female.match(list, i) + either.match(list, i) > 0

/** The apposition that follows word `i - 1`: "…, Phó Bí thư Tỉnh ủy,", "… - Giám đốc Sở Y tế -", "… (Bộ Y tế)". */
export function titleAfter(list: readonly Word[], i: number, ceiling: number): Apposition | null {
  const first = list[i]
  if (!first || i >= ceiling) return null
  if (/^ ?\($/u.test(first.gap)) {
    const range = bracketed(list, i, ceiling)
    return range && { ...range, title: opensTitle(list, i) }
  }
  const dashed = /^ ?[-–—] ?$/u.test(first.gap)
  if (!dashed && !/^, ?$/u.test(first.gap)) return null
  if (!opensTitle(list, i) || (dashed && isPredicate(list, i))) return null
  const to = appositionEnd(list, i, ceiling, dashed)
  // "…, Ủy ban Thường vụ khai mạc phiên họp": a body that acts is a subject of its own.
  if (!dashed && heads.match(list, i) === 0 && list[to] && !list[to].gap.includes(',')) return null
  return { from: i, to, title: true }
}

const opensTitle = (list: readonly Word[], i: number): boolean =>
  (heads.match(list, i) > 0 || bodies.match(list, i) > 0) && !honorificFullName(list, i)

// "…, ông Nguyễn" opens another person, not a title; "…, bác sĩ" is a title.
const honorificFullName = (list: readonly Word[], i: number): boolean => honorificAt(list, i) && heads.match(list, i) === 0

function bracketed(list: readonly Word[], i: number, ceiling: number): WordRange | null {
  for (let k = i; k < Math.min(ceiling, i + LONGEST); k++) {
    const gap = list[k + 1]?.gap ?? ')'
    if (gap.includes(')')) return /^\p{N}+$/u.test(list[i]!.text) && k === i ? null : { from: i, to: k + 1 }
  }
  return null
}

const isPredicate = (list: readonly Word[], k: number): boolean => !list[k]!.capital && predicates.match(list, k) > 0

function appositionEnd(list: readonly Word[], from: number, ceiling: number, dashed: boolean): number {
  let k = from + Math.max(1, heads.match(list, from))
  while (k < Math.min(ceiling, from + 40)) {
    const gap = list[k]!.gap
    if (/[.;:\n!?"“”)]/u.test(gap) && !/^\.$/u.test(gap) && !isAbbreviation(list[k - 1]!, gap)) break
    if (dashed && / [-–—] ?|[-–—] /u.test(gap) && !looksInner(list, k)) break
    if (gap.includes('(')) {
      const inner = bracketed(list, k, ceiling)
      if (!inner) break
      k = inner.to
      continue
    }
    if (gap.includes(',')) {
      if (heads.match(list, k) === 0 || honorificFullName(list, k)) break
    } else if (isPredicate(list, k) && !(list[k]!.key === 'tại' && list[k + 1]?.capital)) break
    k += Math.max(1, heads.match(list, k), bodies.match(list, k))
  }
  return Math.min(k, ceiling)
}

const isAbbreviation = (word: Word, gap: string): boolean => gap === '. ' && word.upper && word.text.length <= 3

// "Bộ Lao động - Thương binh và Xã hội", "tỉnh Bà Rịa - Vũng Tàu": the dash belongs to a name when a capital follows.
const looksInner = (list: readonly Word[], k: number): boolean => list[k]!.capital && heads.match(list, k) === 0

/** Where the body starts inside a title: "Bí thư | Thành ủy TP.HCM"; `range.to` when the title names none. */
export function organisationStart(list: readonly Word[], range: WordRange): number {
  let from = range.from
  for (let k = range.from; k < range.to; k++) if (/,| [-–] /u.test(list[k]!.gap) && heads.match(list, k) > 0) from = k
  let k = from
  for (let head = heads.match(list, k); head > 0 && k + head <= range.to; head = heads.match(list, k)) k += head
  if (k >= range.to) return range.to
  if (k === from) return bodies.match(list, from) > 0 ? from : range.to
  return learned.match(list, from) > 0 && bodies.match(list, k) === 0 && !list[k]!.capital ? range.to : k
}
