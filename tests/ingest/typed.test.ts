import { describe, expect, it } from 'vitest'
import { emptyValue, typedValue, EDITABLE } from '../../src/ingest/typed.js'

const known = { today: { year: 2024, month: 1, day: 10 }, year: 2021 }
const day = (year: number | null, month: number, date: number) => ({ year, month, day: date })

describe('what an admin types', () => {
  it.each([
    ['20/12/2021', day(2021, 12, 20), day(2021, 12, 20)],
    ['ngay 20 thang 12 nam 2019', day(2019, 12, 20), day(2019, 12, 20)],
    ['20/12', day(2021, 12, 20), day(2021, 12, 20)],
    ['20 December 2020', day(2020, 12, 20), day(2020, 12, 20)],
    ['hôm qua', day(2024, 1, 9), day(2024, 1, 9)],
    ['từ 5 đến 6/5/2022', day(2022, 5, 5), day(2022, 5, 6)],
  ])('for a date: %s', (typed, from, to) => {
    expect(typedValue('date', typed, known)).toEqual({ date: { from, to } })
  })

  it('for a date takes the session that stands with it', () => {
    expect(typedValue('date', 'chiều 20/12/2021'.normalize('NFD'), known)).toMatchObject({ session: 'afternoon' })
  })

  it.each(['31/2/2021', 'hôm nào đó', 'tháng 12/2021', '20/12/2021 hoặc 21/12/2021', 'x'.repeat(3_000), '  '])('for a date, but is none: %s', (typed) => {
    expect(typedValue('date', typed, known)).toBeNull()
  })

  it.each([['sáng', 'morning'], ['CHIEU', 'afternoon'], ['buổi tối', 'evening'], ['trưa', 'noon'], ['afternoon', 'afternoon']])('for a session: %s', (typed, session) => {
    expect(typedValue('session', typed, known)).toEqual({ session })
  })

  it('for people: one a line, numbered or not, with a title or without', () => {
    const typed = '1. Ông Nguyễn Văn An, Chủ tịch xã\n- bà Trần Thị Bé – Phó Chủ tịch, Trưởng ban\nLê Cao; Đồng chí Vũ Đình (Bí thư)'
    expect(typedValue('spoke', typed, known)).toEqual({
      spoke: [
        { name: 'Nguyễn Văn An', title: 'Chủ tịch xã' },
        { name: 'Trần Thị Bé', title: 'Phó Chủ tịch, Trưởng ban' },
        { name: 'Lê Cao', title: '' },
        { name: 'Vũ Đình', title: 'Bí thư' },
      ],
    })
    expect(typedValue('chaired', '???', known)).toBeNull()
  })

  it('for the rest', () => {
    expect(typedValue('language', 'Tiếng Việt', known)).toEqual({ language: 'vi' })
    expect(typedValue('language', 'English', known)).toEqual({ language: 'en' })
    expect(typedValue('language', 'français', known)).toBeNull()
    expect(typedValue('session', 'lúc nào đó', known)).toBeNull()
    expect(typedValue('title', ' Họp\n tổ ', known)).toEqual({ title: 'Họp tổ' })
    expect(typedValue('documents', 'Nghị quyết 35\n\nKế hoạch 12', known)).toEqual({ documents: ['Nghị quyết 35', 'Kế hoạch 12'] })
    expect(EDITABLE.filter((field) => emptyValue(field) === null)).toEqual(['title', 'language'])
  })
})
