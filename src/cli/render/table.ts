import { style } from './style.js'
import { displayWidth, pad, truncate } from './width.js'

const GAP = '  '
/** No column is squeezed below this many columns of the terminal. */
const NARROWEST = 8

/** Rows in aligned columns under a heading, without trailing spaces; the widest columns give way until it fits `width`. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ')))
  const widths = fit(
    heading.map((title, column) => Math.max(displayWidth(title), ...flat.map((row) => displayWidth(row[column] ?? '')))),
    width - GAP.length * (heading.length - 1),
  )
  const line = (cells: readonly string[]): string => cells.map((cell, i) => pad(truncate(cell, widths[i]!), widths[i]!)).join(GAP).trimEnd()
  return [style.bold(line(heading)), ...flat.map(line)]
}

function fit(widths: readonly number[], room: number): number[] {
  const fitted = [...widths]
  let over = fitted.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    const widest = Math.max(...fitted)
    if (widest <= NARROWEST) break
    fitted[fitted.indexOf(widest)]!--
    over--
  }
  return fitted
}
