import { looksVietnamese } from './syllable-shape.js'
import { phraseTable } from './phrases.js'
import { isMarked, isSurname, isSurnameOng, isSurnamePho, isUnmarked, surnames, weakSurnames } from './surnames.js'
import { COMPOUNDS } from './tables/compounds.js'
import { OPENERS, PARTICLES, PREDICATES } from './tables/grammar.js'
import { ENGLISH_ADDRESS, HONORIFICS } from './tables/honorifics.js'
import { AREA_HEADS, COUNTRIES, HISTORICAL, LIST_HEADS, PLACES, THING_HEADS } from './tables/places.js'
import { NEVER_GIVEN, OFFICE_STOPS } from './tables/small-words.js'
import { GENERIC_HEADS, MODIFIERS, ORGANISATION_HEADS, TITLE_HEADS } from './tables/titles.js'
import type { Word } from './words.js'

/** A run of words that is a person's name: full ("Nguyễn Văn Chóng") or the short form after a title ("ông Chóng"). */
export interface Name {
  /** Index of the first word, and one past the last. */
  readonly from: number
  readonly to: number
  readonly kind: 'full' | 'short'
  readonly foreign: boolean
}

const openers = new Set(OPENERS)
const particles = new Set(PARTICLES)
const honorifics = phraseTable(HONORIFICS.male, HONORIFICS.female, HONORIFICS.either)
const titles = phraseTable(TITLE_HEADS)
const predicates = phraseTable(PREDICATES)
const generic = phraseTable(GENERIC_HEADS)
const modifiers = phraseTable(MODIFIERS)
const places = phraseTable(PLACES, COUNTRIES)
const things = phraseTable(THING_HEADS)
const areas = phraseTable(AREA_HEADS)
const organisations = phraseTable(ORGANISATION_HEADS)
const historical = phraseTable(HISTORICAL)
const addressed = phraseTable(HONORIFICS.male, HONORIFICS.female, ['đồng chí', 'em', 'cụ'])
const englishAddress = phraseTable(ENGLISH_ADDRESS)
const compounds = new Set(COMPOUNDS)

const LONGEST = 5
const SPACE = /^\p{Zs}{1,2}$/u

const isAcronym = (word: Word): boolean => word.upper && word.text.length > 1 && !looksVietnamese(word.key)

/** True when word `i` continues the capitalised run of the word before it. */
function joins(list: readonly Word[], i: number): boolean {
  const word = list[i]!
  const before = list[i - 1]!
  if (SPACE.test(word.gap)) return word.capital || (leadsOn(list, i) && (particles.has(before.key) || !looksVietnamese(before.key)))
  if (word.gap === '.' || word.gap === '. ')
    return word.capital && before.upper && before.text.length === 1 && !(word.gap === '. ' && before.key.length > 1)
  return word.gap === '-' && word.capital && !isSurname(word) && !looksVietnamese(before.key)
}

/** "van", "von der": small words with a capital behind them. */
const leadsOn = (list: readonly Word[], i: number): boolean =>
  particles.has(list[i]!.key) &&
  ((list[i + 1]?.capital ?? false) || (particles.has(list[i + 1]?.key ?? '') && (list[i + 2]?.capital ?? false)))

function runEnd(list: readonly Word[], from: number): number {
  let to = from + 1
  while (to < list.length && joins(list, to)) to++
  return to
}

/** Names in the words of a text, in order. Places, bodies and things are left out; credits are the caller's to drop. */
export function findNames(list: readonly Word[]): Name[] {
  const names: Name[] = []
  let things = -1
  let i = 0
  while (i < list.length) {
    if (!list[i]!.capital) {
      i++
      continue
    }
    const to = runEnd(list, i)
    // "đường An Dương Vương, Tô Ngọc Vân": what goes on a list of streets is a street.
    const listed = things === i && /^(?:, ?| và )$/u.test(list[i]!.gap)
    const name = listed ? null : (nameIn(list, i, to) ?? listedForeign(list, i, to, names.at(-1)))
    if (name) names.push(name)
    else if (listed || (i > 0 && SPACE.test(list[i]!.gap) && isThing(list, i - 1))) things = to
    i = to
  }
  const given = new Set(names.filter(name => name.kind === 'full').map(name => list[name.to - 1]!.key))
  return names.filter((name, k) => !isBodyWord(list, name, names[k - 1], given))
}

