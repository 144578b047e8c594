import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Citation } from '../../../src/answers/answer.js'
import { answerButtons, fitsButton, renderAnswer } from '../../../src/bot/rendering/answer.js'
import { isoWords } from '../../../src/bot/rendering/dates.js'
import { pageButtons, pageOf } from '../../../src/bot/rendering/page.js'
import { renderProof, surroundings } from '../../../src/bot/rendering/proof.js'
import { split } from '../../../src/bot/rendering/split.js'
import { plain, shorten } from '../../../src/bot/rendering/text.js'
import { createTranslator } from '../../../src/locales.js'
import { formattedText } from '../../support/bot-api/checks/text.js'

const say = createTranslator('vi')

const REPORT = [
  'Hội nghị tổng kết năm của xã Đoài',
  'Sáng 3/4/2022, ông Lê Văn Gấm chủ trì hội nghị. Bà Phạm Thị Nụ phát biểu về <đê> & _kè_. Hội nghị bế mạc lúc 11 giờ.',
  'Sau hội nghị, các đại biểu đi thăm đê.',
].join('\n\n')

function citation(quote: string, text = REPORT): Citation {
  const start = text.indexOf(quote)
  return { number: 1, reportId: '0123456789abcdef', passageId: '0123456789abcdef:0', source: 'hop.md', title: 'Hội nghị xã Đoài', date: '2022-04-03', page: null, quote, start, end: start + quote.length }
}

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('<b>&amp;', '_*[x](y)`', '👩‍👩‍👧', 'مرحبا', '\uD800', 'ọ̣', ' ', '\n\n'), fc.string({ maxLength: 300 }))

describe('an answer as text', () => {
  const answers = fc.record({ text: anything, quotes: fc.array(fc.tuple(anything, anything), { maxLength: 60 }), rewritten: fc.option(anything), question: fc.option(anything) })

  it('is text and marks that Telegram takes as they are, whatever names and quotes hold', () => {
    fc.assert(
      fc.property(answers, ({ text, quotes, rewritten, question }) => {
        const citations = quotes.map(([title, quote], i) => ({ ...citation('Sáng'), number: i + 1, title, quote }))
        const answer: Answer = { kind: 'answered', text, language: 'vi', statements: [], citations, by: 'records' }
        for (const part of split(renderAnswer({ answer, rewritten, model: null, question }, say))) {
          expect(formattedText(part.text, part.entities).text).toBe(part.text)
          expect(part.text).not.toMatch(/\p{Surrogate}/u)
        }
        for (const button of answerButtons('abc.123', answer, '0123456789abcdef#0', say).flat()) {
          expect('callback_data' in button && fitsButton(button.callback_data)).toBe(true)
        }
      }),
    )
  })

  it('shows what was written as it was written', () => {
    const answer: Answer = { kind: 'answered', text: 'Bà Nụ nói về <đê> & _kè_ *to* [1]', language: 'vi', statements: [], citations: [citation('Bà Phạm Thị Nụ phát biểu về <đê> & _kè_.')], by: 'records' }
    expect(renderAnswer({ answer, rewritten: null, model: null, question: null }, say).text).toBe(
      'Bà Nụ nói về <đê> & _kè_ *to* [1]\n\nHội nghị xã Đoài · 3/4/2022\n[1] “Bà Phạm Thị Nụ phát biểu về <đê> & _kè_.”',
    )
  })
})

describe('a proof', () => {
  it('marks the quote inside its paragraph, with title and date', () => {
    const quoted = citation('Bà Phạm Thị Nụ phát biểu về <đê> & _kè_.')
    const proof = renderProof(quoted, REPORT, say)
    const marked = proof.entities.find(({ type }) => type === 'underline')!
    expect(proof.text.slice(marked.offset, marked.offset + marked.length)).toBe(quoted.quote)
    expect(proof.text).toMatch(/^\[1\] Hội nghị xã Đoài\nNgày 3\/4\/2022\n/u)
    expect(proof.text).toContain('Sáng 3/4/2022, ông Lê Văn Gấm chủ trì hội nghị.')
  })

  it('shows whole sentences around the quote, wherever it stands in a text of any shape', () => {
    const texts = fc.array(fc.constantFrom('Ông Gấm nói. ', 'Bà Nụ hỏi? ', 'họp '.repeat(80), '\n', '\n\n', 'A'.repeat(900)), { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
        const { from, to } = surroundings(text, start, end)
        expect([from <= start, end <= to, from >= 0, to <= text.length]).toEqual([true, true, true, true])
        expect(start - from).toBeLessThanOrEqual(1_200)
        expect(to - end).toBeLessThanOrEqual(1_200)
      }),
    )
  })
})

describe('small things', () => {
  it('writes dates as people do', () => {
    expect(['2021-12-20', '--12-20', '2021-12', '2021', 'soon'].map((iso) => isoWords(iso, say))).toEqual(['20/12/2021', '20/12', 'tháng 12/2021', '2021', 'soon'])
  })

  it('shortens at a word, never inside a character', () => {
    expect(shorten('Hội nghị tổng kết năm', 14)).toBe('Hội nghị…')
    expect(shorten('ngắn', 14)).toBe('ngắn')
    expect(shorten('😀'.repeat(20), 10)).not.toMatch(/\p{Surrogate}/u)
  })

  it('replaces halves of characters, keeping every offset', () => {
    expect(plain('a\uD800b😀').text).toBe('a\uFFFDb😀')
  })

  it('pages stay in range, and have buttons to their neighbours only', () => {
    const items = Array.from({ length: 20 }, (_, i) => i)
    expect(pageOf(items, 99)).toMatchObject({ page: 2, pages: 3, first: 16, shown: [16, 17, 18, 19] })
    expect(pageOf([], -1)).toMatchObject({ page: 0, pages: 1, shown: [] })
    expect(pageButtons(0, 3, (page) => `x:${page}`)[0]!.map(({ text }) => text)).toEqual(['1/3', '▶'])
    expect(pageButtons(1, 3, (page) => `x:${page}`)[0]).toHaveLength(3)
    expect(pageButtons(0, 3, () => 'x'.repeat(65))).toEqual([])
  })
})
