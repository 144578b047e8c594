import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractMeetings } from '../../src/meetings/extract.js'
import type { Meeting } from '../../src/meetings/meeting.js'
import { contains, type Span } from '../../src/text/span.js'
import { reportOf } from './report.js'

const REPORTS = '../shared/eval/reports'

const PIECES = [
  'Sáng 12/3, UBND huyện tổ chức hội nghị tổng kết công tác năm.',
  'Ông Đỗ Văn Hưng',
  'bà Lý Thị Sen',
  'phát biểu tại hội nghị.',
  ', Giám đốc Sở Y tế,',
  'nhấn mạnh:',
  '“',
  '”',
  '"',
  '(',
  ')',
  '\n',
  'do ông Mai Quốc Toản chủ trì',
  ' - ',
  '; ',
  'Đến dự có:',
  'Bà cho biết',
  'Theo Nghị quyết số 35 ngày 22/10/2018 của Bộ Chính trị',
  'Chiều cùng ngày, họp báo',
  'Kết luận:',
  '1. Mua máy.',
  'BIÊN BẢN',
  '…',
  'tại Hà Nội',
  'ông',
  'Thủ tướng',
  'TP.',
  '🙂',
  'ĐẠI BIỂU',
  'Ảnh: An Bình',
  'x'.repeat(40),
]

/** Every span of a meeting with the text it must have, where it has one. */
function spansOf(meeting: Meeting): { span: Span; text?: string }[] {
  const facts = [meeting.name, meeting.place, ...meeting.organisers, ...meeting.conclusions, ...meeting.documents].flatMap(fact =>
    fact ? [{ span: fact, text: fact.text }] : [],
  )
  const people = meeting.people.flatMap(person => [{ span: person.mention }, { span: person.evidence }, { span: person.fullName }])
  const acts = meeting.acts.flatMap(act => [{ span: act.mention }, { span: act.sentence }, { span: act.extent }])
  return [...facts, ...people, ...acts, ...(meeting.date ? [{ span: meeting.date }] : [])]
}

function holds(text: string): void {
  const report = reportOf(text)
  for (const meeting of extractMeetings(report)) {
    for (const { span, text: written } of spansOf(meeting)) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(report.text.length)
      expect(span.start).toBeLessThan(span.end)
      if (written !== undefined) expect(report.text.slice(span.start, span.end)).toBe(written)
    }
    for (const person of meeting.people) {
      expect(contains(person.evidence, person.mention)).toBe(true)
      expect(report.text.slice(person.fullName.start, person.fullName.end)).toBe(person.name)
    }
    for (const act of meeting.acts) {
      expect(contains(act.sentence, act.mention)).toBe(true)
      expect(contains(act.extent, act.sentence)).toBe(true)
      expect(report.text.slice(act.sentence.start, act.sentence.end)).toContain(act.verb)
      expect(meeting.people.some(person => person.name === act.name)).toBe(true)
    }
  }
}

describe('every meeting of every text', () => {
  it('has its facts where its spans say, and its speakers within their evidence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }), pieces => holds(pieces.join(' '))),
      { numRuns: 400 },
    )
  })

  it('is read from any characters whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => holds(`Hội nghị ${text}`)),
      { numRuns: 200 },
    )
  })

  it('is the same when read twice', () => {
    const text = PIECES.join(' ')
    expect(extractMeetings(reportOf(text))).toEqual(extractMeetings(reportOf(text)))
  })

  it.skipIf(!existsSync(REPORTS))('holds over real reports (skipped where there are none)', () => {
    for (const name of readdirSync(REPORTS).slice(0, 150)) holds(readFileSync(join(REPORTS, name), 'utf8'))
  })

  it('takes time in proportion to the text', () => {
    const unit = 'Ông Đỗ Văn Hưng, Giám đốc Sở Y tế, nhấn mạnh “phải làm ngay” tại hội nghị sáng 5/6. Bà Lý Thị Sen đề nghị hỗ trợ vốn. '
    const time = (times: number): number => {
      const report = reportOf(unit.repeat(times))
      const start = performance.now()
      extractMeetings(report)
      return performance.now() - start
    }
    time(40)
    const small = Math.min(time(40), time(40), time(40))
    const large = Math.min(time(320), time(320))
    expect(large).toBeLessThan(small * 8 * 4)
  })
})
