import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIngest } from '../src/ingest.js'
import { createLibrary, type Library } from '../src/library.js'
import type { Meeting } from '../src/meetings/meeting.js'
import { readDraft } from '../src/reports/read.js'
import { makeReport } from '../src/reports/report.js'
import { openSqliteStore } from '../src/store/sqlite/open.js'
import type { Store } from '../src/store/store.js'
import { all, reportMarkdown } from './support/report-files.js'
import { entryOf, meetingOf, temporaryFolder } from './support/store-entries.js'

const now = () => new Date('2026-01-06T09:00:00Z')

let folder: ReturnType<typeof temporaryFolder>
let store: Store
let library: Library
let log: string[]
let indexed: boolean

beforeEach(async () => {
  folder = temporaryFolder()
  store = await openSqliteStore(join(folder.path, 'store.db'))
  log = []
  indexed = true
  const index = {
    rebuild: async (onProgress?: (done: number, total: number) => void) => {
      const { passages } = await store.count()
      onProgress?.(passages, passages)
      return { passages }
    },
    status: async () => ({ ok: indexed, detail: indexed ? 'fresh' : 'stale' }),
  }
  library = createLibrary({ store, index, config: { dataDir: folder.path }, now, afterChange: async () => void log.push('changed') })
})

afterEach(async () => {
  await store.close()
  folder.remove()
})

const ingest = async (source: string, content: string) => {
  const outcome = await createIngest({ store, now }).bytes(source, Buffer.from(content), { policy: 'keep', by: 'cli' })
  return outcome.kind === 'new' ? outcome.id : expect.unreachable(outcome.kind)
}

describe('reports in the library', () => {
  it('are shown with passages and meetings, by id prefix or file name', async () => {
    const id = await ingest('họp.md', reportMarkdown(1))
    const view = await library.show(id.slice(0, 6))
    expect(view.report).toMatchObject({ id, source: 'họp.md' })
    expect(view.passages).toEqual(await store.passages(id))
    expect(view.meetings).toEqual(await store.meetings(id))
    expect((await library.show('họp.md')).report.id).toBe(id)
    await expect(library.show('khác.md')).rejects.toMatchObject({ code: 'no-such-report' })
  })

  it('are removed and restored, each time letting the indexes catch up', async () => {
    const id = await ingest('họp.md', reportMarkdown(1))
    expect(await library.remove('họp.md', '42')).toMatchObject({ id, title: 'Hội nghị giao ban lần thứ 1' })
    expect(await library.list()).toEqual([])
    expect(await library.restore(id, '42')).toMatchObject({ id })
    expect(await library.list()).toMatchObject([{ id }])
    expect(log).toEqual(['changed', 'changed'])
    expect((await library.history(9)).map(({ action, by, at }) => [action, by, at])).toEqual([
      ['restore', '42', '2026-01-06T09:00:00.000Z'],
      ['remove', '42', '2026-01-06T09:00:00.000Z'],
      ['add', 'cli', '2026-01-06T09:00:00.000Z'],
    ])
  })
})

