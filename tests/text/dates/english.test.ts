import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/text/dates/index.js'

const read = (text: string, english: boolean) => findDates(text, { english }).map(({ text, from }) => ({ text, day: from.day, month: from.month }))

describe('May in an English text with Vietnamese names', () => {
  it.each(['Who spoke in Hà Tĩnh on 9 May?', 'What did Hà Tĩnh promise on May 9?', 'What did Hà Tĩnh promise on May the 9th?'])('is a month: %s', (question) => {
    expect(read(question, true)).toEqual([expect.objectContaining({ day: 9, month: 5 })])
  })

  it('is no month where the text is Vietnamese: the company is called so', () => {
    expect(read('Công đoàn Tổng công ty May 10 họp', false)).toEqual([])
  })
})
