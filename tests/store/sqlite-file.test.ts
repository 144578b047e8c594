import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import Sqlite from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync, truncateSync, writeFileSync, writeSync, closeSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { summaryOf } from '../../src/meetings/summary.js'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/sqlite/migrations.js'
import { openSqliteStore } from '../../src/store/sqlite/open.js'
import { allOf, entryOf, meetingOf, temporaryFolder } from '../support/store-entries.js'

const ADD_REPORTS = fileURLToPath(new URL('../support/add-reports.ts', import.meta.url))

let folder: ReturnType<typeof temporaryFolder>
let path: string

beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder.path, 'store.db')
})
afterEach(() => folder.remove())

async function filled(reports: number): Promise<void> {
  const store = await openSqliteStore(path)
  for (let i = 0; i < reports; i++) await store.add(entryOf({ text: `Báo cáo ${i}.\n\n${'Nội dung. '.repeat(200)}` }), 'keep')
  await store.close()
}

async function addInProcess(name: string, count: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', ADD_REPORTS, path, name, String(count)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number]
  return code
}

describe('the file of a store', () => {
  it('keeps its reports when closed and opened again', async () => {
    await filled(3)
    const store = await openSqliteStore(path)
    expect(await store.count()).toMatchObject({ reports: 3 })
    expect(await store.health()).toEqual({ engine: 'sqlite', schema: SCHEMA_VERSION, ok: true, detail: 'ok' })
    await store.close()
  })

  it.each(MIGRATIONS.map((_, version) => version))('is brought up to date from schema %i with its reports', async (version) => {
    const old = new Sqlite(path)
    for (const step of MIGRATIONS.slice(0, version)) old.exec(step)
    old.pragma(`user_version = ${version}`)
    if (version > 0) {
      old.exec(`INSERT INTO reports (id, source, title, title_key, date_key, details, uploaded_by, uploaded_at, records_version, passage_version, length, text) VALUES ('00112233aabbccdd', 'cũ.md', 'Cũ', 'cũ', '', '{"date":null}', 'cli', '2025', 1, 1, 2, 'Cũ')`)
    }
    old.close()
    const store = await openSqliteStore(path)
    expect(await store.health()).toMatchObject({ schema: SCHEMA_VERSION, ok: true })
    expect(await store.count()).toMatchObject({ reports: version > 0 ? 1 : 0 })
    await store.saveConversation('k', { a: 1 })
    await store.close()
  })

  it('gets the summaries of meetings that older code wrote without them', async () => {
    const span = { start: 0, end: 3 }
    const person = { name: 'Lò Văn Páo', role: 'chaired', title: 'Chủ tịch', organisation: 'UBND xã', mention: span, evidence: span, fullName: span } as const
    const act = { name: person.name, verb: 'nói', mention: span, sentence: span, extent: span, elsewhere: false }
    const date = { from: { year: null, month: 3, day: 14 }, to: { year: null, month: 3, day: 15 }, yearFrom: null, ...span }
    const { report } = entryOf({ text: 'Họp “giao ban”.' })
    const meetings = [
      meetingOf(report, { date, session: 'morning', place: { text: 'Hội trường', ...span }, organisers: [{ text: 'Sở Y tế', ...span }], people: [person, { ...person, name: 'Hà My', role: 'mentioned' }], acts: [act, act, { ...act, name: 'Hà My', elsewhere: true }] }),
      meetingOf(report, { id: `${report.id}#1`, ordinal: 1 }),
    ]
    const before = MIGRATIONS.findIndex((step) => step.includes('CREATE TABLE meeting_summaries'))
    const old = new Sqlite(path)
    for (const step of MIGRATIONS.slice(0, before)) old.exec(step)
    old.pragma(`user_version = ${before}`)
    old.prepare(`INSERT INTO reports (id, source, title, title_key, date_key, details, uploaded_by, uploaded_at, records_version, passage_version, length, text) VALUES (?, 'cũ.md', 'Cũ', 'cũ', '', '{"date":null}', 'cli', '2025', 1, 1, 2, 'Cũ')`).run(report.id)
    for (const meeting of meetings) old.prepare('INSERT INTO meetings (report_id, ordinal, meeting) VALUES (?, ?, ?)').run(report.id, meeting.ordinal, JSON.stringify(meeting))
    old.close()
    const store = await openSqliteStore(path)
    expect(await allOf(store.eachReport())).toEqual([{ id: report.id, title: 'Cũ', uploadedAt: '2025', meetings: meetings.map(summaryOf) }])
    await store.close()
  })

  it('is refused when newer code made it, and left as it is', async () => {
    await filled(1)
    const newer = new Sqlite(path)
    newer.pragma(`user_version = ${SCHEMA_VERSION + 1}`)
    newer.close()
    const before = readFileSync(path)
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'store-newer',
      values: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is refused as damaged when it is no database', async () => {
    writeFileSync(path, 'Đây không phải là cơ sở dữ liệu. '.repeat(100))
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'store-damaged' })
  })

  it('is refused as damaged when half of it is missing', async () => {
    await filled(40)
    truncateSync(path, 4096)
    const opened = openSqliteStore(path).then((store) => store.list())
    await expect(opened).rejects.toMatchObject({ code: 'store-damaged' })
  })

  it('reports pages overwritten with noise in its health', async () => {
    await filled(40)
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(4096 * 40, 0xa5), 0, undefined, 4096 * 50)
    closeSync(file)
    const store = await openSqliteStore(path)
    expect(await store.health()).toMatchObject({ ok: false })
    await store.close()
  })

  it('cannot be a folder', async () => {
    mkdirSync(path)
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'data-dir' })
  })

  it('cannot lie below a file', async () => {
    writeFileSync(path, '')
    await expect(openSqliteStore(join(path, 'store.db'))).rejects.toMatchObject({ code: 'data-dir' })
  })

  it('has revisions that a store made after its deletion does not repeat', async () => {
    await filled(2)
    const old = await openSqliteStore(path)
    const revision = await old.revision()
    await old.close()
    const next = await openSqliteStore(join(folder.path, 'next.db'))
    expect(await next.revision()).toBeGreaterThan(revision)
    expect(await next.changesSince(revision)).toBeNull()
    await next.close()
  })
})

