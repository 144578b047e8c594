import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.js'
import type { Meeting } from '../../src/meetings/meeting.js'
import { askingApp } from '../support/asking.js'
import { createFakeApp } from '../support/fake-app.js'
import { bienban } from '../support/terminal.js'

const text = 'Họp bàn về đê\nÔng Lê Văn Gấm phát biểu: đê còn yếu.\n'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const fact = (words: string) => ({ text: words, ...at(words) })
const day = { year: 2021, month: 12, day: 20 }

const meeting: Meeting = {
  id: 'x#0',
  reportId: 'x',
  ordinal: 0,
  kind: 'cuộc họp',
  name: fact('Họp bàn về đê'),
  date: { from: day, to: day, yearFrom: 'text', start: 0, end: 1 },
  session: 'afternoon',
  place: null,
  organisers: [],
  people: [
    { name: 'Lê Văn Gấm', role: 'spoke', title: 'Trưởng ban', organisation: '', mention: at('Lê Văn Gấm'), evidence: at('Ông'), fullName: at('Lê Văn Gấm') },
  ],
  acts: [{ name: 'Lê Văn Gấm', verb: 'phát biểu', mention: at('Lê Văn Gấm'), sentence: at('Ông Lê Văn Gấm phát biểu: đê còn yếu.'), extent: at('Ông Lê Văn Gấm phát biểu: đê còn yếu.'), elsewhere: false }],
  documents: [{ kind: 'Nghị quyết', number: '35', date: null, about: '', text: 'Nghị quyết 35', start: 0, end: 1 }],
  conclusions: [fact('đê còn yếu')],
}
const withReport = () => createFakeApp([{ source: 'de.md', title: 'Họp bàn về đê', text, meetings: [meeting] }])
const parsed = (out: string): unknown[] => out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)

describe('list and meetings', () => {
  it('show aligned tables with a count', async () => {
    const list = await bienban(['list'], { app: withReport() })
    expect(list.out).toMatch(/^Mã +Ngày +Tên +Tệp +Số đoạn +Nạp lúc\n[0-9a-f]{16} +21\/12\/2021 +Họp bàn về đê +de\.md .*\n1 báo cáo\n$/u)
    const meetings = await bienban(['meetings'], { app: withReport() })
    expect(meetings.out).toMatch(/\n20\/12\/2021 +chiều +Họp bàn về đê +Lê Văn Gấm +de\.md\n1 cuộc họp\n$/u)
  })

  it('put meetings in the order of their dates, those without a year or a date last', async () => {
    const on = (source: string, date: Meeting['date']) => ({ source, title: source, text: `${source}\n`, meetings: [{ ...meeting, date }] })
    const dated = (year: number | null, month: number) => ({ ...meeting.date!, from: { year, month, day: 1 }, to: { year, month, day: 1 } })
    const app = createFakeApp([on('d.md', null), on('b.md', dated(2021, 12)), on('c.md', dated(null, 1)), on('a.md', dated(2021, 2))])
    expect((await bienban(['meetings'], { app })).out.match(/[a-d]\.md/gu)).toEqual(['a.md', 'b.md', 'c.md', 'd.md'])
  })

  it('print one line of JSON for each item', async () => {
    expect(parsed((await bienban(['list', '--json'], { app: withReport() })).out)).toMatchObject([{ source: 'de.md' }])
    expect(parsed((await bienban(['meetings', '--json'], { app: withReport() })).out)).toMatchObject([{ kind: 'cuộc họp', title: 'Họp bàn về đê', source: 'de.md' }])
  })

  it('fit a table into the terminal, and leave it whole for another program', async () => {
    const app = () => createFakeApp([{ source: 'dai.md', title: 'Hội nghị '.repeat(30).trim(), text: 'a\n' }])
    const narrow = (await bienban(['list'], { app: app(), terminal: true, columns: 60, env: { NO_COLOR: '1' } })).out
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(narrow).toContain('…')
    expect((await bienban(['list'], { app: app() })).out).toContain('Hội nghị '.repeat(30).trim())
  })

  it('say how to go on when there is nothing', async () => {
    expect(await bienban(['list'])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('bienban ingest') as string })
    expect((await bienban(['meetings'])).err).toContain('bienban ingest')
    expect((await bienban(['meetings', '--from', '2022-01-01'], { app: withReport() })).err).toContain('khoảng ngày')
  })
})

