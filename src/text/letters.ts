/*
 * What a character is, looked up: a text is read character by character in every question, and an expression with Unicode classes costs
 * milliseconds to compile in a start.
 */

const LETTER = 1
const NUMBER = 2
const OTHER = 3

const IS_LETTER = /[\p{L}\p{M}]/u
const IS_NUMBER = /\p{N}/u

/** Kinds of the UTF-16 units met so far; halves of characters beyond the first 65,536 are looked at together, every time. */
const kinds = new Uint8Array(0x10000)

const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** The character at a place, of one unit or two. */
const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]!
  if (known > 0) return known
  const char = charAt(text, at)
  const kind = IS_LETTER.test(char) ? LETTER : IS_NUMBER.test(char) ? NUMBER : OTHER
  if (!isHalf(unit)) kinds[unit] = kind
  return kind
}

function runEnd(text: string, start: number, kind: number): number {
  let at = start
  while (at < text.length) {
    if (kinds[text.charCodeAt(at)] === kind) at++
    else if (kindAt(text, at) === kind) at += charAt(text, at).length
    else break
  }
  return at
}

/** End of the letters, and marks that stand on them, that begin at a place; the place itself when there are none. */
export const lettersEnd = (text: string, start: number): number => runEnd(text, start, LETTER)

/** End of the digits, and other signs of numbers, that begin at a place; the place itself when there are none. */
export const numbersEnd = (text: string, start: number): number => runEnd(text, start, NUMBER)

/** The first place from one on at which letters or a number begin; the end of the text when none do. */
export function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && kindAt(text, at) === OTHER) at++
  return at
}
