import { describe, expect, it } from 'vitest'
import { expectationsOf } from '../../src/answers/expectations.js'
import { patternText } from '../../src/answers/pattern.js'

const expected = (question: string) => expectationsOf(patternText(question), 'en')

describe('an English question', () => {
  it.each(['How much was collected in fines at the market?', 'How much will the two new bridges of the commune cost?'])('asks for money without the word: %s', (question) => {
    expect(expected(question).map(({ type }) => type)).toContain('money')
  })

  it('asks for no money where an amount of something else is meant', () => {
    expect(expected('How much rice did the commune harvest?').map(({ type }) => type)).toEqual(['number'])
  })

  it('counts what its last word names as well as what the whole phrase does', () => {
    const [count] = expected('How many corruption cases were found?')
    expect(count?.of).toEqual(expect.arrayContaining(['vụ án tham nhũng', 'trường hợp']))
  })
})

describe('a Vietnamese question', () => {
  const types = (question: string): string[] => expectationsOf(patternText(question), 'vi').map(({ type }) => type)

  it.each([
    ['Chỉ thị số mấy được ký tại hội nghị?', 'document-number', 'count'],
    ['Quyết định mang số bao nhiêu?', 'document-number', 'count'],
    ['Hội nghị kết thúc lúc mấy giờ?', 'time', 'duration'],
    ['Ông ấy chịu hình thức kỷ luật nào?', undefined, 'document'],
    ['Xã cần bao nhiêu vốn làm cầu?', 'money', 'count'],
    ['Kinh nghiệm được kế thừa của ai?', undefined, 'person'],
    ['Quy hoạch ưu tiên những nhóm cán bộ nào?', undefined, 'person'],
    ['Ai được giao làm tổ trưởng?', 'person', 'count'],
  ])('asks for the kind of thing it words: %s', (question, wanted, other) => {
    if (wanted !== undefined) expect(types(question)).toContain(wanted)
    expect(types(question)).not.toContain(other)
    expect(types(question.normalize('NFD'))).toEqual(types(question))
    expect(types(question.toUpperCase())).toEqual(types(question))
  })

  it.each([
    ['Có bao nhiêu nước tham dự?', 'quốc gia'],
    ['Có bao nhiêu người ốm?', 'ca'],
    ['Rừng rộng bao nhiêu héc-ta?', 'ha'],
    ['Có bao nhiêu doanh nghiệp phá sản?', 'công ty'],
  ])('counts what a report may word otherwise: %s', (question, wording) => {
    expect(expectationsOf(patternText(question), 'vi').flatMap(({ of }) => of)).toContain(wording)
  })
})
