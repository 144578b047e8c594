import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { Meeting } from '../../src/meetings/meeting.js'
import { summaryOf } from '../../src/meetings/summary.js'
import type { ReportEntry, Store } from '../../src/store/store.js'
import { openSqliteStore } from '../../src/store/sqlite/open.js'
import { allOf, entryOf, meetingOf, temporaryFolder } from '../support/store-entries.js'

const DATE = { year: 2025, month: 12, day: 20 }
const at = '2026-01-06T09:00:00.000Z'

let folder: ReturnType<typeof temporaryFolder>
let store: Store

beforeEach(async () => {
  folder = temporaryFolder()
  store = await openSqliteStore(join(folder.path, 'data', 'store.db'))
})

afterEach(async () => {
  await store.close()
  folder.remove()
})

describe('adding', () => {
  it('gives back a report with everything that was put in', async () => {
    const entry = entryOf({ text: 'Hội nghị tổng kết năm.\n\nÔng Lò Văn Páo chủ trì.', date: DATE, author: 'Hà My', warnings: ['no-place'] })
    expect(await store.add(entry, 'skip')).toEqual({ kind: 'new', id: entry.report.id })

    const { uploadedBy, uploadedAt, recordsVersion, passageVersion } = entry
    expect(await store.get(entry.report.id)).toEqual({ ...entry.report, uploadedBy, uploadedAt, recordsVersion, passageVersion, corrections: {}, origin: null, edition: await store.revision() })
    expect(await store.passages(entry.report.id)).toEqual(entry.passages)
    expect(await store.meetings(entry.report.id)).toEqual(entry.meetings)
    expect(new Uint8Array((await store.original(entry.report.id))!)).toEqual(entry.original)
    expect(await store.count()).toEqual({ reports: 1, passages: 2, meetings: 1 })
  })

  it.each(['skip', 'replace', 'keep'] as const)('never stores the same content twice under policy %s', async (policy) => {
    const entry = entryOf({ text: 'Họp giao ban tháng mười.', source: 'a.md' }, { uploadedBy: '77' })
    await store.add(entry, policy)
    const before = await store.revision()
    const again = await store.add({ ...entry, report: { ...entry.report, source: 'b.md' }, uploadedBy: 'cli' }, policy)
    expect(again).toEqual({ kind: 'same', id: entry.report.id, source: 'a.md', uploadedBy: '77', uploadedAt: entry.uploadedAt })
    expect(await store.revision()).toBe(before)
    expect(await store.count()).toMatchObject({ reports: 1 })
  })

  it('knows nothing of an absent report', async () => {
    expect(await store.get('0000000000000000')).toBeNull()
    expect(await store.original('0000000000000000')).toBeNull()
    expect(await store.passages('0000000000000000')).toEqual([])
  })

  it('stores nothing at all when one of the pieces cannot be stored', async () => {
    const entry = entryOf({ text: 'Một đoạn.\n\nHai đoạn.' })
    const torn = { ...entry, passages: [...entry.passages, entry.passages[0]!] }
    const before = await store.revision()
    await expect(store.add(torn, 'keep')).rejects.toThrow('UNIQUE')
    expect(await store.count()).toEqual({ reports: 0, passages: 0, meetings: 0 })
    expect(await store.history(9)).toEqual([])
    expect(await store.revision()).toBe(before)
  })
})

