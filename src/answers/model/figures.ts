import { covers, findDates } from '../../text/dates/index.js'
import type { DateMention, PartialDate } from '../../text/dates/types.js'
import { numeralsIn } from '../../text/numerals.js'
import { overlaps } from '../../text/span.js'
import { NUMBER, numberKey, numbersOf } from '../check.js'
import { UNITS } from './tables/units.js'

/** What numbers a text holds: digits as written, and words and digits by value with the unit behind them. */
interface Figures {
  readonly digits: ReadonlySet<string>
  readonly measured: ReadonlySet<string>
  readonly values: ReadonlySet<number>
  readonly dates: readonly DateMention[]
}

const UNIT = new RegExp(`^\\s?(${UNITS.flatMap(({ words }) => words).join('|')})(?![\\p{L}\\p{M}])`, 'iu')

/** The unit that stands behind a number, one name for all its wordings; '' for none. */
function unitBehind(text: string, end: number): string {
  const word = UNIT.exec(text.slice(end, end + 16))?.[1]?.toLowerCase()
  return word === undefined ? '' : UNITS.find(({ words }) => words.includes(word))!.name
}

function figuresOf(text: string): Figures {
  const written = Array.from(text.matchAll(NUMBER))
  const values = new Set([...written.map(([digits]) => Number(digits)), ...numeralsIn(text).map(({ value }) => value)].filter((value) => !Number.isNaN(value)))
  const measured = new Set(written.map((found) => `${numberKey(found[0])} ${unitBehind(text, found.index + found[0].length)}`))
  return { digits: numbersOf(text), measured, values, dates: findDates(text) }
}

/**
 * The first number, amount or date of a statement that stands neither in its proof nor in `free` (counts that code made); null when all do.
 * "15 %" is not "15", "5 tỷ" is not "5 triệu", 20/12 is not 12/10; a number in words may stand in the proof in digits.
 */
export function unprovenFigure(statement: string, proof: string, free: ReadonlySet<string>): string | null {
  const known = figuresOf(proof)
  const dates = findDates(statement)
  const date = dates.find((own) => !known.dates.some((other) => agree(own, other)))
  if (date !== undefined) return date.text
  for (const found of statement.matchAll(NUMBER)) {
    const span = { start: found.index, end: found.index + found[0].length }
    const key = numberKey(found[0])
    if (free.has(key)) continue
    if (!known.digits.has(key)) return found[0]
    if (dates.some((own) => overlaps(own, span))) continue
    const unit = unitBehind(statement, span.end)
    // A number that the proof knows only as part of a date or a code has no unit to compare.
    const withUnits = [...known.measured].filter((one) => one.startsWith(`${key} `))
    if (withUnits.length > 0 && !withUnits.includes(`${key} ${unit}`)) return statement.slice(span.start, span.end + unit.length + 1).trim()
  }
  const numeral = numeralsIn(statement).find(({ start, end, value }) => !known.values.has(value) && !dates.some((own) => overlaps(own, { start, end })) && !free.has(String(value)))
  return numeral === undefined ? null : statement.slice(numeral.start, numeral.end)
}

/** Two dates agree when every part written in the statement's is the same in the proof's, or open there; "tháng 12" agrees with one of its days. */
function agree(own: DateMention, proof: DateMention): boolean {
  const same = (a: PartialDate, b: PartialDate): boolean => (['year', 'month', 'day'] as const).every((part) => a[part] === null || own.implied.includes(part) || b[part] === null || a[part] === b[part])
  if (covers(own, proof.from) && covers(own, proof.to)) return true
  return (same(own.from, proof.from) && same(own.to, proof.to)) || (same(own.from, proof.from) && same(own.to, proof.from)) || (same(own.from, proof.to) && same(own.to, proof.to))
}
