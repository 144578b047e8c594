import type { Span } from '../span.js'
import { hasCue, isNumberOfSomething, isShare } from './context.js'
import { isValid } from './days.js'
import { alone, endsAlone, numericDay, readParts, wordedDay } from './grammar.js'
import { oneOf, phrase, reader } from './pattern.js'
import type { Pattern } from './pattern.js'
import { dateText } from './source.js'
import type { DateText } from './source.js'
import { ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT } from './tables/words.js'

const englishMonth = oneOf(ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT)
const monthOf = reader(ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT)

const NUMERIC = phrase(alone(numericDay('')))
const WORDED = phrase(alone(wordedDay('')))
const LONE = phrase(endsAlone('(?:ngày|hôm|mùng) (?<d>3[2-9]|[4-9][0-9])(?! ?[/.-]| tháng)'))
const ENGLISH = phrase(
  alone(`(?<a>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${englishMonth})(?:,? (?<y>[12][0-9]{3}))?|(?<n>${englishMonth}) (?<b>[0-9]{1,2})(?:,? (?<z>[12][0-9]{3}))?`),
)

type Impossible = (match: RegExpMatchArray & { index: number }, source: DateText) => boolean

const numericIsImpossible: Impossible = (match, source) => {
  const { year, month, day } = readParts(match.groups ?? {}, '')
  const place = { source, start: match.index, end: match.index + match[0].length }
  if (day === null || month === null || isValid({ year, month, day })) return false
  if (hasCue(place)) return true
  return year !== null && match.groups?.['s'] === '/' && !isNumberOfSomething(place) && !isShare(place, day, month)
}

const wordedIsImpossible: Impossible = (match) => {
  const parts = readParts(match.groups ?? {}, '')
  return parts.day !== null && parts.month !== null && !isValid(parts)
}

const englishIsImpossible: Impossible = ({ groups = {} }) => {
  const [day, year] = [Number(groups['a'] ?? groups['b']), groups['y'] ?? groups['z']]
  return !isValid({ year: year === undefined ? null : Number(year), month: monthOf(groups['m'] ?? groups['n']) ?? null, day })
}

const SHAPES: readonly (readonly [Pattern, Impossible])[] = [
  [NUMERIC, numericIsImpossible],
  [WORDED, wordedIsImpossible],
  [LONE, () => true],
  [ENGLISH, englishIsImpossible],
]

/** Places that are written like a date no calendar has ("ngày 31/2", "chiều 20/13", "30 February"), in order. */
export function findImpossibleDates(text: string): Span[] {
  const source = dateText(text)
  return SHAPES.flatMap(([shape, impossible]) =>
    Array.from(source.lower.matchAll(shape()))
      .filter((match) => impossible(match, source))
      .map((match) => source.original({ start: match.index, end: match.index + match[0].length })),
  ).sort((a, b) => a.start - b.start)
}
