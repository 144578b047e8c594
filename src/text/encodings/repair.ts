import { LEGACY_ENCODINGS } from './legacy.js'
import { countWords, recognise } from './recognise.js'
import { WINDOWS_1252 } from './tables/single-byte.js'

const FONTS = LEGACY_ENCODINGS.filter(({ name }) => name === 'tcvn3' || name === 'vni')
const byteOf = new Map(Array.from(WINDOWS_1252, ([byte, letter]) => [letter, byte]).filter(([letter]) => letter !== '�') as [string, number][])
const SAMPLE = 8_192
// Text written for a font reads at .05 to .3 as it stands; eight words are too many to read well in the font by accident.
const MOST_VALID = 0.4
const LEAST_WORDS = 8

/** Windows-1252 bytes of the text, or null when it holds other letters. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = unit < 0x80 ? unit : byteOf.get(text[i]!)
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return bytes
}

/**
 * Text that was typed for a TCVN3 or VNI font and then saved as Unicode letter by letter ("Héi nghÞ" for "Hội nghị"), read as meant.
 * Null for everything else, French and plain English among it.
 */
export function repairLegacy(text: string): { text: string, encoding: string } | null {
  const { marked, valid } = countWords(text.slice(0, SAMPLE))
  if (marked < LEAST_WORDS || valid > marked * MOST_VALID) return null
  const bytes = bytesOf(text)
  const encoding = bytes === null ? null : recognise(bytes, FONTS)
  const repaired = bytes === null ? undefined : encoding?.decode(bytes)
  return encoding === null || repaired === undefined || repaired.includes('�') ? null : { text: repaired, encoding: encoding.name }
}