describe('another report with the same title and date', () => {
  const old = entryOf({ text: 'Bản đầu.', title: 'Hội nghị Khối thi đua', date: DATE })
  const twins = [
    ['equal', 'Hội nghị Khối thi đua'],
    ['in capitals', 'HỘI NGHỊ KHỐI THI ĐUA'],
    ['with other white space', ' Hội nghị \n Khối   thi đua'],
    ['in NFD', 'Hội nghị Khối thi đua'.normalize('NFD')],
  ] as const

  beforeEach(() => store.add(old, 'keep'))

  it.each(twins)('is skipped under policy skip, title %s', async (_, title) => {
    const before = await store.revision()
    const outcome = await store.add(entryOf({ text: 'Bản hai.', title, date: DATE }), 'skip')
    expect(outcome).toEqual({ kind: 'skipped', existing: old.report.id })
    expect(await store.count()).toMatchObject({ reports: 1 })
    expect(await store.revision()).toBe(before)
  })

  it('takes the place of the old one under policy replace', async () => {
    const next = entryOf({ text: 'Bản hai.', title: old.report.title, date: DATE })
    expect(await store.add(next, 'replace')).toEqual({ kind: 'replaced', id: next.report.id, previous: old.report.id })
    expect((await store.list()).map(({ id }) => id)).toEqual([next.report.id])
    expect(await store.passages(old.report.id)).toEqual([])
  })

  it('stands beside the old one under policy keep', async () => {
    const next = entryOf({ text: 'Bản hai.', title: old.report.title, date: DATE })
    expect(await store.add(next, 'keep')).toEqual({ kind: 'new', id: next.report.id })
    expect(await store.count()).toMatchObject({ reports: 2 })
  })

  it.each([
    ['date', old.report.title, { ...DATE, day: 21 }],
    ['date, none given', old.report.title, null],
    ['title', 'Hội nghị Khối thi đua số 2', DATE],
    ['diacritics', 'Hoi nghi Khoi thi dua', DATE],
  ])('is not seen in one with another %s', async (_, title, date) => {
    expect(await store.add(entryOf({ text: 'Bản hai.', title, date }), 'skip')).toMatchObject({ kind: 'new' })
  })

  it('is seen when neither has a date', async () => {
    const undated = entryOf({ text: 'Không ngày.', title: 'Họp tổ' })
    await store.add(undated, 'keep')
    const outcome = await store.add(entryOf({ text: 'Không ngày nữa.', title: 'Họp tổ' }), 'skip')
    expect(outcome).toEqual({ kind: 'skipped', existing: undated.report.id })
  })

  it('replaces the one from the same file when several were kept', async () => {
    const kept = entryOf({ text: 'Bản hai.', title: old.report.title, date: DATE, source: 'hai.md' }, { uploadedAt: '2025-01-01T00:00:00.000Z' })
    await store.add(kept, 'keep')
    const outcome = await store.add(entryOf({ text: 'Bản ba.', title: old.report.title, date: DATE, source: 'hai.md' }), 'replace')
    expect(outcome).toMatchObject({ kind: 'replaced', previous: kept.report.id })
  })
})

describe('removing and restoring', () => {
  const entry = entryOf({ text: 'Họp chi bộ.\n\nBà Vừ Thị Dợ phát biểu.', title: 'Họp chi bộ' })
  const { id } = entry.report

  beforeEach(() => store.add(entry, 'keep'))

  it('takes a report out of every list but the history', async () => {
    await store.remove(id, '42', at)
    expect(await store.count()).toEqual({ reports: 0, passages: 0, meetings: 0 })
    expect(await store.allMeetings()).toEqual([])
    expect(await store.history(1)).toEqual([
      { number: 2, at, by: '42', action: 'remove', reportId: id, previousId: null, title: 'Họp chi bộ', fields: [], undoes: null },
    ])
    await expect(store.remove(id, '42', at)).rejects.toMatchObject({ code: 'no-such-report' })
  })

  it('brings a removed report back as it was', async () => {
    const [before, passages, meetings] = [await store.get(id), await store.passages(id), await store.meetings(id)]
    await store.remove(id, '42', at)
    await store.restore(id, '42', at)
    expect(await store.get(id)).toEqual({ ...before, edition: await store.revision() })
    expect(await store.passages(id)).toEqual(passages)
    expect(await store.meetings(id)).toEqual(meetings)
    expect(new Uint8Array((await store.original(id))!)).toEqual(entry.original)
  })

  it('undoes a replacement, and the undoing', async () => {
    const next = entryOf({ text: 'Họp chi bộ, bản sửa.', title: 'Họp chi bộ' })
    await store.add(next, 'replace')
    await store.restore(id, '42', at)
    expect((await store.list()).map((report) => report.id)).toEqual([id])
    await store.restore(next.report.id, '42', at)
    expect((await store.list()).map((report) => report.id)).toEqual([next.report.id])
    expect((await store.history(9)).map(({ action, reportId, previousId }) => [action, reportId, previousId])).toEqual([
      ['restore', next.report.id, id],
      ['restore', id, next.report.id],
      ['replace', next.report.id, id],
      ['add', id, null],
    ])
  })

  it('restores only what is in the archive', async () => {
    await expect(store.restore(id, '42', at)).rejects.toMatchObject({ code: 'no-such-report' })
    await store.remove(id, '42', at)
    await store.add(entry, 'keep')
    await expect(store.restore(id, '42', at)).rejects.toMatchObject({ code: 'no-such-report' })
  })
})

