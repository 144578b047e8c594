import type { Line, Row } from './lines.js'

/** Rows that stand in columns are read column by column only when there are this many on either side. */
const LEAST_ROWS = 4
/** Lines of running text fill their column to this share of its width, on the average. */
const FILLED = 0.6
/** Characters of a line of running text, on the average. */
const RUNNING = 18
const HEAD = /độc lập|cộng h(?:òa|oà) x/iu

/** The rows of a page in the order they are read: columns of running text, and the two halves of an official head, one after the other. */
export function readingOrder(rows: readonly Row[]): Row[] {
  const cut = widestGutter(rows)
  if (cut === null) return [...rows]
  const { from, to, x } = cut
  const band = rows.slice(from, to)
  const side = (keep: (line: Line) => boolean): Row[] => band.map((row) => row.filter(keep)).filter((row) => row.length > 0)
  const [left, right] = [side((line) => line.x < x), side((line) => line.x >= x)]
  return [...readingOrder(rows.slice(0, from)), ...readingOrder(left), ...readingOrder(right), ...readingOrder(rows.slice(to))]
}

interface Gutter {
  readonly from: number
  readonly to: number
  readonly x: number
}

/** The longest run of rows with a gap at one x, when what stands beside it is read column by column. */
function widestGutter(rows: readonly Row[]): Gutter | null {
  let best: Gutter | null = null
  for (const x of gaps(rows)) {
    for (const { from, to } of runs(rows, x)) {
      if ((best === null || to - from > best.to - best.from) && isColumns(rows.slice(from, to), x)) best = { from, to, x }
    }
  }
  return best
}

/** Middles of the gaps that rows have, each once. */
const gaps = (rows: readonly Row[]): number[] => [...new Set(rows.flatMap((row) => row.slice(1).map((line, i) => Math.round((row[i]!.right + line.x) / 2))))]

/** Maximal runs of rows that nothing at x is written on, from the first to the last that has text on both sides. */
function runs(rows: readonly Row[], x: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = -1
  let to = -1
  for (const [i, row] of rows.entries()) {
    const crossed = row.some((line) => line.x < x && line.right > x)
    const both = !crossed && row.some((line) => line.right <= x) && row.some((line) => line.x >= x)
    if (both) {
      if (from < 0) from = i
      to = i + 1
    }
    if (crossed && from >= 0) {
      found.push({ from, to })
      from = -1
    }
  }
  return (from < 0 ? found : [...found, { from, to }]).map((run) => lengthened(rows, x, run))
}

/** Distance of lines of one column, at most, in units of their size. */
const LEADING = 1.7

/** The run with the rows above and below that one of its columns alone reaches into. */
function lengthened(rows: readonly Row[], x: number, run: { from: number; to: number }): { from: number; to: number } {
  const goesOn = (i: number, beside: number): boolean => {
    const [row, next] = [rows[i]?.[0], rows[beside]![0]!]
    return row !== undefined && !rows[i]!.some((line) => line.x < x && line.right > x) && Math.abs(row.y - next.y) < LEADING * next.size
  }
  let { from, to } = run
  while (goesOn(from - 1, from)) from--
  while (goesOn(to, to - 1)) to++
  return { from, to }
}

function isColumns(band: readonly Row[], x: number): boolean {
  const sides = [band.flatMap((row) => row.filter((line) => line.right <= x)), band.flatMap((row) => row.filter((line) => line.x >= x))]
  if (band.length <= 8 && HEAD.test(band.flat().map(({ text }) => text).join(' '))) return true
  return sides.every((lines) => isRunning(lines, band.length))
}

function isRunning(lines: readonly Line[], rows: number): boolean {
  if (lines.length < LEAST_ROWS || lines.length > rows * 1.2) return false
  const left = Math.min(...lines.map((line) => line.x))
  const width = Math.max(...lines.map((line) => line.right)) - left
  const filled = lines.reduce((sum, line) => sum + (line.right - left) / width, 0) / lines.length
  return filled >= FILLED && lines.reduce((sum, line) => sum + line.text.length, 0) / lines.length >= RUNNING
}
