import { AppError } from '../../errors.js'
import { nfc } from '../normalize.js'
import { knownBinary } from './binary.js'
import { LEGACY_ENCODINGS } from './legacy.js'
import { recognise } from './recognise.js'
import { repairLegacy } from './repair.js'

/** Text as the product keeps it (NFC, LF line ends, no byte order mark) and the encoding its bytes were in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * Bytes → text. UTF-8 and UTF-16 with or without a byte order mark; otherwise TCVN3, VNI, VISCII or windows-1258, whichever makes
 * the most Vietnamese syllables. UTF-8 into which TCVN3 or VNI was pasted letter by letter is mended. Other 8-bit text (French in Latin-1, say) is refused rather than guessed, save that English with
 * typographic quotes and dashes of Windows is read.
 * @throws AppError 'not-text' for binary files, 'unknown-encoding' when no encoding reads well, 'empty-file' for nothing but white space.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = read(bytes)
  const clean = nfc(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'))
  if (clean.trim() === '') throw new AppError('empty-file')
  return { text: clean, encoding }
}

function read(bytes: Uint8Array): Decoded {
  if (knownBinary(bytes) !== null) throw new AppError('not-text')
  const utf16 = utf16Flavour(bytes)
  if (utf16 !== null) return { text: withoutControls(decodeStrictly(bytes, utf16)), encoding: utf16 }
  const controls = controlBytes(bytes)
  if (controls === 'some') throw new AppError('not-text')
  const utf8 = controls === 'none' ? tryDecode(bytes, 'utf-8') : null
  return utf8 === null ? readLegacy(bytes, controls === 'viscii') : (repairLegacy(utf8) ?? { text: utf8, encoding: 'utf-8' })
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding)
  if (text === null) throw new AppError('not-text')
  return text
}

const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/u

function withoutControls(text: string): string {
  if (CONTROL.test(text)) throw new AppError('not-text')
  return text
}

const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d
const VISCII_CAPITALS: ReadonlySet<number> = new Set([0x02, 0x05, 0x06, 0x14, 0x19, 0x1e])

/** Control bytes of the file: none, only those that VISCII uses for capitals, or some others. */
function controlBytes(bytes: Uint8Array): 'none' | 'viscii' | 'some' {
  let found: 'none' | 'viscii' = 'none'
  for (const byte of bytes) {
    if (!isControl(byte)) continue
    if (!VISCII_CAPITALS.has(byte)) return 'some'
    found = 'viscii'
  }
  return found
}

const SAMPLE = 65_536
// High bytes of the blocks Vietnamese is written in: Latin, combining marks, Latin extended additional, punctuation.
const VIETNAMESE_BLOCKS: ReadonlySet<number> = new Set([0x00, 0x01, 0x03, 0x1e, 0x20])

/** UTF-16 by its mark, or without one by high bytes that are nearly all those of Vietnamese letters and often zero. */
function utf16Flavour(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length % 2 === 1 || bytes.length < 4) return null
  const sample = bytes.subarray(0, SAMPLE)
  if (isHighHalf(sample, 1)) return 'utf-16le'
  return isHighHalf(sample, 0) ? 'utf-16be' : null
}

function isHighHalf(sample: Uint8Array, phase: 0 | 1): boolean {
  let zeros = 0
  let known = 0
  let zeroLow = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const high = sample[i + phase]!
    if (high === 0) zeros++
    if (VIETNAMESE_BLOCKS.has(high)) known++
    if (sample[i + 1 - phase] === 0) zeroLow++
  }
  const units = sample.length / 2
  return known >= units * 0.95 && zeros >= units * 0.4 && zeroLow <= units * 0.05
}

function readLegacy(bytes: Uint8Array, onlyViscii: boolean): Decoded {
  const encoding = recognise(bytes, onlyViscii ? LEGACY_ENCODINGS.filter(({ name }) => name === 'viscii') : LEGACY_ENCODINGS)
  if (encoding === null) throw new AppError(onlyViscii ? 'not-text' : 'unknown-encoding')
  const text = encoding.decode(bytes)
  if (text.includes('�')) throw new AppError('unknown-encoding')
  return { text: withoutControls(text), encoding: encoding.name }
}