describe('changes since a revision', () => {
  const [a, b, c] = ['Báo cáo một.', 'Báo cáo hai.', 'Báo cáo ba.'].map((text) => entryOf({ text }))

  it('are the net of additions, removals and refreshments', async () => {
    await store.add(a!, 'keep')
    await store.add(b!, 'keep')
    const since = await store.revision()
    await store.remove(a!.report.id, 'cli', at)
    await store.add(c!, 'keep')
    await store.refresh(b!.report.id, b!)
    const changes = await store.changesSince(since)
    expect(changes).toEqual({
      revision: await store.revision(),
      added: [c!.report.id, b!.report.id],
      removed: [a!.report.id, b!.report.id],
    })
  })

  it('leave out what came and went in between, and drop what came back', async () => {
    await store.add(a!, 'keep')
    const since = await store.revision()
    await store.add(b!, 'keep')
    await store.remove(b!.report.id, 'cli', at)
    await store.remove(a!.report.id, 'cli', at)
    await store.restore(a!.report.id, 'cli', at)
    expect(await store.changesSince(since)).toMatchObject({ added: [a!.report.id], removed: [a!.report.id] })
  })

  it('are none at the present revision, and unknown for one the store never had', async () => {
    await store.add(a!, 'keep')
    const now = await store.revision()
    expect(await store.changesSince(now)).toEqual({ revision: now, added: [], removed: [] })
    expect(await store.changesSince(now + 1)).toBeNull()
    expect(await store.changesSince(0)).toBeNull()
  })
})

describe('finding one report', () => {
  const [a, b] = [
    entryOf({ text: 'Nội dung một.', source: 'họp.md', title: 'Họp báo Quý I' }),
    entryOf({ text: 'Nội dung hai.', source: 'họp 2.md', title: 'Họp báo Quý II' }),
  ]

  beforeEach(async () => {
    await store.add(a, 'keep')
    await store.add(b, 'keep')
  })

  it.each([
    ['its id', a.report.id],
    ['four digits of its id', a.report.id.slice(0, 4)],
    ['its id in capitals', a.report.id.toUpperCase()],
    ['its file name', 'họp.md'],
    ['its file name in NFD', 'họp.md'.normalize('NFD')],
    ['its title in other case and spacing', 'HỌP  BÁO quý i'],
  ])('works by %s', async (_, wanted) => {
    expect((await store.find(wanted)).id).toBe(a.report.id)
  })

  it.each([['three digits of an id', a.report.id.slice(0, 3)], ['nothing', ''], ['part of a title', 'Họp báo'], ['a pattern', 'họp%']])(
    'fails for %s',
    async (_, wanted) => {
      await expect(store.find(wanted)).rejects.toMatchObject({ code: 'no-such-report' })
    },
  )

  it('asks back when a name fits several', async () => {
    await store.add(entryOf({ text: 'Nội dung ba.', source: 'họp.md', title: 'Khác' }), 'keep')
    await expect(store.find('họp.md')).rejects.toMatchObject({ code: 'ambiguous-id', values: { id: 'họp.md', count: 2 } })
  })
})

describe('reading the corpus', () => {
  it('lists the newest upload first, ties by id', async () => {
    const entries = ['Một.', 'Hai.', 'Ba.'].map((text, i) => entryOf({ text }, { uploadedAt: `2026-01-0${i === 0 ? 2 : 1}T00:00:00.000Z` }))
    for (const entry of entries) await store.add(entry, 'keep')
    const listed = await store.list()
    expect(listed.map(({ id }) => id)).toEqual([entries[0]!.report.id, ...[entries[1]!.report.id, entries[2]!.report.id].sort()])
    expect(listed[0]).toMatchObject({ length: 4, passages: 1, title: 'Một.' })
    expect(listed[0]).not.toHaveProperty('text')
  })

  it('pages through every passage with its text, in order of report and ordinal', async () => {
    const entries = Array.from({ length: 30 }, (_, i) => entryOf({ text: Array.from({ length: 40 }, (_, j) => `Đoạn ${i} – ${j} 🎤.`).join('\n\n') }))
    for (const entry of entries) await store.add(entry, 'keep')
    const pages = []
    for await (const page of store.eachPassage()) pages.push(page)
    expect(pages.length).toBeGreaterThan(1)
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThan(600)

    const byId = entries.toSorted((x, y) => (x.report.id < y.report.id ? -1 : 1))
    const expected = byId.flatMap(({ report, passages }) =>
      passages.map((passage) => ({ ...passage, text: report.text.slice(passage.start, passage.end), title: report.title })),
    )
    expect(pages.flat()).toEqual(expected)
    expect((await store.allMeetings()).map(({ reportId }) => reportId)).toEqual(byId.map(({ report }) => report.id))
  })

  it('gives every report with its meetings in short, those without any too, and none that was removed', async () => {
    const [told, bare, gone] = ['Họp giao ban.', 'Không họp.', 'Đã bỏ.'].map((text) => entryOf({ text }))
    const second = meetingOf(told!.report, { id: `${told!.report.id}#1`, ordinal: 1, session: 'evening' })
    for (const entry of [{ ...told!, meetings: [...told!.meetings, second] }, { ...bare!, meetings: [] }, gone!]) await store.add(entry, 'keep')
    await store.remove(gone!.report.id, 'cli', at)
    const short = ({ report, uploadedAt }: ReportEntry, meetings: readonly Meeting[]) => ({ id: report.id, title: report.title, uploadedAt, meetings: meetings.map(summaryOf) })
    const expected = [short(told!, [...told!.meetings, second]), short(bare!, [])].sort((x, y) => (x.id < y.id ? -1 : 1))
    expect(await allOf(store.eachReport())).toEqual(expected)

    await store.refresh(told!.report.id, { ...told!, meetings: [second] })
    expect(await allOf(store.eachReport())).toContainEqual(short(told!, [second]))
  })

  it('finds meetings by their day, in whatever year', async () => {
    const on = (text: string, year: number | null, day: number) => {
      const entry = entryOf({ text })
      const date = { year, month: 3, day }
      return { ...entry, meetings: [meetingOf(entry.report, { date: { from: date, to: date, yearFrom: null, start: 0, end: 1 } })] }
    }
    for (const entry of [on('Một', 2019, 14), on('Hai', null, 14), on('Ba', 2019, 15), entryOf({ text: 'Bốn' })]) await store.add(entry, 'keep')
    expect((await store.meetingsOn(14, 3)).map(({ name }) => name.text).sort()).toEqual(['Hai', 'Một'])
    expect(await store.meetingsOn(3, 14)).toEqual([])
  })

  it('gives no page of an empty store', async () => {
    for await (const page of store.eachPassage()) expect.unreachable(`a page of ${page.length}`)
    expect(await store.count()).toMatchObject({ passages: 0 })
  })
})