/** "Trưởng khoa Cấp cứu", "…, Trưởng khoa Nội,": the word behind an office tells of what, unless somebody bears that name. */
function isBodyWord(list: readonly Word[], name: Name, before: Name | undefined, given: ReadonlySet<string>): boolean {
  if (name.kind === 'full' || name.foreign || honorifics.matchBefore(list, name.from - 1) > 0) return false
  if (given.has(list[name.to - 1]!.key)) return false
  const next = list[name.to]
  if (name.to - name.from === 1 && next && !next.capital && SPACE.test(next.gap) && predicates.match(list, name.to) === 0) return true
  const head = name.from - titles.matchBefore(list, name.from - 1)
  return before?.kind === 'full' && before.to === head && /^, ?$/u.test(list[head]!.gap)
}

/** What a run begins with before its name: function words, honorifics, titles, bodies, places. */
function skipLead(list: readonly Word[], from: number, to: number): { at: number; titled: boolean } {
  let at = from
  let titled = isTitled(list, from)
  while (at < to) {
    const word = list[at]!
    const honorific = honorifics.match(list, at)
    const title = titles.match(list, at)
    const place = places.match(list, at)
    const rest = to - at
    if (place > title && place === rest) return { at: to, titled: false }
    if (honorific > 0 && honorific < rest && !isSurnameOng(list, at, to)) {
      at += honorific
      titled = true
    } else if (title > 0 && title < rest && !(title === 1 && isSurname(word) && rest >= 2 && (word.key !== 'phó' || isSurnamePho(list, at, to, titled)))) {
      at += title
      titled = true
    } else if (
      place > 0 &&
      place < rest &&
      (place > 1 || !looksVietnamese(word.key) || isSurname(list[at + place]!) || !looksVietnamese(list[at + place]!.key))
    ) {
      at += place
      titled = false
    } else if (rest > 1 && isAcronym(word) && !allUpper(list, at, to)) {
      at++
      titled = false
    } else if (rest > 1 && openers.has(word.key) && at === from && (isSurname(list[at + 1]!) || honorifics.match(list, at + 1) > 0)) {
      at++
    } else break
  }
  return { at, titled }
}

/** A name though its first word is in no table of family names. */
function hasRareSurname(list: readonly Word[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > 4 || !list.slice(from, to).every(word => looksVietnamese(word.key) && word.text.length > 1)) return false
  if (NEVER_GIVEN.has(list[from]!.key) || openers.has(list[from]!.key)) return false
  if (places.match(list, from) + organisations.match(list, from) + titles.match(list, from) + things.match(list, from) > 0) return false
  // "bà Rịa Vũng Tàu", "bà mẹ Việt Nam": a place around or within.
  for (let i = Math.max(0, from - 1); i < to - 1; i++) if (places.match(list, i) > 1) return false
  return (from > 0 && addressed.matchBefore(list, from - 1) > 0) || (isMarked(list, from, to) && (isTitled(list, from) || officeNear(list, from, true)))
}

const allUpper = (list: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!list[i]!.upper) return false
  return true
}

/** True when a title or honorific ends right before word `i`, or an office reaches to it. */
function isTitled(list: readonly Word[], i: number): boolean {
  if (i === 0) return false
  const gap = list[i]!.gap
  if (!/^(?:\s{1,2}|\s?[-–]\s?|\.\s?|: ?)$/u.test(gap)) return false
  return honorifics.matchBefore(list, i - 1) > 0 || titles.matchBefore(list, i - 1) > modifiers.matchBefore(list, i - 1)
}

function nameIn(list: readonly Word[], from: number, to: number): Name | null {
  const { at, titled } = skipLead(list, from, to)
  return vietnamese(list, at, to, titled, at === from) ?? foreign(list, at, to, titled) ?? short(list, at, to, titled)
}

