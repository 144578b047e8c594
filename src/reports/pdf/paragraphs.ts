import { joined } from './joined.js'
import type { Line, Row } from './lines.js'
import { asTable } from './tables-in-rows.js'

/** In units of the letters' size. */
const INDENT = 0.8
/** Room beside a word from which on it would have fitted on the line before. */
const ROOM = 0.6
/** A centred line ends this much before the edges of its column. */
const CENTRED = 4
/** Leading over the usual one from which on a gap parts paragraphs. */
const LEADING = 1.3
const SIZE_CHANGE = 1.12
/** Lines before and after one that tell where its column ends. */
const BESIDE = 20

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
  let last: Line | null = null
  return lined.map((lines) => {
    const [first] = lines
    const runsOn = first !== undefined && last !== null && goesOn(last, first, lines, leading, false)
    last = lines.at(-1) ?? last
    return { text: pageText(lines, leading), runsOn }
  })
}

function pageText(lines: readonly Line[], leading: number): string {
  let text = ''
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before === undefined) text = line.text
    else if (before.isRow && line.isRow) text += `\n${line.text}`
    else if (goesOn(before, line, lines, leading, true)) text = joined(text, line.text)
    else text += `\n\n${line.text}`
  }
  return text
}

/** The distance of lines that is the commonest, in units of their size. */
function usualLeading(pages: readonly (readonly Line[])[]): number {
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
function goesOn(before: Line, line: Line, lines: readonly Line[], leading: number, near: boolean): boolean {
  if (before.isRow || line.isRow || ITEM.test(line.text)) return false
  const ratio = line.size / before.size
  if (ratio > SIZE_CHANGE || ratio < 1 / SIZE_CHANGE) return false
  // A step upwards leads to the next column.
  const gap = (line.y - before.y) / line.size
  if (near && gap > leading * LEADING) return false
  const { left, right } = columnOf(line, lines)
  const below = near && gap > 0
  const indented = line.x - left > INDENT * line.size && (!below || line.x - before.x > (INDENT * line.size) / 2)
  // An item's further lines hang under its text.
  const hangs = ITEM.test(before.text) && !CLOSED.test(before.text)
  if (indented && !hangs && !isCentred(line, left, right)) return false
  const edge = below ? right : columnOf(before, lines).right
  // The first word would have fitted: the line was ended on purpose.
  const short = edge - before.right > firstWord(line) + ROOM * before.size
  return !short || (!CLOSED.test(before.text) && /^\p{Ll}/u.test(line.text))
}

const firstWord = ({ text, x, right }: Line): number => ((right - x) * text.split(' ', 1)[0]!.length) / text.length

/** Left and right edge of the lines of its size that stand above and below the line. */
function columnOf(line: Line, lines: readonly Line[]): { left: number; right: number } {
  const at = lines.indexOf(line)
  const beside = lines
    .slice(Math.max(0, at - BESIDE), at + BESIDE)
    .filter((other) => !other.isRow && Math.max(other.size / line.size, line.size / other.size) < SIZE_CHANGE && other.x < line.right && other.right > line.x)
  return { left: Math.min(line.x, ...beside.map(({ x }) => x)), right: Math.max(line.right, ...beside.map(({ right }) => right)) }
}

const isCentred = (line: Line, left: number, right: number): boolean => Math.abs(line.x - left - (right - line.right)) < line.size && right - line.right > CENTRED * line.size
