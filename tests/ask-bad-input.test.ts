import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../src/answers/answer.js'
import { AppError, type ErrorCode } from '../src/errors.js'
import { askingApp, expectProven, says, type AskingApp } from './support/asking.js'

const TWO_OF_ONE_NAME = [
  {
    source: 'hop-cho.md',
    text: '---\ntitle: Họp bàn về chợ Phiên\ndate: 2024-03-05\n---\n\nSáng 5/3/2024, UBND xã Pú Nhung tổ chức cuộc họp bàn về chợ Phiên. Ông Lò Văn Pín, Trưởng ban Quản lý chợ, phát biểu tại cuộc họp: chợ phải có mái che trước mùa mưa.\n',
  },
  {
    source: 'hop-truong.md',
    text: '---\ntitle: Họp phụ huynh Trường Tiểu học Nậm Mu\ndate: 2024-09-07\n---\n\nChiều 7/9/2024, Trường Tiểu học Nậm Mu tổ chức cuộc họp phụ huynh. Ông Lò Văn Pín, Hiệu trưởng, phát biểu tại cuộc họp: nhà trường cần thêm hai phòng học.\n',
  },
]
const WITHOUT_DATE = '# Họp tổ dân phố Bãi Dâu\n\nTổ dân phố Bãi Dâu tổ chức cuộc họp bàn việc đổ rác. Bà Kha Thị Mận chủ trì cuộc họp. Ông Vi Văn Tẻo phát biểu: phải có xe rác mỗi tối.\n'
const TEN_DATES = `---
title: Hội nghị giao ban dự án cầu Nậm Rốm
date: 2024-05-20
---

Sáng 18/5/2024, Ban Quản lý dự án cầu Nậm Rốm tổ chức hội nghị giao ban. Ông Cầm Bá Lương chủ trì hội nghị.

Dự án khởi công ngày 2/3/2022, dừng ngày 5/7/2022, làm lại ngày 9/9/2022. Mố cầu xong ngày 1/2/2023, trụ một xong ngày 4/4/2023, trụ hai xong ngày 30/6/2023, dầm cuối lắp ngày 12/12/2023.

Bà Tòng Thị Nga phát biểu: mặt cầu sẽ xong ngày 30/8/2024, thông xe ngày 2/9/2024.
`

let app: AskingApp
let own: AskingApp

beforeAll(async () => {
  app = await askingApp('corpus')
  own = await askingApp('empty')
  for (const { source, text } of TWO_OF_ONE_NAME) await own.put(source, text)
  await own.put('khong-ngay.md', WITHOUT_DATE)
  await own.put('muoi-ngay.md', TEN_DATES)
})
afterAll(async () => {
  await app.end()
  await own.end()
})

const codeOf = (question: string): Promise<ErrorCode | 'none'> =>
  app.ask(question).then(
    () => 'none' as const,
    (error: unknown) => {
      if (error instanceof AppError) return error.code
      throw error
    },
  )

async function notFound(question: string, today?: string): Promise<Answer> {
  const answer = await app.answer(question, today === undefined ? {} : { today })
  await expectProven(answer, app)
  expect(answer.kind).toBe('not-found')
  return answer
}

describe('a question that cannot be read', () => {
  const unreadable: [string, string, ErrorCode][] = [
    ['nothing', '', 'empty-question'],
    ['only white space', ' \t\n ', 'empty-question'],
    ['only punctuation', '?!… --- «»', 'empty-question'],
    ['only control characters', '\u0000\u0007\u001b\u200b\u202e', 'empty-question'],
    ['only emoji', '🙂🙃', 'empty-question'],
    ['10,000 letters', 'a'.repeat(10_000), 'question-too-long'],
    ['10,000 characters of words', 'ai phát biểu '.repeat(770), 'question-too-long'],
    ['Chinese', '谁在会议上发言？', 'unsupported-language'],
    ['Russian', 'Кто выступил на собрании?', 'unsupported-language'],
    ['Arabic', 'من تحدث في الاجتماع؟', 'unsupported-language'],
    ['Thai', 'ใครพูดในที่ประชุม', 'unsupported-language'],
  ]
  it.each(unreadable)('of %s is refused with its code', async (_, question, code) => {
    expect(await codeOf(question)).toBe(code)
  })

  it('is refused with how long it may be', async () => {
    await expect(app.ask('á'.repeat(10_000))).rejects.toMatchObject({ values: { length: 10_000, limit: 1000 } })
  })

  it('never breaks anything, whatever its characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (question) => {
        const code = await codeOf(question)
        expect(['none', 'empty-question', 'unsupported-language']).toContain(code)
      }),
      { numRuns: 100 },
    )
  })

  it('never breaks anything, whatever it is made of', async () => {
    const pieces = ['ai', 'phát biểu', '31/2', '20/12', '[1]', '(', '\\', '*', 'ông', 'ngày mai', '"', '“', 'năm 0', '99/99/9999', 'NULL', '%s', "';--", 'who', '…', '\n', 'tháng 13', '0/0']
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), async (parts) => {
        const question = parts.join(' ')
        if (/[\p{L}\p{N}]/u.test(question)) await expectProven(await app.answer(question), app)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a question with control characters in it', () => {
  it('is answered as without them', async () => {
    const plain = await app.answer('Ai phát biểu tại hội nghị chiều 20/12?')
    expect(await app.answer('\u0000Ai\u200b phát\u0007 biểu tại hội\u0009nghị\nchiều 20/12?\u202e')).toEqual(plain)
  })
})

