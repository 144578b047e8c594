/** The one Unicode form of the product. Called wherever text comes in. */
export const nfc = (text: string): string => text.normalize('NFC')

const MARKS = /\p{M}/gu

/** Lower case without diacritics, đ as d: "Đảng uỷ" → "dang uy". Length may change; see {@link foldAligned}. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC').toLowerCase()

const foldedUnits = new Map<string, string>()

function foldUnit(unit: string): string {
  let folded = foldedUnits.get(unit)
  if (folded === undefined) {
    const candidate = fold(unit)
    folded = candidate.length === 1 ? candidate : unit
    foldedUnits.set(unit, folded)
  }
  return folded
}

/** Like {@link fold}, but every UTF-16 code unit keeps its place, so that offsets into the result are offsets into `text`. */
export function foldAligned(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += text.charCodeAt(i) < 0x80 ? text[i]!.toLowerCase() : foldUnit(text[i]!)
  return folded
}

/** Runs of white space as one space, ends trimmed. For showing and for comparing, never before taking offsets. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()
