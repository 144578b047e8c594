import { CELL_END, type Line, type Row } from './lines.js'

/** Cells of one column begin this near each other, in units of the letters' size. */
const ALIGNED = 0.6

/** Rows as lines of text: neighbours whose cells stand in columns are rows of a table, other gaps in a row are spaces. */
export function asTable(rows: readonly Row[]): Line[] {
  const lines: Line[] = []
  let i = 0
  while (i < rows.length) {
    const end = tableEnd(rows, i)
    if (end - i > 1) lines.push(...tableRows(rows.slice(i, end)))
    else lines.push(lineOf(rows[i]!, ' ', false))
    i = Math.max(i + 1, end)
  }
  return lines
}

function lineOf(cells: Row, parting: string, isRow: boolean): Line {
  const [first] = cells
  if (cells.length === 1 && first!.isRow) return first!
  return { text: cells.map(({ text }) => text).join(parting), x: first!.x, right: cells.at(-1)!.right, y: first!.y, size: first!.size, isRow }
}

/** Where the table that begins at row `from` ends; `from` when none does. */
function tableEnd(rows: readonly Row[], from: number): number {
  if (rows[from]!.length < 2) return from
  const columns = [...rows[from]!]
  let end = from + 1
  let wholeRows = 1
  while (end < rows.length && rows[end]!.every((cell) => columns.some((column) => isUnder(cell, column)))) {
    if (rows[end]!.length > 1) wholeRows++
    // One cell alone goes on with a cell above it only when that is not the first.
    else if (isUnder(rows[end]![0]!, columns[0]!)) break
    end++
  }
  return wholeRows > 1 ? end : from
}

const isUnder = (cell: Line, column: Line): boolean =>
  Math.abs(cell.x - column.x) < ALIGNED * cell.size || Math.abs(cell.x + cell.right - column.x - column.right) / 2 < ALIGNED * cell.size

/** A row whose first cell is empty goes on with the cells of the row before. */
function tableRows(rows: readonly Row[]): Line[] {
  const columns = rows.reduce<Row>((widest, row) => (row.length > widest.length ? row : widest), rows[0]!)
  const whole: Line[][] = []
  for (const row of rows) {
    const last = whole.at(-1)
    if (last === undefined || isUnder(row[0]!, columns[0]!)) whole.push([...row])
    else {
      for (const cell of row) {
        const at = last.findIndex((other) => isUnder(cell, other) || (cell.x < other.right && cell.right > other.x))
        if (at >= 0) last[at] = { ...last[at]!, text: `${last[at]!.text} ${cell.text}`, right: Math.max(last[at]!.right, cell.right) }
        else last.push(cell)
      }
    }
  }
  return whole.map((row) => lineOf(row, CELL_END, true))
}
