import { fold } from '../../text/normalize.js'
import type { Row } from './lines.js'

/** Share of the page's height at its top and at its bottom where headers and footers stand. */
const MARGIN = 0.12
/** A line that stands on this share of the pages, and on no fewer than this many, is no part of the text. */
const SHARE = 0.4
const LEAST = 3
const PAGE_NUMBER = /^[-–—\s.|[(]*(?:(?:trang|tr|page|p)[\s.:]*)?\p{N}{1,4}(?:\s*(?:\/|of|trên)\s*\p{N}{1,4})?[-–—\s.|\])]*$/iu

interface PageRows {
  readonly height: number
  readonly rows: readonly Row[]
}

/** The rows of each page without its number and without the headers and footers that run through the pages. */
export function withoutRunning(pages: readonly PageRows[]): Row[][] {
  const counts = new Map<string, number>()
  for (const { rows, height } of pages) for (const key of new Set(rows.filter((row) => inMargin(row, height)).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const runs = (row: Row): boolean => (counts.get(keyOf(row)) ?? 0) >= Math.max(LEAST, pages.length * SHARE)
  return pages.map(({ rows, height }) => rows.filter((row, i) => !inMargin(row, height) || !(runs(row) || (isOutermost(i, rows.length) && PAGE_NUMBER.test(textOf(row))))))
}

const inMargin = (row: Row, height: number): boolean => row[0]!.y < height * MARGIN || row[0]!.y > height * (1 - MARGIN)

const isOutermost = (i: number, rows: number): boolean => i === 0 || i === rows - 1

const textOf = (row: Row): string => row.map(({ text }) => text).join(' ')

/** The same for "Trang 2/9" and "Trang 3/9". */
const keyOf = (row: Row): string => fold(textOf(row)).replace(/\p{N}+/gu, '#')
