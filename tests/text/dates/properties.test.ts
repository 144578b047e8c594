import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, findImpossibleDates, formatEn, formatVi } from '../../../src/text/dates/index.js'
import type { DateMention, PartialDate, Session } from '../../../src/text/dates/index.js'

const reference = { year: 2021, month: 12, day: 22 }
const PIECES = [
  'chiều ', 'sáng ', 'ngày ', '20', '5', '/', '-', '.', ' ', ', ', '12', '2021', ' tháng ', ' năm ', 'từ ', ' đến ', ' và ', 'cùng ngày', 'hôm nay', 'quý ', 'IV',
  'đầu ', 'May ', 'December ', 'last week', 'thứ Hai', ' tuần trước', 'ông Mai', '%', '(', ')', '\n', 'é'.normalize('NFD'), 'İ', '😀',
] as const
const text = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary' }))
const spelling = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD')
const day: fc.Arbitrary<PartialDate> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => ({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }))
const session = fc.constantFrom<Session | null>(null, 'morning', 'noon', 'afternoon', 'evening')

const meaning = ({ from, to, session: part }: Pick<DateMention, 'from' | 'to' | 'session'>) => ({ from, to, session: part })

describe('every text', () => {
  it('gives mentions that are slices of it, in order, apart', () => {
    fc.assert(
      fc.property(text, spelling, (given, form) => {
        const written = given.normalize(form)
        let end = 0
        for (const mention of findDates(written, { reference })) {
          expect(mention.text).toBe(written.slice(mention.start, mention.end))
          expect(mention.text).not.toBe('')
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('means the same decomposed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
        const [composed, decomposed] = [pieces.join('').normalize('NFC'), pieces.join('').normalize('NFD')]
        expect(findDates(decomposed, { reference }).map(meaning)).toEqual(findDates(composed, { reference }).map(meaning))
      }),
    )
  })
})

describe('every day', () => {
  it('reads back from its Vietnamese and its English words', () => {
    fc.assert(
      fc.property(day, session, (at, part) => {
        const range = { from: at, to: at, session: part }
        expect(findDates(formatVi(range)).map(meaning)).toEqual([range])
        expect(findDates(formatEn({ from: at, to: at })).map(meaning)).toEqual([{ ...range, session: null }])
      }),
    )
  })

  it('reads back without its year', () => {
    fc.assert(
      fc.property(day, (at) => {
        const open = { ...at, year: null }
        expect(findDates(`ngày ${formatVi({ from: open, to: open })}`).map(meaning)).toEqual([{ from: open, to: open, session: null }])
      }),
    )
  })
})

describe('a megabyte', () => {
  it.each(['1/', '20/12', '20/12 ', '1-', '1.', '5 và ', 'từ 5 đến ', 'ngày ', '2021-2021', '12/12/', ' ', 'chiều ', '9', 'thang '])('of "%s" is read in linear time', (unit) => {
    const long = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(findDates(long, { reference }).every((mention) => mention.end <= long.length)).toBe(true)
    expect(findImpossibleDates(long).every((span) => span.end <= long.length)).toBe(true)
  })
})
