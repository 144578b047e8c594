import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeTone } from '../../src/text/tone.js'

describe('normalizeTone', () => {
  it.each([
    ['hoà', 'hòa'], ['thuý', 'thúy'], ['uỷ ban', 'ủy ban'], ['khoẻ', 'khỏe'], ['loã', 'lõa'], ['goá', 'góa'], ['luỵ', 'lụy'], ['xoè', 'xòe'],
    ['Hoà Bình', 'Hòa Bình'], ['UỶ BAN', 'ỦY BAN'], ['Uỷ', 'Ủy'], ['THUỲ', 'THÙY'], ['khoá, hoá.', 'khóa, hóa.'],
  ])('moves the tone of %s to the first vowel: %s', (old, now) => {
    expect(normalizeTone(old)).toBe(now)
  })

  it.each([['tòan', 'toàn'], ['hòai', 'hoài'], ['qúy', 'quý'], ['QÚY', 'QUÝ'], ['lọai', 'loại'], ['hùynh', 'huỳnh']])(
    'mends the early tone of %s: %s', (early, now) => {
      expect(normalizeTone(early)).toBe(now)
    })

  it.each(['quý', 'quỷ', 'Quỳ', 'giá', 'toàn', 'hoài', 'huỳnh', 'khuỷu', 'của', 'quà', 'thuở', 'hòa', 'ủy', 'thúy', 'ngoại', 'xoáy', 'kỷ', 'mía', 'Đoàn'])(
    'leaves %s alone', syllable => {
      expect(normalizeTone(syllable)).toBe(syllable)
    })

  it('keeps the length of every text and does nothing the second time', () => {
    const letters = fc.constantFrom(...'oeuyaqhtnàáỏẽọèúỷÝÀỌUOAE ,.😀'.match(/./gu)!)
    fc.assert(fc.property(fc.array(letters).map(parts => parts.join('')), text => {
      const once = normalizeTone(text)
      expect(once.length).toBe(text.length)
      expect(normalizeTone(once)).toBe(once)
    }))
  })
})
