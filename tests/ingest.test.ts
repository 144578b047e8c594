import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createIngest, type Ingest } from '../src/ingest.js'
import { openSqliteStore } from '../src/store/sqlite/open.js'
import type { Store } from '../src/store/store.js'
import { all, reportMarkdown, writeFiles } from './support/report-files.js'
import { temporaryFolder } from './support/store-entries.js'

const OPTIONS = { policy: 'skip', by: 'cli' } as const
const isRoot = process.getuid?.() === 0

let folder: ReturnType<typeof temporaryFolder>
let files: string
let store: Store
let ingest: Ingest
let changes: number

beforeEach(async () => {
  folder = temporaryFolder()
  files = join(folder.path, 'files')
  mkdirSync(files)
  store = await openSqliteStore(join(folder.path, 'store.db'))
  changes = 0
  ingest = createIngest({ store, now: () => new Date('2026-01-05T08:00:00Z'), afterChange: async () => { changes++ } })
})

afterEach(async () => {
  await store.close()
  folder.remove()
})

/** Planned files, relative to the folder of the test. */
async function planned(...paths: string[]): Promise<string[]> {
  return (await ingest.plan(paths.map((path) => join(files, path)))).map((path) => relative(files, path))
}

describe('the plan of an ingest', () => {
  it('walks folders in order of names and passes over hidden files and other formats', async () => {
    writeFiles(files, { 'b/2.md': '', 'b/1.TXT': '', 'a.markdown': '', 'c.text': '', '.d.md': '', '.git/e.md': '', 'f.jpg': '', LICENSE: '' })
    expect(await planned('.')).toEqual(['a.markdown', 'b/1.TXT', 'b/2.md', 'c.text'])
  })

  it('takes a named file whatever its name, and every file once', async () => {
    writeFiles(files, { '.ẩn': '', 'a.dat': '', 'b.md': '' })
    symlinkSync(join(files, 'b.md'), join(files, 'c.md'))
    expect(await planned('a.dat', '.ẩn', 'b.md', '.', 'c.md')).toEqual(['a.dat', '.ẩn', 'b.md'])
  })

  it('follows links to folders and ends where they loop', async () => {
    writeFiles(files, { 'a/1.md': '', 'b/2.md': '' })
    symlinkSync(join(files, 'b'), join(files, 'a', 'b'))
    symlinkSync(files, join(files, 'b', 'up'))
    expect(await planned('.')).toEqual(['a/1.md', 'a/b/2.md'])
  })

  it('keeps paths that lead nowhere, so that they are told', async () => {
    expect(await planned('không có.md')).toEqual(['không có.md'])
  })
})

