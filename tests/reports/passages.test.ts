import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPassages, MAX_PASSAGE, MIN_PASSAGE, PASSAGE_VERSION } from '../../src/reports/passages.js'
import { makeReport, type Report } from '../../src/reports/report.js'

const reportOf = (text: string, title = ''): Report =>
  makeReport({ source: 'a.txt', title, date: null, author: null, language: 'vi', text, pages: [], encoding: 'utf-8', warnings: [] })

const SENTENCE = 'Ông Nguyễn Văn An nêu rõ các xã phải hoàn thành việc rà soát quỹ đất trước ngày 20.12 để trình hội đồng nhân dân. '
const kinds = (report: Report): string[] => cutPassages(report).map(({ kind }) => kind)
const texts = (report: Report): string[] => cutPassages(report).map(({ start, end }) => report.text.slice(start, end))

describe('cutPassages', () => {
  it('has a version', () => {
    expect(PASSAGE_VERSION).toBeGreaterThan(0)
  })

  it('cuts a long paragraph at sentences', () => {
    const found = texts(reportOf(SENTENCE.repeat(20).trim()))
    expect(found.length).toBeGreaterThan(2)
    for (const passage of found) {
      expect(passage.length).toBeLessThanOrEqual(MAX_PASSAGE)
      expect(passage).toMatch(/^Ông .*hội đồng nhân dân\.$/su)
    }
  })

  it('joins short paragraphs up to the target', () => {
    const found = texts(reportOf(Array.from({ length: 12 }, () => SENTENCE.trim()).join('\n\n')))
    expect(found.slice(0, -1).every(passage => passage.length >= MIN_PASSAGE && passage.length <= MAX_PASSAGE)).toBe(true)
  })

  it('gives the title line a passage of its own', () => {
    const report = reportOf(`Bàn việc xây trường\n\n${SENTENCE}`, 'Bàn việc xây trường')
    expect(kinds(report)).toEqual(['title', 'body'])
    expect(texts(report)[0]).toBe('Bàn việc xây trường')
    expect(kinds(reportOf(`# Bàn việc xây trường\n\n${SENTENCE}`, 'Bàn việc xây trường'))).toEqual(['title', 'body'])
    expect(kinds(reportOf('Bàn việc xây trường', 'Bàn việc xây trường'))).toEqual(['body'])
  })

  it('sets captions apart that stand alone, and leaves those inside a paragraph', () => {
    const caption = 'Bà Hoa trao quà cho học sinh. Ảnh: Hà My'
    expect(kinds(reportOf(`${SENTENCE}\n${caption}\n${SENTENCE}`))).toEqual(['body', 'caption', 'body'])
    expect(texts(reportOf(`${SENTENCE}\nBà Hoa trao quà.\nẢnh: Hà My\n${SENTENCE}`))[1]).toBe('Bà Hoa trao quà.\nẢnh: Hà My')
    expect(kinds(reportOf(`${SENTENCE}${caption} ${SENTENCE}`))).toEqual(['body'])
  })

  it('cuts a sentence without a stop at white space', () => {
    const found = texts(reportOf('hội nghị tiếp tục bàn '.repeat(200).trim()))
    expect(found.length).toBeGreaterThan(4)
    expect(found.every(passage => passage.length <= MAX_PASSAGE && /^(?:hội|nghị|tiếp|tục|bàn) .*(?:hội|nghị|tiếp|tục|bàn)$/su.test(passage))).toBe(true)
  })

  it('numbers passages and names them after the report', () => {
    const report = reportOf(SENTENCE.repeat(20))
    cutPassages(report).forEach((passage, i) => {
      expect(passage).toMatchObject({ id: `${report.id}:${i}`, reportId: report.id, ordinal: i })
    })
  })

  const piece = fc.constantFrom(
    SENTENCE, SENTENCE.repeat(3), 'Ảnh: An Bình/TTXVN', '(Ảnh: Hà My)', '\n', '\n\n', ' ', '\t', 'TP. HCM', '“', '”', '.', '...', '!', '|', '\u00a0', '\u0301', '😀', '👩‍🌾',
    'a\u0323\u0302', 'x'.repeat(700), '😀'.repeat(500), 'e\u0301'.repeat(600), 'Toàn cảnh hội nghị.', '- ', '1. ', 'Tiêu đề',
  )
  const anyText = fc.oneof(fc.array(piece, { maxLength: 30 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }))

  it('gives every character other than white space to exactly one passage, in order and never too long', () => {
    fc.assert(fc.property(anyText, (text) => {
      let reached = 0
      for (const { start, end } of cutPassages(reportOf(text, 'Tiêu đề'))) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(text.slice(reached, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end - start).toBeLessThanOrEqual(MAX_PASSAGE)
        reached = end
      }
      expect(text.slice(reached).trim()).toBe('')
    }), { numRuns: 300 })
  })

  it('never cuts inside a surrogate pair or before a combining mark', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const { start, end } of cutPassages(reportOf(text))) {
        for (const cut of [start, end]) {
          const before = text[cut - 1] ?? ' '
          if (before.trim() === '') continue
          const around = before + (text[cut] ?? '')
          expect(around).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/u)
          expect(around.slice(1)).not.toMatch(/\p{M}/u)
        }
      }
    }), { numRuns: 300 })
  })

  it('cuts ten megabytes in linear time', () => {
    const started = performance.now()
    expect(cutPassages(reportOf(SENTENCE.repeat(40_000))).length).toBeGreaterThan(4000)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