describe('a day that is in no calendar', () => {
  it.each(['ai phát biểu ngày 31/2?', 'ai phat bieu ngay 31/2/2022', 'Ai chủ trì ngày 20/13?', 'Ngày 30 tháng 2 họp gì?', 'Họp ngày 31/4/2022 bàn gì?', 'ngày 32/1 ai họp'])('is called so: %s', isCalledSo)

  it.each(['31/2', '31/2 có họp gì không?'])('is called so where it is all that is asked: %s', isCalledSo)

  async function isCalledSo(question: string): Promise<void> {
    const { text, language } = await notFound(question)
    expect(language).toBe('vi')
    expect(text).toContain('Ngày này không có trong lịch')
  }

  it('is called so in English', async () => {
    const { text, language } = await notFound('Who spoke on 31/2?')
    expect([text, language]).toEqual([expect.stringContaining('no such day in the calendar'), 'en'])
  })
})

describe('a meeting that has not happened yet', () => {
  it.each(['ngày mai có họp không?', 'Ngày mai ai phát biểu?', 'ngay mai hop gi', 'Ai sẽ phát biểu tại hội nghị tuần sau?', 'Ai phát biểu tại hội nghị ngày 5/3/2030?'])(
    'is said not to have come yet: %s',
    async (question) => {
      expect((await notFound(question)).text).toContain('chưa tới')
    },
  )

  it.each(['Who spoke on 5 March 2030?', 'Who will speak at the meeting tomorrow?'])('is said not to have come yet, in English: %s', async (question) => {
    expect((await notFound(question)).text).toContain('has not come yet')
  })

  it('is told from one of the past by the day it is today', async () => {
    expect((await notFound('Ai phát biểu tại hội nghị ngày 5/3/2022?', '2022-03-01')).text).toContain('chưa tới')
    expect((await notFound('Ai phát biểu tại hội nghị ngày 5/3/2022?', '2022-03-09')).text).not.toContain('chưa tới')
  })

  it('of yesterday is found by yesterday', async () => {
    expect((await app.answer('Hôm qua ai phát biểu?', { today: '2021-12-21' })).text).toContain('Nguyễn Văn Chóng')
  })
})

describe('a range of dates backwards', () => {
  it.each([
    ['từ 31/12/2021 đến 1/12/2021 có mấy cuộc họp?', 'từ 1/12/2021 đến 31/12/2021 có mấy cuộc họp?'],
    ['có những cuộc họp nào từ 31/12/2022 đến 1/7/2022?', 'có những cuộc họp nào từ 1/7/2022 đến 31/12/2022?'],
  ])('is answered as forwards, or as no such time: %s', async (backwards, forwards) => {
    const answer = await app.answer(backwards)
    await expectProven(answer, app)
    const sources = (given: Answer) => new Set(given.citations.map(({ source }) => source))
    if (answer.kind === 'answered') expect(sources(answer)).toEqual(sources(await app.answer(forwards)))
    else expect(answer.text).toMatch(/thời gian|ngày/iu)
  })
})

describe('a question with two dates', () => {
  it.each(['Ai phát biểu ngày 20/12 và ngày 28/12?', 'Ai phát biểu ngày 20/12/2021 hoặc 28/12/2021?', 'Who spoke on 20 December 2021 and 28 December 2021?'])(
    'speaks of both, and of no other meeting: %s',
    async (question) => {
      const answer = await app.answer(question)
      await expectProven(answer, app)
      const sources = new Set(answer.citations.map(({ source }) => source.slice(0, 10)))
      expect(sources).toEqual(new Set(['2021-12-20', '2021-12-28']))
    },
  )
})

