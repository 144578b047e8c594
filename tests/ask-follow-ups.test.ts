import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asked } from '../src/ask.js'
import { fold } from '../src/text/normalize.js'
import { askingApp, expectProven, SPELLINGS, type AskingApp } from './support/asking.js'
import { temporaryFolder } from './support/store-entries.js'

let app: AskingApp
let conversations = 0

beforeAll(async () => {
  app = await askingApp('corpus')
})
afterAll(() => app.end())

/** Asks one question after another in a new conversation; gives what became of the last. */
async function last(...questions: readonly string[]): Promise<Asked> {
  const conversation = `test-${++conversations}`
  let asked: Asked | undefined
  for (const question of questions) {
    asked = await app.asked(question, { conversation })
    await expectProven(asked.answer, app)
  }
  return asked!
}

const sourcesOf = ({ answer }: Asked): string[] => [...new Set(answer.citations.map(({ source }) => source.slice(0, 10)))]

const SEMINAR = 'Ai chủ trì hội thảo rừng ngập mặn sáng 12/7/2022?'
const RACE = 'Ai chủ trì họp báo chiều 12/7/2022?'
const PARTY = 'Ai phát biểu tại hội nghị chiều 20/12?'
const LIBRARY = 'Ai tổ chức lễ khánh thành thư viện xanh?'

describe('a follow-up', () => {
  it.each([
    [PARTY, 'còn ông Chóng nói gì?', ['vai trò của các hội nghị báo cáo viên']],
    [PARTY, 'ông ấy nhấn mạnh điều gì?', ['vai trò của các hội nghị báo cáo viên']],
    [SEMINAR, 'ở đâu?', ['Cần Thơ']],
    [SEMINAR, 'Hội thảo đó họp ở đâu?', ['Cần Thơ']],
    [RACE, 'ở đâu?', ['Nhà Thiếu nhi tỉnh An Hải']],
    [RACE, 'ai tổ chức?', ['Sở Văn hóa và Thể thao']],
    [RACE, 'còn bà Linh nói gì?', ['30.000 đồng']],
    [RACE, 'những ai phát biểu?', ['Thân Văn Hữu', 'Kiều Thị Phương Linh', 'Nhữ Đình Toàn', 'Lưu Bá Hậu']],
    [LIBRARY, 'khi nào?', ['21/6/2023']],
    [LIBRARY, 'còn bà Uyên nói gì?', ['11 thư viện']],
    ['Những ai phát biểu tại phiên thảo luận sáng 8/12/2022?', 'ai chủ trì?', ['Võ Đình Khải']],
    ['Những ai phát biểu tại phiên thảo luận sáng 8/12/2022?', 'còn bà Vân nói gì?', ['68,3%']],
  ] as const)('to “%s” is understood of the same meeting: %s', async (first, second, words) => {
    const asked = await last(first, second)
    for (const wanted of words) expect(asked.answer.text).toContain(wanted)
    expect(asked.rewritten).toContain(second.replace(/[?]$/u, ''))
  })

  it.each([
    ['Who chaired the press conference on 12 July 2022?', 'where?', 'Nhà Thiếu nhi'],
    ['Who chaired the press conference on 12 July 2022?', 'where was it?', 'Nhà Thiếu nhi'],
    ['Who chaired the press conference on 12 July 2022?', 'who spoke?', 'Lưu Bá Hậu'],
    ['Who chaired the press conference on 12 July 2022?', 'what did Ms Linh say?', '30.000 đồng'],
    ['Who chaired the press conference on 12 July 2022?', 'what about Ms Linh?', '30.000 đồng'],
    ['Who chaired the mangrove workshop on 12 July 2022?', 'who else?', 'Ingrid Solberg Haugen'],
    ['Who organised the opening of the library on 21 June 2023?', 'when was it?', '21 June 2023'],
  ])('in English to “%s” is understood of the same meeting: %s', isUnderstoodInEnglish)

  async function isUnderstoodInEnglish(first: string, second: string, words: string): Promise<void> {
    const asked = await last(first, second)
    expect(asked.answer.text).toContain(words)
    expect(asked.answer.language).toBe('en')
    expect(asked.rewritten).not.toBeNull()
  }

  it.each(SPELLINGS)('is understood $spelling', async ({ spell }) => {
    const asked = await last(spell(RACE), spell('còn bà Linh nói gì?'))
    // Typed bare and in lower case, "ba" may be three: any of her words will do.
    expect(asked.answer.text).toMatch(/30\.000 đồng|650\.000/u)
    expect(fold(asked.rewritten ?? '')).toContain('con ba linh noi gi')
  })

  it.each(['còn ai nữa?', 'ai nữa?', 'who else?', 'anyone else?'])('asks for the others, and does not take the first for one: %s', async (question) => {
    const { answer, rewritten } = await last(PARTY, question)
    expect(rewritten).not.toBeNull()
    // The report has no other speaker, so there is no one else to name.
    expect(answer.text).not.toContain('Hoài An')
    if (answer.kind === 'answered') expect(answer.citations.every(({ source }) => source.startsWith('2021-12-20'))).toBe(true)
  })

  it('after a follow-up is still of the same meeting', async () => {
    const asked = await last(RACE, 'ở đâu?', 'còn bà Linh nói gì?', 'ai tổ chức?')
    expect(sourcesOf(asked)).toEqual(['2022-07-12'])
    expect(asked.answer.text).toContain('Sở Văn hóa và Thể thao')
  })

  it('that the report cannot answer leaves the meeting in focus', async () => {
    const asked = await last(PARTY, 'ở đâu?', 'còn ông Chóng nói gì?')
    expect(asked.answer.text).toContain('vai trò của các hội nghị báo cáo viên')
  })

  it('about somebody who is not of the meeting invents nothing', async () => {
    const { answer } = await last(PARTY, 'còn ông Zét nói gì?')
    expect(answer.kind).toBe('not-found')
  })
})

