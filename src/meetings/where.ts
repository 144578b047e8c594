import { phraseTable } from '../text/names/phrases.js'
import { COUNTRIES, PLACES } from '../text/names/tables/places.js'
import { ORGANISATION_HEADS } from '../text/names/tables/titles.js'
import type { Word } from '../text/names/words.js'
import type { Event } from './event.js'
import { factOf } from './fact.js'
import type { Fact } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { NOT_PLACES, PLACE_ENDS, PLACE_HEADS, PLACE_LABELS, PLACE_PREPOSITIONS } from './tables/places.js'

const prepositions = new Set(PLACE_PREPOSITIONS)
const heads = phraseTable(PLACE_HEADS)
const areas = phraseTable([
  'thành phố',
  'tp',
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị xã',
  'thị trấn',
  'thủ đô',
  'đường',
  'phố',
  'khu',
  'số',
])
const bodies = phraseTable(ORGANISATION_HEADS)
const labels = phraseTable(PLACE_LABELS)
const notPlaces = phraseTable(NOT_PLACES)
const ends = phraseTable(PLACE_ENDS)
const known = phraseTable(PLACES, COUNTRIES)
const LONGEST = 24
const LEAD = 5
// Below this a place is one the report talks about, not where the meeting was.
const CLEAR = 3.9

/** Where the meeting was held, the fullest phrase near where it is named; null when the report does not say. */
export function whereIs(reading: Reading, event: Event | null): Fact | null {
  let best = labelled(reading)
  if (best) return best
  let top = CLEAR
  for (const sentence of reading.sentences) {
    if (sentence.index > (event?.sentence.index ?? 0) + LEAD && sentence.index > LEAD) break
    for (let k = sentence.from; k < sentence.to - 1; k++) {
      const place = placeAt(reading, sentence, k)
      if (!place) continue
      const score = weight(reading, sentence, k, place, event)
      if (score > top) {
        best = place
        top = score
      }
    }
  }
  return best
}

/** "Địa điểm: Phòng họp số 2": the rest of the line. */
function labelled({ text, words, sentences }: Reading): Fact | null {
  for (const sentence of sentences) {
    const count = labels.match(words, sentence.from)
    const from = sentence.from + count
    if (count === 0 || !/^[ *_]*:[ *_]*$/u.test(words[from]?.gap ?? '')) continue
    const line = /^[^\n]*/u.exec(text.slice(words[from]!.start))![0].replace(/[\s.;*_]+$/u, '')
    if (line !== '') return factOf(text, words[from]!.start, words[from]!.start + line.length)
  }
  return null
}

function weight(reading: Reading, sentence: Sentence, k: number, place: Fact, event: Event | null): number {
  let score = 3 - sentence.index * 0.5
  if (event && sentence === event.sentence) score += 4
  if (sentence.dates.some(date => date.from.day !== null)) score += 2
  if (k === sentence.from || /,/u.test(reading.words[k]!.gap)) score += 1.5
  if (event && k === event.to) score += 2.5
  const before = reading.words[k - 1]?.key ?? ''
  if (['ra', 'chức', 'mạc', 'họp'].includes(before)) score += 2
  if (event && k > event.from && k < event.to) score -= 2
  return score + Math.min(place.text.length, 60) / 60
}

function placeAt(reading: Reading, sentence: Sentence, k: number): Fact | null {
  const list = reading.words
  if (!prepositions.has(list[k]!.key) || !/^\s{1,2}$/u.test(list[k + 1]!.gap)) return null
  const from = k + 1
  if (notPlaces.match(list, from) > 0 || !(list[from]!.capital || heads.match(list, from) > 0)) return null
  let to = placeEnd(list, from, sentence)
  for (let bare = bareArea(list, to); to > from && bare > 0; bare = bareArea(list, to)) to -= bare
  if (to <= from || !list.slice(from, to).some(word => word.capital || /\p{N}/u.test(word.text))) return null
  return factOf(reading.text, list[from]!.start, list[to - 1]!.end)
}

/** Words of an area that ends before `to` without its name; none behind a body, as in "UBND tỉnh". */
function bareArea(list: readonly Word[], to: number): number {
  const count = areas.matchBefore(list, to - 1)
  const body = list[to - count - 1]
  return count > 0 && body && ((body.upper && body.text.length > 1) || bodies.matchBefore(list, to - count - 1) > 0) ? 0 : count
}

function placeEnd(list: readonly Word[], from: number, sentence: Sentence): number {
  let k = from + Math.max(1, heads.match(list, from), known.match(list, from))
  const people = new Set(sentence.mentions.map(mention => mention.from))
  while (k < sentence.to && k - from < LONGEST) {
    const { gap } = list[k]!
    if (/[;:!?\n"“”]/u.test(gap) || (/\.\s/u.test(gap) && list[k - 1]!.text !== 'TP')) break
    if (/^\), |^\)/u.test(gap)) break
    if (/,/u.test(gap) && areas.match(list, k) === 0 && known.match(list, k) === 0) break
    if (!list[k]!.capital && k - from === known.match(list, from) && areas.match(list, k) === 0) break
    if (people.has(k) || (!list[k]!.capital && ends.match(list, k) > 0)) break
    k += 1
  }
  return Math.min(k, sentence.to)
}
