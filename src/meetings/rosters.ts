import { HONORIFICS } from '../text/names/tables/honorifics.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import type { Span } from '../text/span.js'
import type { Reading } from './reading.js'
import { ABSENCE_WORDS, BODY_HEADINGS, CHAIR_DUTIES, DEGREES, DUTY_HEADINGS, NAME_HEADINGS, ROSTER_WORDS, SECRETARY_DUTIES, TITLE_HEADINGS } from './tables/rosters.js'

/** Somebody in a row of a table of those who took part. */
export interface Listed {
  readonly name: string
  /** The name, without the word of address. */
  readonly mention: Span
  /** "" when the row gives none. */
  readonly title: string
  readonly organisation: string
  readonly chaired: boolean
  readonly row: Span
}

interface Cell extends Span {
  readonly text: string
}

/** A line of the text; one cell when it is no row of a table. */
interface Row extends Span {
  readonly cells: readonly Cell[]
}

interface Columns {
  readonly name: number
  readonly title: number
  readonly body: number
  readonly duty: number
}

/** People listed in tables under "Thành phần tham dự", "Danh sách đại biểu" and the like, in the part of the text that is read. */
export function listedPeople({ text, sentences }: Reading): Listed[] {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (first === undefined || !text.includes('|')) return []
  const rows = rowsOf(text).filter(({ start, end }) => start >= first.start && end <= last!.end)
  return rows.flatMap((row, i) => {
    const columns = columnsOf(row)
    if (columns === null) return []
    const body = rows.slice(i + 1, bodyEnd(rows, i + 1))
    return isRoster(lineAbove(rows, i), row, body, columns) ? body.flatMap((one) => listedIn(one, row.cells.length, columns)) : []
  })
}

function rowsOf(text: string): Row[] {
  return Array.from(text.matchAll(/[^\n\f]*\S[^\n\f]*/gu), ({ 0: line, index }) => {
    const cells = Array.from(line.matchAll(/[^|]*(?:\||$)/gu), ({ 0: cell, index: at }) => {
      const inside = cell.replace(/\|$/u, '')
      const start = index + at + (inside.length - inside.trimStart().length)
      return { text: inside.trim(), start, end: start + inside.trim().length }
    }).filter(({ start }, n, all) => n < all.length - 1 || start < index + line.length)
    return { start: index, end: index + line.length, cells }
  })
}

/** Where the rows of a table end: at a line without cells, or at the heading of another. */
function bodyEnd(rows: readonly Row[], from: number): number {
  let end = from
  while (end < rows.length && rows[end]!.cells.length > 1 && columnsOf(rows[end]!) === null) end++
  return end
}

/** The line above a table; where the same heading comes again on the next page, that above the first. */
function lineAbove(rows: readonly Row[], head: number): Row | undefined {
  let at = head - 1
  while (at >= 0 && rows[at]!.cells.length > 1) at--
  return at === head - 1 || headingOf(rows[at + 1]!) === headingOf(rows[head]!) ? rows[at] : undefined
}

const headingOf = ({ cells }: Row): string => keyOf(cells.map(({ text }) => text).join(' '))

const keyOf = (text: string): string => syllables(fold(text)).map((syllable) => syllable.text).join(' ')

const isHeading = (cell: Cell, headings: readonly string[]): boolean => {
  const key = keyOf(cell.text)
  return headings.some((heading) => (heading.endsWith('*') ? `${key} `.startsWith(`${heading.slice(0, -1)} `) : key === heading))
}

/** What the columns under a row hold; null when it is no head of a table of people. */
function columnsOf({ cells }: Row): Columns | null {
  if (cells.length < 2) return null
  const at = (headings: readonly string[]): number => cells.findIndex((cell) => isHeading(cell, headings))
  const columns = { name: at(NAME_HEADINGS), title: at(TITLE_HEADINGS), body: at(BODY_HEADINGS), duty: at(DUTY_HEADINGS) }
  return columns.name >= 0 && Math.max(columns.title, columns.body, columns.duty) >= 0 ? columns : null
}

const has = (text: string, words: readonly string[]): boolean => words.some((word) => ` ${text} `.includes(` ${word} `))

function isRoster(above: Row | undefined, head: Row, body: readonly Row[], { duty }: Columns): boolean {
  const over = above?.cells.length === 1 ? keyOf(above.cells[0]!.text) : ''
  if (has(over, ABSENCE_WORDS)) return false
  if (has(over, ROSTER_WORDS) || has(headingOf(head), ROSTER_WORDS)) return true
  return duty >= 0 && body.some(({ cells }) => has(keyOf(cells[duty]?.text ?? ''), [...CHAIR_DUTIES, ...SECRETARY_DUTIES]))
}

const ADDRESS = new RegExp(`^(?:(?:${Object.values(HONORIFICS).flat().sort((a, b) => b.length - a.length).join('|')})[.:]?\\s+(?=\\p{Lu}))?(?:(?:${DEGREES.join('|')})(?:\\.\\s*|\\s+))*`, 'iu')
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){1,5}$/u
/** "Ông Đàm Quang Thiều – Phó Chủ tịch xã": the office in the cell of the name. */
const WITH_TITLE = /^([^,;–—(]+?)\s*(?:[,;–—]|\s-\s|\()\s*(.*?)\)?$/u

function listedIn({ start, end, cells }: Row, width: number, columns: Columns): Listed[] {
  // Where empty cells are not kept, a shorter row is read by the places behind its name.
  const shift = cells.length === width ? 0 : cells.findIndex((cell) => nameIn(cell) !== null) - columns.name
  const cell = (column: number): Cell | undefined => (column < 0 ? undefined : cells[column + shift])
  const found = nameIn(cell(columns.name))
  const duty = keyOf(cell(columns.duty)?.text ?? '')
  if (found === null || has(duty, ABSENCE_WORDS)) return []
  const { mention, behind } = found
  const title = cell(columns.title)?.text ?? ''
  return [{ ...{ name: mention.text, mention: { start: mention.start, end: mention.end } }, title: title === '' ? behind : title, organisation: cell(columns.body)?.text ?? '', chaired: has(duty, CHAIR_DUTIES), row: { start, end } }]
}

function nameIn(cell: Cell | undefined): { readonly mention: Cell; readonly behind: string } | null {
  if (cell === undefined) return null
  const [, named = cell.text, behind = ''] = WITH_TITLE.exec(cell.text) ?? []
  const address = ADDRESS.exec(named)![0].length
  const text = named.slice(address)
  const start = cell.start + address
  return NAME.test(text) ? { mention: { text, start, end: start + text.length }, behind } : null
}
