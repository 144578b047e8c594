import { describe, expect, it } from 'vitest'
import { findImpossibleDates } from '../../../src/text/dates/index.js'
import { fold } from '../../../src/text/normalize.js'

const found = (text: string): string[] => findImpossibleDates(text).map(({ start, end }) => text.slice(start, end))

describe('dates that no calendar has', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ngày 31/2 họp gì', '31/2'],
    ['chiều 20/13', '20/13'],
    ['sáng 31/4/2021', '31/4/2021'],
    ['hôm 0/5', '0/5'],
    ['ngày 31 tháng 4 năm 2021', '31 tháng 4 năm 2021'],
    ['30 tháng 2', '30 tháng 2'],
    ['ngày 29/2/2021', '29/2/2021'],
    ['ngày 32 họp gì', 'ngày 32'],
    ['who spoke on 20/13', '20/13'],
    ['meetings on 30 February', '30 February'],
    ['April 31, 2021', 'April 31, 2021'],
  ]
  it.each(cases)('are found with and without diacritics: %s', (text, shape) => {
    expect(found(text)).toEqual([shape])
    expect(found(fold(text))).toEqual([fold(shape)])
  })
  it.each(['ngày 29/2', 'chiều 20/12', '20/13 đại biểu', 'số 31/2', 'tỷ lệ 50/50', 'Nghị định 20/2021/NĐ-CP', 'tháng 12', 'ngày 20'])(
    'are not seen where there is none: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})
