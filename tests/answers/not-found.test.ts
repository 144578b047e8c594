import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { askingApp, expectProven, SPELLINGS, type AskingApp } from '../support/asking.js'

let app: AskingApp

beforeAll(async () => {
  app = await askingApp('corpus')
})
afterAll(() => app.end())

/** The answer, which must say that there is none, and state and cite nothing. */
async function none(question: string): Promise<Answer> {
  const answer = await app.answer(question)
  await expectProven(answer, app)
  expect(answer.kind, answer.text).toBe('not-found')
  return answer
}

async function isMissing(question: string): Promise<void> {
  await none(question)
}

describe('no meeting on the day asked', () => {
  it.each([
    ['Ai phát biểu ngày 22/12/2021?', ['20/12/2021', '28/12/2021']],
    ['Ai chủ trì hội nghị sáng 14/7/2022?', ['12/7/2022']],
    ['tháng 1/2021 có mấy cuộc họp?', ['15/12/2020']],
    ['những cuộc họp nào năm 2019?', ['26/10/2020']],
    ['Tóm tắt hội nghị ngày 1/6/2021', ['18/5/2021']],
  ])('offers the nearest by date: %s', async (question, dates) => {
    const { text } = await none(question)
    for (const date of dates) expect(text).toContain(date)
    expect(text.split('\n').filter((line) => line.startsWith('•'))).toHaveLength(2)
  })

  it('offers the nearest by date, in English', async () => {
    const { text, language } = await none('Who spoke at the meeting on 22 December 2021?')
    expect(language).toBe('en')
    expect(text).toContain('20 December 2021')
    expect(text).toContain('28 December 2021')
  })

  it.each(SPELLINGS)('is said so when asked $spelling', async ({ spell }) => {
    const { text } = await none(spell('Ai phát biểu tại hội nghị ngày 3/4/2015?'))
    expect(text).toContain('Không có báo cáo nào')
    expect(text).toContain('26/10/2020')
  })

  it.each(['Ai phát biểu tối 20/12?', 'Ai phát biểu sáng 20/12/2021?', 'Ai chủ trì cuộc họp tối 12/7/2022?'])('takes no meeting of another part of the day for it without a word: %s', async (question) => {
    const answer = await app.answer(question)
    await expectProven(answer, app)
    // Answering from the day's only meeting is helpful when the answer shows its own session.
    if (answer.kind === 'answered') expect(answer.text).toMatch(/chiều 20\/12|chiều 12\/7|sáng 12\/7/u)
  })
})

describe('a person whom no report names', () => {
  it.each(['Ông Phạm Văn Zét nói gì?', 'Bà Tạ Thị Quýt phát biểu gì?', 'ông Zét nói gì?', 'ong Pham Van Zet noi gi'])('is said to be unknown: %s', async (question) => {
    expect((await none(question)).text).toContain('Không báo cáo nào nhắc đến người này')
  })

  it('is said to be unknown in English', async () => {
    expect((await none('What did Mr Phạm Văn Zét say?')).text).toContain('No report names this person')
  })

  it.each([
    ['Bà Huỳnh Thị Giàu nói gì?', 'Huỳnh Thị Cẩm Giàu'],
    ['Ông Nguyễn Văn Chóp nói gì?', 'Nguyễn Văn Chóng'],
    ['Bà Trần Thị Hiền nói gì?', 'Đàm Thị Hiền'],
  ])('is offered the nearest names: %s', isOffered)

  async function isOffered(question: string, name: string): Promise<void> {
    expect((await none(question)).text).toContain(name)
  }

  it.each(['Ông Phạm Văn Zét nói gì tại hội nghị chiều 20/12?', 'Ông Zét nói gì tại họp báo chiều 12/7/2022?', 'What did Mr Zet say at the press conference on 12 July 2022?'])(
    'has said nothing at a meeting of others: %s',
    isMissing,
  )
})

describe('a fact that the report does not give', () => {
  it.each([
    ['Hội nghị chiều 20/12 họp ở đâu?', 'chiều 20/12/2021'],
    ['Ai chủ trì hội nghị chiều 20/12?', 'chiều 20/12/2021'],
    ['Ai chủ trì lễ khánh thành thư viện xanh?', '21/6/2023'],
  ])('is said to be missing, with the meeting that was meant: %s', async (question, date) => {
    const { text } = await none(question)
    expect(text).toContain('Báo cáo không nêu')
    expect(text).toContain(date)
  })

  it('is said to be missing in English', async () => {
    const { text, language } = await none('Who chaired the meeting on 20 December 2021?')
    expect(language).toBe('en')
    expect(text).toContain('does not say')
  })

  it.each([
    'Ai chụp ảnh hội nghị chiều 20/12?',
    'Hội nghị chiều 20/12 có bao nhiêu đại biểu dự?',
    'Giải chạy Biển An Hải có nhà tài trợ nào?',
  ])('is not made up: %s', isMissing)

  it.each(['Bà Cầm Thị Phượng chủ trì cuộc họp nào?', 'Thư viện xanh có bao nhiêu ghế?', 'Ông Chóng bao nhiêu tuổi?'])(
    'is not answered with something else: %s',
    isMissing,
  )
})

