import { captions } from '../text/captions.js'
import { collapse } from '../text/normalize.js'
import { sentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import type { Passage, PassageKind, Report } from './report.js'
import { withoutHeadingMarks } from './title.js'
import { splitLong } from './split-long.js'

/** Goes up whenever the same text would be cut otherwise; indexes built under another number are stale. */
export const PASSAGE_VERSION = 1

/** Paragraphs are joined until a passage has this many UTF-16 units. */
export const MIN_PASSAGE = 300
/** No passage is longer. */
export const MAX_PASSAGE = 900

interface Piece extends Span {
  readonly kind: PassageKind
}

/**
 * The report's passages: its title line, captions that stand alone, and the body by paragraphs and sentences, {@link MIN_PASSAGE} to
 * {@link MAX_PASSAGE} units each where the text allows. In order; every character that is not white space lies in exactly one.
 */
export const cutPassages = (report: Report): Passage[] =>
  joinRest(pack(report.text, pieces(report))).map(({ start, end, kind }, ordinal) => ({
    id: `${report.id}:${ordinal}`,
    reportId: report.id,
    ordinal,
    kind,
    start,
    end,
  }))

/** Sentences with their kind, none longer than a passage. */
function pieces({ text, title }: Report): Piece[] {
  const all = sentences(text)
  const titleEnd = titleLineEnd(text, title)
  const pictures = captions(text, all).filter(caption => standsAlone(text, caption))
  let next = 0
  return all.flatMap((sentence): Piece[] => {
    while (next < pictures.length && pictures[next]!.end <= sentence.start) next++
    const kind = sentence.end <= titleEnd ? 'title' : next < pictures.length && pictures[next]!.start <= sentence.start ? 'caption' : 'body'
    return splitLong(text, sentence, MAX_PASSAGE).map(({ start, end }) => ({ start, end, kind }))
  })
}

/** End of the first line when it is the title and text follows; otherwise -1. */
function titleLineEnd(text: string, title: string): number {
  const start = text.length - text.trimStart().length
  const end = text.indexOf('\n', start)
  if (end < 0 || text.slice(end).trim() === '' || end - start > MAX_PASSAGE) return -1
  const line = text.slice(start, end)
  return title !== '' && (collapse(line) === collapse(title) || withoutHeadingMarks(line) === collapse(title)) ? end : -1
}

const INDENT = 200

/** Whether nothing else is written on the lines of the span. Looks no further than an indent goes: a line may be megabytes long. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - INDENT), start)) && /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + INDENT))

/** Joins neighbours of one kind: a sentence while there is room, a new paragraph only while the passage is short. */
function pack(text: string, all: readonly Piece[]): Piece[] {
  const packed: Piece[] = []
  for (const piece of all) {
    const last = packed.at(-1)
    if (last !== undefined && last.kind === piece.kind && piece.end - last.start <= MAX_PASSAGE && mayJoin(text, last, piece)) {
      packed[packed.length - 1] = { ...last, end: piece.end }
    } else packed.push(piece)
  }
  return packed
}

function mayJoin(text: string, last: Piece, piece: Piece): boolean {
  if (!text.slice(last.end, piece.start).includes('\n')) return true
  return last.kind === 'title' || last.end - last.start < MIN_PASSAGE
}

/** A short rest goes to the passage before it when that has room. */
function joinRest(packed: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of packed) {
    const last = joined.at(-1)
    const rest = piece.end - piece.start < MIN_PASSAGE
    if (last !== undefined && rest && last.kind === 'body' && piece.kind === 'body' && piece.end - last.start <= MAX_PASSAGE) {
      joined[joined.length - 1] = { ...last, end: piece.end }
    } else joined.push(piece)
  }
  return joined
}
