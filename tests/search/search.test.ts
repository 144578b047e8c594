import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { createSearch, type Search } from '../../src/search/search.js'
import { exactTerm } from '../../src/search/terms.js'
import type { Embedder } from '../../src/search/types.js'
import { MemoryStore } from '../support/memory-store.js'

const HARVEST = 'Sáng 12/7, hợp tác xã Đồng Xanh họp bàn vụ lúa hè thu.\n\nBà Trần Thị Mận đề nghị nạo vét kênh mương trước mùa lũ.'
const SCHOOL = 'Chiều 3/9, trường Hoa Sen họp phụ huynh đầu năm học.\n\nThầy Lê Văn Tám nói về giờ tan trường và cổng phía đông.'
const BRIDGE = 'Ủy ban xã họp nghe báo cáo tiến độ cầu Suối Đá.\n\nÔng Phạm Quốc Bảo yêu cầu nhà thầu xong móng cầu trước tháng 8.'

let dir: string
let store: MemoryStore
const opened: Search[] = []

async function open(embedder: Embedder = hashedEmbedder(), folder: string | null = dir): Promise<Search> {
  const search = await createSearch({ store, embedder, dir: folder })
  opened.push(search)
  return search
}

const first = async (search: Search, text: string): Promise<string | undefined> =>
  (await search.search({ text, limit: 5 }))[0]?.passage.reportId

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bienban-search-'))
  store = new MemoryStore()
})

afterEach(async () => {
  for (const search of opened.splice(0)) await search.close()
  await rm(dir, { recursive: true, force: true })
})

describe('search', () => {
  it('finds the passage with and without diacritics, in capitals, decomposed, and with the older tone placement', async () => {
    const harvest = store.addReport('Họp hợp tác xã', HARVEST)
    store.addReport('Họp phụ huynh', SCHOOL)
    const bridge = store.addReport('Cầu Suối Đá', BRIDGE)
    const search = await open()
    for (const question of ['ai đề nghị nạo vét kênh mương?', 'AI ĐỀ NGHỊ NẠO VÉT KÊNH MƯƠNG', 'ai de nghi nao vet kenh muong', 'ai đề nghị nạo vét kênh mương?'.normalize('NFD')]) {
      const [hit] = await search.search({ text: question, limit: 3 })
      expect(hit?.passage).toMatchObject({ reportId: harvest, ordinal: 1 })
      expect(HARVEST.slice(hit!.passage.start, hit!.passage.end)).toContain('nạo vét')
      expect(hit!.lexical).toBeGreaterThan(0)
      expect(hit!.dense).not.toBeNull()
    }
    expect(await first(search, 'uỷ ban xã họp')).toBe(bridge)
    expect(search.idf(exactTerm('uỷ'))).toBe(search.idf(exactTerm('Ủy')))
  })

  it('searches nothing but the reports it is told to, and nothing at all in an empty set', async () => {
    store.addReport('Họp hợp tác xã', HARVEST)
    const school = store.addReport('Họp phụ huynh', SCHOOL)
    const search = await open()
    const only = await search.search({ text: 'nạo vét kênh mương', limit: 10, reports: new Set([school]) })
    expect(only.every(({ passage }) => passage.reportId === school)).toBe(true)
    expect(await search.search({ text: 'nạo vét kênh mương', limit: 10, reports: new Set() })).toEqual([])
    expect(await search.rankReports({ text: 'nạo vét kênh mương', limit: 10, reports: new Set() })).toEqual([])
    expect((await search.rankReports({ text: 'họp', limit: 10, reports: new Set([school]) })).map(({ reportId }) => reportId)).toEqual([school])
  })

  it('answers from an empty store with nothing', async () => {
    const search = await open()
    expect(await search.search({ text: 'họp gì', limit: 5 })).toEqual([])
    expect(await search.rankReports({ text: 'họp gì', limit: 5 })).toEqual([])
    expect(await search.sync()).toBe(false)
  })

  it('no longer finds a removed report, and finds it again when it comes back', async () => {
    store.addReport('Họp phụ huynh', SCHOOL)
    const harvest = store.addReport('Họp hợp tác xã', HARVEST)
    const search = await open()
    store.removeReport(harvest)
    expect(await search.sync()).toBe(true)
    expect((await search.search({ text: 'nạo vét kênh mương', limit: 10 })).filter(({ passage }) => passage.reportId === harvest)).toEqual([])
    expect((await search.rankReports({ text: 'nạo vét kênh mương', limit: 10 })).filter(({ reportId }) => reportId === harvest)).toEqual([])
    store.addReport('Họp hợp tác xã', HARVEST)
    await search.sync()
    expect(await first(search, 'nạo vét kênh mương')).toBe(harvest)
  })

  it('lets two searches over one store see each other\'s changes', async () => {
    store.addReport('Họp phụ huynh', SCHOOL)
    const [bot, cli] = [await open(), await open()]
    const harvest = store.addReport('Họp hợp tác xã', HARVEST)
    await cli.sync()
    await cli.save()
    expect(await bot.sync()).toBe(true)
    expect(await bot.sync()).toBe(false)
    expect(await first(bot, 'nạo vét kênh mương')).toBe(harvest)
  })

  it('sweeps out what was removed without losing what is left', async () => {
    const doomed = Array.from({ length: 400 }, (_, i) => store.addReport('Bản tin', `Tin số ${i} về chợ.\n\nGiá rau ${i}.\n\nGiá cá ${i}.`))
    const harvest = store.addReport('Họp hợp tác xã', HARVEST)
    const search = await open()
    for (const id of doomed) store.removeReport(id)
    await search.sync()
    expect(search.status()).toMatchObject({ reports: 1, passages: 2, vectors: 2 })
    expect(await first(search, 'nạo vét kênh mương')).toBe(harvest)
    expect(await search.search({ text: 'giá rau', limit: 5, reports: new Set(doomed) })).toEqual([])
  })
})

