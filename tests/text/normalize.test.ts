import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse, fold, foldAligned, nfc } from '../../src/text/normalize.js'

describe('normalize', () => {
  it('brings decomposed text to NFC', () => {
    expect(nfc('Đảng uỷ'.normalize('NFD'))).toBe('Đảng uỷ')
  })

  it('folds case, marks and đ', () => {
    expect(fold('ĐẢNG Uỷ tỉnh Đắk Lắk')).toBe('dang uy tinh dak lak')
    expect(fold('Đảng uỷ'.normalize('NFD'))).toBe('dang uy')
  })

  it('collapses white space', () => {
    expect(collapse(' a \n\u00a0 b ')).toBe('a b')
  })
})

describe('foldAligned', () => {
  it('agrees with fold on NFC Vietnamese', () => {
    const text = 'Hội nghị lần thứ 13: ĐỒNG CHÍ Nguyễn Thuỳ Dương phát biểu – “Quyết tâm!” 😀 ＡＢ'
    expect(foldAligned(text)).toBe(fold(text))
  })

  it('keeps the place of every code unit, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldAligned(text)
      expect(folded.length).toBe(text.length)
      for (let i = 0; i < text.length; i++) {
        const one = fold(text[i]!)
        expect(folded[i]).toBe(one.length === 1 ? one : text[i])
      }
    }))
  })

  it('agrees with folding unit by unit over the whole basic plane and across long texts', () => {
    const all = String.fromCharCode(...Array.from({ length: 0xd800 }, (_, i) => i))
    const expected = Array.from({ length: 0xd800 }, (_, i) => {
      const one = fold(String.fromCharCode(i))
      return one.length === 1 ? one : String.fromCharCode(i)
    }).join('')
    expect(foldAligned(all)).toBe(expected)
  })
})
