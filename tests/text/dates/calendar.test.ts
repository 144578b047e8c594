import { describe, expect, it } from 'vitest'
import { comparePartial, covers, daysBetween, formatEn, formatIso, formatVi, isValid } from '../../../src/text/dates/calendar.js'
import type { PartialDate, Session } from '../../../src/text/dates/index.js'

const date = (year: number | null, month: number | null, day: number | null): PartialDate => ({ year, month, day })
const one = (at: PartialDate, session: Session | null = null) => ({ from: at, to: at, session })

describe('a partial date', () => {
  it.each([
    [date(2021, 12, 20), '2021-12-20'], [date(null, 12, 20), '--12-20'], [date(2021, 12, null), '2021-12'], [date(2021, null, null), '2021'],
    [date(null, 12, null), '--12'], [date(null, null, 20), '---20'], [date(null, null, null), ''], [date(987, 1, 2), '0987-01-02'],
  ])('is written %j as %s', (at, iso) => {
    expect(formatIso(at)).toBe(iso)
  })

  it('is valid only when the calendar has it, open parts taken kindly', () => {
    expect([date(null, 2, 29), date(2020, 2, 29), date(null, null, 31)].every(isValid)).toBe(true)
    expect([date(2021, 2, 29), date(null, 2, 30), date(null, 13, 1), date(null, 0, 1), date(null, 4, 31), date(1900, 2, 29)].some(isValid)).toBe(false)
  })

  it('compares by its known parts', () => {
    expect(comparePartial(date(2020, 1, 1), date(2021, 1, 1))).toBeLessThan(0)
    expect(comparePartial(date(null, 5, 1), date(2021, 4, 1))).toBeGreaterThan(0)
    expect(comparePartial(date(null, 5, 1), date(2021, 5, 1))).toBe(0)
  })
})

describe('a range covers a date', () => {
  const december = { from: date(null, 12, 1), to: date(null, 12, 31) }
  const overNewYear = { from: date(null, 12, 28), to: date(null, 1, 3) }
  const winter = { from: date(2017, 12, 28), to: date(2018, 1, 3) }

  it('in any year when its own is open', () => {
    expect(covers(december, date(2017, 12, 20))).toBe(true)
    expect(covers(december, date(null, 12, 20))).toBe(true)
    expect(covers(december, date(2017, 11, 30))).toBe(false)
  })

  it('when the year of the date is open', () => {
    const year = { from: date(2021, 1, 1), to: date(2021, 12, 31) }
    expect(covers(year, date(null, 7, 1))).toBe(true)
    expect(covers({ from: date(2021, 12, 20), to: date(2021, 12, 20) }, date(null, 12, 20))).toBe(true)
    expect(covers({ from: date(2021, 12, 20), to: date(2021, 12, 20) }, date(null, 12, 21))).toBe(false)
  })

  it.each([[12, 27, false], [12, 28, true], [12, 31, true], [1, 1, true], [1, 3, true], [1, 4, false], [6, 1, false]])(
    'over the end of a year: %i-%i',
    (month, day, covered) => {
      expect(covers(overNewYear, date(null, month, day))).toBe(covered)
      expect(covers(overNewYear, date(2020, month, day))).toBe(covered)
      expect(covers(winter, date(null, month, day))).toBe(covered)
    },
  )

  it('over years only in the right one', () => {
    expect(covers(winter, date(2018, 1, 1))).toBe(true)
    expect(covers(winter, date(2017, 1, 1))).toBe(false)
    expect(covers({ from: date(2016, 1, 1), to: date(2020, 12, 31) }, date(null, 6, 15))).toBe(true)
  })
})

describe('days between dates', () => {
  it('are counted with the sign of their order', () => {
    expect(daysBetween(date(2021, 12, 20), date(2021, 12, 25))).toBe(5)
    expect(daysBetween(date(2021, 12, 25), date(2021, 12, 20))).toBe(-5)
    expect(daysBetween(date(2020, 2, 28), date(2020, 3, 1))).toBe(2)
  })

  it('take the nearest year where one is open', () => {
    expect(daysBetween(date(2021, 12, 30), date(null, 1, 2))).toBe(3)
    expect(daysBetween(date(null, 1, 2), date(null, 12, 30))).toBe(-3)
  })
})

describe('words for a date', () => {
  it.each([
    [one(date(2021, 12, 20), 'afternoon'), 'chiều 20/12/2021', '20 December 2021, afternoon'],
    [one(date(null, 12, 20)), '20/12', '20 December'],
    [one(date(null, null, 20)), 'ngày 20', 'the 20th'],
    [one(date(null, null, 22)), 'ngày 22', 'the 22nd'],
    [one(date(2021, 12, null)), 'tháng 12/2021', 'December 2021'],
    [one(date(2021, null, null)), 'năm 2021', '2021'],
    [{ from: date(2017, 5, 5), to: date(2017, 5, 10) }, 'từ 5/5 đến 10/5/2017', 'from 5 May to 10 May 2017'],
    [{ from: date(2017, 12, 28), to: date(2018, 1, 3) }, 'từ 28/12/2017 đến 3/1/2018', 'from 28 December 2017 to 3 January 2018'],
    [{ from: date(2021, 12, 1), to: date(2021, 12, 31) }, 'tháng 12/2021', 'December 2021'],
    [{ from: date(null, 2, 1), to: date(null, 2, 29) }, 'tháng 2', 'February'],
    [{ from: date(2021, 1, 1), to: date(2021, 12, 31) }, 'năm 2021', '2021'],
  ])('%j', (range, vi, en) => {
    expect(formatVi(range)).toBe(vi)
    expect(formatEn(range)).toBe(en)
  })
})