describe('snapshots', () => {
  const questions = ['nạo vét kênh mương', 'gio tan truong', 'nhà thầu xong móng cầu']
  const answers = async (search: Search): Promise<unknown> =>
    Promise.all(questions.map(async (text) => (await search.search({ text, limit: 6 })).map(({ passage, lexical }) => [passage.id, lexical.toFixed(6)])))

  async function saved(): Promise<unknown> {
    store.addReport('Họp hợp tác xã', HARVEST)
    store.addReport('Họp phụ huynh', SCHOOL)
    const search = await open()
    await search.save()
    return answers(search)
  }

  it('open to the same answers as the index they were made of', async () => {
    const wanted = await saved()
    const search = await open()
    expect(search.status().opened).toBe('snapshot')
    expect(await answers(search)).toEqual(wanted)
  })

  it('catch up with what the store learnt since', async () => {
    await saved()
    const bridge = store.addReport('Cầu Suối Đá', BRIDGE)
    const search = await open()
    expect(search.status()).toMatchObject({ opened: 'snapshot', reports: 3, passages: 6, vectors: 6 })
    expect(await first(search, 'nhà thầu xong móng cầu')).toBe(bridge)
  })

  it('are made anew when the log no longer reaches back to them, or the store is another one', async () => {
    await saved()
    store.addReport('Cầu Suối Đá', BRIDGE)
    store.forgottenBefore = 3
    expect((await open()).status()).toMatchObject({ opened: 'built', reports: 3 })
    const other = new MemoryStore()
    other.addReport('Cầu Suối Đá', BRIDGE)
    other.addReport('Tin khác', 'Một bản tin khác hẳn.')
    store = other
    expect((await open()).status()).toMatchObject({ opened: 'built', reports: 2, passages: 3 })
  })

  it('cost a rebuild, never a wrong answer, when torn or damaged anywhere', async () => {
    const wanted = await saved()
    const path = join(dir, 'passages.index')
    const whole = await readFile(path)
    const places = [0, 1, 3, 4, 7, 8, 11, 12, 40, 200, ...Array.from({ length: 24 }, (_, i) => Math.floor(((i + 1) * (whole.length - 1)) / 24))]
    for (const at of places) {
      await writeFile(path, whole.subarray(0, at))
      const torn = await createSearch({ store, embedder: hashedEmbedder(), dir })
      expect(torn.status().opened).toBe('built')
      const damaged = Buffer.from(whole)
      damaged[at]! ^= 0x41
      await writeFile(path, damaged)
      const bent = await createSearch({ store, embedder: hashedEmbedder(), dir })
      expect(bent.status().opened).toBe('built')
      expect(await answers(bent)).toEqual(wanted)
    }
  })

  it('stay whole when many write at once', async () => {
    await saved()
    const writers = await Promise.all([open(), open(), open()])
    await Promise.all(writers.map(async (search) => search.rebuild()))
    await Promise.all(writers.map(async (search) => search.save()))
    expect((await open()).status()).toMatchObject({ opened: 'snapshot', reports: 2 })
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('an embedder that takes its time', () => {
  /** Answers only when let, counts what it is asked, fails on demand. */
  function slowEmbedder(id: string): Embedder & { asked: string[]; failing: boolean } {
    const inner = hashedEmbedder()
    const slow = {
      id,
      dimensions: inner.dimensions,
      asked: [] as string[],
      failing: false,
      async embed(texts: readonly string[]): Promise<Float32Array[]> {
        if (slow.failing) throw new Error('no network')
        slow.asked.push(...texts)
        return inner.embed(texts)
      },
    }
    return slow
  }

  it('is asked once for each text, and never again for one in the cache', async () => {
    store.addReport('Họp hợp tác xã', HARVEST)
    const slow = slowEmbedder('slow-a')
    const search = await open(slow, null)
    await search.settled()
    expect(search.status().vectors).toBe(2)
    expect(slow.asked).toHaveLength(2)
    const again = await open(slow, null)
    await again.settled()
    expect(again.status().vectors).toBe(2)
    expect(slow.asked).toHaveLength(2)
  })

  it('of words seeks what shares no word with a question, and any other seeks it always', async () => {
    store.addReport('Họp hợp tác xã', HARVEST)
    const school = store.addReport('Họp phụ huynh', SCHOOL)
    expect(await first(await open(), 'giotantruong')).toBe(school)
    const slow = slowEmbedder('slow-d')
    const search = await open(slow, null)
    await search.settled()
    expect(await first(search, 'giotantruong')).toBe(school)
  })

  it('does not keep words from being found while it fails, and is made up for later', async () => {
    const harvest = store.addReport('Họp hợp tác xã', HARVEST)
    const slow = slowEmbedder('slow-b')
    slow.failing = true
    const search = await open(slow, null)
    await search.settled()
    expect(await first(search, 'nạo vét kênh mương')).toBe(harvest)
    expect(search.status()).toMatchObject({ vectors: 0, embedderError: expect.any(Error) as Error })
    slow.failing = false
    await search.settled()
    expect(search.status()).toMatchObject({ vectors: 2, embedderError: null })
  })

  it('put in place of another leaves the words of the snapshot in use and embeds anew', async () => {
    store.addReport('Họp hợp tác xã', HARVEST)
    await (await open()).save()
    const slow = slowEmbedder('slow-c')
    const search = await open(slow)
    expect(search.status()).toMatchObject({ opened: 'snapshot', passages: 2 })
    await search.settled()
    expect(search.status().vectors).toBe(2)
    expect(slow.asked).toHaveLength(2)
  })
})
