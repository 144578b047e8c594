import { covers, findDates } from '../../text/dates/index.js'
import type { DateMention, PartialDate } from '../../text/dates/types.js'
import { numeralsIn } from '../../text/numerals.js'
import { overlaps } from '../../text/span.js'
import { NUMBER, numberKey, numbersOf } from '../check.js'
import { negates } from './negation.js'
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
  const written = Array.from(text.matchAll(NUMBER(text)))
  const values = new Set([...written.map(([digits]) => Number(digits)), ...numeralsIn(text).map(({ value }) => value)].filter((value) => !Number.isNaN(value)))
  const measured = new Set(written.map((found) => `${numberKey(found[0])} ${unitBehind(text, found.index + found[0].length)}`))
  return { digits: numbersOf(text), measured, values, dates: findDates(text) }
}

const FRACTION = /(?<![\p{N}/])\p{N}+\/\p{N}+(?![\p{N}/])/gu

/** What the figures of a statement may be proved by. */
export interface FigureProof {
  /** The quotes and the question. */
  readonly proof: string
  /** Titles and dates of the reports quoted, which prove days and years. */
  readonly titles: string
  /** Counts that code made. */
  readonly free: ReadonlySet<string>
  readonly sameLanguage: boolean
}

/**
 * The first number, amount, fraction or date of a statement that its proof does not hold; null when it holds them all. "15 %" is not "15",
 * "5 tỷ" is not "5 triệu", "3 xã" is not "3 huyện", 20/12 is not 12/10; a number in words may stand in the proof in digits.
 */
export function unprovenFigure(statement: string, { proof, titles, free, sameLanguage }: FigureProof): string | null {
  const known = figuresOf(proof)
  const dated = figuresOf(`${proof}\n${titles}`)
  const dates = findDates(statement)
  const inDate = (start: number, end: number): boolean => dates.some((own) => overlaps(own, { start, end }))
  const date = dates.find((own) => !dated.dates.some((other) => agree(own, other)))
  if (date !== undefined) return date.text
  const fraction = Array.from(statement.matchAll(FRACTION)).find((found) => !inDate(found.index, found.index + found[0].length) && !proof.includes(found[0]))
  if (fraction !== undefined) return fraction[0]
  for (const found of statement.matchAll(NUMBER(statement))) {
    const end = found.index + found[0].length
    const key = numberKey(found[0])
    if (inDate(found.index, end)) {
      if (!dated.digits.has(key)) return found[0]
      const isYear = dates.some((own) => overlaps(own, { start: found.index, end }) && own.text.replace(/\P{N}/gu, '') === found[0])
      if (isYear && sameLanguage && known.digits.has(key) && !countsTheSame(statement, found.index, found[0], proof)) return found[0]
      continue
    }
    if (free.has(key)) continue
    if (!known.digits.has(key)) {
      if (sameLanguage && isWrittenOut(key, wordsAfter(statement, end), proof)) continue
      return found[0]
    }
    const unit = unitBehind(statement, end)
    // A number that the proof knows only as part of a date or a code has no unit to compare.
    const withUnits = [...known.measured].filter((one) => one.startsWith(`${key} `))
    if (withUnits.length > 0 && !withUnits.includes(`${key} ${unit}`)) return statement.slice(found.index, end + unit.length + 1).trim()
    if (sameLanguage && !countsTheSame(statement, found.index, found[0], proof)) return statement.slice(found.index, end + 12).trim()
  }
  const numeral = numeralsIn(statement).find(({ start, end, value }) => !known.values.has(value) && !inDate(start, end) && !free.has(String(value)))
  return numeral === undefined ? null : statement.slice(numeral.start, numeral.end)
}

/** True when the proof has the number in words, before the same word: "4 chủ đầu tư" for "bốn chủ đầu tư". */
const isWrittenOut = (key: string, after: readonly string[], proof: string): boolean =>
  numeralsIn(proof).some(({ value, end }) => String(value) === key && after.length > 0 && wordsAfter(proof, end)[0] === after[0])

/** Words behind a number in the proof among which what it counts must stand. */
const NEAR = 3
const NEXT_WORDS = /^[^\p{L}\p{N}.;:\n]*((?:[\p{L}\p{M}]+[^\p{L}\p{N}.;:]*){0,3})/u
const LAST_WORD = /([\p{L}\p{M}]+)[^\p{L}\p{N}.;:]*$/u

/** The clause around a place of a text. */
function clauseAt(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(CLAUSE_END).at(-1)!
  return before + text.slice(start, end) + text.slice(end).split(CLAUSE_END)[0]!
}

const CLAUSE_END = /[,;:.!?…](?:\s|$)|\n|\s(?:và|còn|nhưng|and|but)\s/u

const wordsAfter = (text: string, end: number): string[] => (NEXT_WORDS.exec(text.slice(end))?.[1]?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, NEAR)

const wordBefore = (text: string, start: number): string | undefined => LAST_WORD.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()

interface Context {
  readonly key: string
  readonly before: string | undefined
  readonly after: readonly string[]
  /** The unit behind it; '' for none. */
  readonly unit: string
  /** Whether its clause denies something. */
  readonly denies: boolean
}

const contextOf = (text: string, start: number, digits: string): Context => ({
  key: numberKey(digits),
  before: wordBefore(text, start),
  after: wordsAfter(text, start + digits.length),
  unit: unitBehind(text, start + digits.length),
  denies: negates(clauseAt(text, start, start + digits.length)),
})

/** How well two places of numbers agree: by the word before, by what is counted, and by the word behind that. */
function agreement(own: Context, other: Context): number {
  const [next, second] = own.after
  if (own.denies !== other.denies) return 0
  return (own.before === other.before ? 2 : 0) + (next !== undefined && other.after.includes(next) ? 1 : 0) + (second !== undefined && other.after[1] === second ? 1 : 0)
}

/**
 * True when the words around a number are not more those around another number of the same unit in the proof: "3 xã, 5 huyện" is not
 * "5 xã, 3 huyện", nor are 3 who agreed the 3 who did not.
 */
function countsTheSame(statement: string, start: number, digits: string, proof: string): boolean {
  const own = contextOf(statement, start, digits)
  const figures = Array.from(proof.matchAll(NUMBER(proof)), (found) => contextOf(proof, found.index, found[0]))
  const same = figures.filter(({ key }) => key === own.key)
  const others = figures.filter(({ key, unit }) => key !== own.key && unit === own.unit)
  const best = (contexts: readonly Context[]): number => Math.max(0, ...contexts.map((figure) => agreement(own, figure)))
  return same.some(({ denies }) => denies === own.denies) && best(same) >= best(others)
}

/** Two dates agree when every part written in the statement's is the same in the proof's, or open there; "tháng 12" agrees with one of its days. */
function agree(own: DateMention, proof: DateMention): boolean {
  const same = (a: PartialDate, b: PartialDate): boolean => (['year', 'month', 'day'] as const).every((part) => a[part] === null || own.implied.includes(part) || b[part] === null || a[part] === b[part])
  if (covers(own, proof.from) && covers(own, proof.to)) return true
  return (same(own.from, proof.from) && same(own.to, proof.to)) || (same(own.from, proof.from) && same(own.to, proof.from)) || (same(own.from, proof.to) && same(own.to, proof.to))
}
