import { TCVN3, VISCII, WINDOWS_1252, WINDOWS_1258 } from './tables/single-byte.js'
import { VNI } from './tables/vni.js'

/** Name of a Vietnamese encoding from before Unicode, and how to read it; � stands where a byte means nothing in it. */
export interface LegacyEncoding {
  readonly name: 'tcvn3' | 'vni' | 'viscii' | 'windows-1258'
  readonly decode: (bytes: Uint8Array) => string
}

const BLOCK = 8192

function singleByte(upper: ReadonlyMap<number, string>): (bytes: Uint8Array) => string {
  const letters = Array.from({ length: 256 }, (_, byte) => upper.get(byte) ?? String.fromCharCode(byte))
  return (bytes) => {
    const blocks: string[] = []
    for (let start = 0; start < bytes.length; start += BLOCK) {
      blocks.push(Array.from(bytes.subarray(start, start + BLOCK), byte => letters[byte]!).join(''))
    }
    return blocks.join('').normalize('NFC')
  }
}

const latin = singleByte(WINDOWS_1252)
const VNI_LETTER = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöíìæóòîñÔÖÍÌÆÓÒÎÑ]/gu

function decodeVni(bytes: Uint8Array): string {
  return latin(bytes).replace(VNI_LETTER, (written) => {
    const letter = VNI.get(written)
    // "ö" followed by a mark that is not its own: the letter stands for itself.
    return letter ?? (VNI.get(written[0]!) ?? written[0]!) + (VNI.get(written[1]!) ?? written[1]!)
  })
}

const readTcvn3 = singleByte(TCVN3)

const CAPITALS = /[A-ZĂÂÊÔƠƯĐ]/gu
const isShouted = (text: string, atLeast: number): boolean => !/[a-z]/u.test(text) && (text.match(CAPITALS)?.length ?? 0) >= atLeast

/** Capitals with a tone are small letters in another font: a word or line otherwise in capitals is put in capitals. */
const decodeTcvn3 = (bytes: Uint8Array): string =>
  readTcvn3(bytes)
    .split('\n')
    .map(line => (isShouted(line, 4) ? line.toUpperCase() : line.replace(/\p{L}+/gu, word => (isShouted(word, 2) ? word.toUpperCase() : word))))
    .join('\n')

/** In order of preference where two read equally well. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: 'windows-1258', decode: singleByte(WINDOWS_1258) },
  { name: 'tcvn3', decode: decodeTcvn3 },
  { name: 'viscii', decode: singleByte(VISCII) },
  { name: 'vni', decode: decodeVni },
]
