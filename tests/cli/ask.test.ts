import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFakeApp } from '../support/fake-app.js'
import { bienban } from '../support/terminal.js'

const report = {
  source: 'hop-giao-ban.md',
  title: 'Họp giao ban tháng 12',
  text: 'Họp giao ban tháng 12\nBà Trần Thị Lụa chủ trì cuộc họp chiều 20/12.\nÔng Lê Văn Gấm phát biểu về đê điều.\n',
}
const withReport = () => createFakeApp([report])

interface Line {
  id: unknown
  question: string
  kind: string
  code?: string
  text: string
  statements: { text: string; citations: number[] }[]
  citations: { number: number; source: string; quote: string; start: number; end: number }[]
}

const linesOf = (out: string): Line[] => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Line)

describe('ask', () => {
  it('prints the answer with its mark, then the source with title, date, file and quote', async () => {
    const { code, out, err } = await bienban(['ask', 'lụa', 'chủ trì'], { app: withReport() })
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toBe(
      [
        'Bà Trần Thị Lụa chủ trì cuộc họp chiều 20/12. [1]',
        '',
        'Nguồn:',
        '[1] Họp giao ban tháng 12 — 20/12/2021 — hop-giao-ban.md',
        '    “Bà Trần Thị Lụa chủ trì cuộc họp chiều 20/12.”',
        '',
      ].join('\n'),
    )
  })

  it('says so and exits 3 when the corpus does not tell', async () => {
    const { code, out } = await bienban(['ask', 'ngân sách'], { app: withReport() })
    expect(code).toBe(3)
    expect(out).toBe('Không thấy trong các báo cáo.\n')
  })

  it('prints the documented JSON as one line, with quotes that are verbatim at their offsets', async () => {
    const { code, out } = await bienban(['ask', '--json', 'lụa chủ trì'], { app: withReport() })
    expect(code).toBe(0)
    expect(out.match(/\n/gu)).toHaveLength(1)
    const [line] = linesOf(out)
    expect(Object.keys(line!)).toEqual(['id', 'question', 'kind', 'text', 'statements', 'citations', 'understood', 'by', 'ms'])
    expect(Object.keys(line!.citations[0]!)).toEqual(['number', 'reportId', 'source', 'title', 'date', 'page', 'quote', 'start', 'end'])
    expect(line).toMatchObject({ id: null, question: 'lụa chủ trì', kind: 'answered', statements: [{ citations: [1] }] })
    const { start, end, quote } = line!.citations[0]!
    expect(report.text.slice(start, end)).toBe(quote)
  })

  it('reads the question from standard input when none is given and it is no keyboard', async () => {
    const { code, out } = await bienban(['ask'], { app: withReport(), stdin: 'gấm phát biểu\n' })
    expect(code).toBe(0)
    expect(out).toContain('Lê Văn Gấm')
  })

  it('asks for a question, with exit 2, when there is none at a keyboard or an empty one on standard input', async () => {
    expect(await bienban(['ask'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Chưa có câu hỏi') as string })
    expect(await bienban(['ask'], { stdin: ' \n' })).toMatchObject({ code: 2, out: '' })
  })

  it('explains after the answer, or on stderr beside JSON', async () => {
    const words = await bienban(['ask', '--explain', 'gấm'], { app: withReport() })
    expect(words.out).toMatch(/Hiểu câu hỏi[^]*"topic": "gấm"[^]*search 0\.5 ms\n {4}1 line/u)
    const json = await bienban(['ask', '--explain', '--json', 'gấm'], { app: withReport() })
    expect(linesOf(json.out)).toHaveLength(1)
    expect(json.err).toContain('search 0.5 ms')
  })

  it('passes nothing from a report to the terminal that could steer it', async () => {
    const app = createFakeApp([{ source: 'x.md', title: 'Họp \u001b]0;tên cửa sổ\u0007xã', text: 'đê \u001b[31mđỏ\u001b[0m \u009b2Jsạch \u202eđảo\u0000\n' }])
    const { out } = await bienban(['ask', 'đê'], { app, terminal: true, env: { NO_COLOR: '1' } })
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u)
    expect(out).toContain('đê đỏ sạch đảo')
    expect(out).toContain('Họp xã')
    const json = await bienban(['ask', '--json', 'đê'], { app })
    expect(json.out).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u)
    expect(linesOf(json.out)[0]!.citations[0]!.quote).toContain('\u009b2Jsạch \u202eđảo\u0000')
  })

  it('colours only terminals, and not when NO_COLOR is set', async () => {
    const colored = async (setting: object) => (await bienban(['ask', 'gấm'], { app: withReport(), ...setting })).out.includes('\u001b[')
    expect(await colored({ terminal: true })).toBe(true)
    expect(await colored({ terminal: false })).toBe(false)
    expect(await colored({ terminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await colored({ terminal: false, env: { FORCE_COLOR: '1' } })).toBe(true)
  })

  it('closes the product after answering', async () => {
    const app = withReport()
    await bienban(['ask', 'gấm'], { app })
    expect(app.closed).toBe(true)
  })
})

describe('ask --batch', () => {
  const batch = (lines: string) => bienban(['ask', '--batch', '-', '--json'], { app: withReport(), stdin: lines })

  it('prints one line for each question, in their order, whatever becomes of each', async () => {
    const { code, out, err } = await batch('{"id":"a","question":"gấm"}\n\n{"id":2,"question":" "}\r\n{"question":"vắng"}\n')
    expect(code).toBe(0)
    const lines = linesOf(out)
    expect(lines.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'answered'],
      [2, 'error'],
      [null, 'not-found'],
    ])
    expect(lines[1]).toEqual({ id: 2, question: ' ', kind: 'error', code: 'empty-question' })
    expect(err).toContain('2: Chưa có câu hỏi')
  })

  it('answers a bad line with an error line, goes on, and exits 2', async () => {
    const { code, out, err } = await batch('\ufeff{"id":1,"question":"gấm"}\nkhông phải JSON\n{"id":3}\n[]\n{"id":5,"question":"lụa"}')
    expect(code).toBe(2)
    expect(linesOf(out).map(({ kind }) => kind)).toEqual(['answered', 'error', 'error', 'error', 'answered'])
    expect(linesOf(out)[1]).toEqual({ id: null, kind: 'error', code: 'bad-usage' })
    expect(err).toMatch(/dòng 2[^]*dòng 3[^]*dòng 4/u)
  })

  it('reads questions whose letters are cut between two pieces of the stream, and line separators inside JSON', async () => {
    const bytes = Buffer.from('{"id":1,"question":"gấm\u2028"}\n')
    const cut = bytes.indexOf(Buffer.from('ấ')) + 1
    const { out } = await bienban(['ask', '--batch', '-'], { app: withReport(), stdin: [bytes.subarray(0, cut), bytes.subarray(cut)] })
    expect(linesOf(out)[0]).toMatchObject({ question: 'gấm\u2028', kind: 'answered' })
  })

  it('reads a file, and says which one it could not read', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bienban-')), 'questions.jsonl')
    writeFileSync(file, '{"id":1,"question":"gấm"}')
    expect(linesOf((await bienban(['ask', '--batch', file], { app: withReport() })).out)).toHaveLength(1)
    expect(await bienban(['ask', '--batch', `${file}.not`])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('questions.jsonl.not (ENOENT)') as string })
  })

  it('goes with no other question', async () => {
    expect((await bienban(['ask', '--batch', '-', 'gấm'], { stdin: '' })).code).toBe(2)
  })
})