describe('ingesting files', () => {
  it('stores each report with its passages and meetings, and says so', async () => {
    writeFiles(files, { 'họp 1.md': reportMarkdown(1), 'họp 2.md': reportMarkdown(2) })
    const outcomes = await all(ingest.files([files], OPTIONS))
    expect(outcomes.map(({ kind, source, path }) => [kind, source, path])).toEqual([
      ['new', 'họp 1.md', join(files, 'họp 1.md')],
      ['new', 'họp 2.md', join(files, 'họp 2.md')],
    ])
    const [first] = outcomes
    if (first?.kind !== 'new') return expect.unreachable()
    const stored = await store.find('họp 1.md')
    expect(stored).toMatchObject({
      ...{ id: first.id, title: 'Hội nghị giao ban lần thứ 1', author: 'Hà My', date: { year: 2025, month: 2, day: 2 } },
      ...{ uploadedBy: 'cli', uploadedAt: '2026-01-05T08:00:00.000Z' },
    })
    expect(await store.passages(first.id)).toHaveLength(first.passages)
    expect(await store.meetings(first.id)).toHaveLength(first.meetings)
    expect(Buffer.from((await store.original(first.id))!).toString()).toBe(reportMarkdown(1))
    expect(changes).toBe(1)
  })

  it('has stored a report by the time its outcome is known', async () => {
    writeFiles(files, { '1.md': reportMarkdown(1), '2.md': reportMarkdown(2) })
    let told = 0
    for await (const { kind } of ingest.files([files], OPTIONS)) {
      expect(kind).toBe('new')
      expect(await store.count()).toMatchObject({ reports: ++told })
    }
    expect(told).toBe(2)
  })

  it('lets indexes catch up when the reader of outcomes stops early', async () => {
    writeFiles(files, { '1.md': reportMarkdown(1), '2.md': reportMarkdown(2) })
    for await (const { kind } of ingest.files([files], OPTIONS)) {
      expect(kind).toBe('new')
      break
    }
    expect(changes).toBe(1)
    expect(await store.count()).toMatchObject({ reports: 1 })
  })

  it('stores nothing the second time, and leaves the indexes alone', async () => {
    writeFiles(files, { 'a.md': reportMarkdown(1) })
    await all(ingest.files([files], OPTIONS))
    writeFiles(files, { 'b.md': reportMarkdown(1) })
    const outcomes = await all(ingest.files([files], { ...OPTIONS, by: '42' }))
    expect(outcomes).toMatchObject([
      { kind: 'same', source: 'a.md', storedAs: 'a.md', uploadedBy: 'cli', uploadedAt: '2026-01-05T08:00:00.000Z' },
      { kind: 'same', source: 'b.md', storedAs: 'a.md' },
    ])
    expect(changes).toBe(1)
  })

  it('follows the policy for other content under the same title and date', async () => {
    const [old, next, third] = ['một', 'hai', 'ba'].map((end) => Buffer.from(`${reportMarkdown(1)}\n\nBản ${end}.`))
    const first = await ingest.bytes('a.md', old!, OPTIONS)
    if (first.kind !== 'new') return expect.unreachable()
    expect(await ingest.bytes('a.md', next!, OPTIONS)).toMatchObject({ kind: 'skipped', existing: first.id })
    expect(await ingest.bytes('a.md', next!, { ...OPTIONS, policy: 'replace' })).toMatchObject({ kind: 'replaced', previous: first.id })
    expect(await ingest.bytes('a.md', third!, { ...OPTIONS, policy: 'keep' })).toMatchObject({ kind: 'new' })
    expect(await store.count()).toMatchObject({ reports: 2 })
    expect(changes).toBe(3)
  })

  it('keeps what was set right by hand in the report that is replaced', async () => {
    const [old, next] = ['một', 'hai'].map((end) => Buffer.from(`${reportMarkdown(1)}\n\nBản ${end}.`))
    const first = await ingest.bytes('a.md', old!, OPTIONS)
    if (first.kind !== 'new') return expect.unreachable()
    const stored = (await store.get(first.id))!
    const pieces = { passages: await store.passages(first.id), meetings: await store.meetings(first.id) }
    await store.correct(first.id, stored.edition, { ...stored, ...pieces, corrections: { place: 'Sân đình Hạ' } }, '7', '2026-01-06T09:00:00.000Z')
    const outcome = await ingest.bytes('a.md', next!, { ...OPTIONS, policy: 'replace' })
    if (outcome.kind !== 'replaced') return expect.unreachable()
    expect((await store.get(outcome.id))!.corrections).toEqual({ place: 'Sân đình Hạ' })
    expect((await store.meetings(outcome.id))[0]!.place).toMatchObject({ text: 'Sân đình Hạ' })
  })

  it('names a report by its file name in NFC, without folders', async () => {
    const outcome = await ingest.bytes('thư mục/biên bản họp.md'.normalize('NFD'), Buffer.from(reportMarkdown(1)), OPTIONS)
    expect(outcome).toMatchObject({ kind: 'new', source: 'biên bản họp.md' })
    expect((await store.find('biên bản họp.md')).source).toBe('biên bản họp.md')
  })
})

