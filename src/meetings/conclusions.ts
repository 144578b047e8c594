import { phraseTable } from '../text/names/phrases.js'
import type { Person } from '../text/names/people.js'
import { groups } from './clause.js'
import type { Fact } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { CONCLUSION_HEADINGS, DECIDERS, DECIDING, NOT_DECIDING } from './tables/conclusions.js'

const deciding = phraseTable(DECIDING)
const notDeciding = phraseTable(NOT_DECIDING)
const deciders = phraseTable(DECIDERS)
const headings = phraseTable(CONCLUSION_HEADINGS)

/** Sentences that say what was concluded, decided or assigned, by the meeting or by one of `chairs`. */
export function conclusionsIn(reading: Reading, chairs: ReadonlySet<Person>): Fact[] {
  const found: Fact[] = []
  let listing = false
  for (const sentence of reading.sentences) {
    const line = reading.text.slice(sentence.start, sentence.end)
    if (listing && /^\s*(?:[-–•*+]|\p{N}{1,2}[.)])/u.test(line)) found.push(fact(reading, sentence))
    else {
      listing = isHeading(reading, sentence, line)
      if (!listing && decides(reading, sentence, chairs)) found.push(fact(reading, sentence))
    }
  }
  return found
}

const fact = (reading: Reading, sentence: Sentence): Fact => ({
  start: sentence.start,
  end: sentence.end,
  text: reading.text.slice(sentence.start, sentence.end),
})

function isHeading(reading: Reading, sentence: Sentence, line: string): boolean {
  if (!/:\s*$/u.test(line) && sentence.to - sentence.from > 8) return false
  for (let k = sentence.from; k < Math.min(sentence.to, sentence.from + 4); k++) if (headings.match(reading.words, k) > 0) return true
  return false
}

function decides(reading: Reading, sentence: Sentence, chairs: ReadonlySet<Person>): boolean {
  const list = reading.words
  const own = groups(reading, sentence)
    .filter(group => !group.object && group.members.some(member => member.person && chairs.has(member.person)))
    .map(group => group.to)
  for (let k = sentence.from; k < sentence.to; k++) {
    if ((list[k]!.capital && k !== sentence.from) || deciding.match(list, k) === 0 || notDeciding.match(list, k) > 0) continue
    if (own.some(end => k >= end && k - end < 8)) return true
    if (k === sentence.from && own.length > 0) return true
    for (let i = Math.max(sentence.from, k - 8); i < k; i++)
      if (deciders.match(list, i) > 0 && (i === sentence.from || list[i]!.capital || /[,]/u.test(list[i]!.gap))) return true
  }
  return false
}
