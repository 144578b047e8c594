import { describe, expect, it } from 'vitest'
import { createFakeApp } from '../support/fake-app.js'
import { bienban } from '../support/terminal.js'

const withReport = () => createFakeApp([{ source: 'de.md', title: 'Họp bàn về đê', text: 'Ông Gấm nói về đê.\nBà Lụa nói về kênh.\n' }])

describe('chat', () => {
  it('answers lines from a pipe in one conversation, and shows how it understood a follow-up', async () => {
    const app = withReport()
    const { code, out, err } = await bienban(['chat'], { app, stdin: 'đê\n\ncòn kênh\n' })
    expect(code).toBe(0)
    expect(out).toMatch(/Ông Gấm nói về đê\. \[1\][^]*Bà Lụa nói về kênh\. \[1\]/u)
    expect(err).toBe('Hiểu là: kênh\n')
    expect(new Set(app.conversations).size).toBe(1)
  })

  it('starts a new conversation on /moi, with and without diacritics, and ends on /thoat', async () => {
    const app = withReport()
    const { out } = await bienban(['chat'], { app, stdin: 'đê\n/moi\nđê\n/MỚI\nđê\n/thoat\nkênh\n' })
    expect(new Set(app.conversations).size).toBe(3)
    expect(out).not.toContain('kênh')
  })

  it('explains between /explain on and /explain off', async () => {
    const { out } = await bienban(['chat'], { app: withReport(), stdin: 'đê\n/explain on\nđê\n/explain  off\nđê\n' })
    expect(out.match(/Các bước/gu)).toHaveLength(1)
  })

  it('names its commands when one is unknown, and goes on', async () => {
    const { out, err } = await bienban(['chat'], { app: withReport(), stdin: '/gì\nđê\n' })
    expect(err).toContain('/thoat')
    expect(out).toContain('Ông Gấm')
  })

  it('goes on after a question that cannot be asked', async () => {
    const { code, out, err } = await bienban(['chat'], { app: failingOnce(), stdin: 'hỏng\nđê\n' })
    expect(code).toBe(0)
    expect(err).toContain('Chưa có câu hỏi')
    expect(out).toContain('Ông Gấm')
  })

  it('prompts at a keyboard and ends with its input', async () => {
    const { code, out, err } = await bienban(['chat'], { app: withReport(), typed: 'đê\n' })
    expect(code).toBe(0)
    expect(out).toContain('Ông Gấm')
    expect(err).toContain('»')
  })
})

function failingOnce() {
  const app = withReport()
  return { ...app, ask: (question: string) => app.ask(question === 'hỏng' ? '' : question) }
}
