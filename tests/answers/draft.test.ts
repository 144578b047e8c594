import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { Draft, type OpenReport } from '../../src/answers/draft.js'
import type { StoredReport } from '../../src/store/store.js'
import { reportOf } from '../meetings/report.js'

const TEXT = 'Sáng 5/3, huyện họp.\n\nÔng Đỗ Văn Thịnh chủ trì.\n\nBà Lý Thị Sen nói về 12 km đê.\n\nÔng Hồ Minh Bảo dự. Bà Ngô Thị Hân dự. Ông Lâm Đức Cường dự.\n'

function opened(text = TEXT): OpenReport {
  const report: StoredReport = { ...reportOf(text), uploadedBy: 'cli', uploadedAt: '2026-01-05T08:00:00.000Z', recordsVersion: 1, passageVersion: 1, corrections: {}, origin: null, edition: 0 }
  return { report, passages: [{ id: `${report.id}:0`, reportId: report.id, ordinal: 0, kind: 'body', start: 0, end: report.text.length }], date: null }
}

const report = opened()
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const CHAIR = 'Ông Đỗ Văn Thịnh chủ trì.'
const DYKE = 'Bà Lý Thị Sen nói về 12 km đê.'

/** Citation numbers that the text shows behind each statement. */
function shownBehind({ text, statements }: Answer): number[][] {
  let from = 0
  return statements.map((statement) => {
    const at = text.indexOf(statement.text, from) + statement.text.length
    const marks = /^ (?:\[[0-9]+\](?:–\[[0-9]+\])?)*/u.exec(text.slice(at))?.[0] ?? ''
    from = at + marks.length
    return Array.from(marks.matchAll(/\[([0-9]+)\](?:–\[([0-9]+)\])?/gu), ([, first, last]) => [Number(first), Number(last ?? first)] as const).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    )
  })
}

describe('a draft', () => {
  it('cites a span once, whatever white space is around it', () => {
    const draft = new Draft('')
    const { start, end } = spanOf(CHAIR)
    expect(draft.cite(report, { start, end })).toBe(1)
    expect(draft.cite(report, { start: start - 2, end: end + 2 })).toBe(1)
    draft.say('Đỗ Văn Thịnh', [1])
    expect(draft.finish('answered', 'vi', 'records').citations[0]).toMatchObject({ quote: CHAIR, start, end, number: 1 })
  })

  it('leaves out a statement that its quotes do not prove, and says which', () => {
    const draft = new Draft('')
    const chair = draft.cite(report, spanOf(CHAIR))
    expect(draft.say('Lý Thị Sen', [chair])).toBe(false)
    expect(draft.say('15 km', [chair])).toBe(false)
    expect(draft.say('Đê', [])).toBe(false)
    expect(draft.say('', [chair])).toBe(false)
    expect(draft.length).toBe(0)
    expect(draft.dropped).toEqual(['Lý Thị Sen', '15 km', 'Đê', ''])
    expect(draft.finish('answered', 'vi', 'records')).toMatchObject({ text: '', statements: [], citations: [] })
  })

  it('cites nothing that is only white space or lies outside the text', () => {
    const draft = new Draft('')
    const gap = TEXT.indexOf('\n\n')
    expect(draft.cite(report, { start: gap, end: gap + 2 })).toBe(0)
    expect(draft.cite(report, { start: TEXT.length + 5, end: TEXT.length + 9 })).toBe(0)
    expect(draft.say('Đê', [0])).toBe(false)
  })

  it('numbers citations in order of use and leaves the unused out', () => {
    const draft = new Draft('')
    const chair = draft.cite(report, spanOf(CHAIR))
    draft.cite(report, spanOf('Sáng 5/3, huyện họp.'))
    const dyke = draft.cite(report, spanOf(DYKE))
    draft.say('12 km đê', [dyke])
    draft.say('Đỗ Văn Thịnh', [chair])
    const answer = draft.finish('answered', 'vi', 'records')
    expect(answer.citations.map(({ number, quote }) => [number, quote])).toEqual([
      [1, DYKE],
      [2, CHAIR],
    ])
    expect(answer.text).toBe('12 km đê [1]\nĐỗ Văn Thịnh [2]')
  })

  it('shows behind every statement the numbers of its citations, whatever is cited and said', () => {
    const spans = ['Sáng 5/3, huyện họp.', CHAIR, DYKE, 'Ông Hồ Minh Bảo dự.', 'Bà Ngô Thị Hân dự.', 'Ông Lâm Đức Cường dự.'].map(spanOf)
    const uses = fc.array(fc.subarray(spans, { minLength: 1 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(uses, (statements) => {
        const draft = new Draft('')
        statements.forEach((cited, i) => draft.say(`việc ${'abcde'[i]!}`, cited.map((span) => draft.cite(report, span))))
        const answer = draft.finish('answered', 'vi', 'records')
        expect(answer.citations.map(({ number }) => number)).toEqual(answer.citations.map((_, i) => i + 1))
        expect([...new Set(answer.statements.flatMap(({ citations }) => citations))]).toEqual(answer.citations.map(({ number }) => number))
        expect(shownBehind(answer)).toEqual(answer.statements.map(({ citations }) => [...citations]))
      }),
    )
  })

  it('quotes verbatim whatever the text and the span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(80), fc.nat(80), (written, a, b) => {
        const open = opened(written)
        const draft = new Draft('')
        const number = draft.cite(open, { start: Math.min(a, b), end: Math.max(a, b) })
        draft.say('việc', [number])
        for (const { quote, start, end } of draft.finish('answered', 'vi', 'records').citations) {
          expect(quote).not.toBe('')
          expect(open.report.text.slice(start, end)).toBe(quote)
        }
      }),
    )
  })
})
