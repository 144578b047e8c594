import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../src/errors.js'
import { decode } from '../../../src/text/encodings/decode.js'
import { encode1252, encodeTcvn3, encodeVni, encodeWindows1258, VIETNAMESE } from './samples.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const straight = VIETNAMESE.replace(/[“”]/gu, '"')
const shouted = 'BIÊN BẢN CUỘC HỌP NGÀY 12/9\n'

function codeOf(bytes: Uint8Array): string {
  try {
    return `read as ${decode(bytes).encoding}`
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

describe('decode', () => {
  it.each([
    ['utf-8', utf8(VIETNAMESE), VIETNAMESE],
    ['utf-8', utf8(`\uFEFF${VIETNAMESE}`), VIETNAMESE],
    ['utf-8', utf8(VIETNAMESE.normalize('NFD')), VIETNAMESE],
    ['utf-16le', iconv.encode(VIETNAMESE, 'utf-16le', { addBOM: true }), VIETNAMESE],
    ['utf-16le', iconv.encode(VIETNAMESE, 'utf-16le', { addBOM: false }), VIETNAMESE],
    ['utf-16be', iconv.encode(VIETNAMESE, 'utf-16be', { addBOM: true }), VIETNAMESE],
    ['utf-16be', iconv.encode(VIETNAMESE, 'utf-16be', { addBOM: false }), VIETNAMESE],
    ['tcvn3', encodeTcvn3(VIETNAMESE), VIETNAMESE],
    ['vni', encodeVni(VIETNAMESE), VIETNAMESE],
    ['vni', encodeVni(shouted + VIETNAMESE), shouted + VIETNAMESE],
    ['viscii', iconv.encode(straight, 'viscii'), straight],
    ['viscii', iconv.encode(`NGUYỄN THỊ MỸ DIỄM\nKỶ NIỆM\n${straight}`, 'viscii'), `NGUYỄN THỊ MỸ DIỄM\nKỶ NIỆM\n${straight}`],
    ['windows-1258', encodeWindows1258(VIETNAMESE), VIETNAMESE],
    ['windows-1258', encodeWindows1258(shouted + VIETNAMESE), shouted + VIETNAMESE],
  ])('reads %s word for word (example %#)', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding })
  })

  it.each(['tcvn3', 'vni', 'viscii', 'windows-1258'] as const)('tells %s by one sentence', (encoding) => {
    const sentence = 'Chiều nay, hội đồng họp phiên đầu tiên để bàn việc sửa trường.'
    const encoders = { 'tcvn3': encodeTcvn3, 'vni': encodeVni, 'viscii': (text: string) => iconv.encode(text, 'viscii'), 'windows-1258': encodeWindows1258 }
    expect(decode(encoders[encoding](sentence))).toEqual({ text: sentence, encoding })
  })

  it('reads words in capitals of a TCVN3 capital font', () => {
    const typed = encodeTcvn3('BIêN BảN HọP NGàY 12/9\nÔng PHạM VăN THắNG dự họp.')
    expect(decode(typed)).toEqual({ text: 'BIÊN BẢN HỌP NGÀY 12/9\nÔng PHẠM VĂN THẮNG dự họp.', encoding: 'tcvn3' })
  })

  it.each([['tcvn3', encodeTcvn3(VIETNAMESE)], ['vni', encodeVni(VIETNAMESE)]])('mends %s that was saved as UTF-8 letter by letter', (encoding, bytes) => {
    expect(decode(utf8(iconv.decode(Buffer.from(bytes), 'windows-1252')))).toEqual({ text: VIETNAMESE, encoding })
  })

  it('leaves French in UTF-8 as it is', () => {
    const french = 'La réunion a été présidée par le maire, qui a remercié les élus présents à la séance où siégeaient déjà les délégués de la région.'
    expect(decode(utf8(french))).toEqual({ text: french, encoding: 'utf-8' })
  })

  it('makes line ends LF', () => {
    expect(decode(utf8('một\r\nhai\rba\n')).text).toBe('một\nhai\nba\n')
  })

  it('reads plain English, and English with the quotes of Windows', () => {
    expect(decode(utf8('The meeting opened at 9 a.m.')).encoding).toBe('utf-8')
    expect(decode(encode1252('He said “we agree” – and left…')).text).toBe('He said “we agree” – and left…')
  })

  it('refuses French in Latin-1 rather than guess', () => {
    expect(codeOf(Buffer.from('La réunion a été présidée par le maire, qui a remercié les élus présents à la séance.', 'latin1'))).toBe('unknown-encoding')
  })

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['ELF', [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01]],
    ['PDF', [...utf8('%PDF-1.7\n1 0 obj\n')]],
    ['NUL among text', [...utf8('abc\0def, ghi')]],
    ['a bell', [...utf8('họp\x07 xong')]],
    ['only NUL', [0, 0, 0, 0, 0, 0]],
  ])('refuses %s as not text', (_, bytes) => {
    expect(codeOf(Uint8Array.from(bytes))).toBe('not-text')
  })

  it('refuses random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 64, maxLength: 400, size: 'max' }), (bytes) => {
      fc.pre(bytes.some(byte => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13))
      fc.pre(bytes.filter(byte => byte >= 0x80).length > 10)
      expect(['not-text', 'unknown-encoding']).toContain(codeOf(bytes))
    }))
  })

  it.each(['', ' \n\t ', '\uFEFF\r\n'])('calls %j an empty file', (text) => {
    expect(codeOf(utf8(text))).toBe('empty-file')
  })
})
