import { phraseTable } from '../text/names/phrases.js'
import type { Word } from '../text/names/words.js'
import { factOf } from './fact.js'
import type { Fact } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { EVENT_KINDS, EVENT_VERBS, NAME_ENDS, NAME_GOES_ON, NOT_THIS } from './tables/events.js'

/** The event a report is about: the word for its kind, and its name as written. */
export interface Event {
  readonly kind: string
  readonly name: Fact
  readonly sentence: Sentence
  /** Word range of the name. */
  readonly from: number
  readonly to: number
}

const kinds = phraseTable(EVENT_KINDS)
const verbs = phraseTable(EVENT_VERBS)
const notThis = phraseTable(NOT_THIS)
const ends = phraseTable(NAME_ENDS)
const held = phraseTable(['diễn ra', 'đã diễn ra', 'được tổ chức', 'đã được tổ chức', 'was held', 'took place'])
const goesOn = phraseTable(NAME_GOES_ON)
const LONGEST = 60

/** Every event named in the report, in order. */
export function eventsIn(reading: Reading): Event[] {
  const found: Event[] = []
  for (const sentence of reading.sentences) {
    for (let k = sentence.from; k < sentence.to; k++) {
      const event = eventAt(reading, sentence, k)
      if (!event) continue
      found.push(event)
      k = event.to - 1
    }
  }
  return found
}

function eventAt(reading: Reading, sentence: Sentence, k: number): Event | null {
  const list = reading.words
  const noun = kinds.match(list, k)
  const count = noun > 0 ? noun : verbs.match(list, k)
  // "Quốc hội thảo luận" is no "hội thảo".
  if (list[k]!.key === 'hội' && k > 0 && BODY_BEFORE.has(list[k - 1]!.key) && list[k]!.gap === ' ') return null
  if (count === 0 || (noun === 0 && list[k]!.capital && !list[k]!.upper && k !== sentence.from)) return null
  if (noun === 0 && list[k]!.key === 'họp' && k > 0 && ROOM_BEFORE.has(list[k - 1]!.key)) return null
  const to = nameEnd(reading, sentence, k, k + count)
  const span = { start: list[k]!.start, end: list[to - 1]!.end }
  const name = factOf(reading.text, span.start, span.end)
  return { kind: reading.text.slice(list[k]!.start, list[k + count - 1]!.end).toLowerCase(), name, sentence, from: k, to }
}

const ROOM_BEFORE = new Set(['phòng', 'dự', 'ban', 'giấy', 'lịch', 'giờ', 'nơi'])
const BODY_BEFORE = new Set(['quốc', 'xã', 'cơ', 'tụ', 'giáo'])

function nameEnd(reading: Reading, sentence: Sentence, from: number, first: number): number {
  const list = reading.words
  const people = sentence.mentions.filter(mention => mention.from >= first)
  let quoted = false
  let k = first
  while (k < sentence.to && k - from < LONGEST) {
    const { gap } = list[k]!
    if (quoted) {
      if (/[”"]/u.test(gap)) quoted = false
    }
    if (!quoted) {
      if (/[“"]/u.test(gap)) {
        if (!/^\s?[“"]$/u.test(gap) && !/[”"]\s*[“"]/u.test(gap)) break
        quoted = true
      } else if (
        stopsName(
          list,
          k,
          gap,
          people.some(person => person.from === k),
        )
      )
        break
    }
    k++
  }
  while (k > first && LOOSE.has(list[k - 1]!.key)) k--
  return k
}

/** Words a name does not end with. */
const LOOSE = new Set(['và', 'của', 'về', 'với', 'cho', 'các', 'cùng', 'tại', 'ở', 'để', 'từ', 'đến', 'of', 'the', 'and', 'những'])
const BEFORE_PERSON = new Set(['với', 'giữa', 'của', 'và', 'do', 'với các'])

function stopsName(list: readonly Word[], k: number, gap: string, person: boolean): boolean {
  if (/[.;:!?\n]/u.test(gap) && !/^\.$/u.test(gap)) return !(gap === '. ' && list[k - 1]!.upper && list[k - 1]!.text.length <= 3)
  if (/,/u.test(gap)) return goesOn.match(list, k) === 0 && (person || !heldAfter(list, k))
  if (/^\s[–—-]\s$/u.test(gap)) return person || (!list[k]!.capital && ends.match(list, k) > 0)
  if (/\(/u.test(gap)) return !list[k]!.upper
  if (person) return !BEFORE_PERSON.has(list[k - 1]!.key)
  if (list[k]!.key === 'tại' || list[k]!.key === 'ở') return true
  if (list[k]!.key === 'tổ chức' || (list[k]!.key === 'tổ' && list[k + 1]?.key === 'chức'))
    return ['sáng', 'chiều', 'tối', 'ngày', 'tại', 'vào', 'ở'].includes(list[k + 2]?.key ?? 'ngày') || /[.,]/u.test(list[k + 2]?.gap ?? '.')
  if (list[k]!.key === 'do' && ['tự', 'lý'].includes(list[k - 1]!.key)) return false
  return !list[k]!.capital && ends.match(list, k) > 0
}

/** "…, bệnh viện trong lĩnh vực y tế đã diễn ra": the stretch after the comma still is the name of what was held. */
function heldAfter(list: readonly Word[], k: number): boolean {
  if (list[k]!.capital || ends.match(list, k) > 0) return false
  for (let i = k + 1; i < Math.min(list.length, k + 26); i++) {
    if (/[,.;:!?\n]/u.test(list[i]!.gap)) return false
    if (held.match(list, i) > 0) return true
    if (list[i]!.key === 'tại') return false
  }
  return false
}

/** How much an event looks like the one the report is about; larger is better. */
function weight(reading: Reading, event: Event): number {
  const list = reading.words
  const { sentence } = event
  const length = event.to - event.from
  let score = 10 - Math.min(sentence.index, 10) * 1.2 + Math.min(length, 14) * 0.45
  if (sentence.start === 0) score -= 3
  if (verbs.match(list, event.from) > 0 && kinds.match(list, event.from) === 0) score -= 4
  if (sentence.dates.some(date => date.from.day !== null)) score += 4
  const before = list[event.from - 1]
  if (before && notThis.matchBefore(list, event.from - 1) > 0 && !/[,.]/u.test(list[event.from]!.gap)) score -= 8
  if (before && ['tổ chức', 'chức', 'tại', 'trì', 'dự', 'mạc', 'ra', 'at', 'held', 'hành', 'biểu'].includes(before.key)) score += 2
  return score
}

/** The event a report is mainly about; null when it names none. */
export function mainEvent(reading: Reading, events: readonly Event[]): Event | null {
  let best: Event | null = null
  let top = -Infinity
  for (const event of events) {
    const score = weight(reading, event)
    if (score > top) {
      best = event
      top = score
    }
  }
  return best
}