describe('meetings in the library', () => {
  const day = (year: number | null, month: number, dayOfMonth: number): Meeting['date'] => {
    const date = { year, month, day: dayOfMonth }
    return { from: date, to: date, yearFrom: year === null ? null : 'text', start: 0, end: 0 }
  }
  const span = { start: 0, end: 1 }
  const person = (name: string, role: 'spoke' | 'mentioned', organisation = '') => ({
    ...{ name, role, organisation, title: '', mention: span, evidence: span, fullName: span },
  })

  const put = async (title: string, fields: Partial<Meeting>) => {
    const entry = entryOf({ text: `${title}.`, title, source: `${title}.md` })
    await store.add({ ...entry, meetings: [meetingOf(entry.report, fields)] }, 'keep')
  }

  beforeEach(async () => {
    await put('A', { date: day(2021, 12, 20), people: [person('Lò Văn Chóng', 'spoke', 'Đảng ủy Khối')] })
    await put('B', { date: day(null, 12, 24), people: [person('Lò Văn Chóng', 'mentioned', 'Sở Y tế')] })
    await put('C', { date: day(2022, 3, 1), organisers: [{ text: 'Ủy ban nhân dân tỉnh Lai Châu', ...span }] })
    await put('D', { date: null, people: [person('Hoàng Thị Lan', 'spoke')] })
    await put('E', { date: { ...day(2022, 5, 5)!, to: { year: 2022, month: 5, day: 10 } } })
  })

  it.each([
    ['no condition', {}, 'ABCDE'],
    ['a range of days', { from: '2021-12-20', to: '2021-12-24' }, 'AB'],
    ['a day within a meeting of several', { from: '2022-05-07', to: '2022-05-07' }, 'E'],
    ['a start only', { from: '2022-01-01' }, 'BCE'],
    ['an end only', { to: '2021-12-31' }, 'AB'],
    ['a month', { from: '2022-03', to: '2022-03' }, 'C'],
    ['a year', { from: '2022', to: '2022' }, 'BCE'],
    ['a person', { person: 'Lò Văn Chóng' }, 'A'],
    ['a person without diacritics', { person: 'van chong' }, 'A'],
    ['a person in capitals and NFD', { person: 'CHÓNG'.normalize('NFD') }, 'A'],
    ['part of a syllable of a name', { person: 'Lo Van Cho' }, ''],
    ['syllables that do not follow each other', { person: 'Lò Chóng' }, ''],
    ['an organising body', { body: 'uy ban nhan dan tinh' }, 'C'],
    ['the body of a person present', { body: 'Đảng uỷ Khối'.replace('uỷ', 'ủy') }, 'A'],
    ['the body of a person only mentioned', { body: 'Sở Y tế' }, ''],
    ['a person and a range that do not meet', { person: 'Lan', from: '2021-01-01' }, ''],
  ])('are chosen by %s', async (_, filter, titles) => {
    const found = (await library.meetings(filter)).map(({ title }) => title)
    expect(found.sort().join('')).toBe(titles)
  })

  it.each(['hôm qua', '2021-13-01', '2021-02-30', '20/12/2021', ''])('refuse "%s" as a date', async (from) => {
    await expect(library.meetings({ from })).rejects.toMatchObject({ code: 'bad-usage', values: { name: 'from', value: from } })
  })
})

