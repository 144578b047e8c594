import { describe, expect, it } from 'vitest'
import { compilePattern, patternText, patternWords } from '../../src/answers/pattern.js'

const found = (pattern: string, question: string): string | null => compilePattern(pattern).exec(patternText(question))?.[0].trim() ?? null

describe('a phrase pattern', () => {
  it('finds its words with their marks, without any, and with some', () => {
    for (const question of ['Ai phát biểu?', 'AI PHÁT BIỂU?', 'ai phat bieu', 'ai phát bieu', 'ai phát biểu'.normalize('NFD')]) expect(found('(ai|người nào) phát biểu', question)).not.toBeNull()
    expect(found('thủy lợi', 'công ty thuỷ lợi')).toBe('thủy lợi')
  })

  it('takes no other word for one of its own', () => {
    expect(found('đâu', 'họp lần đầu')).toBeNull()
    expect(found('ai phát biểu', 'tại phát biểu')).toBeNull()
    expect(found('ai', 'mai họp')).toBeNull()
  })

  it('does without what is optional', () => {
    for (const question of ['ai chủ trì', 'ai đã chủ trì', 'ai là chủ trì']) expect(found('ai [đã|là] chủ trì', question)).toBe(question)
    expect(found('khách * (nào|ai)? dự', 'khách quốc tế dự')).toBe('khách quốc tế dự')
  })

  it('leaps over a few words, never over a comma', () => {
    expect(found('ai * báo cáo', 'ai ở sở tài chính báo cáo')).toBe('ai ở sở tài chính báo cáo')
    expect(found('ai * báo cáo', 'ai dự, báo cáo gì')).toBeNull()
    expect(found('ai * báo cáo', 'ai một hai ba bốn năm sáu bảy tám báo cáo')).toBeNull()
    expect(found('ai … báo cáo', 'ai một hai ba bốn năm sáu bảy tám báo cáo')).not.toBeNull()
  })

  it('finds the same when it is given the words of the text', () => {
    const plain = patternText('Hôm đó ai chủ trì?')
    const pattern = compilePattern('ai chủ trì')
    expect(pattern.exec(plain, patternWords(plain))?.index).toBe(pattern.exec(plain)?.index)
    expect(pattern.exec(plain)?.index).toBe(7)
  })

  it('is refused when its brackets are nested', () => {
    expect(() => compilePattern('(ai|(người nào)) nói')).toThrow('Nested brackets')
  })
})
