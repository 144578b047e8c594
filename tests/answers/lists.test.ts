import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { askingApp, expectProven, says, SPELLINGS, type AskingApp } from '../support/asking.js'

/** Days of the sample meetings, read out of the reports by hand; null where the report does not give one. */
const HELD: Readonly<Record<string, string | null>> = {
  '2020-09-08-hop-thon-ban-na-hin.md': null,
  '2020-10-27-hop-khan-ung-pho-bao.md': '2020-10-26',
  '2020-12-15-ubnd-tinh-an-hai-phien-hop-thuong-ky.md': '2020-12-15',
  '2021-05-18-bien-ban-giao-ban-benh-vien-hoa-lac.md': '2021-05-18',
  '2021-12-20-ban-chi-dao-35.md': '2021-12-20',
  '2021-12-28-tong-ket-khuyen-nong-tan-loc-2021.md': '2021-12-28',
  '2022-04-26-bien-ban-hop-hdqt-song-thao.md': '2022-04-26',
  '2022-07-12-hoi-thao-rung-ngap-man.md': '2022-07-12',
  '2022-07-12-hop-bao-giai-chay-bien-an-hai.md': '2022-07-12',
  '2022-12-08-hdnd-an-hai-thao-luan-hoi-truong.md': '2022-12-08',
  '2022-12-27-tong-ket-khuyen-nong-tan-loc-2022.md': '2022-12-27',
  '2023-02-14-project-board-clean-water.md': '2023-02-14',
  '2023-03-05-chi-bo-thon-dong-cau.md': '2023-03-03',
  '2023-06-22-khanh-thanh-thu-vien-truong-hoc.md': '2023-06-21',
  '2023-10-19-tiep-xuc-cu-tri-xa-hai-chau.md': '2023-10-18',
}

const heldIn = (from: string, to: string): string[] => Object.entries(HELD).flatMap(([source, day]) => (day !== null && from <= day && day <= to ? [source] : []))

let app: AskingApp

beforeAll(async () => {
  app = await askingApp('corpus')
})
afterAll(() => app.end())

const sourcesOf = ({ citations }: Answer): string[] => [...new Set(citations.map(({ source }) => source))].sort()
const numberIn = ({ statements }: Answer): number => Number(/[0-9]+/u.exec(statements[0]?.text ?? '')?.[0])

async function expectList(question: string, sources: readonly string[]): Promise<void> {
  const answer = await app.answer(question)
  await expectProven(answer, app)
  expect(sourcesOf(answer)).toEqual([...sources].sort())
  expect(numberIn(answer)).toBe(sources.length)
  const items = answer.statements.filter(({ text }) => text.startsWith('•'))
  expect(items).toHaveLength(sources.length)
  // The count itself cites every meeting it counts.
  expect(new Set(answer.statements[0]!.citations.map((n) => answer.citations[n - 1]!.source))).toEqual(new Set(sources))
}

const PERIODS = [
  { questions: ['tháng 7/2022 có mấy cuộc họp', 'Có bao nhiêu cuộc họp trong tháng 7 năm 2022?', 'how many meetings in July 2022'], from: '2022-07-01', to: '2022-07-31' },
  { questions: ['tháng 12/2022 có mấy cuộc họp?', 'how many meetings in December 2022', 'How many meetings were held in December 2022?'], from: '2022-12-01', to: '2022-12-31' },
  { questions: ['những cuộc họp nào năm 2021', 'Liệt kê các cuộc họp năm 2021', 'Which meetings were held in 2021?'], from: '2021-01-01', to: '2021-12-31' },
  { questions: ['Năm 2022 có mấy cuộc họp?', 'how many meetings were there in 2022?'], from: '2022-01-01', to: '2022-12-31' },
  { questions: ['quý IV/2021 có mấy cuộc họp?', 'Có những cuộc họp nào trong quý IV năm 2021?'], from: '2021-10-01', to: '2021-12-31' },
  { questions: ['6 tháng đầu năm 2023 có mấy cuộc họp?'], from: '2023-01-01', to: '2023-06-30' },
  { questions: ['từ 1/12/2021 đến 31/12/2021 có mấy cuộc họp?'], from: '2021-12-01', to: '2021-12-31' },
  { questions: ['ngày 12/7/2022 có mấy cuộc họp?'], from: '2022-07-12', to: '2022-07-12' },
]

describe.each(PERIODS)('the meetings from $from to $to', ({ questions, from, to }) => {
  it.each(questions)('are counted and listed exactly, each cited: %s', async (question) => {
    await expectList(question, heldIn(from, to))
  })

  it.each(SPELLINGS)('are the same when asked $spelling', async ({ spell }) => {
    await expectList(spell(questions[0]!), heldIn(from, to))
  })
})

describe('all meetings of a month, whatever the year', () => {
  it('are counted, with their years', async () => {
    await expectList('tháng 12 có mấy cuộc họp?', [...heldIn('2020-12-01', '2020-12-31'), ...heldIn('2021-12-01', '2021-12-31'), ...heldIn('2022-12-01', '2022-12-31')])
  })
})

