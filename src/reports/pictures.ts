import { collapse } from '../text/normalize.js'
import type { PictureText } from './format.js'
import { joined } from './pdf/joined.js'

const COLUMNS = 12
const [BLOCK, PARAGRAPH, LINE, CONFIDENCE, WORD] = [2, 3, 4, 10, 11]
/** Words less sure than this are specks and lines of the paper. */
const LEAST = 20

/** The table that tesseract writes (TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text) as text; null when no word is in it. */
export function textOfTable(table: string): PictureText | null {
  const words = table.split('\n').map((row) => row.split('\t')).filter((cells) => cells.length >= COLUMNS && Number(cells[CONFIDENCE]) >= LEAST && cells[WORD]!.trim() !== '')
  if (words.length === 0) return null
  const paragraphs = grouped(words, (cells) => `${cells[BLOCK]!}.${cells[PARAGRAPH]!}`).map((paragraph) =>
    grouped(paragraph, (cells) => cells[LINE]!).map((line) => collapse(line.map((cells) => cells[WORD]!).join(' '))).reduce(joined),
  )
  const confidence = words.reduce((sum, cells) => sum + Number(cells[CONFIDENCE]), 0) / words.length
  return { text: paragraphs.join('\n\n').normalize('NFC'), confidence }
}

/** Neighbours with the same key together. */
function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups: { key: string; items: T[] }[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.key === key(item)) last.items.push(item)
    else groups.push({ key: key(item), items: [item] })
  }
  return groups.map((group) => group.items)
}