describe('several processes at one store', () => {
  it('lose no report when two write at once to a file neither has made yet', async () => {
    expect(await Promise.all([addInProcess('Điện Biên', 60), addInProcess('Mường Nhé', 60)])).toEqual([0, 0])
    const store = await openSqliteStore(path)
    expect(await store.count()).toEqual({ reports: 120, passages: 240, meetings: 120 })
    expect(await store.history(200)).toHaveLength(120)
    expect(await store.health()).toMatchObject({ ok: true })
    await store.close()
  })

  it('see at once what another has committed', async () => {
    const [reader, writer] = [await openSqliteStore(path), await openSqliteStore(path)]
    const before = await reader.revision()
    await writer.add(entryOf({ text: 'Mới.' }), 'keep')
    expect(await reader.changesSince(before)).toMatchObject({ removed: [], added: [expect.any(String)] })
    await Promise.all([reader.close(), writer.close()])
  })

  it('are told that the store is busy when another holds it beyond the timeout', async () => {
    await filled(1)
    const holder = new Sqlite(path)
    holder.exec('BEGIN IMMEDIATE')
    const store = await openSqliteStore(path, { busyTimeoutMs: 50 })
    await expect(store.add(entryOf({ text: 'Chờ.' }), 'keep')).rejects.toMatchObject({ code: 'store-busy' })
    expect(await store.count()).toMatchObject({ reports: 1 })
    holder.exec('ROLLBACK')
    expect(await store.add(entryOf({ text: 'Chờ.' }), 'keep')).toMatchObject({ kind: 'new' })
    await store.close()
    holder.close()
  })
})