describe('all meetings of the corpus', () => {
  it.each(['có tất cả mấy cuộc họp?', 'How many meetings are there?'])('agree with the store: %s', async (question) => {
    const answer = await app.answer(question)
    const stored = await app.library.meetings({})
    expect(numberIn(answer)).toBe(stored.filter(({ meeting }) => meeting.kind !== '').length)
    expect(sourcesOf(answer)).toEqual([...new Set(stored.map(({ source }) => source))].sort())
  })

  it('agree with the dates read by hand', async () => {
    const stored = await app.library.meetings({})
    const main = stored.filter(({ meeting }) => meeting.ordinal === 0)
    const days = main.map(({ source, meeting }) => [source, meeting.date && [meeting.date.from.year, meeting.date.from.month, meeting.date.from.day].map((n) => String(n).padStart(2, '0')).join('-')])
    expect(Object.fromEntries(days)).toEqual(HELD)
  })

  it('stand in order of date', async () => {
    const { statements } = await app.answer('liệt kê các cuộc họp năm 2022')
    const days = statements.slice(1).map(({ text }) => /([0-9]+)\/([0-9]+)\/2022/u.exec(text)!)
    const order = days.map(([, day, month]) => Number(month) * 100 + Number(day))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})

describe('the meetings of one person', () => {
  it.each([
    ['ông Phạm Hữu Trác dự những cuộc họp nào?', ['2020-10-27-hop-khan-ung-pho-bao.md', '2022-12-08-hdnd-an-hai-thao-luan-hoi-truong.md']],
    ['Bà Giáp Thị Hồng Vân phát biểu tại những cuộc họp nào?', ['2022-12-08-hdnd-an-hai-thao-luan-hoi-truong.md', '2023-10-19-tiep-xuc-cu-tri-xa-hai-chau.md']],
  ])('are listed completely: %s', async (question, sources) => {
    await expectList(question, sources)
  })

  it('show what he or she said, by date', async () => {
    const answer = await app.answer('Bà Giáp Thị Hồng Vân nói gì tại các cuộc họp?')
    await expectProven(answer, app)
    expect(sourcesOf(answer)).toEqual(['2022-12-08-hdnd-an-hai-thao-luan-hoi-truong.md', '2023-10-19-tiep-xuc-cu-tri-xa-hai-chau.md'])
    expect(answer.text.indexOf('8/12/2022')).toBeLessThan(answer.text.indexOf('18/10/2023'))
  })
})

describe('the meetings of one body or topic', () => {
  it.each([
    ['Trung tâm Khuyến nông huyện Tân Lộc có mấy cuộc họp?', heldIn('2021-12-28', '2021-12-28').concat(heldIn('2022-12-27', '2022-12-27'))],
    ['Có những cuộc họp nào về khuyến nông?', heldIn('2021-12-28', '2021-12-28').concat(heldIn('2022-12-27', '2022-12-27'))],
    ['Có mấy cuộc họp về rừng ngập mặn?', ['2022-07-12-hoi-thao-rung-ngap-man.md']],
  ])('are counted: %s', async (question, sources) => {
    await expectList(question, sources)
  })
})

describe('a question that fits several meetings', () => {
  it.each([
    ['Ai chủ trì hội nghị tổng kết của Trung tâm Khuyến nông huyện Tân Lộc?', ['28/12/2021', '27/12/2022']],
    ['Ai phát biểu ngày 12/7/2022?', ['sáng 12/7/2022', 'chiều 12/7/2022']],
  ])('is answered for each, or asks which: %s', async (question, dates) => {
    const answer = await app.answer(question)
    await expectProven(answer, app)
    for (const date of dates) expect(says(answer.text, date)).toBe(true)
  })
})

describe('a long list', () => {
  it('counts exactly, lists the first and cites them all', async () => {
    const many = await askingApp('empty')
    try {
      const days = Array.from({ length: 27 }, (_, i) => i + 1)
      for (const day of days)
        await many.put(
          `hop-${day}.md`,
          `---\ntitle: Họp giao ban tuần của tổ ${day}\ndate: 2024-05-${String(day).padStart(2, '0')}\n---\n\nSáng ${day}/5/2024, UBND xã Pú Nhung tổ chức cuộc họp giao ban với tổ ${day}. Ông Lò Văn Pín chủ trì cuộc họp.\n`,
        )
      const answer = await many.answer('tháng 5/2024 có mấy cuộc họp?', { today: '2024-12-01' })
      await expectProven(answer, many)
      expect(numberIn(answer)).toBe(27)
      expect(sourcesOf(answer)).toEqual(days.map((day) => `hop-${day}.md`).sort())
    } finally {
      await many.end()
    }
  })
})

describe('meetings whose reports give no year', () => {
  it('are counted with the others and said to lack it', async () => {
    const open = await askingApp('empty')
    try {
      for (const day of [3, 4]) await open.put(`khong-nam-${day}.txt`, `Tổ ${day} họp\n\nSáng ${day}/7, UBND xã Pú Nhung tổ chức cuộc họp với tổ ${day}. Ông Lò Văn Pín chủ trì cuộc họp.\n`)
      await open.put('co-nam.txt', 'Tổ 9 họp\n\nSáng 9/7/2024, UBND xã Pú Nhung tổ chức cuộc họp với tổ 9. Ông Lò Văn Pín chủ trì cuộc họp.\n')
      await open.put('nam-khac.txt', 'Tổ 8 họp\n\nSáng 8/7/2022, UBND xã Pú Nhung tổ chức cuộc họp với tổ 8. Ông Lò Văn Pín chủ trì cuộc họp.\n')
      const answer = await open.answer('tháng 7/2024 có mấy cuộc họp?', { today: '2024-12-01' })
      await expectProven(answer, open)
      expect(answer.text).toContain('Có 3 cuộc họp, trong đó 2 cuộc báo cáo không ghi năm.')
      expect(sourcesOf(answer)).toEqual(['co-nam.txt', 'khong-nam-3.txt', 'khong-nam-4.txt'])
    } finally {
      await open.end()
    }
  })
})
