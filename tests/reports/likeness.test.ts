import { describe, expect, it } from 'vitest'
import { likeness } from '../../src/reports/likeness.js'
import { forestReport } from '../support/uploads.js'

const LONG = Array.from({ length: 400 }, (_, i) => `Việc số ${i * 7919} được giao cho tổ ${i * 31} làm trong tuần thứ ${i % 50}, kinh phí ${i * 104_729} đồng.`).join(' ')

describe('likeness', () => {
  it('is 1 for the same words, whatever their case, marks and punctuation', async () => {
    const text = forestReport(0)
    expect(await likeness(text, text.toUpperCase().replace(/[.,]/gu, ' ').normalize('NFD'))).toBe(1)
    expect(await likeness(LONG.repeat(4), LONG.repeat(4).replaceAll('. ', '.\n\n'))).toBe(1)
  })

  it('is high for an article with small edits or something added, low for another', async () => {
    expect(await likeness(LONG, LONG.replace('tổ 31', 'tổ ba mươi mốt').replaceAll('tuần thứ 5', 'tuần 5'))).toBeGreaterThan(0.8)
    expect(await likeness(LONG, `${LONG} ${forestReport(1)}`)).toBeGreaterThan(0.95)
    expect(await likeness(forestReport(0), forestReport(1))).toBeLessThan(0.4)
  })

  it('is not high because a short text stands in a long one, nor for texts without words', async () => {
    expect(await likeness(LONG.slice(0, 400), LONG)).toBeLessThan(0.1)
    expect(await likeness('', LONG)).toBe(0)
    expect(await likeness('…', '…')).toBe(0)
  })

  it('finds long texts again by a sample', async () => {
    const [a, b] = [LONG.repeat(3), LONG.repeat(3).replaceAll('tuần thứ 7', 'tuần bảy')]
    expect(a.length).toBeGreaterThan(80_000)
    expect(await likeness(a, b)).toBeGreaterThan(0.8)
  })
})
