import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingApp, expectProven, type AskingApp } from './support/asking.js'

const ROLES = `---
title: Hội nghị chè Suối Giàng
date: 2024-08-20
---

Sáng 19/8/2024, tại nhà văn hóa xã, UBND huyện Mường Pồn tổ chức hội nghị bàn về cây chè. Ông Cầm Bá Lương, Chủ tịch UBND huyện, chủ trì hội nghị. Dự hội nghị có bà Lý Thị Sen, Bí thư Đảng ủy xã.

Bà Tòng Thị Nga, Giám đốc hợp tác xã, phát biểu: chè cổ thụ cần được bảo vệ. Ảnh: Đỗ Quang Minh

Hội nghị nhắc đến công lao của nghệ nhân Hồ Văn Dậu, người đã mất năm 2010.
`

const yearly = (year: number, speaker: string): string =>
  `---\ntitle: Hội nghị trồng rừng năm ${year}\ndate: ${year}-06-06\n---\n\nSáng 5/6/${year}, Hạt Kiểm lâm huyện Mường Pồn tổ chức hội nghị trồng rừng. Ông ${speaker} phát biểu tại hội nghị.\n`

let app: AskingApp
let own: AskingApp

beforeAll(async () => {
  app = await askingApp('corpus')
  own = await askingApp('empty')
  await own.put('che.md', ROLES)
  await own.put('rung-2022.md', yearly(2022, 'Vi Văn Tẻo'))
  await own.put('rung-2023.md', yearly(2023, 'Kha Văn Lả'))
})
afterAll(async () => {
  await app.end()
  await own.end()
})

const ownAnswer = async (question: string) => {
  const answer = await own.answer(question, { today: '2025-01-01' })
  await expectProven(answer, own)
  return answer
}

describe('the language of an answer', () => {
  it.each([
    ['Ai phát biểu tại hội nghị chiều 20/12?', 'vi'],
    ['ai phat bieu chieu 20/12', 'vi'],
    ['Who spoke at the meeting on 20 December 2021?', 'en'],
    ['who chaired the HĐND session on 8/12/2022?', 'en'],
    ['Ai phát biểu ngày 3/4/2015?', 'vi'],
    ['Who spoke on 3 April 2015?', 'en'],
  ] as const)('is that of the question, whatever language is set: %s', async (question, language) => {
    for (const set of ['vi', 'en'] as const) expect((await app.answer(question, { language: set })).language).toBe(language)
  })

  it.each(['vi', 'en'] as const)('is the one set (%s) when the question does not tell', async (language) => {
    expect((await app.answer('20/12/2021?', { language })).language).toBe(language)
  })

  it('leaves names, titles and quotes as the report has them', async () => {
    const { text } = await app.answer('Who chaired the press conference on 12 July 2022?')
    expect(text).toContain('Thân Văn Hữu, Phó Giám đốc Sở Văn hóa và Thể thao')
  })
})

describe('a year that is not written', () => {
  it('is resolved, shown, and said where it is from', async () => {
    expect((await app.answer('Ai phát biểu tại hội nghị chiều 20/12?')).text).toContain('20/12/2021 (năm theo ngày của báo cáo)')
    expect((await app.answer('who spoke at the 20/12 meeting')).text).toContain('20 December 2021, afternoon (the year is that of the report)')
  })

  it('is shown without a word where the report writes it', async () => {
    expect((await app.answer('Ai chủ trì họp báo chiều 12/7?')).text).toMatch(/12\/7\/2022(?! \()/u)
  })

  it('is not guessed where several fit', async () => {
    const { text } = await ownAnswer('Ai phát biểu tại hội nghị trồng rừng ngày 5/6?')
    expect(text).toContain('5/6/2022')
    expect(text).toContain('5/6/2023')
  })

  it.each([
    ['Ai phát biểu tại hội nghị trồng rừng ngày 5/6/2022?', 'Vi Văn Tẻo', 'Kha Văn Lả'],
    ['Ai phát biểu tại hội nghị trồng rừng năm 2023?', 'Kha Văn Lả', 'Vi Văn Tẻo'],
    ['ai phat bieu hoi nghi trong rung 5/6/2023', 'Kha Văn Lả', 'Vi Văn Tẻo'],
  ])('picks the meeting when it is asked: %s', async (question, wanted, other) => {
    const { text } = await ownAnswer(question)
    expect(text).toContain(wanted)
    expect(text).not.toContain(other)
  })
})

describe('the roles of people', () => {
  const everybody = ['Cầm Bá Lương', 'Lý Thị Sen', 'Tòng Thị Nga', 'Hồ Văn Dậu', 'Đỗ Quang Minh']
  const only = (...names: readonly string[]) => everybody.filter((name) => !names.includes(name))

  it.each([
    ['Ai phát biểu tại hội nghị bàn về cây chè?', ['Tòng Thị Nga'], only('Tòng Thị Nga')],
    ['Ai chủ trì hội nghị bàn về cây chè?', ['Cầm Bá Lương'], only('Cầm Bá Lương')],
    ['Ai dự hội nghị bàn về cây chè?', ['Lý Thị Sen'], ['Hồ Văn Dậu', 'Đỗ Quang Minh']],
    ['Who spoke at the conference on 19 August 2024?', ['Tòng Thị Nga'], only('Tòng Thị Nga')],
    ['Who chaired the conference on 19 August 2024?', ['Cầm Bá Lương'], only('Cầm Bá Lương')],
  ])('are not mixed up: %s', async (question, wanted, never) => {
    const { text } = await ownAnswer(question)
    for (const name of wanted) expect(text).toContain(name)
    for (const name of never) expect(text).not.toContain(name)
  })
})

describe('the way to an answer', () => {
  it('is told step by step, with what was understood and the candidates', async () => {
    const { trace, understood, ms } = await app.asked('Ai phát biểu tại hội nghị chiều 20/12?')
    expect(trace.map(({ name }) => name)).toEqual(['understand', 'find', 'answer'])
    expect(trace[0]!.lines.join('\n')).toMatch(/who-spoke[^]*chiều 20\/12/u)
    expect(trace[1]!.lines[0]).toContain('2021-12-20-ban-chi-dao-35.md')
    expect(understood.intents[0]).toBe('who-spoke')
    expect(understood.dates[0]).toMatchObject({ session: 'afternoon', from: { month: 12, day: 20 } })
    expect(ms).toBeGreaterThan(0)
  })

  it('tells why there is no answer', async () => {
    const { trace } = await app.asked('Ai phát biểu ngày 3/4/2015?')
    expect(trace.flatMap(({ lines }) => lines).join('\n')).toContain('no-meeting-on-date')
  })

  it('is the same every time, alone and among others at once', async () => {
    const questions = ['Ai phát biểu tại hội nghị chiều 20/12?', 'tháng 12 có mấy cuộc họp?', 'Who chaired the mangrove workshop?', 'Ông Chóng nói gì?', 'Ai phát biểu ngày 3/4/2015?']
    const alone = []
    for (const question of questions) alone.push(await app.answer(question))
    expect(await Promise.all(questions.map((question) => app.answer(question)))).toEqual(alone)
  })
})
