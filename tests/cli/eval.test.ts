import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingApp, type AskingApp } from '../support/asking.js'
import { createFakeApp } from '../support/fake-app.js'
import { bienban } from '../support/terminal.js'

const report = { source: 'hop.md', title: 'Họp giao ban', text: 'Họp giao ban\nBà Trần Thị Lụa chủ trì cuộc họp chiều 20/12.\nÔng Lê Văn Gấm phát biểu về đê điều.\n' }
const GOLD = [
  { id: 'q1', kind: 'who', question: { vi: 'lụa chủ trì' }, source: 'hop.md', expected: [['Trần Thị Lụa']] },
  { id: 'q2', kind: 'who', question: { vi: 'gấm phát biểu' }, source: 'hop.md', expected: ['Lê Văn Tơ'] },
  { id: 'q3', question: { vi: 'ngân sách' }, expected: [] },
]

const folder = (): string => mkdtempSync(join(tmpdir(), 'bienban-eval-'))
function goldFile(lines: readonly unknown[] = GOLD): string {
  const file = join(folder(), 'gold.jsonl')
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}
const evaluated = (argv: readonly string[], data = folder()) => bienban(['eval', ...argv, '--data', data], { app: createFakeApp([report]) })

describe('eval', () => {
  it('prints the measures by variant and by kind', async () => {
    const { code, out } = await evaluated([goldFile()])
    expect(code).toBe(0)
    expect(out).toMatch(/^Chỉ số +vi +không dấu\ncâu hỏi có đáp án +2 +2\ncâu hỏi không có đáp án +1 +1\ntrả lời đủ, % +50\.0 +50\.0\n/u)
    expect(out).toMatch(/\nwho +50\.0 \(2\) +50\.0 \(2\)\n/u)
    expect(out).toMatch(/\ntừ chối đúng, % +100\.0 +100\.0\n/u)
    expect(out).toContain('Trích dẫn: 4; không nguyên văn: 0')
  })

  it('prints each question that went wrong, with what was expected and what was said', async () => {
    const { out } = await evaluated(['--misses', goldFile()])
    expect(out).toMatch(/q2 vi · who · gấm phát biểu\n {2}Mong đợi +Lê Văn Tơ\n {2}Đã trả lời +Ông Lê Văn Gấm phát biểu về đê điều/u)
    expect(out).not.toContain('q1 vi')
  })

  it('tells what has changed since the last run of the same file over the same data', async () => {
    const data = folder()
    const file = goldFile()
    expect((await evaluated([file], data)).out).not.toContain('So với lần trước')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Lê Văn Tơ', 'Lê Văn Gấm').replace('Trần Thị Lụa', 'Trần Thị Tơ'))
    const { out } = await evaluated([file], data)
    expect(out).toMatch(/So với lần trước \([0-9-]+ [0-9:]+ UTC\): 2 câu tốt hơn, 2 câu kém đi\nKém đi: q1 vi, q1 bare\n$/u)
    writeFileSync(file, JSON.stringify(GOLD[0]))
    expect((await evaluated([file], data)).out).toMatch(/trả lời đủ, % +100\.0 \(\+50\.0\)/u)
  })

  it('prints one line of JSON for programs, with the misses when they are asked for', async () => {
    const { out } = await evaluated(['--json', '--misses', goldFile()])
    expect(out.match(/\n/gu)).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({
      variants: { vi: { questions: 2, complete: 50, abstained: 100, kinds: { who: { complete: 50 } } }, bare: { complete: 50 } },
      since: null,
      misses: [{ id: 'q2', variant: 'vi', expected: [['Lê Văn Tơ']], cited: ['hop.md'] }, { id: 'q2', variant: 'bare' }],
    })
  })

  it('exits 1 and says why when a measure falls under its floor', async () => {
    expect((await evaluated([goldFile(), '--fail-under', 'complete=50', '--fail-under', 'vi.abstained=100'])).code).toBe(0)
    const { code, err } = await evaluated([goldFile(), '--fail-under', 'complete=51', '--fail-under', 'en.complete=1'])
    expect(code).toBe(1)
    expect(err).toContain('vi: complete là 50.0, thấp hơn 51')
    expect(err).toContain('en: không có gì để đo complete')
  })

  it('names bad lines, drafts and reports that are not in the corpus', async () => {
    const { code, err } = await evaluated([goldFile([...GOLD, 'không phải JSON', { question: 'đê?', source: 'mat.md', expected: ['đê'], draft: true }])])
    expect(code).toBe(2)
    expect(err).toContain('dòng 4')
    expect(err).toContain('mat.md')
    expect(err).toContain('1 câu hỏi còn là bản nháp')
  })

  it.each([
    [['eval'], 'GOLD'],
    [['eval', '/no/such/gold.jsonl'], 'ENOENT'],
    [['eval', goldFile([''])], 'Không có câu hỏi nào'],
    [['eval', goldFile(), '--fail-under', 'speed=3'], 'speed=3'],
    [['eval', '--draft', goldFile()], '--draft'],
  ])('answers %j with one clear line and exit 2', async (argv, words) => {
    const { code, out, err } = await bienban(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})

describe('eval --draft', () => {
  let app: AskingApp
  beforeAll(async () => {
    app = await askingApp('corpus')
  })
  afterAll(() => app.end())

  it('writes questions of several kinds that the sample reports prove, marked as drafts', async () => {
    const { code, out, err } = await bienban(['eval', '--draft'], { app: { ...app, close: async () => undefined } })
    expect(code).toBe(0)
    expect(err).toContain('kiểm tra từng câu')
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { kind: string; source?: string; expected: string[][]; evidence?: string[]; answerable: boolean; draft: boolean })
    expect(new Set(lines.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
    expect(lines.every(({ draft }) => draft)).toBe(true)
    expect(lines.some(({ answerable }) => !answerable)).toBe(true)
    for (const { source, evidence = [] } of lines.filter(({ answerable }) => answerable)) {
      const { report: stored } = await app.library.show(source!)
      expect(evidence.length).toBeGreaterThan(0)
      for (const words of evidence) expect(stored.text).toContain(words)
    }
  })

  it('is read back by eval, which says that nobody has checked it', async () => {
    const open = { app: { ...app, close: async () => undefined } }
    const { out } = await bienban(['eval', '--draft', '--limit', '4'], open)
    const file = join(folder(), 'gold.jsonl')
    writeFileSync(file, out)
    const { code, err } = await bienban(['eval', file, '--data', folder()], open)
    expect(code).toBe(0)
    expect(err).toContain('4 câu hỏi còn là bản nháp')
  })
})
