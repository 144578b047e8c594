import type { PartialDate } from '../text/dates/types.js'
import { PLACE_AND_DATE } from './tables/letterhead.js'

const ISO = /^(\p{Nd}{4})-(\p{Nd}{1,2})-(\p{Nd}{1,2})(?:[T ].*)?$/u
const DAY_FIRST = /^(\p{Nd}{1,2})[/.-](\p{Nd}{1,2})[/.-](\p{Nd}{4})$/u
// "Thứ hai, 12/9/2022, 10:30 (GMT+7)" alone on its line, as sites print under the title.
const DATE_LINE = /^(?:(?:thứ \p{L}+|chủ nhật|cập nhật|ngày)[,:]?\s+)*(\p{Nd}{1,2}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{4})(?:[\s,|–-]+\p{Nd}{1,2}[:h]\p{Nd}{2}.{0,20})?$/iu
const LINES_LOOKED_AT = 4
/** The head of an official document is as long as this. */
const HEAD_LINES = 12

/** "2021-12-20", "20/12/2021" and their like → a date; null for anything else and for days no calendar has. */
export function parseDate(written: string): PartialDate | null {
  const iso = ISO.exec(written)
  const dayFirst = DAY_FIRST.exec(written)
  const [year, month, day] = (iso?.slice(1, 4) ?? dayFirst?.slice(1, 4).reverse() ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null
}

/** The date of a report that stands alone on one of its first or on its last line, or in its official head; or null. */
export function datelineOf(text: string): PartialDate | null {
  const head = text.slice(0, 2000).split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, HEAD_LINES)
  const last = text.slice(-200).trimEnd().split('\n').at(-1) ?? ''
  for (const line of [...head.slice(0, LINES_LOOKED_AT), last]) {
    const written = DATE_LINE.exec(line.trim())?.[1]
    if (written !== undefined) return parseDate(written)
  }
  for (const line of head) {
    const [day, month, year] = PLACE_AND_DATE.exec(line)?.slice(1) ?? []
    if (day !== undefined) return parseDate(`${day}/${month!}/${year!}`)
  }
  return null
}
