import { phraseTable } from '../text/names/phrases.js'
import { ORGANISATION_HEADS } from '../text/names/tables/titles.js'
import { COUNTRIES, PLACES } from '../text/names/tables/places.js'
import type { Word } from '../text/names/words.js'
import { factOf } from './fact.js'
import type { Fact } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { EVENT_KINDS } from './tables/events.js'
import { HELD_BY, HOLDING_VERBS } from './tables/organising.js'

const bodies = phraseTable(ORGANISATION_HEADS)
// Small words of clauses, never of a body's name.
const NOT_IN_NAMES = new Set(['không', 'phải', 'cần', 'để', 'cho', 'rằng', 'bị', 'cam', 'nhằm', 'khi', 'đang', 'hơn', 'nếu'])
const known = phraseTable(PLACES, COUNTRIES)
const kinds = phraseTable(EVENT_KINDS)
const HOLDING = phraseTable(HOLDING_VERBS)
const BREAKS = phraseTable(['phối hợp với', 'phối hợp cùng', 'phối hợp', 'cùng với', 'cùng', 'kết hợp với'])
const TRIMMED = new Set([
  'đã',
  'vừa',
  'sẽ',
  'tiếp',
  'tục',
  'long',
  'trọng',
  'sáng',
  'chiều',
  'tối',
  'nay',
  'ngày',
  'và',
  'với',
  'qua',
  'hôm',
  'được',
  'do',
  'chính',
  'thức',
  'cũng',
  'có',
])
// "Cơ quan và Doanh nghiệp", "Công nghiệp và Thương mại": one body with two fields.
const INNER = new Set(['doanh', 'khối', 'đảng', 'đoàn', 'tổ', 'công', 'đào', 'truyền', 'phát', 'đầu', 'du'])
const LEAD = 8
const REACH = 45

/** Bodies that held the meeting: "X tổ chức", "do X phối hợp với Y tổ chức", "organised by X". */
export function organisersOf(reading: Reading): Fact[] {
  for (const sentence of reading.sentences.slice(0, LEAD)) {
    for (let k = sentence.from + 1; k < sentence.to; k++) {
      const range = holders(reading.words, sentence, k) ?? english(reading.words, sentence, k)
      const found = range ? split(reading, sentence, range.from, range.to) : []
      if (found.length > 0) return found
    }
  }
  return []
}

function holders(list: readonly Word[], sentence: Sentence, k: number): { from: number; to: number } | null {
  const count = list[k]!.capital ? 0 : HOLDING.match(list, k)
  if (count === 0) return null
  const by = passive(list, sentence, k)
  if (by >= 0) return { from: by, to: k }
  if (!kindNear(list, k + count)) return null
  let from = k
  let bracketed = false
  while (from > sentence.from && k - from < REACH && !/[,;:“"]/u.test(list[from]!.gap) && (bracketed || !list[from]!.gap.includes('('))) {
    if (list[from]!.gap.includes(')')) bracketed = true
    if (list[from]!.gap.includes('(')) bracketed = false
    from--
  }
  return { from, to: k }
}

/** Word after the "do" or "được" that opens the passive, or -1. */
function passive(list: readonly Word[], sentence: Sentence, k: number): number {
  for (let i = k - 1; i > sentence.from && k - i < REACH; i--) {
    if (/[;:]/u.test(list[i]!.gap)) return -1
    if ((list[i]!.key === 'do' || list[i]!.key === 'được') && !list[i]!.capital) return i + 1
  }
  return -1
}

function kindNear(list: readonly Word[], k: number): boolean {
  for (let i = k; i < k + 5; i++) if (kinds.match(list, i) > 0) return true
  return false
}

function english(list: readonly Word[], sentence: Sentence, k: number): { from: number; to: number } | null {
  if (!HELD_BY.includes(list[k]!.key) || list[k + 1]?.key !== 'by') return null
  let to = k + 2
  while (to < sentence.to && (list[to]!.capital || ['the', 'of', 'and'].includes(list[to]!.key)) && !/[,.]/u.test(list[to]!.gap)) to++
  return { from: k + 2, to }
}

function split(reading: Reading, sentence: Sentence, from: number, to: number): Fact[] {
  const list = reading.words
  const people = sentence.mentions.filter(mention => mention.from >= from && mention.from < to)
  const cuts: { from: number; to: number }[] = []
  let start = from
  for (let k = from; k < to; k++) {
    const links = BREAKS.match(list, k)
    const joined =
      list[k]!.key === 'và' &&
      !INNER.has(list[k + 1]?.key ?? '') &&
      (bodies.match(list, k + 1) > 1 || (bodies.match(list, k + 1) > 0 && list[k + 1]!.capital))
    if (links > 0 || joined || (/,/u.test(list[k]!.gap) && k > start)) {
      cuts.push({ from: start, to: k })
      start = links > 0 ? k + links : joined ? k + 1 : k
    }
  }
  cuts.push({ from: start, to })
  return cuts
    .map(cut => trim(list, cut.from, cut.to))
    .filter(cut => cut.to > cut.from && isBody(list, cut) && !people.some(person => person.from < cut.to && person.to > cut.from))
    .map(cut => factOf(reading.text, list[cut.from]!.start, list[cut.to - 1]!.end))
}

function trim(list: readonly Word[], from: number, to: number): { from: number; to: number } {
  let a = from
  let b = to
  while (a < b && (TRIMMED.has(list[a]!.key) || /^\p{N}/u.test(list[a]!.text)) && known.match(list, a) === 0 && bodies.match(list, a) === 0)
    a++
  while (b > a && TRIMMED.has(list[b - 1]!.key) && !list[b - 1]!.capital) b--
  return { from: a, to: b }
}

function isBody(list: readonly Word[], cut: { from: number; to: number }): boolean {
  if (
    cut.to - cut.from > 24 ||
    kinds.match(list, cut.from) > 0 ||
    ['việc', 'đây', 'đó', 'tại', 'ở', 'sau', 'trong', 'theo', 'nhằm', 'để'].includes(list[cut.from]!.key)
  )
    return false
  for (let k = cut.from + 1; k < cut.to; k++) if (!list[k]!.capital && NOT_IN_NAMES.has(list[k]!.key)) return false
  return list[cut.from]!.capital || bodies.match(list, cut.from) > 0
}