describe('exporting', () => {
  const target = () => join(folder.path, 'out')

  async function reimported(): Promise<Store> {
    const other = await openSqliteStore(join(folder.path, 'other.db'))
    await all(createIngest({ store: other, now }).files([target()], { policy: 'keep', by: 'cli' }))
    return other
  }

  it('writes files that ingest reads back to the same reports', async () => {
    await ingest('họp 1.md', reportMarkdown(1))
    await ingest('ghi chép.txt', 'Cuộc họp tổ dân phố\n\nÔng Vàng A Chứ chủ trì.\n\n---\n\nHết: "phần" một')
    await ingest('họp 2.md', reportMarkdown(2))
    const seen: number[] = []
    const names = await library.exportTo(target(), (done) => seen.push(done))
    expect([names.length, seen]).toEqual([3, [1, 2, 3]])
    const other = await reimported()
    const kept = ({ id, source, title, date, author, language }: Awaited<ReturnType<Store['list']>>[number]) => ({ id, source, title, date, author, language })
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect((await other.list()).map(kept).sort(byId)).toEqual((await store.list()).map(kept).sort(byId))
    await other.close()
  })

  it('gives reports of one name, or of a hostile one, files of their own inside the folder', async () => {
    const sources = ['họp.md', 'HỌP.txt', '../../etc/passwd', '..', '.ẩn.md', 'a\\b:c*.md', 'ơ'.repeat(300)]
    for (const [i, source] of sources.entries()) await store.add(entryOf({ text: `Báo cáo ${i}.`, source }), 'keep')
    const names = await library.exportTo(target())
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(sources.length)
    expect(readdirSync(target()).sort()).toEqual([...names].sort())
    expect(names.filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('leaves other files alone, and writes nothing twice', async () => {
    await ingest('họp.md', reportMarkdown(1))
    mkdirSync(target())
    writeFileSync(join(target(), 'họp.md'), 'của người khác')
    const [name] = await library.exportTo(target())
    expect(name).toMatch(/^họp-[0-9a-f]{8}\.md$/u)
    expect(await library.exportTo(target())).toEqual([name])
    expect(readFileSync(join(target(), 'họp.md'), 'utf8')).toBe('của người khác')
    expect(readdirSync(target())).toHaveLength(2)
  })

  it('is refused where no folder can be', async () => {
    writeFileSync(target(), '')
    await expect(library.exportTo(target())).rejects.toMatchObject({ code: 'bad-usage' })
  })

  it('keeps the text, title, author and source of every report', async () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(line, fc.array(line, { minLength: 1, maxLength: 5 }), line, async (title, paragraphs, author) => {
        const quoted = (text: string) => JSON.stringify(text)
        const file = `---\ntitle: ${quoted(title)}\nauthor: ${quoted(author)}\n---\n\nHọp.\n\n${paragraphs.join('\n\n')}`
        const report = makeReport(await readDraft('họp.md', Buffer.from(file)))
        await store.add({ ...entryOf({ text: 'x' }), report, passages: [], meetings: [] }, 'keep')
        const [name] = await library.exportTo(target())
        const again = makeReport(await readDraft(name!, readFileSync(join(target(), name!))))
        await store.remove(report.id, 'cli', now().toISOString())
        rmSync(target(), { recursive: true })
        expect(again).toMatchObject({ id: report.id, text: report.text, title: report.title, author: report.author, source: 'họp.md' })
      }),
      { numRuns: 60 },
    )
  })
})

describe('reindexing', () => {
  it('makes the records of outdated reports anew and then rebuilds the index', async () => {
    const id = await ingest('họp.md', reportMarkdown(1))
    const made = await store.meetings(id)
    await store.refresh(id, { passages: await store.passages(id), meetings: [], recordsVersion: 0, passageVersion: 0 })
    const steps: string[] = []
    const reindexed = await library.reindex((step, done, total) => steps.push(`${step} ${done}/${total}`))
    const { passages } = await store.count()
    expect(reindexed).toEqual({ refreshed: 1, failed: [], passages })
    expect(steps).toEqual(['records 1/1', `index ${passages}/${passages}`])
    expect(await store.meetings(id)).toEqual(made)
  })
})

describe('health', () => {
  const named = async (name: string) => (await library.health()).checks.find((check) => check.name === name)

  it('is good for a filled store with a fresh index', async () => {
    await ingest('họp.md', reportMarkdown(1))
    const { ok, checks } = await library.health()
    expect(checks.filter((check) => !check.ok || check.mend !== null)).toEqual([])
    expect(ok).toBe(true)
    expect(checks.map(({ name }) => name)).toEqual(['node', 'data-dir', 'store', 'corpus', 'records', 'index'])
  })

  it('is good for an empty corpus, with advice', async () => {
    expect(await library.health()).toMatchObject({ ok: true })
    expect(await named('corpus')).toMatchObject({ ok: true, mend: 'mend-corpus', values: { reports: 0 } })
  })

  it('names outdated records and a stale index, and what mends them', async () => {
    const entry = entryOf({ text: 'Cũ.' }, { recordsVersion: 0 })
    await store.add(entry, 'keep')
    indexed = false
    expect(await library.health()).toMatchObject({ ok: false })
    expect(await named('records')).toEqual({ name: 'records', ok: false, values: { outdated: 1 }, mend: 'mend-records' })
    expect(await named('index')).toEqual({ name: 'index', ok: false, values: { detail: 'stale' }, mend: 'mend-index' })
  })

  it('finds a data folder that is gone', async () => {
    const lost = createLibrary({
      ...{ store, now, config: { dataDir: join(folder.path, 'gone') } },
      index: { rebuild: async () => ({ passages: 0 }), status: async () => Promise.reject(new Error('torn')) },
    })
    const { ok, checks } = await lost.health()
    expect(ok).toBe(false)
    expect(checks.find(({ name }) => name === 'data-dir')).toMatchObject({ ok: false, values: { reason: 'ENOENT' } })
    expect(checks.find(({ name }) => name === 'index')).toMatchObject({ ok: false, values: { reason: 'internal' } })
  })
})
