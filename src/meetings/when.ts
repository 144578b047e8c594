import type { DateMention, Session } from '../text/dates/index.js'
import { overlaps } from '../text/span.js'
import type { Event } from './event.js'
import type { MeetingDate } from './meeting.js'
import { DOCUMENT_KINDS } from './tables/documents.js'
import type { Reading, Sentence } from './reading.js'

interface When {
  readonly date: MeetingDate | null
  readonly session: Session | null
}

const LEAD = 6
const NOT_OF_MEETING =
  /(?:trước|đến|từ|tính đến|hết|sinh|kể từ|trước đó,?|số \S+|\p{N}\/\S+|hạn|nhập ngũ|ra đời)\s*(?:,\s*)?(?:(?:vào|hôm)\s*)?(?:ngày|hôm)?\s*$/iu
const documents = new RegExp(DOCUMENT_KINDS.join('|'), 'iu')
const OF_DOCUMENT = /^\s*(?:của (?:Bộ|Ban|Chính|Quốc|Thủ|Chủ|Ủy|Uỷ|UBND|HĐND|Trung)|về việc)/u

/** Day and part of the day of the meeting, from the dates near where it is named. */
export function whenIs(reading: Reading, event: Event | null): When {
  let best: { date: DateMention; score: number } | null = null
  for (const sentence of reading.sentences) {
    for (const date of sentence.dates) {
      const score = weight(reading, sentence, date, event)
      if (score > 0 && (best === null || score > best.score)) best = { date, score }
    }
  }
  return best ? dated(reading, best.date) : { date: null, session: null }
}

function weight(reading: Reading, sentence: Sentence, date: DateMention, event: Event | null): number {
  if (date.from.day === null || date.from.month === null || !isShort(date)) return 0
  const before = reading.text.slice(Math.max(sentence.start, date.start - 30), date.start)
  let score = Math.max(0, LEAD - sentence.index * 0.8)
  if (event && sentence === event.sentence) score += 5
  if (date.session !== null) score += 3
  if (NOT_OF_MEETING.test(before)) score -= 6
  if (
    OF_DOCUMENT.test(reading.text.slice(date.end, date.end + 20)) &&
    documents.test(reading.text.slice(Math.max(sentence.start, date.start - 40), date.start))
  )
    score -= 8
  if (date.start - sentence.start < 12) score += sentence.index < 4 ? 3 : 1.5
  if (event && sentence.index > event.sentence.index + LEAD) score -= 3
  if (reading.captions.some((caption) => overlaps(caption, sentence))) score -= OF_CAPTION
  return score
}

/** A day, or the few days a meeting may last; a month or a year is when something else was. */
function isShort({ from, to, implied }: DateMention): boolean {
  if (from.month === to.month && from.day === to.day) return true
  if (implied.includes('day')) return false
  return to.day !== null && to.month !== null && (to.month - from.month!) * 31 + to.day - from.day! <= LONGEST_MEETING
}

const LONGEST_MEETING = 20
/** What a date under a photograph counts less: its sentence tells of the picture. */
const OF_CAPTION = 3

function dated(reading: Reading, mention: DateMention): When {
  const { from, to, start, end, session } = mention
  const certain = from.year !== null && !mention.implied.includes('year')
  if (certain) return { date: { start, end, from, to, yearFrom: 'text' }, session }
  const full = sameDay(reading, mention)
  if (full !== null) return { date: { start, end, from: { ...from, year: full.from.year }, to: { ...to, year: full.from.year }, yearFrom: 'text', yearAt: { start: full.start, end: full.end } }, session }
  const year = from.year ?? reportYear(reading, mention)
  return { date: { start, end, from: { ...from, year }, to: { ...to, year }, yearFrom: year === null ? null : 'report' }, session }
}

/** The same day written in full elsewhere. */
function sameDay(reading: Reading, mention: DateMention): DateMention | null {
  for (const sentence of reading.sentences) {
    for (const other of sentence.dates) {
      if (
        other.from.day === mention.from.day &&
        other.from.month === mention.from.month &&
        other.from.year !== null &&
        !other.implied.includes('year')
      )
        return other
    }
  }
  return null
}

/** The report's own year, or the one before when the day would lie after the report. */
function reportYear(reading: Reading, mention: DateMention): number | null {
  const own = reading.report.date
  if (!own || own.year === null) return null
  if (own.month === null) return own.year
  const later = mention.from.month! > own.month + 1 || (mention.from.month! > own.month && own.month === 1)
  return later ? own.year - 1 : own.year
}