describe('files that cannot go in', () => {
  it('are refused one by one with a code, while the others go in', async () => {
    const binary = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)
    writeFiles(files, { '1.md': reportMarkdown(1), '9.md': reportMarkdown(9), 'empty.md': '', 'blank.txt': ' \n\n ', 'binary.txt': binary })
    writeFiles(files, { 'french.txt': Buffer.from('La séance a été levée à midi; le comité, très réduit, a fêté Noël.\n'.repeat(5), 'latin1') })
    writeFiles(files, { 'huge.txt': Buffer.alloc(50 * 1024 * 1024, 'Họp. ') })
    symlinkSync(join(files, 'nowhere'), join(files, 'dangling.md'))
    symlinkSync(join(files, 'ring'), join(files, 'ring'))
    const outcomes = await all(ingest.files([files, join(files, 'absent.md')], OPTIONS))
    const told = outcomes.map((outcome) => [outcome.source, outcome.kind === 'refused' ? outcome.code : outcome.kind])
    expect(Object.fromEntries(told)).toEqual({
      ...{ '1.md': 'new', '9.md': 'new', 'empty.md': 'empty-file', 'blank.txt': 'empty-file', 'binary.txt': 'not-text' },
      'french.txt': 'unknown-encoding',
      ...{ 'huge.txt': 'too-large', 'dangling.md': 'unreadable', ring: 'unreadable', 'absent.md': 'unreadable' },
    })
    const values = Object.fromEntries(outcomes.map((outcome) => [outcome.source, outcome.kind === 'refused' ? outcome.values : {}]))
    expect(values).toMatchObject({
      ...{ 'huge.txt': { megabytes: 50, limit: 20 }, 'dangling.md': { reason: 'ENOENT' } },
      ...{ ring: { reason: 'ELOOP' }, 'absent.md': { reason: 'ENOENT' } },
    })
    expect(await store.count()).toMatchObject({ reports: 2 })
  })

  it.skipIf(isRoot)('include files and folders without permission', async () => {
    writeFiles(files, { '1.md': reportMarkdown(1), '2.md': reportMarkdown(2), 'closed/3.md': reportMarkdown(3) })
    chmodSync(join(files, '2.md'), 0)
    chmodSync(join(files, 'closed'), 0)
    const outcomes = await all(ingest.files([files], OPTIONS))
    chmodSync(join(files, 'closed'), 0o700)
    expect(outcomes).toMatchObject([
      { kind: 'new' },
      { kind: 'refused', code: 'unreadable', values: { reason: 'EACCES' } },
      { kind: 'refused', code: 'unreadable', values: { reason: 'EACCES' } },
    ])
  })

  it('include devices, which might never end', async () => {
    expect(await all(ingest.files(['/dev/zero'], OPTIONS))).toMatchObject([{ kind: 'refused', code: 'unreadable', values: { reason: 'EINVAL' } }])
  })

  it('include an upload that is too large', async () => {
    const outcome = await ingest.bytes('to.txt', new Uint8Array(20 * 1024 * 1024 + 1), OPTIONS)
    expect(outcome).toMatchObject({ kind: 'refused', code: 'too-large', values: { megabytes: 21, limit: 20 } })
  })

  it('are told from bugs, which keep their cause for the log', async () => {
    const outcome = await ingest.bytes('a.md', undefined as unknown as Uint8Array, OPTIONS)
    expect(outcome).toMatchObject({ kind: 'refused', code: 'internal', cause: expect.any(TypeError) as TypeError })
  })

  it('do not include those a broken store cannot take: that is thrown', async () => {
    const closed = await openSqliteStore(join(folder.path, 'other.db'))
    const lost = createIngest({ store: closed, now: () => new Date() })
    await closed.close()
    await expect(lost.bytes('a.md', Buffer.from(reportMarkdown(1)), OPTIONS)).rejects.toThrow('not open')
  })
})