describe('show', () => {
  it('tells what was understood of a report', async () => {
    const { code, out } = await bienban(['show', 'de.md'], { app: withReport() })
    expect(code).toBe(0)
    for (const [name, value] of [
      ['Khi nào', 'chiều 20/12/2021'],
      ['Ở đâu', 'không rõ'],
      ['Phát biểu', 'Lê Văn Gấm, Trưởng ban'],
      ['Lời phát biểu', 'Lê Văn Gấm: Ông Lê Văn Gấm phát biểu: đê còn yếu.'],
      ['Văn bản', 'Nghị quyết 35'],
      ['Kết luận', 'đê còn yếu'],
    ] as const) {
      expect(out).toMatch(new RegExp(`^ {2}${name} +${value}$`, 'mu'))
    }
    expect(out).not.toContain('14–')
  })

  it('prints the passages with their offsets, or everything as JSON', async () => {
    expect((await bienban(['show', '--passages', 'de.md'], { app: withReport() })).out).toContain(`1 · nội dung · 14–${text.length}\n  Ông Lê Văn Gấm`)
    expect(parsed((await bienban(['show', '--json', 'de.md'], { app: withReport() })).out)).toMatchObject([{ report: { text }, meetings: [meeting] }])
  })

  it('exits 3 for an unknown report', async () => {
    expect(await bienban(['show', 'abc'])).toMatchObject({ code: 3, out: '', err: expect.stringContaining('“abc”') as string })
  })
})

describe('search', () => {
  it('shows passages with their three scores, and exits 3 without any', async () => {
    const { code, out } = await bienban(['search', 'đê yếu'], { app: withReport() })
    expect(code).toBe(0)
    expect(out).toBe('1. Họp bàn về đê — de.md\n    fused 1.000 · lexical 2.50 · dense –\n    Ông Lê Văn Gấm phát biểu: đê còn yếu.\n')
    expect(parsed((await bienban(['search', '--json', 'de yeu'], { app: withReport() })).out)).toMatchObject([{ score: 1, dense: null, source: 'de.md' }])
    expect(await bienban(['search', 'vắng'], { app: withReport() })).toMatchObject({ code: 3, out: '' })
  })
})

describe('ingest', () => {
  const folder = (files: Record<string, string>): string => {
    const dir = mkdtempSync(join(tmpdir(), 'bienban-'))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
    return dir
  }

  it('tells of each file what became of it and why, then the totals; exit 1 when one was refused', async () => {
    const dir = folder({ 'a.md': 'Họp một\n', 'b.md': 'Họp một\n', 'c.md': '' })
    const { code, out, err } = await bienban(['ingest', dir])
    expect(code).toBe(1)
    expect(err).toBe('')
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^mới +a\.md +[0-9a-f]{16} · 1 đoạn, 0 cuộc họp$/u)
    expect(lines[1]).toMatch(/^ +! không thấy ngày của báo cáo$/u)
    expect(lines[2]).toMatch(/^đã có +b\.md .*đã nạp từ a\.md/u)
    expect(lines[3]).toMatch(/^từ chối +c\.md +Tệp không có chữ nào/u)
    expect(lines[4]).toBe('3 tệp: mới 1, đã có 1, từ chối 1')
  })

  it('exits 0 when nothing was refused, with one line of JSON for each file', async () => {
    const { code, out } = await bienban(['ingest', '--json', folder({ 'a.md': 'Họp một\n', 'b.md': 'Họp hai\n' })])
    expect(code).toBe(0)
    expect(parsed(out)).toMatchObject([{ kind: 'new', source: 'a.md' }, { kind: 'new', source: 'b.md' }])
  })

  it('draws its progress on a terminal only', async () => {
    const dir = folder({ 'a.md': 'Họp một\n' })
    expect((await bienban(['ingest', dir], { terminal: true })).err).toContain('Nạp báo cáo 1/1')
    expect((await bienban(['ingest', dir])).err).toBe('')
  })

  it('names a file that is not there, and a folder without files', async () => {
    expect(await bienban(['ingest', 'khong-co.md'])).toMatchObject({ code: 1, out: expect.stringContaining('ENOENT') as string })
    expect(await bienban(['ingest', folder({})])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Không có tệp nào') as string })
  })
})