describe('a name shared by two people', () => {
  it.each(['Ông Lò Văn Pín nói gì?', 'ong Lo Van Pin noi gi', 'ông Pín phát biểu gì?'])('is answered for both, each from his own meeting: %s', isAnsweredForBoth)

  it.fails.each(['What did Mr Lò Văn Pín say?'])('is answered for both (falls short today): %s', isAnsweredForBoth)

  it.each([
    ['Ông Lò Văn Pín nói gì chiều 7/9/2024?', 'phòng học', 'mái che'],
    ['Hiệu trưởng Lò Văn Pín nói gì?', 'phòng học', 'mái che'],
  ])('is told apart by what the question says of him: %s', isToldApart)

  it.fails.each([['Ông Lò Văn Pín nói gì tại cuộc họp bàn về chợ Phiên?', 'mái che', 'phòng học']])('is told apart by the meeting (falls short today): %s', isToldApart)

  async function isAnsweredForBoth(question: string): Promise<void> {
    const answer = await own.answer(question, { today: '2025-01-01' })
    await expectProven(answer, own)
    expect(answer.kind).toBe('answered')
    expect(new Set(answer.citations.map(({ source }) => source))).toEqual(new Set(['hop-cho.md', 'hop-truong.md']))
  }

  async function isToldApart(question: string, wanted: string, other: string): Promise<void> {
    const { text } = await own.answer(question, { today: '2025-01-01' })
    expect(text).toContain(wanted)
    expect(text).not.toContain(other)
  }
})

describe('a report without any date', () => {
  it('answers who chaired and who spoke', async () => {
    expect((await own.answer('Ai chủ trì cuộc họp tổ dân phố Bãi Dâu?')).text).toContain('Kha Thị Mận')
    expect((await own.answer('Ai phát biểu tại cuộc họp tổ dân phố Bãi Dâu?')).text).toContain('Vi Văn Tẻo')
  })

  it.each(['Cuộc họp tổ dân phố Bãi Dâu diễn ra khi nào?', 'When was the meeting of Bãi Dâu held?'])('is said to give none: %s', async (question) => {
    const answer = await own.answer(question)
    await expectProven(answer, own)
    expect(answer.kind).toBe('not-found')
    expect(answer.text).not.toMatch(/[0-9]{1,2}\/[0-9]{1,2}|20[0-9]{2}/u)
  })

  it('is no meeting of any day asked for', async () => {
    const answer = await own.answer('Ai chủ trì cuộc họp ngày 18/5/2024?', { today: '2025-01-01' })
    expect(answer.text).toContain('Cầm Bá Lương')
    expect(answer.text).not.toContain('Kha Thị Mận')
  })
})

describe('a report with ten dates', () => {
  const today = '2025-01-01'

  it('is of the day it was held', async () => {
    const { text } = await own.answer('Hội nghị giao ban dự án cầu Nậm Rốm diễn ra khi nào?', { today })
    expect(says(text, '18/5/2024')).toBe(true)
    expect(text).not.toContain('2/3/2022')
  })

  it('is not listed under the other days it mentions', async () => {
    const answer = await own.answer('Có mấy cuộc họp ngày 12/12/2023?', { today })
    expect(answer.kind).toBe('not-found')
    expect((await own.answer('Có mấy cuộc họp ngày 18/5/2024?', { today })).citations.map(({ source }) => source)).toEqual(['muoi-ngay.md'])
  })

  it('gives each date for what happened on it', async () => {
    expect((await own.answer('Dự án cầu Nậm Rốm khởi công ngày nào?', { today })).text).toContain('2/3/2022')
  })

  it.fails('gives the day of what is to come (falls short today)', async () => {
    expect((await own.answer('Cầu Nậm Rốm thông xe ngày nào?', { today })).text).toContain('2/9/2024')
  })
})

describe('an empty corpus', () => {
  it.each(['Ai phát biểu chiều 20/12?', 'có mấy cuộc họp?', 'Tóm tắt hội nghị', 'Who spoke on 20 December 2021?', 'còn ông Chóng nói gì?'])('answers nothing: %s', async (question) => {
    const empty = await askingApp('empty')
    try {
      const answer = await empty.answer(question)
      await expectProven(answer, empty)
      expect(answer.kind).toBe('not-found')
    } finally {
      await empty.end()
    }
  })

  it.each([
    ['Ai phát biểu chiều 20/12?', 'Chưa có báo cáo nào'],
    ['có mấy cuộc họp?', 'Chưa có báo cáo nào'],
    ['Who spoke on 20 December 2021?', 'no reports'],
  ])('says that it is empty: %s', async (question, words) => {
    const empty = await askingApp('empty')
    try {
      const answer = await empty.answer(question)
      expect(answer.kind).toBe('not-found')
      expect(answer.text).toContain(words)
    } finally {
      await empty.end()
    }
  })
})