describe('a number of something else', () => {
  it.each([
    'Bao nhiêu cán bộ bị kỷ luật theo phiên thảo luận HĐND tỉnh An Hải 8/12/2022?',
    'Dự án cầu Vạn Giã có bao nhiêu kỹ sư, theo phiên HĐND 8/12/2022?',
    'Bản ghi nhớ ký tại hội thảo rừng ngập mặn mang số bao nhiêu?',
    'Hội thảo rừng ngập mặn kết thúc lúc mấy giờ?',
    'Mức lương của bác sĩ nêu ở phiên HĐND 8/12/2022 là bao nhiêu?',
    'How many engineers work on the Vạn Giã bridge, per the 8 December 2022 council session?',
  ])('is no answer: %s', isMissing)

  it.each([
    ['Hội thảo rừng ngập mặn 12/7/2022 có đại biểu từ bao nhiêu nước?', 'sáu quốc gia'],
    ['Bao nhiêu bác sĩ xin thôi việc theo phiên thảo luận HĐND An Hải 8/12/2022?', '73 bác sĩ'],
    ['Nhóm kỹ thuật chung của hội thảo rừng ngập mặn gồm bao nhiêu người?', 'bảy người'],
    ['How many doctors resigned according to the council session of 8 December 2022?', '73 bác sĩ'],
    ['Hội thảo rừng ngập mặn cho biết mất bao nhiêu héc-ta rừng?', '11.300 ha'],
  ])('stands back behind the number asked for: %s', async (question, number) => {
    const answer = await app.answer(question)
    await expectProven(answer, app)
    expect(answer.text).toContain(number)
  })
})

describe('the regular meeting of a month', () => {
  it.each(['Phiên họp thường kỳ tháng 12 năm 2020 của UBND tỉnh An Hải diễn ra ngày nào?', 'phien hop thuong ky thang 12/2020 cua ubnd tinh an hai dien ra ngay nao'])('is told by its name: %s', async (question) => {
    const answer = await app.answer(question)
    await expectProven(answer, app)
    expect(answer.text).toMatch(/^Sáng 15\/12\/2020/u)
  })

  it('is not that of another month', async () => {
    await none('Phiên họp thường kỳ tháng 11 năm 2020 của UBND tỉnh An Hải diễn ra ngày nào?')
  })
})

describe('a place', () => {
  it('that somebody speaks of is not that of the meeting', async () => {
    const answer = await app.answer('Tại phiên thảo luận HĐND tỉnh An Hải 8/12/2022, bà Văn Thị Hương Trà lo bãi rác quá tải ở đâu?')
    await expectProven(answer, app)
    expect(answer.text).toContain('bãi rác Gò Sim')
  })

  it.each(['Hội thảo rừng ngập mặn 12/7/2022 họp ngày nào, ở thành phố nào?', 'Hội thảo rừng ngập mặn tháng 7/2022 diễn ra tại thành phố nào?'])('of the meeting may be asked behind a comma: %s', async (question) => {
    const answer = await app.answer(question)
    await expectProven(answer, app)
    expect(answer.text).toContain('Cần Thơ')
  })
})

describe('words of somebody who only attended', () => {
  it.each([
    'Ông Lâm Quang Thuấn phát biểu gì tại phiên họp HĐND tỉnh An Hải 8/12/2022?',
    'Ông Lâm Quang Thuấn nói gì với bà Tạ Thị Ngọc Dung tại phiên họp 8/12/2022?',
    'Ông Lâm Quang Thuấn phát biểu chia tay thế nào tại phiên họp 8/12/2022?',
  ])('are not taken from another: %s', isMissing)
})

describe('words that no sentence gives', () => {
  it.each(['Ai gợi ý mua trực thăng trồng cây tại hội thảo rừng ngập mặn 12/7/2022?', 'Ai cảnh báo thiếu muối tại hội thảo rừng ngập mặn 12/7/2022?'])(
    'bring those who spoke, and say that it is unclear who said them: %s',
    async (question) => {
      const answer = await app.answer(question)
      await expectProven(answer, app)
      expect(answer.text).toMatch(/^Không câu nào cho biết rõ ai nói điều này/u)
      for (const name of ['Bành Thị Diễm Thúy', 'Mateus van Oosten', 'Danh Thị Sà Rương']) expect(answer.text).toContain(name)
    },
  )
})

describe('something that no report is about', () => {
  it.each(['Thủ đô của Pháp là gì?', 'What is the capital of France?', 'Giá vàng trong nước bao nhiêu một lượng?', 'Đội tuyển bóng đá nữ thắng ai?', 'xin chào', 'hello', 'cách nấu phở bò'])(
    'is said to be nowhere: %s',
    isMissing,
  )
})