function vietnamese(list: readonly Word[], at: number, end: number, titled: boolean, atStart: boolean): Name | null {
  const to = allUpper(list, at, end) ? upperEnd(list, at, end) : end
  for (let i = at; i < to - 1; i++) {
    const word = list[i]!
    const place = i === at ? 0 : places.match(list, i)
    if (place > 1 && i + place < to) i += place - 1
    const length = to - i
    // "Trường Tiểu học Kim Đồng Phan Thị Lài": the family name stands right before its middle word.
    if (i > at && isSurname(word) && list[i + 2]?.key === 'thị' && isSurname(list[i + 1]!) && i + 2 < to - 1) continue
    const named = isSurname(word) || (i === at && hasRareSurname(list, i, to))
    if ((place > 1 && i + 1 < to) || !named || length > LONGEST || (length === LONGEST && !longName(list, i))) continue
    const bare = !titled || i > at
    // "tổ Hải Lăng Đông": what is left of a place's name.
    if (i > at && length < 3 && atStart && at > 0 && SPACE.test(list[at]!.gap) && isThing(list, at - 1)) continue
    if (!readsAsName(list, i, to, bare, atStart && i === at)) continue
    return { from: i, to, kind: 'full', foreign: false }
  }
  return null
}

/** In a line of capitals a name ends before the next verb: "ÔNG NGUYỄN VĂN AN | PHÁT BIỂU". */
function upperEnd(list: readonly Word[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const verb = predicates.match(list, i)
    if (verb > 1 || (verb === 1 && i - from > 2) || titles.match(list, i) > 1) return i
  }
  return to
}

// Five syllables: "Y Thanh Hà Niê Kđăm", "Nguyễn Thị Hoàng Kim Oanh".
const longName = (list: readonly Word[], i: number): boolean =>
  weakSurnames.has(list[i]!.key) || list[i + 1]!.key === 'thị' || isSurname(list[i + 1]!)

function readsAsName(list: readonly Word[], from: number, to: number, bare: boolean, runStart: boolean): boolean {
  if (places.match(list, from) === to - from || historical.match(list, from) === to - from) return false
  if (
    runStart &&
    from > 0 &&
    SPACE.test(list[from]!.gap) &&
    isThing(list, from - 1) &&
    bare &&
    !(to - from > 2 && officeNear(list, from) && areas.match(list, from - 1) + areas.matchBefore(list, from - 1) > 0)
  )
    return false
  if (runStart && titles.match(list, from) === to - from) return false
  const next = list[to]
  if (flowsOn(list, to)) return false
  if (bodyInside(list, from, to)) return false
  if ((bare || !honorifics.matchBefore(list, from - 1)) && to - from === 2 && organisations.match(list, from) > 0) return false
  if (bare && organisations.match(list, from) > 0) return false
  const length = to - from
  const first = list[from]!
  if (bare && (weakSurnames.has(first.key) || first.key === 'thích')) 
    return length >= 4 || (length === 3 && (first.key === 'thích' || first.key === 'ông' || (isMarked(list, from, to) && officeNear(list, from, true))))
  if (bare && length === 2)
    return (list[from + 1]!.key.length > 1 && surnames.has(first.key) && afterName(next)) || allUpper(list, from, to)
  if (isAcronym(list[to - 1]!) && length === 2) return false
  for (let i = from + 1; i < to; i++) if (/\p{N}/u.test(list[i]!.text)) return false
  return true
}

/** "Đoàn Thanh niên", "Bộ Xây dựng": the last capital and the small syllable behind it are one word of a body's name. */
const flowsOn = (list: readonly Word[], to: number): boolean => {
  const next = list[to]
  return next !== undefined && !next.capital && SPACE.test(next.gap) && compounds.has(`${list[to - 1]!.key} ${next.key}`)
}