describe('refreshing', () => {
  it('renews passages and records made by older rules, and nothing else', async () => {
    const entry = entryOf({ text: 'Một đoạn.\n\nHai đoạn.' })
    const { id } = entry.report
    await store.add(entry, 'keep')
    expect(await store.outdated({ records: 1, passages: 1 })).toEqual([])
    expect(await store.outdated({ records: 2, passages: 1 })).toEqual([id])
    expect(await store.outdated({ records: 1, passages: 2 })).toEqual([id])

    const whole = [{ ...entry.passages[0]!, end: entry.report.text.length }]
    await store.refresh(id, { passages: whole, meetings: [], recordsVersion: 2, passageVersion: 2 })
    expect(await store.passages(id)).toEqual(whole)
    expect(await store.meetings(id)).toEqual([])
    expect(await store.outdated({ records: 2, passages: 2 })).toEqual([])
    expect(await store.get(id)).toMatchObject({ ...entry.report, uploadedAt: entry.uploadedAt })
  })

  it('fails for an absent report', async () => {
    await expect(store.refresh('0000000000000000', entryOf({ text: 'Không.' }))).rejects.toMatchObject({ code: 'no-such-report' })
  })
})

describe('the vector cache', () => {
  it('gives back the vectors of one embedder, bit by bit, and leaves out what it does not have', async () => {
    const vector = Float32Array.from([0.1, -2.5, 3e-9])
    await store.cacheVectors('hashed-v1', new Map([['aa', vector], ['bb', new Float32Array([1])]]))
    await store.cacheVectors('other', new Map([['aa', new Float32Array([7, 7])]]))
    const found = await store.cachedVectors('hashed-v1', ['aa', 'bb', 'cc'])
    expect(found).toEqual(new Map([['aa', vector], ['bb', new Float32Array([1])]]))
  })

  it('overwrites, and takes a view into a larger buffer for what it is', async () => {
    await store.cacheVectors('e', new Map([['aa', new Float32Array([1, 2])]]))
    await store.cacheVectors('e', new Map([['aa', new Float32Array([8, 9, 10, 11]).subarray(1, 3)]]))
    expect((await store.cachedVectors('e', ['aa'])).get('aa')).toEqual(new Float32Array([9, 10]))
  })
})

describe('conversations', () => {
  it('are remembered by key and forgotten on request', async () => {
    expect(await store.conversation('chat:1')).toBeNull()
    await store.saveConversation('chat:1', { last: 'ông Chóng', turns: [1, 2] })
    await store.saveConversation('chat:1', { last: 'bà Dợ' })
    expect(await store.conversation('chat:1')).toEqual({ last: 'bà Dợ' })
    await store.saveConversation('chat:1', null)
    expect(await store.conversation('chat:1')).toBeNull()
  })
})