describe('a follow-up to another day', () => {
  it.each(['thế hôm sau?', 'Thế còn ngày hôm sau?', 'the hom sau', 'what about the next day?', 'còn hôm trước?'])('leaves the meeting, and says for which day: %s', async (question) => {
    const { answer, rewritten } = await last(PARTY, question)
    expect(answer.kind).toBe('not-found')
    expect(rewritten).toMatch(/21\/12\/2021|19\/12\/2021|21 December 2021/u)
  })

  it('finds the meeting of that day when there is one', async () => {
    const own = await askingApp('empty')
    try {
      await own.put('a.md', '---\ntitle: Hội nghị ngày đầu\ndate: 2024-05-06\n---\n\nSáng 6/5/2024, Huyện ủy Mường Pồn tổ chức hội nghị về đất đai. Ông Lò Văn Pín phát biểu tại hội nghị.\n')
      await own.put('b.md', '---\ntitle: Hội nghị ngày sau\ndate: 2024-05-07\n---\n\nSáng 7/5/2024, Huyện ủy Mường Pồn tổ chức hội nghị về rừng. Bà Tòng Thị Nga phát biểu tại hội nghị.\n')
      const options = { conversation: 'k', today: '2024-12-01' }
      expect((await own.answer('Ai phát biểu tại hội nghị sáng 6/5/2024?', options)).text).toContain('Lò Văn Pín')
      const next = await own.asked('thế hôm sau?', options)
      await expectProven(next.answer, own)
      expect(next.answer.text).toContain('Tòng Thị Nga')
      expect((await own.answer('còn hôm trước?', options)).text).toContain('Lò Văn Pín')
    } finally {
      await own.end()
    }
  })

  it('named outright asks the same of that day', async () => {
    const asked = await last(PARTY, 'còn ngày 28/12/2021?')
    expect(asked.answer.text).toContain('Châu Văn Nhiễu')
    expect(asked.rewritten).toContain('28/12/2021')
  })
})

describe('a full new question', () => {
  it.each([
    [PARTY, 'Ai chủ trì họp báo Giải chạy Biển An Hải chiều 12/7/2022?', 'Thân Văn Hữu'],
    [RACE, 'Ai chủ trì phiên họp thường kỳ tháng 12 năm 2020 của UBND tỉnh An Hải?', 'Lương Đình Thuyên'],
    [RACE, 'tháng 12/2022 có mấy cuộc họp?', '2 cuộc họp'],
    [SEMINAR, 'Thư viện xanh có bao nhiêu đầu sách?', '6.200'],
    [PARTY, 'Who chaired the press conference on 12 July 2022?', 'Thân Văn Hữu'],
  ])('starts afresh after “%s”: %s', async (first, second, words) => {
    const asked = await last(first, second)
    expect(asked.answer.text).toContain(words)
    expect(asked.rewritten).toBeNull()
    expect(asked.answer).toEqual(await app.answer(second))
  })

  it('becomes what the next follow-up is about', async () => {
    const asked = await last(PARTY, 'Ai chủ trì họp báo Giải chạy Biển An Hải chiều 12/7/2022?', 'ở đâu?')
    expect(asked.answer.text).toContain('Nhà Thiếu nhi tỉnh An Hải')
  })
})

describe('what is remembered', () => {
  it.each(['ở đâu?', 'còn ông Chóng nói gì?', 'ai chủ trì?', 'who else?'])('is nothing without a conversation: %s', async (question) => {
    await app.asked(PARTY)
    const { rewritten } = await app.asked(question)
    expect(rewritten).toBeNull()
  })

  it('is kept apart between conversations', async () => {
    await app.asked(RACE, { conversation: 'one' })
    await app.asked(SEMINAR, { conversation: 'two' })
    expect((await app.answer('ở đâu?', { conversation: 'one' })).text).toContain('Nhà Thiếu nhi')
    expect((await app.answer('ở đâu?', { conversation: 'two' })).text).toContain('Cần Thơ')
  })

  it('survives closing the app and opening it again', async () => {
    const { path, remove } = temporaryFolder()
    const first = await askingApp('corpus', path)
    await first.asked(RACE, { conversation: 'kept' })
    await first.close()
    const second = await askingApp('corpus', path)
    try {
      const { answer, rewritten } = await second.asked('ở đâu?', { conversation: 'kept' })
      expect(answer.text).toContain('Nhà Thiếu nhi tỉnh An Hải')
      expect(rewritten).not.toBeNull()
    } finally {
      await second.close()
      remove()
    }
  })

  it('of a removed report is forgotten', async () => {
    const own = await askingApp('empty')
    try {
      const id = await own.put('a.md', '---\ntitle: Hội nghị về đất đai\ndate: 2024-05-06\n---\n\nSáng 6/5/2024, Huyện ủy Mường Pồn tổ chức hội nghị về đất đai. Ông Lò Văn Pín phát biểu tại hội nghị.\n')
      await own.asked('Ai phát biểu tại hội nghị sáng 6/5/2024?', { conversation: 'k', today: '2024-12-01' })
      await own.library.remove(id, 'cli')
      const { answer } = await own.asked('còn ông Pín nói gì?', { conversation: 'k', today: '2024-12-01' })
      expect(answer.kind).toBe('not-found')
      expect(answer.text).not.toContain('Lò Văn Pín')
    } finally {
      await own.end()
    }
  })
})
