import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/reports/language.js'

describe('detectLanguage', () => {
  it.each([
    'Sáng 5/3, huyện họp bàn việc xây trường.',
    'Sang 5/3, huyen hop ban viec xay truong va cac xa cung du hop trong ngay.',
    'SÁNG NAY HỌP BÀN VIỆC XÂY TRƯỜNG',
    'Ông Nam gặp đoàn The World Bank of Asia and the Pacific tại trụ sở, bàn việc vay vốn để xây cầu.',
    '12/9 !!!',
  ])('calls this Vietnamese: %s', (text) => {
    expect(detectLanguage(text)).toBe('vi')
  })

  it.each([
    'The committee met on Monday to discuss the new school, and Mr Nam was in the chair.',
    'Mr Nguyễn Văn Nam, who is the chairman of the district, said that the school would be built by June.',
  ])('calls this English: %s', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })
})
