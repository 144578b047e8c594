import { captions } from '../text/captions.js'
import { collapse } from '../text/normalize.js'
import { sentences } from '../text/sentences.js'
import { contains, type Span } from '../text/span.js'
import { KINDS, MOTTOES } from './tables/letterhead.js'

/** Longest title taken from running text, in UTF-16 units. */
const MAX_TITLE = 120
const LONGEST_TITLE_LINE = 200
const OPENING_PART = 4000

/**
 * What the report is called: in an official document, what stands below its head; otherwise its first line when that looks like a title (short, no final full stop, text below), otherwise the opening
 * of the first sentence, cut at a word. Captions are passed over. `text` must not be blank.
 */
export function titleOf(text: string): string {
  const opening = text.slice(0, OPENING_PART)
  const official = officialTitle(opening)
  if (official !== null) return official
  const all = sentences(opening)
  const pictures = captions(opening, all)
  const told = all.filter(sentence => !pictures.some(picture => contains(picture, sentence)))
  const first = told[0] ?? all[0]
  if (first === undefined) return ''
  return titleLine(text, first) ?? shortened(collapse(opening.slice(first.start, first.end)))
}

const HEAD_LINES = 16

/** "BIÊN BẢN" and what it is about on the line below, under the head of an official document; null where there is no such head. */
function officialTitle(opening: string): string | null {
  const lines = opening.split('\n').map(collapse).filter((line) => line !== '').slice(0, HEAD_LINES)
  const head = lines.findIndex((line) => MOTTOES.test(line))
  const at = head < 0 ? -1 : lines.findIndex((line, i) => i > head && KINDS.test(line) && line.length <= LONGEST_TITLE_LINE)
  if (at < 0) return null
  const [kind, about] = [lines[at]!, lines[at + 1] ?? '']
  // A kind alone says too little; a sentence is not what it is about.
  const alone = kind.split(' ').length <= 3 && about.length <= LONGEST_TITLE_LINE && !/[.:]$/u.test(about)
  return withoutHeadingMarks(alone ? `${kind} ${about}` : kind)
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
