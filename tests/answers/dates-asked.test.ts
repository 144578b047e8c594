import { describe, expect, it } from 'vitest'
import { restrictingDates } from '../../src/answers/dates-asked.js'
import type { Understanding } from '../../src/answers/understanding.js'
import { findDates } from '../../src/text/dates/index.js'

const restricting = (question: string): string[] => restrictingDates({ question, dates: findDates(question) } as unknown as Understanding).map(({ text }) => text)

describe('dates of a question that a meeting must be of', () => {
  it.each([
    ['Ai phát biểu ngày 20/12?', ['ngày 20/12']],
    ['Tháng 7/2022 bàn gì?', ['Tháng 7/2022']],
    ['Tình hình tháng 11 được đánh giá ra sao tại phiên họp ngày 3/12/2018?', ['ngày 3/12/2018']],
    ['Phiên họp ngày 3/12/2018 đánh giá tình hình tháng 11 ra sao?', ['ngày 3/12/2018']],
    ['Phiên họp thường kỳ tháng 5/2017 họp hôm nào?', []],
    ['phien hop thuong ky thang 5/2017 hop hom nao', []],
    ['Năm 2017 có gì mới?', []],
  ])('%s', (question, dates) => {
    expect(restricting(question)).toEqual(dates)
  })
})
