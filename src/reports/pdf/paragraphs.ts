import { isVietnameseSyllable } from '../../text/vietnamese.js'
import type { Row } from './lines.js'
import { asTable } from './tables-in-rows.js'

/** One line of text as it is read: cells of a table's row are parted by " | " already. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** A row of a table stands for itself. */
  readonly row: boolean
}

/** In units of the letters' size. */
const INDENT = 0.8
/** A line that ends this much before the right edge of the text is the last of its paragraph. */
const SHORT = 4
/** Leading over the usual one from which on a gap parts paragraphs. */
const LEADING = 1.3
const SIZE_CHANGE = 1.12

const ITEM = /^(?:[-–—•+*▪●○◦]\s|\p{N}{1,3}(?:\.\p{N}{1,2})*[.)]\s|[a-zđA-ZĐ][.)]\s|[IVX]{1,5}[.)]\s|Điều\s\p{N})/u
const CLOSED = /[.!?…:;]["”’»)\]]*$/u

export interface PageText {
  readonly text: string
  /** Whether the first paragraph goes on from the page before. */
  readonly runsOn: boolean
}

/** Rows of each page, in reading order, as paragraphs. */
export function paragraphsOf(pages: readonly (readonly Row[])[]): PageText[] {
  const lined = pages.map(asTable)
  const leading = usualLeading(lined)
  let last: TextLine | null = null
  return lined.map((lines) => {
    const [first] = lines
    const runsOn = first !== undefined && last !== null && goesOn(last, first, lines, leading, false)
    last = lines.at(-1) ?? last
    return { text: pageText(lines, leading), runsOn }
  })
}

function pageText(lines: readonly TextLine[], leading: number): string {
  let text = ''
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before === undefined) text = line.text
    else if (before.row && line.row) text += `\n${line.text}`
    else if (goesOn(before, line, lines, leading, true)) text = joined(text, line.text)
    else text += `\n\n${line.text}`
  }
  return text
}

/** The distance of lines that is the commonest, in units of their size. */
function usualLeading(pages: readonly (readonly TextLine[])[]): number {
  const counts = new Map<number, number>()
  for (const lines of pages) {
    for (const [i, line] of lines.entries()) {
      const gap = i === 0 ? 0 : Math.round(((line.y - lines[i - 1]!.y) / line.size) * 20) / 20
      if (gap > 0.8 && gap < 3) counts.set(gap, (counts.get(gap) ?? 0) + 1)
    }
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1.2, 0])[0]
}

/** Whether `line` goes on with the paragraph of `before`. `near`: they stand on one page, so that their distance counts. */
function goesOn(before: TextLine, line: TextLine, lines: readonly TextLine[], leading: number, near: boolean): boolean {
  if (before.row || line.row || ITEM.test(line.text)) return false
  const ratio = line.size / before.size
  if (ratio > SIZE_CHANGE || ratio < 1 / SIZE_CHANGE) return false
  // A step upwards leads to the next column.
  const gap = (line.y - before.y) / line.size
  if (near && gap > leading * LEADING) return false
  const { left, right } = columnOf(line, lines)
  const indented = line.x - left > INDENT * line.size && line.x - before.x > INDENT * line.size / 2
  // An item's further lines hang under its text.
  const hangs = ITEM.test(before.text) && !CLOSED.test(before.text)
  if (indented && !hangs && !isCentred(line, left, right)) return false
  const edge = near && gap > 0 ? right : columnOf(before, lines).right
  const short = edge - before.right > SHORT * before.size
  return !short || (!CLOSED.test(before.text) && /^\p{Ll}/u.test(line.text))
}

/** Left and right edge of the lines that stand above and below the line. */
function columnOf(line: TextLine, lines: readonly TextLine[]): { left: number; right: number } {
  const beside = lines.filter((other) => !other.row && other.x < line.right && other.right > line.x)
  return { left: Math.min(line.x, ...beside.map(({ x }) => x)), right: Math.max(line.right, ...beside.map(({ right }) => right)) }
}

const isCentred = (line: TextLine, left: number, right: number): boolean => Math.abs(line.x - left - (right - line.right)) < line.size && right - line.right > SHORT * line.size

const HYPHENATED = /(\p{L}+)[-‐\u00ad]$/u
const OPENING_WORD = /^\p{L}+/u

/** Two lines of a paragraph as one: a word cut by a hyphen becomes whole, a hyphen of its own ("COVID-19", "Hà Nội-Huế") stays. */
export function joined(before: string, line: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line
  const head = HYPHENATED.exec(before)?.[1]
  if (head === undefined) return /(?<=\p{L})-$/u.test(before) ? before + line : `${before} ${line}`
  const tail = OPENING_WORD.exec(line)?.[0] ?? ''
  // Vietnamese syllables are not cut: both halves being syllables, the hyphen joins two words.
  const isCut = /^\p{Ll}/u.test(tail) && !(isVietnameseSyllable(head) && isVietnameseSyllable(tail))
  return (isCut ? before.slice(0, -1) : before) + line
}
