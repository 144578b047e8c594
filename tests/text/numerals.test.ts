import { describe, expect, it } from 'vitest'
import { numeralsIn } from '../../src/text/numerals.js'

const values = (text: string): number[] => numeralsIn(text).map(({ value }) => value)

describe('numeralsIn', () => {
  it.each([
    ['mười hai đại biểu', [12]],
    ['hai mươi lăm hộ', [25]],
    ['ba trăm linh năm người', [305]],
    ['một nghìn hai trăm ý kiến', [1200]],
    ['BẢY xã', [7]],
    ['năm giải pháp và một kiến nghị', [5, 1]],
    ['hai năm', [2]],
    ['three proposals', [3]],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each(['năm 2021', 'đầu tư công', 'một số ý kiến', 'cả năm', 'hàng trăm', 'năm nay'])('finds no number in %s', (text) => {
    expect(values(text)).toEqual([])
  })
})
