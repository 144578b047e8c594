import { photoCredits } from './credits.js'
import { expression } from './expression.js'
import type { Span } from './span.js'
import { ABBREVIATED_NOUNS, ABBREVIATIONS, OPENERS, PLACES_LIKE_OPENERS, SHORT_PLACES } from './tables/abbreviations.js'

// Stops with the quotes and brackets they close; "./." ends an agency's report.
const STOP = expression(String.raw`(?:[.!?…]+(?:\/\.)?|\/\.)(?:[ \t]?[”’»)\]]+|["'](?![\p{L}\p{N}]))*`, 'g')
const LINE_END = /[\n\r\f\v\u2028\u2029]/gu
const LEFT_WORD = expression(String.raw`(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}/]+(?:\.[\p{L}\p{M}]+)*$`)
const NUMBERING = expression(String.raw`^["“‘'(*#>\s-]*(?:\p{N}{1,3}(?:\.\p{N}{1,2})*|[IVX]{1,5}|\p{L})$`)
const LOOK_BACK = 24
const LOOK_AHEAD = 8
const LONGEST_NUMBERING = 16

/** What follows a stop: white space, opening marks, then a capital or a number (group 1 gap, group 2 marks, group 3 word). */
const OPENING = expression(String.raw`(\s*)((?:[-–—•*+|>]\s*)?["“‘'«([]*\s?)(\p{Lu}[\p{L}\p{M}]*|\p{N}+)`, 'y')
const LOWER_END = expression(String.raw`[\p{Ll}\p{M}\p{N}%"”’)»\]]$`)
const CAPITALISED = expression(String.raw`^\p{Lu}[\p{Ll}\p{M}]+$`)
const CAPITAL_OR_NUMBER = expression(String.raw`^ ?[\p{Lu}\p{N}]`)
const INITIALS = expression(String.raw`^(?:\p{Lu}\.)*\p{Lu}$`)

function leftWord(line: string, stop: number): string {
  const before = line.slice(Math.max(0, stop - LOOK_BACK), stop)
  return LEFT_WORD(before).exec(before)?.[0] ?? ''
}

/** "GS.", "TP.", "V.": the stop belongs to the word, unless the next word can only open a sentence. `after` is the line behind that word. */
function isAbbreviated(word: string, next: string, after: string): boolean {
  if (OPENERS.has(next) && !PLACES_LIKE_OPENERS.some((place) => `${next}${after}`.startsWith(place))) return false
  const plain = word.toLowerCase()
  if (ABBREVIATED_NOUNS.has(plain)) return isUpper(next) || SHORT_PLACES.has(next) || CAPITAL_OR_NUMBER(after).test(after)
  return ABBREVIATIONS.has(plain) || INITIALS(word).test(word)
}

const isNumbering = (piece: string): boolean => NUMBERING(piece).test(piece)

const isUpper = (word: string): boolean => word === word.toUpperCase()

/** Whether the sentence from `start` ends with this stop of the line; `pattern` is {@link OPENING} for it. */
function endsSentence(line: string, pattern: RegExp, start: number, stop: number, marks: string): boolean {
  const end = stop + marks.length
  if (end >= line.length) return true
  pattern.lastIndex = end
  const opening = pattern.exec(line)
  if (opening === null) return false
  const behind = pattern.lastIndex
  const [, gap, opener, next] = opening as unknown as [string, string, string, string]
  const single = marks.startsWith('.') && !marks.startsWith('..')
  const word = single ? leftWord(line, stop) : ''
  if (gap === '' && opener.trim() === '') {
    const before = line[stop - 1] ?? ''
    return LOWER_END(before).test(before) && CAPITALISED(next).test(next) && next.length > 1 && !isAbbreviated(word, next, ' X')
  }
  if (!single || marks.length > 1) return true
  if (stop - start <= LONGEST_NUMBERING && isNumbering(line.slice(start, stop).trimStart())) return false
  return !isAbbreviated(word, next, line.slice(behind, behind + LOOK_AHEAD))
}

/** Text before a credit is a sentence of its own when it has its stop. */
const STOPPED = /[.!?…”"’»]\s*$/u
const CELL_END = /[ \t]*\|(?=\s|$)/uy
const FLOWS_ON = /[ \t]?(?:[,;:)]|\p{Ll})/uy

/** Where the credit cuts its line: before it after a stop, and behind it unless the sentence flows on: "… (ảnh minh họa) đã …". */
function creditCuts(line: string, credit: Span): number[] {
  const cuts: number[] = []
  if (STOPPED.test(line.slice(Math.max(0, credit.start - 4), credit.start))) cuts.push(credit.start)
  FLOWS_ON.lastIndex = credit.end
  if (/[([]/u.test(line[credit.start]!) && FLOWS_ON.test(line)) return cuts
  CELL_END.lastIndex = credit.end
  cuts.push(credit.end + (CELL_END.exec(line)?.[0].length ?? 0))
  return cuts
}

/** Ends of the sentences of one line, ascending. */
function lineCuts(line: string, credits: readonly Span[]): number[] {
  const cuts: number[] = []
  const opening = OPENING(line)
  let next = 0
  const passCredits = (until: number): void => {
    while (next < credits.length && credits[next]!.start < until) cuts.push(...creditCuts(line, credits[next++]!))
  }
  for (const stop of line.matchAll(STOP(line))) {
    passCredits(stop.index)
    if (next > 0 && stop.index < credits[next - 1]!.end) continue
    const end = stop.index + stop[0].length
    if (endsSentence(line, opening, cuts.at(-1) ?? 0, stop.index, stop[0])) cuts.push(end)
  }
  passCredits(line.length)
  cuts.push(line.length)
  return cuts
}

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end)
  const left = piece.length - piece.trimStart().length
  return left === piece.length ? null : { start: start + left, end: start + piece.trimEnd().length }
}

/** Lines that are not empty, with their offsets. By their ends: one match over a line of megabytes exhausts the stack. */
function* lines(text: string): Generator<[offset: number, line: string]> {
  let start = 0
  for (const { index } of text.matchAll(LINE_END)) {
    if (index > start) yield [start, text.slice(start, index)]
    start = index + 1
  }
  if (start < text.length) yield [start, text.slice(start)]
}

const MARK = /\p{M}/u

/** A mark stays with the letter or sign it stands on. */
function pastMarks(line: string, cut: number): number {
  let end = cut
  while (end < line.length && MARK.test(line[end]!)) end++
  return end
}

/**
 * Sentences in order, without outer white space; every other character of the text lies in exactly one of them.
 * A line break always ends one, abbreviations ("TP. HCM", "PGS.TS"), initials and numbers do not, and a photo credit
 * never joins the sentence behind it. A closing quote belongs to its sentence, and so does the attribution behind it. Linear in the text.
 */
export function sentences(text: string): Span[] {
  const credits = photoCredits(text)
  const found: Span[] = []
  let next = 0
  for (const [index, line] of lines(text)) {
    const own: Span[] = []
    for (; next < credits.length && credits[next]!.start < index + line.length; next++) {
      own.push({ start: credits[next]!.start - index, end: credits[next]!.end - index })
    }
    let start = index
    for (const cut of lineCuts(line, own)) {
      const end = index + pastMarks(line, cut)
      const sentence = trimmed(text, start, end)
      if (sentence !== null) found.push(sentence)
      start = Math.max(start, end)
    }
  }
  return found
}
