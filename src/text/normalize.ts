import { LATIN } from './expression.js'

/** The one Unicode form of the product. Called wherever text comes in. */
export const nfc = (text: string): string => text.normalize('NFC')

const MARKS = /\p{M}/gu

/** The text as people type it without diacritics, its case kept: "Đảng uỷ" → "Dang uy". */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC')

const foldAnything = (text: string): string => withoutMarks(text).toLowerCase()

// Fold of every UTF-16 unit met so far; -1 where not yet known.
const foldedUnits = new Int32Array(0x10000).fill(-1)

function foldUnit(unit: number): number {
  const folded = foldAnything(String.fromCharCode(unit))
  return (foldedUnits[unit] = folded.length === 1 ? folded.charCodeAt(0) : unit)
}

function foldBlock(text: string, start: number, end: number): string {
  const units = new Uint16Array(end - start)
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const folded = foldedUnits[unit]!
    units[i - start] = folded < 0 ? foldUnit(unit) : folded
  }
  return String.fromCharCode.apply(null, units as unknown as number[])
}

// What one call of fromCharCode takes as arguments without straining the stack.
const BLOCK = 8192

/** Like {@link fold}, but every UTF-16 code unit keeps its place, so that offsets into the result are offsets into `text`. */
export function foldAligned(text: string): string {
  let folded = ''
  for (let start = 0; start < text.length; start += BLOCK) folded += foldBlock(text, start, Math.min(text.length, start + BLOCK))
  return folded
}

/** Lower case without diacritics, đ as d: "Đảng uỷ" → "dang uy". Length may change; see {@link foldAligned}. */
// Of Latin text each unit folds to one unit.
export const fold = (text: string): string => (LATIN.test(text) ? foldAligned(text) : foldAnything(text))

/** Runs of white space as one space, ends trimmed. For showing and for comparing, never before taking offsets. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()
