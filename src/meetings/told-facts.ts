import { phraseTable } from '../text/names/phrases.js'
import { ORGANISATION_HEADS } from '../text/names/tables/titles.js'
import { wordAt } from '../text/names/words.js'
import { holding } from '../text/quotations.js'
import { overlaps, type Span } from '../text/span.js'
import { isElsewhere } from './elsewhere.js'
import type { Fact } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { EVENT_KINDS } from './tables/events.js'
import { HELD_BY, HOLDING_VERBS } from './tables/organising.js'
import { NOT_PLACES, PLACE_HEADS, PLACE_PREPOSITIONS } from './tables/places.js'

const kinds = phraseTable(EVENT_KINDS)
const bodies = phraseTable(ORGANISATION_HEADS)
const holds = phraseTable(HOLDING_VERBS, HELD_BY)
const prepositions = new Set(PLACE_PREPOSITIONS)
const heads = phraseTable(PLACE_HEADS)
const notPlaces = phraseTable(NOT_PLACES)
/** Words of a place or a body. */
const LONGEST = 24

/** Words as they stand in a sentence, and the index of the first of them. */
export interface Standing extends Span {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Everywhere that words stand in a reading as whole words, white space apart, outside quotations. */
export function standings({ text, words, sentences, quotations }: Reading, wanted: string): Standing[] {
  if (!/\p{L}/u.test(wanted)) return []
  const pattern = wanted.normalize('NFC').trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('[^\\S\\n]+')
  return Array.from(text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'))).flatMap(({ 0: found, index: start }) => {
    const end = start + found.length
    const sentence = sentences.find((one) => one.start <= start && end <= one.end)
    if (sentence === undefined || holding(quotations, start) !== null) return []
    return [{ start, end, sentence, from: wordAt(words, start), to: wordAt(words, end) }]
  })
}

/** A place told, where it stands behind "tại" or the like in a sentence that names a meeting; null where it does not. */
export function placeTold(reading: Reading, told: string): Fact | null {
  const { words } = reading
  return factAt(reading, told, ({ from, sentence }) => from > sentence.from && prepositions.has(words[from - 1]!.key) && /^\s{1,2}$/u.test(words[from]!.gap) && notPlaces.match(words, from) === 0 && (words[from]!.capital || heads.match(words, from) > 0))
}

/** A body told, where it stands in a sentence that says who holds a meeting; null where it does not. */
export function organiserTold(reading: Reading, told: string): Fact | null {
  const { words } = reading
  return factAt(reading, told, ({ from, sentence }) => (words[from]!.capital || bodies.match(words, from) > 0) && kinds.match(words, from) === 0 && says(reading, sentence, (k) => holds.match(words, k) > 0))
}

function factAt(reading: Reading, told: string, fits: (standing: Standing) => boolean): Fact | null {
  const { words, text } = reading
  const found = standings(reading, told).find(
    (at) =>
      at.to - at.from <= LONGEST &&
      !at.sentence.mentions.some(({ span }) => overlaps(span, at)) &&
      !isElsewhere(words, at.sentence) &&
      says(reading, at.sentence, (k) => kinds.match(words, k) > 0) &&
      fits(at),
  )
  return found === undefined ? null : { start: found.start, end: found.end, text: text.slice(found.start, found.end) }
}

/** Whether a word of the sentence, outside quotations, is as wanted. */
export function says({ words, quotations }: Reading, { from, to }: Sentence, wanted: (k: number) => boolean): boolean {
  for (let k = from; k < to; k++) if (wanted(k) && holding(quotations, words[k]!.start) === null) return true
  return false
}
