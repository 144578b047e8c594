import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/answers/answer.js'
import { isProven, isVerbatim } from '../../src/answers/check.js'
import { fold } from '../../src/text/normalize.js'
import { SPELLINGS } from '../support/asking.js'

const quoted = (quote: string, more: Partial<Citation> = {}): Citation => ({
  ...{ number: 1, reportId: 'r', passageId: 'r:0', source: 'bao-cao.md', title: '', date: null, page: null, quote, start: 0, end: quote.length },
  ...more,
})

const proven = (text: string, ...quotes: readonly string[]): boolean =>
  isProven({ text, citations: quotes.map((_, i) => i + 1) }, quotes.map((quote, i) => quoted(quote, { number: i + 1 })), '')

const SURNAMES = ['Đỗ', 'Lý', 'Phan', 'Ngô', 'Trịnh', 'Hồ', 'Lâm']
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Đức', 'Ngọc', 'Hữu']
const GIVEN = ['Hoa', 'Hoan', 'Hoàng', 'Sen', 'Thịnh', 'Cường', 'Hà', 'Hân', 'Bảo']
const names = fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...MIDDLES), fc.constantFrom(...GIVEN)).map((parts) => parts.join(' '))
const frames = fc.constantFrom('NAME phát biểu tại hội nghị.', 'Theo ông NAME, đê đã vững.', '(NAME)', 'do bà NAME chủ trì', '“NAME”')
const framed = fc.tuple(frames, names).map(([frame, name]) => frame.replace('NAME', name))

describe('a quote', () => {
  it('is verbatim when it stands at its offsets, and only then', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), fc.string({ unit: 'grapheme' }), (text, a, b, other) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((n) => n % (text.length + 1)) as [number, number]
        const there = text.slice(start, end)
        expect(isVerbatim(quoted(there, { start, end }), text)).toBe(there !== '')
        if (other !== there) expect(isVerbatim(quoted(other, { start, end }), text)).toBe(false)
      }),
    )
  })
})

describe('a statement', () => {
  it('is proven by a quote that holds its names and numbers', () => {
    expect(proven('Đỗ Văn Thịnh: 12 hộ', 'Ông Đỗ Văn Thịnh cho biết có 12 hộ.')).toBe(true)
  })

  it('needs a citation, and every one it names', () => {
    expect(proven('Đê đã vững')).toBe(false)
    expect(isProven({ text: 'Đê đã vững', citations: [1, 2] }, [quoted('Đê đã vững')], '')).toBe(false)
    expect(isProven({ text: 'Đê đã vững', citations: [7] }, [quoted('Đê đã vững')], '')).toBe(false)
  })

  it('is not proven by a quote it does not cite', () => {
    const citations = [quoted('Bà Lý Thị Sen chủ trì.'), quoted('Ông Đỗ Văn Thịnh dự.', { number: 2 })]
    expect(isProven({ text: 'Đỗ Văn Thịnh', citations: [1] }, citations, '')).toBe(false)
    expect(isProven({ text: 'Đỗ Văn Thịnh', citations: [2] }, citations, '')).toBe(true)
  })

  it.each([
    ['another surname', 'Lý Văn Thịnh', 'Ông Đỗ Văn Thịnh chủ trì.'],
    ['a given name that only begins the quoted one', 'Lý Thị Hoa', 'Bà Lý Thị Hoan chủ trì.'],
    ['a given name that only begins the quoted one without its marks', 'Lý Thị Hoa', 'Bà Lý Thị Hoàng chủ trì.'],
    ['the name with the sentences of two people', 'Đỗ Văn Sen', 'Ông Đỗ Văn Thịnh và bà Lý Thị Sen chủ trì.'],
    ['an English name', 'Mary Jones', 'Ms Mary Johnson chaired.'],
  ])('with a name that is not in its quotes never stays: %s', (_, text, quote) => {
    expect(proven(text, quote)).toBe(false)
  })

  it('with any name that is not in its quotes never stays', () => {
    fc.assert(
      fc.property(names, fc.array(framed, { minLength: 1, maxLength: 3 }), (name, quotes) => {
        const held = quotes.some((quote) => ` ${fold(quote).replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${fold(name)} `))
        expect(proven(`${name} nói về đê`, ...quotes)).toBe(held)
      }),
      { numRuns: 500 },
    )
  })

  it('with any number that is not in its quotes never stays', () => {
    const numbers = fc.integer({ min: 20, max: 9999 })
    fc.assert(
      fc.property(numbers, fc.array(numbers, { minLength: 1, maxLength: 3 }), (number, quoteNumbers) => {
        const quotes = quoteNumbers.map((n) => `Có ${n} hộ dân và ${n}% diện tích.`)
        expect(proven(`Tổng cộng ${number} hộ`, ...quotes)).toBe(quoteNumbers.includes(number))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['1,8 triệu', 'Mỗi hộ góp 18 triệu đồng.'],
    ['3.747 hộ', 'Có 3,747 hộ.'],
    ['120 tỷ', 'Chi 1.200 tỷ đồng.'],
    ['200 tỷ', 'Chi 1.200 tỷ đồng.'],
    ['8 triệu', 'Mỗi hộ góp 1,8 triệu đồng.'],
    ['150 m', 'Đường dài 1.150 m.'],
    ['21/12/2021', 'Chiều 20/12/2021, huyện họp.'],
  ])('with a number that only looks like the quoted one never stays: %s', (text, quote) => {
    expect(proven(text, quote)).toBe(false)
  })

  it.each([
    ['8/3/2021', 'Sáng 08/03/2021, huyện họp.'],
    ['20/12', 'Chiều 20.12, huyện họp.'],
    ['20/12/2021', 'Chiều 20.12.2021, huyện họp.'],
    ['từ 8 đến 9/12', 'Trong hai ngày 8,9/12, huyện họp.'],
    ['29–30/6', 'Hai ngày 29, 30.6, huyện họp.'],
    ['1.150 m', 'Đường dài 1.150 m.'],
  ])('has its numbers in other dress: %s', (text, quote) => {
    expect(proven(text, quote)).toBe(true)
  })

  it('may take the year from the date of the cited report', () => {
    expect(isProven({ text: '20/12/2021', citations: [1] }, [quoted('Chiều 20/12, huyện họp.', { date: '2021-12-20' })], '')).toBe(true)
    expect(isProven({ text: '20/12/2022', citations: [1] }, [quoted('Chiều 20/12, huyện họp.', { date: '2021-12-20' })], '')).toBe(false)
  })

  it('may count what it cites, and no more', () => {
    expect(proven('Có 3 cuộc họp.', 'Họp đê.', 'Họp kênh.', 'Họp đường.')).toBe(true)
    expect(proven('Có 4 cuộc họp.', 'Họp đê.', 'Họp kênh.', 'Họp đường.')).toBe(false)
  })

  it.each(SPELLINGS)('is proven by a name written $spelling', ({ spell }) => {
    expect(proven('Lý Thị Hòa', spell('Bà Lý Thị Hòa chủ trì.'))).toBe(true)
  })
})
