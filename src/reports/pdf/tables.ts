import type { Rule } from './glyphs.js'

/** A table drawn with lines: where its rows part, and which lines part its columns. */
export interface DrawnTable {
  readonly left: number
  readonly right: number
  /** y of the lines between rows, the outermost included. */
  readonly rows: readonly number[]
  readonly columns: readonly Rule[]
}

/** Lines this near each other, in points, are one: a border has two edges. */
const SAME = 3
/** With more lines than this a page shows a drawing. */
const MOST_RULES = 3_000

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Tables on a page: lines that touch each other and part at least two columns. `rules` go from top to bottom, `bars` from left to right. */
export function tablesOf(rules: readonly Rule[], bars: readonly Rule[]): DrawnTable[] {
  if (rules.length + bars.length > MOST_RULES) return []
  const upright = rules.map((rule): Box => ({ left: rule.at, right: rule.at, top: rule.from, bottom: rule.to }))
  const level = bars.map((bar): Box => ({ left: bar.from, right: bar.to, top: bar.at, bottom: bar.at }))
  return connected([...upright, ...level]).flatMap((box) => {
    const columns = rules.filter((rule) => isWithin(rule.at, box.left, box.right) && isWithin(rule.from, box.top, box.bottom) && isWithin(rule.to, box.top, box.bottom))
    const rows = distinct(bars.filter((bar) => isWithin(bar.at, box.top, box.bottom) && isWithin(bar.from, box.left, box.right)).map(({ at }) => at))
    return distinct(columns.map(({ at }) => at)).length > 2 && rows.length > 1 ? [{ left: box.left, right: box.right, rows, columns }] : []
  })
}

const isWithin = (value: number, from: number, to: number): boolean => value >= from - SAME && value <= to + SAME

/** Boxes around what touches each other. */
function connected(boxes: readonly Box[]): Box[] {
  const whole: Box[] = []
  for (const next of boxes) {
    const box = { ...next }
    for (let i = whole.length - 1; i >= 0; i--) {
      const other = whole[i]!
      if (other.left > box.right + SAME || other.right < box.left - SAME || other.top > box.bottom + SAME || other.bottom < box.top - SAME) continue
      Object.assign(box, { left: Math.min(box.left, other.left), top: Math.min(box.top, other.top), right: Math.max(box.right, other.right), bottom: Math.max(box.bottom, other.bottom) })
      whole.splice(i, 1)
      // What touches the grown box may stand anywhere in the list.
      i = whole.length
    }
    whole.push(box)
  }
  return whole
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (kept.length === 0 || value - kept.at(-1)! > SAME) kept.push(value)
  return kept
}

/** Edges of the cells in the row that reaches from `top` to `bottom`: a cell over several columns has no line through it. */
export const columnEdges = ({ columns }: DrawnTable, top: number, bottom: number): number[] =>
  distinct(columns.filter(({ from, to }) => from < (top + bottom) / 2 && to > (top + bottom) / 2).map(({ at }) => at))
