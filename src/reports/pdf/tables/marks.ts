/** Diacritics that take their own place, by the combining ones they are when a letter stands under or over them. */
export const SPACING_MARKS: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˋ', '\u0300'],
  ['ˊ', '\u0301'],
  ['˜', '\u0303'],
  ['ˆ', '\u0302'],
  ['˘', '\u0306'],
  ['¨', '\u0308'],
])
