import type { Glyph, PageGlyphs } from './glyphs.js'
import { joined } from './joined.js'
import { composed } from './marks.js'
import { columnEdges, tablesOf, type DrawnTable } from './tables.js'

/** Text on one baseline without a wide gap in it, or a row of a table. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly isRow: boolean
}

/** Lines that stand side by side, from left to right. */
export type Row = readonly Line[]

/** Between the cells of a row. */
export const CELL_END = ' | '

/** In units of the letters' size: how far baselines of one row may lie apart (small raised letters among them). */
const SAME_ROW = 0.4
/** A gap from which on letters stand apart as words. */
const WORD_GAP = 0.19
/** A smaller gap is one between words where a space is written in it. */
const WRITTEN_GAP = 0.08
/** A gap from which on words stand apart as columns or cells. */
const CELL_GAP = 1.5
/** The same letter again this near is one made bold by writing it twice. */
const TWICE = 0.12

/** The rows of a page from top to bottom; a row of a drawn table is one line. */
export function rowsOf({ glyphs, rules, bars }: PageGlyphs): Row[] {
  const tables = tablesOf(rules, bars)
  const whole = composed(glyphs)
  const outside = whole.filter((glyph) => !tables.some((table) => isIn(table, glyph)))
  const rows = [...linesOn(outside), ...tables.flatMap((table) => tableRows(table, whole.filter((glyph) => isIn(table, glyph))))]
  return rows.sort((a, b) => a[0]!.y - b[0]!.y)
}

const linesOn = (glyphs: readonly Glyph[]): Row[] => baselines(glyphs).map(linesOf).filter((row) => row.length > 0)

const isIn = ({ left, right, rows }: DrawnTable, { x, y, width, size }: Glyph): boolean =>
  x + width / 2 > left && x + width / 2 < right && y - size / 3 > rows[0]! && y - size / 3 < rows.at(-1)!

function tableRows(table: DrawnTable, glyphs: readonly Glyph[]): Row[] {
  return table.rows.slice(1).flatMap((bottom, i): Row[] => {
    const top = table.rows[i]!
    const inside = glyphs.filter(({ y, size }) => y - size / 3 >= top && y - size / 3 < bottom)
    const edges = columnEdges(table, top, bottom)
    const cells = edges.slice(1).map((right, column) => linesOn(inside.filter(({ x, width }) => x + width / 2 >= edges[column]! && x + width / 2 < right)).flat())
    const [first] = cells.flat()
    if (first === undefined) return []
    const text = cells.map((lines) => (lines.length === 0 ? '' : lines.map((line) => line.text).reduce(joined))).join(CELL_END).replace(/(?: \| )+$/u, '')
    return [[{ ...first, text, x: table.left, right: table.right, isRow: true }]]
  })
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

function baselines(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row !== undefined && glyph.y - row.y <= SAME_ROW * Math.max(glyph.size, row.size)) {
      row.glyphs.push(glyph)
      // The larger letters give the baseline: small ones are raised or lowered from it.
      if (glyph.size > row.size) Object.assign(row, { y: glyph.y, size: glyph.size })
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows.map((row) => row.glyphs.sort((a, b) => a.x - b.x))
}

function linesOf(row: readonly Glyph[]): Line[] {
  const letters = withoutTwins(row.filter(({ text }) => text.trim() !== ''))
  if (letters.length === 0) return []
  const size = median(letters.map((letter) => letter.size))
  const gaps = letters.slice(1).map((letter, i) => letter.x - (letters[i]!.x + letters[i]!.width))
  // Letters set wide apart for emphasis have wider gaps between words too.
  const spacing = letters.length > 3 ? Math.max(0, median(gaps) - 0.05 * size) : 0
  const spaces = row.filter(({ text }) => text.trim() === '')
  const lines: Glyph[][] = [[]]
  for (const [i, letter] of letters.entries()) {
    const gap = (i === 0 ? 0 : gaps[i - 1]!) - spacing
    if (gap > CELL_GAP * size) lines.push([])
    else if (gap > WORD_GAP * size || (gap > WRITTEN_GAP * size && hasSpace(spaces, letters[i - 1], letter))) lines.at(-1)!.push(SPACE)
    lines.at(-1)!.push(letter)
  }
  return lines.map(lineOf)
}

/** Stands between two words; takes no place. */
const SPACE: Glyph = { text: ' ', x: 0, y: 0, width: 0, size: 0 }

function lineOf(glyphs: readonly Glyph[]): Line {
  const letters = glyphs.filter((glyph) => glyph !== SPACE)
  return {
    text: glyphs.map(({ text }) => text).join('').normalize('NFC'),
    x: letters[0]!.x,
    right: letters.reduce((right, { x, width }) => Math.max(right, x + width), 0),
    y: median(letters.map(({ y }) => y)),
    size: median(letters.map(({ size }) => size)),
    isRow: false,
  }
}

function withoutTwins(letters: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const letter of letters) {
    const twin = kept.slice(-3).some((other) => other.text === letter.text && Math.abs(other.x - letter.x) < TWICE * letter.size && Math.abs(other.y - letter.y) < TWICE * letter.size)
    if (!twin) kept.push(letter)
  }
  return kept
}

const hasSpace = (spaces: readonly Glyph[], before: Glyph | undefined, after: Glyph): boolean =>
  before !== undefined && spaces.some(({ x, width }) => x + width / 2 > before.x + before.width / 2 && x + width / 2 <= after.x + after.width / 2)
