import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askingApp, expectProven, type AskingApp } from './support/asking.js'

const report = (speaker: string, words: string, more = ''): string =>
  `---\ntitle: Hội nghị bàn về đê Nậm Rốm\ndate: 2024-05-06\n---\n\nSáng 6/5/2024, UBND huyện Mường Pồn tổ chức hội nghị bàn về đê Nậm Rốm. Ông ${speaker} phát biểu tại hội nghị: ${words}.\n${more}`

const OTHER = '---\ntitle: Họp bàn về chợ Phiên\ndate: 2024-06-09\n---\n\nChiều 9/6/2024, UBND xã Pú Nhung tổ chức cuộc họp bàn về chợ Phiên. Bà Kha Thị Mận phát biểu tại cuộc họp: chợ phải có mái che.\n'

const WHO = 'Ai phát biểu tại hội nghị bàn về đê Nậm Rốm sáng 6/5/2024?'
const COUNT = 'năm 2024 có mấy cuộc họp?'
const today = '2024-12-01'

let app: AskingApp

beforeEach(async () => {
  app = await askingApp('empty')
})
afterEach(() => app.end())

async function says(of: AskingApp, question: string): Promise<string> {
  const answer = await of.answer(question, { today })
  await expectProven(answer, of)
  return answer.text
}

describe('a report taken in', () => {
  it('is in the very next answer', async () => {
    expect((await app.answer(WHO, { today })).kind).toBe('not-found')
    await app.put('de.md', report('Lò Văn Pín', 'đê đã vững'))
    expect(await says(app, WHO)).toContain('Lò Văn Pín')
    expect(await says(app, COUNT)).toContain('1 cuộc họp')
    await app.put('cho.md', OTHER)
    expect(await says(app, COUNT)).toContain('2 cuộc họp')
  })
})

describe('a report taken out', () => {
  it('is gone from the very next answer of every kind', async () => {
    const id = await app.put('de.md', report('Lò Văn Pín', 'đê đã vững'))
    await app.put('cho.md', OTHER)
    for (const question of [WHO, COUNT, 'Ông Lò Văn Pín nói gì?', 'Tóm tắt hội nghị sáng 6/5/2024', 'đê có vững không?']) await app.answer(question, { today })
    await app.library.remove(id, 'cli')
    for (const question of [WHO, COUNT, 'Ông Lò Văn Pín nói gì?', 'Tóm tắt hội nghị sáng 6/5/2024', 'đê có vững không?']) {
      const answer = await app.answer(question, { today })
      expect(answer.text).not.toContain('Lò Văn Pín')
      expect(answer.text).not.toContain('đê Nậm Rốm')
      expect(answer.citations.map(({ reportId }) => reportId)).not.toContain(id)
    }
    expect(await says(app, COUNT)).toContain('1 cuộc họp')
  })

  it('is back in the very next answer when restored', async () => {
    const id = await app.put('de.md', report('Lò Văn Pín', 'đê đã vững'))
    await app.library.remove(id, 'cli')
    expect((await app.answer(WHO, { today })).kind).toBe('not-found')
    await app.library.restore(id, 'cli')
    expect(await says(app, WHO)).toContain('Lò Văn Pín')
  })
})

describe('a report replaced', () => {
  it('answers with its new words and people at once, and never with the old', async () => {
    const old = await app.put('de.md', report('Lò Văn Pín', 'đê đã vững'))
    expect(await says(app, WHO)).toContain('Lò Văn Pín')
    await app.put('de.md', report('Cầm Bá Lương', 'đê còn yếu'), 'replace')
    const answer = await app.answer(WHO, { today })
    await expectProven(answer, app)
    expect(answer.text).toContain('Cầm Bá Lương')
    expect(answer.text).not.toContain('Lò Văn Pín')
    expect(answer.citations.map(({ reportId }) => reportId)).not.toContain(old)
    expect(await says(app, COUNT)).toContain('1 cuộc họp')
    expect(await says(app, 'Ông Lò Văn Pín nói gì?')).not.toContain('đã vững')
  })
})

describe('two apps over one data folder', () => {
  it('see what the other takes in, replaces and takes out, in the very next answer', async () => {
    const other = await askingApp('empty', app.folder)
    try {
      expect((await other.answer(WHO, { today })).kind).toBe('not-found')
      const id = await app.put('de.md', report('Lò Văn Pín', 'đê đã vững'))
      expect(await says(other, WHO)).toContain('Lò Văn Pín')
      const replacement = await other.put('de.md', report('Cầm Bá Lương', 'đê còn yếu'), 'replace')
      expect(await says(app, WHO)).toContain('Cầm Bá Lương')
      expect(await says(app, WHO)).not.toContain('Lò Văn Pín')
      await app.library.remove(replacement, 'cli')
      expect((await other.answer(WHO, { today })).kind).toBe('not-found')
      await other.library.restore(id, 'cli')
      expect(await says(app, WHO)).toContain('Lò Văn Pín')
    } finally {
      await other.close()
    }
  })

  it('share a conversation', async () => {
    const other = await askingApp('empty', app.folder)
    try {
      await app.put('de.md', report('Lò Văn Pín', 'đê đã vững'))
      await app.answer(WHO, { today, conversation: 'shared' })
      const { rewritten, answer } = await other.asked('còn ông Pín nói gì?', { today, conversation: 'shared' })
      expect(rewritten).not.toBeNull()
      expect(answer.text).toContain('đê đã vững')
    } finally {
      await other.close()
    }
  })

  it('may both be asked and fed at once', async () => {
    const other = await askingApp('empty', app.folder)
    try {
      const days = Array.from({ length: 12 }, (_, i) => i + 1)
      const text = (day: number) =>
        `---\ntitle: Họp giao ban tuần của tổ ${day}\ndate: 2024-03-${String(day).padStart(2, '0')}\n---\n\nSáng ${day}/3/2024, UBND xã Pú Nhung tổ chức cuộc họp giao ban với tổ ${day}. Ông Lò Văn Pín chủ trì cuộc họp.\n`
      await Promise.all(days.map((day) => (day % 2 === 0 ? app : other).put(`hop-${day}.md`, text(day)).then(() => app.answer(COUNT, { today }))))
      for (const one of [app, other]) expect(await says(one, COUNT)).toContain('12 cuộc họp')
    } finally {
      await other.close()
    }
  })
})