describe('remove', () => {
  it('removes what it is told to with --yes', async () => {
    const app = withReport()
    expect(await bienban(['remove', '--yes', 'de.md'], { app })).toMatchObject({ code: 0, out: expect.stringContaining('Họp bàn về đê') as string })
    expect(await app.library.list()).toEqual([])
  })

  it('removes nothing when one of the reports is unknown', async () => {
    const app = withReport()
    expect((await bienban(['remove', '--yes', 'de.md', 'abc'], { app })).code).toBe(3)
    expect(await app.library.list()).toHaveLength(1)
  })

  it('asks at a keyboard, and keeps the report unless the answer is yes', async () => {
    for (const [typed, left] of [['\n', 1], ['không\n', 1], ['Có\n', 0], ['y\n', 0]] as const) {
      const app = withReport()
      expect((await bienban(['remove', 'de.md'], { app, typed })).code).toBe(0)
      expect(await app.library.list()).toHaveLength(left)
    }
  })

  it('keeps the report when the keyboard is gone before an answer', async () => {
    const app = withReport()
    await bienban(['remove', 'de.md'], { app, typed: '' })
    expect(await app.library.list()).toHaveLength(1)
  })

  it('refuses without --yes where nobody can be asked', async () => {
    const app = withReport()
    expect(await bienban(['remove', 'de.md'], { app, stdin: 'y\n' })).toMatchObject({ code: 2, err: expect.stringContaining('--yes') as string })
    expect(await app.library.list()).toHaveLength(1)
  })
})

describe('history and undo', () => {
  it('tell who changed what, and take the last change back', async () => {
    const asking = await askingApp('corpus')
    const app = { ...asking, close: async () => undefined }
    const at = (words: string): RegExp => new RegExp(`^\\p{N}+/\\p{N}+/\\p{N}{4} \\p{N}{2}:\\p{N}{2} +dòng lệnh +${words}`, 'mu')
    const report = (await app.library.list())[0]!
    await app.library.remove(report.id, 'cli')
    expect((await bienban(['history', '--limit', '1'], { app })).out).toMatch(at(`bỏ vào thùng “${report.title.slice(0, 20)}[^\\n]* ${report.id}\\n$`))
    expect((await bienban(['undo'], { app })).out).toMatch(/^Đã lấy lại thay đổi của dòng lệnh lúc .*: bỏ vào thùng “/u)
    expect((await app.library.list()).some(({ id }) => id === report.id)).toBe(true)
    expect(parsed((await bienban(['history', '--limit', '1', '--json'], { app })).out)).toMatchObject([{ action: 'restore', by: 'cli', reportId: report.id, undoes: expect.any(Number) as number }])
    expect(await bienban(['undo'], { app })).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Không còn thay đổi') as string })
    await asking.end()
  })

  it('say that nothing was changed yet', async () => {
    expect(await bienban(['history'])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Chưa có thay đổi') as string })
  })
})

describe('export, reindex and doctor', () => {
  it('say what they did', async () => {
    expect(await bienban(['export', 'ra'], { app: withReport() })).toMatchObject({ code: 0, out: 'Đã ghi 1 báo cáo vào ra\n' })
    expect(await bienban(['reindex', '--lang', 'en'], { app: withReport() })).toMatchObject({ code: 0, out: 'Read 1 report again; the index holds 1 passages.\n' })
  })

  it('doctor shows configuration and checks', async () => {
    const { code, out } = await bienban(['doctor', '--data', '/srv/x'])
    expect(code).toBe(0)
    expect(out).toMatch(/Dữ liệu +\/srv\/x\n/u)
    expect(out).toContain(`✓ Node.js: ${process.versions.node} (cần từ 20.19)`)
  })

  it('doctor exits 1 and says how to mend when the product does not even open', async () => {
    const openApp = () => Promise.reject(new AppError('data-dir', { values: { reason: 'EACCES' } }))
    const { code, out } = await bienban(['doctor'], { openApp })
    expect(code).toBe(1)
    expect(out).toMatch(/✗ Kho: không dùng được \(EACCES\)\n {4}→ .*--data/u)
  })
})
