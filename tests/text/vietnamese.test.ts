import { describe, expect, it } from 'vitest'
import { isVietnameseSyllable } from '../../src/text/vietnamese.js'

describe('isVietnameseSyllable', () => {
  it.each(['nghị', 'Hội', 'ĐẢNG', 'uỷ', 'ủy', 'quyết', 'giếng', 'gì', 'khuỷu', 'nguyễn', 'Huỳnh', 'yêu', 'ương', 'học', 'thuở', 'hoi', 'nghi', 'Dang', 'boong', 'toàn'])(
    'accepts %s', (syllable) => {
      expect(isVietnameseSyllable(syllable)).toBe(true)
    })

  it('accepts decomposed letters', () => {
    expect(isVietnameseSyllable('nghị'.normalize('NFD'))).toBe(true)
  })

  it.each(['meeting', 'été', 'réunion', 'zô', 'hôck', 'hộl', 'họcc', 'đảnh2', 'tạtạ', 'hoc̀', 'straße', ''])('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false)
  })

  it('refuses a level or falling tone on a stopped syllable', () => {
    expect(['hộc', 'hốc'].every(isVietnameseSyllable)).toBe(true)
    expect(['hôc', 'hồc', 'hổc', 'hỗc'].some(isVietnameseSyllable)).toBe(false)
  })
})
