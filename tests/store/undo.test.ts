import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { Store } from '../../src/store/store.js'
import { openSqliteStore } from '../../src/store/sqlite/open.js'
import type { SqliteStore } from '../../src/store/sqlite/store.js'
import { entryOf, meetingOf, temporaryFolder } from '../support/store-entries.js'

const versions = { recordsVersion: 1, passageVersion: 1 }
const at = '2026-01-06T09:00:00.000Z'

let folder: ReturnType<typeof temporaryFolder>
let store: SqliteStore
let path: string

beforeEach(async () => {
  folder = temporaryFolder()
  path = join(folder.path, 'store.db')
  store = await openSqliteStore(path)
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const entries = Array.from({ length: 6 }, (_, i) => entryOf({ text: `Báo cáo ${i}.\n\nNội dung ${i}.`, title: `Tên ${i % 3}` }))

/** All of the corpus but the numbers that change with every change. */
async function corpus(of: Store): Promise<unknown> {
  const reports = (await of.list()).map((report) => ({ ...report, edition: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { reports, meetings: await of.allMeetings() }
}

/** One change to the corpus, made where it can be; false where it cannot. */
async function change(kind: number, which: number): Promise<boolean> {
  const entry = entries[which]!
  const { id } = entry.report
  const there = await store.get(id)
  const archived = (await store.archived()).some((report) => report.id === id)
  if (kind === 0 && there === null) return (await store.add(entry, 'keep')).kind === 'new'
  if (kind === 1 && there === null) return (await store.add(entry, 'replace')).kind !== 'same'
  if (kind === 2 && there !== null) return (await store.remove(id, '7', at), true)
  if (kind === 3 && archived) return (await store.restore(id, '7', at), true)
  if (kind === 4 && there !== null) {
    const place = `Nơi số ${await store.revision()}`
    const made = { ...versions, passages: await store.passages(id), meetings: [meetingOf(entry.report, { place: { text: place, start: 0, end: 3 } })] }
    return (await store.correct(id, there.edition, { title: `${there.title}*`, language: 'vi', corrections: { title: `${there.title}*`, place }, ...made }, '7', at), true)
  }
  return false
}

describe('taking back', () => {
  it('brings back, one by one, every state the corpus was in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 25 }), async (changes) => {
        await store.close()
        store = await openSqliteStore(join(folder.path, `${Math.random()}.db`))
        const states: unknown[] = [await corpus(store)]
        for (const [kind, which] of changes) if (await change(kind, which)) states.push(await corpus(store))
        for (const [n, state] of states.reverse().slice(1).entries()) {
          await store.undo('9', at, `cause ${n}`)
          expect(await corpus(store)).toEqual(state)
        }
        await expect(store.undo('9', at, 'one more')).rejects.toMatchObject({ code: 'nothing-to-undo' })
      }),
      { numRuns: 60 },
    )
  })

  it('is done once for one cause, and outlives a restart', async () => {
    await store.add(entries[0]!, 'keep')
    await store.add(entries[1]!, 'keep')
    await store.close()
    store = await openSqliteStore(path)
    const first = await store.undo('9', at, 'update 5')
    expect(await store.undo('9', at, 'update 5')).toEqual(first)
    expect((await store.list()).map(({ id }) => id)).toEqual([entries[0]!.report.id])
    expect((await store.history(1))[0]).toMatchObject({ action: 'remove', by: '9', undoes: first.number })
  })

  it('leaves the sample reports of a fresh store alone', async () => {
    await store.add({ ...entries[0]!, uploadedBy: 'corpus' }, 'keep')
    await expect(store.undo('9', at, 'x')).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })

  it('stops at a deletion for good', async () => {
    const { id } = entries[0]!.report
    await store.add(entries[0]!, 'keep')
    await expect(store.purge(id, '7', at)).rejects.toMatchObject({ code: 'no-such-report' })
    await store.remove(id, '7', at)
    await store.purge(id, '7', at)
    expect(await store.archived()).toEqual([])
    await expect(store.restore(id, '7', at)).rejects.toMatchObject({ code: 'no-such-report' })
    await expect(store.undo('9', at, 'x')).rejects.toMatchObject({ code: 'cannot-undo' })
  })
})

describe('two people at one report', () => {
  it('cannot write over one another: the second is told by whom and when it was changed', async () => {
    const entry = entries[0]!
    const { id } = entry.report
    await store.add(entry, 'keep')
    const { edition } = (await store.get(id))!
    const correction = (title: string) => ({ title, language: 'vi', corrections: { title }, passages: [], meetings: [], ...versions }) as const
    await store.correct(id, edition, correction('Của Lan'), '1', at)
    const late = { code: 'report-changed', values: { id, by: '1', at } }
    await expect(store.correct(id, edition, correction('Của Minh'), '2', at)).rejects.toMatchObject(late)
    await expect(store.remove(id, '2', at, edition)).rejects.toMatchObject(late)
    await expect(store.add(entries[3]!, { replace: id, edition })).rejects.toMatchObject(late)
    expect(await store.list()).toMatchObject([{ title: 'Của Lan', corrections: { title: 'Của Lan' } }])
  })
})

describe('uploads', () => {
  const add = (id: string, updates: string[]) =>
    store.bot.uploads.add([{ id, batch: null, admin: 7, chat: 7, at, body: { draft: { text: 'chữ' }, title: 'T' }, original: new Uint8Array([1, 2]) }], updates)

  it('are kept once for the updates they came with', async () => {
    await add('b.1', ['b.1', 'b.2'])
    await add('b.2', ['b.2', 'b.3'])
    expect((await store.bot.uploads.waiting()).map(({ id }) => id)).toEqual(['b.1'])
    expect((await store.bot.uploads.ofUpdate('b.2')).map(({ id }) => id)).toEqual(['b.1'])
    expect(await store.bot.uploads.ofUpdate('b.3')).toEqual([])
  })

  it('are settled in the transaction that stores the report, or stay as they were', async () => {
    await add('b.1', ['b.1'])
    const ref = { id: 'b.1', revision: 1 }
    await expect(store.add(entries[0]!, { replace: entries[3]!.report.id, edition: 1 }, { upload: ref })).rejects.toMatchObject({ code: 'report-changed' })
    expect(await store.bot.uploads.get('b.1')).toMatchObject({ state: 'waiting', revision: 1 })
    await store.add(entries[0]!, 'keep', { upload: ref })
    expect(await store.bot.uploads.get('b.1')).toMatchObject({ state: 'saved', reportId: entries[0]!.report.id, body: { title: 'T' } })
    expect((await store.bot.uploads.get('b.1'))!.body).not.toHaveProperty('draft')
    expect(await store.bot.uploads.original('b.1')).toBeNull()
    await expect(store.add(entries[1]!, 'keep', { upload: ref })).rejects.toMatchObject({ code: 'upload-settled' })
    expect(await store.count()).toMatchObject({ reports: 1 })
  })

  it('are changed and cancelled only as they were seen', async () => {
    await add('b.1', ['b.1'])
    const changed = await store.bot.uploads.change({ id: 'b.1', revision: 1 }, { title: 'Khác' })
    expect(changed).toMatchObject({ revision: 2, body: { title: 'Khác' } })
    await expect(store.bot.uploads.change({ id: 'b.1', revision: 1 }, {})).rejects.toMatchObject({ code: 'upload-settled' })
    await expect(store.bot.uploads.cancel({ id: 'b.1', revision: 1 })).rejects.toMatchObject({ code: 'upload-settled' })
    await store.bot.uploads.cancel(changed)
    expect(await store.bot.uploads.waiting()).toEqual([])
    await store.bot.uploads.forget('2027')
    expect(await store.bot.uploads.get('b.1')).toBeNull()
  })
})
