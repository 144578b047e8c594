import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from '../../src/answers/parts.js'
import { askingApp, expectProven, says, SPELLINGS, type AskingApp } from '../support/asking.js'

describe('a question is taken apart', () => {
  it.each([
    ['Đại hội bầu bao nhiêu người, ai làm chủ tịch?', ['Đại hội bầu bao nhiêu người', 'ai làm chủ tịch']],
    ['Cuộc họp giao việc cho ai và hạn đến ngày nào?', ['Cuộc họp giao việc cho ai', 'hạn đến ngày nào']],
    ['Vay bao nhiêu, và lãi suất mấy phần trăm (cuộc họp HĐQT 26/4)?', ['Vay bao nhiêu', 'lãi suất mấy phần trăm']],
    ['Họp khi nào, ở đâu và bàn việc gì?', ['Họp khi nào, ở đâu', 'bàn việc gì']],
  ])('%s', (question, parts) => expect(partsOf(question, 'vi', true)).toEqual(parts))

  it.each([
    ['Who chaired and who spoke?', ['Who chaired', 'who spoke']],
    ['When and where was it held, and how many people came?', ['When, where was it held', 'how many people came']],
  ])('%s', (question, parts) => expect(partsOf(question, 'en', false)).toEqual(parts))

  it.each(['Ai phát biểu về an ninh, trật tự và tư tưởng?', 'Những ai, ở đâu?', 'Bàn việc gì?', 'Hội nghị khai mạc ngày nào, tại đâu?'])('but not %s', (question) => {
    const parts = partsOf(question, 'vi', true)
    expect(parts.join(' ').split(' ').length).toBeGreaterThanOrEqual(question.split(' ').length - 1)
    expect(parts.filter((part) => part.split(' ').length < 2)).toEqual([])
  })
})

describe('over the sample reports', () => {
  let app: AskingApp
  beforeAll(async () => {
    app = await askingApp('corpus')
  })
  afterAll(() => app.end())

  describe.each(SPELLINGS)('typed $spelling', ({ spell }) => {
    it('every part is answered, each with its proof', async () => {
      const answer = await app.answer(spell('Ai phát biểu và ai chủ trì hội nghị 28/12/2021?'))
      await expectProven(answer, app)
      for (const name of ['Châu Văn Nhiễu', 'Phó Đức Lượng', 'Tăng Hữu Phước']) expect(says(answer.text, name)).toBe(true)
      expect(answer.text).toMatch(/Chủ trì: Khưu Thị Lệ/u)
    })
  })

  it('a part that the report does not answer is named, the others stand', async () => {
    const answer = await app.answer('Hội nghị 20/12 họp buổi nào và do ai chủ trì?')
    await expectProven(answer, app)
    expect(answer.text).toMatch(/^Chiều 20\/12\/2021/u)
    expect(answer.text).toMatch(/Báo cáo không nêu: do ai chủ trì\.$/u)
  })

  it('numbers of citations run on through the parts', async () => {
    const { statements, citations } = await app.answer('Ai phát biểu chiều 20/12 và ông ấy nhấn mạnh điều gì?')
    expect(citations.map(({ number }) => number)).toEqual(citations.map((_, i) => i + 1))
    expect(new Set(citations.map(({ start, end }) => `${start}-${end}`)).size).toBe(citations.length)
    for (const number of statements.flatMap((statement) => statement.citations)) expect(citations[number - 1]).toBeDefined()
  })

  it('the day that a question gives is not the day it asks for', async () => {
    const answer = await app.answer('Theo cuộc họp HĐQT ngày 26/4/2022, bà Hạnh phải báo cáo trước ngày nào?')
    expect(says(answer.text, '15/6/2022')).toBe(true)
  })

  it('a follow-up may ask several things of the meeting in focus', async () => {
    await app.ask('hội nghị 28/12/2021 diễn ra ở đâu?', { conversation: 'parts' })
    const { answer, rewritten } = await app.ask('ai chủ trì và ai phát biểu?', { conversation: 'parts' })
    expect(rewritten).not.toBeNull()
    expect(answer.text).toMatch(/Chủ trì: Khưu Thị Lệ/u)
    expect(answer.text).toMatch(/Phát biểu \(4\)/u)
  })

  it('a meeting asked of as a whole is told as a whole', async () => {
    for (const question of ['hội nghị 20/12 bàn gì?', 'HỘI NGHỊ 20/12 BÀN GÌ?', 'hoi nghi 20/12 ban gi']) expect((await app.answer(question)).kind).toBe('answered')
  })
})
