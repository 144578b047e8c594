import { captions } from '../text/captions.js'
import { collapse } from '../text/normalize.js'
import { sentences } from '../text/sentences.js'
import { contains, type Span } from '../text/span.js'

/** Longest title taken from running text, in UTF-16 units. */
const MAX_TITLE = 120
const LONGEST_TITLE_LINE = 200
const OPENING_PART = 4000

/**
 * What the report is called: its first line when that looks like a title (short, no final full stop, text below), otherwise the opening
 * of the first sentence, cut at a word. Captions are passed over. `text` must not be blank.
 */
export function titleOf(text: string): string {
  const opening = text.slice(0, OPENING_PART)
  const all = sentences(opening)
  const pictures = captions(opening, all)
  const told = all.filter(sentence => !pictures.some(picture => contains(picture, sentence)))
  const first = told[0] ?? all[0]
  if (first === undefined) return ''
  return titleLine(text, first) ?? shortened(collapse(opening.slice(first.start, first.end)))
}

function titleLine(text: string, first: Span): string | null {
  const lineEnd = text.indexOf('\n', first.start)
  if (lineEnd < 0 || text.slice(lineEnd).trim() === '') return null
  const line = withoutHeadingMarks(text.slice(first.start, lineEnd))
  return line.length <= LONGEST_TITLE_LINE && !/[^.]\.["”]?$/u.test(line) ? line : null
}

/** "## Kết quả ##" → "Kết quả". */
export const withoutHeadingMarks = (line: string): string => collapse(line.replace(/^\s{0,3}#{1,6}\s+/u, '').replace(/\s+#+\s*$/u, ''))

function shortened(sentence: string): string {
  if (sentence.length < MAX_TITLE) return sentence
  const cut = sentence.slice(0, MAX_TITLE - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > MAX_TITLE / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`
}