/** "Sầm Sơn Bộ Xây dựng": no given name is the word for a body. */
const bodyInside = (list: readonly Word[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (NEVER_GIVEN.has(list[i]!.key)) return true
  return false
}

/** A bare two-syllable name counts only where a name can end: before punctuation. */
const afterName = (next: Word | undefined): boolean => next === undefined || !SPACE.test(next.gap)

// "Phát triển nông thôn" is no village.
const isThing = (list: readonly Word[], i: number): boolean => {
  const count = things.matchBefore(list, i)
  return count > 1 || (count === 1 && !compounds.has(`${list[i - 1]?.key ?? ''} ${list[i]!.key}`))
}

function foreign(list: readonly Word[], at: number, to: number, titled: boolean): Name | null {
  let from = at
  while (from < to && openers.has(list[from]!.key) && looksVietnamese(list[from]!.key)) from++
  if (from >= to || to - from > LONGEST || places.match(list, from) >= to - from) return null
  if (isUnmarked(list, from, to) && !isThing(list, from - 1)) return { from, to, kind: 'full', foreign: true }
  const near = titled || officeNear(list, from)
  if (!near || isThing(list, from - 1) || things.match(list, from) > 0 || (to - from === 1 && generic.matchBefore(list, from - 1) > 0)) return null
  const strange = list.slice(from, to).filter(word => !looksVietnamese(word.key))
  // "Ms Doan Thuc Quyen": a Vietnamese name without its marks.
  if (to - from > 1 && from > 0 && englishAddress.matchBefore(list, from - 1) > 0) return { from, to, kind: 'full', foreign: true }
  if (strange.length === 0 || (strange.every(isAcronym) && (strange.length < 2 || honorifics.matchBefore(list, from - 1) === 0)))
    return null
  if (list.slice(from, to).every(word => word.text.length < 3)) return null
  if (!titled && (to - from < 2 || strange.some(isAcronym))) return null
  return { from, to, kind: to - from === 1 ? 'short' : 'full', foreign: true }
}

/** An office a few words before, with nothing but small words of its body between: "Phó Thủ tướng kiêm Ngoại trưởng Thái Lan Don". */
function officeNear(list: readonly Word[], from: number, pastAnd = false): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (!/^[\s\-–&/]{1,3}$/u.test(list[i + 1]!.gap)) return false
    if (OFFICE_STOPS.has(list[i]!.key) && !(pastAnd && list[i]!.key === 'và' && list[i + 1]!.capital)) return false
    if (titles.matchBefore(list, i) > 0 || honorifics.matchBefore(list, i) > 0) return true
  }
  return false
}

/** "Present: John Smith, Mary Brown": foreign names without a title, in a list of people. */
function listedForeign(list: readonly Word[], from: number, to: number, before: Name | undefined): Name | null {
  const length = to - from
  if (length < 2 || length > 4 || places.match(list, from) > 0 || organisations.match(list, from) > 0) return null
  if (titles.matchBefore(list, to - 1) > 0) return null
  const { gap } = list[from]!
  const opens = /^ ?: ?$/u.test(gap) && lists.matchBefore(list, from - 1) > 0
  const follows = before?.foreign === true && before.kind === 'full' && from - before.to <= 4 && /^(?:\)?[,;] ?| and )$/u.test(gap)
  const strange = list.slice(from, to).filter(word => !looksVietnamese(word.key) && !isAcronym(word))
  return (opens || follows) && strange.length > 0 ? { from, to, kind: 'full', foreign: true } : null
}

const lists = phraseTable(LIST_HEADS)

function short(list: readonly Word[], at: number, to: number, titled: boolean): Name | null {
  const length = to - at
  if (!titled || length < 1 || length > 2 || generic.matchBefore(list, at - 1) > 0) return null
  const first = list[at]!
  if (
    places.match(list, at) > 0 ||
    organisations.match(list, at) > 0 ||
    titles.match(list, at) > 0 ||
    list.slice(at, to).some(isAcronym) ||
    NEVER_GIVEN.has(first.key) ||
    openers.has(first.key)
  )
    return null
  const next = list[to]
  // "Phó Chủ tịch Hội nông dân", "Bộ trưởng Ngoại giao": the run goes on in small letters.
  if (flowsOn(list, to) || (next && compounds.has(`${first.key} ${next.key}`))) return null
  return { from: at, to, kind: 'short', foreign: !looksVietnamese(first.key) }
}
