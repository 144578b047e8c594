import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedder } from '../../src/models/embeddings.js'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { createChangingSearch } from '../../src/search/changing.js'
import type { Search } from '../../src/search/search.js'
import { MemoryStore } from '../support/memory-store.js'
import { startModelServer, type ModelServer } from '../support/openai-api/server.js'
import type { EmbedRequest } from '../support/openai-api/wire.js'

const REPORTS = 30

/** Vectors that tell texts apart, of a length of one's own choice. */
const vectorsOf = ({ input }: Pick<EmbedRequest, 'input'>, dimensions: number): number[][] =>
  input.map((text) => Array.from({ length: dimensions }, (_, i) => Math.cos(i * 7 + text.length) + (text.charCodeAt(i % text.length) % 13)))

describe.each(['openai', 'ollama'] as const)('an embedding model behind the wire format of %s', (format) => {
  let server: ModelServer
  let store: MemoryStore
  let dir: string
  const opened: Search[] = []

  beforeEach(async () => {
    server = await startModelServer()
    store = new MemoryStore()
    dir = mkdtempSync(join(tmpdir(), 'bienban-embeddings-'))
    for (let i = 0; i < REPORTS; i++) store.addReport(`Họp số ${i}`, `Cuộc họp thứ ${i} bàn về kênh mương.\n\nÔng Lê Văn ${'ABCDEĐGHIK'[i % 10]!} đề nghị nạo vét kênh số ${i}.`)
  })
  afterEach(async () => {
    for (const search of opened.splice(0)) await search.close()
    await server.close()
  })

  async function open(name = 'scripted'): Promise<Search> {
    const settings = { name: `${format}:${name}`, baseUrl: format === 'openai' ? server.openAi : server.ollama, key: () => 'k', batch: 4, timeoutMs: 400, questionMs: 200, pause: async () => undefined }
    const search = await createChangingSearch({ store, embedder: hashedEmbedder(), dir, folder: name, wanted: (how) => openEmbedder(settings, store, how) })
    opened.push(search)
    return search
  }

  const finds = async (search: Search): Promise<boolean> => (await search.search({ text: 'ai đề nghị nạo vét kênh', limit: 3 })).length > 0

  it('takes over when every passage has its vector, the built-in vectors serving until then', async () => {
    server.embed((request) => ({ vectors: vectorsOf(request, 8) }))
    const search = await open()
    expect(search.status()).toMatchObject({ dimensions: 384, awaited: search.status().passages })
    expect(await finds(search)).toBe(true)
    const steps: number[] = []
    await search.settled((done) => steps.push(done))
    expect(search.status()).toMatchObject({ embedder: `${format}:scripted@8`, dimensions: 8, vectors: search.status().passages, embedderError: null })
    expect(search.status().awaited).toBeUndefined()
    expect(steps.at(-1)).toBe(search.status().passages)
    expect(await finds(search)).toBe(true)
    await search.close()
    const before = server.embedded.length
    const again = await open()
    expect(again.status()).toMatchObject({ dimensions: 8, opened: 'snapshot' })
    expect(server.embedded.length, 'nothing is asked twice').toBe(before)
  })

  it('loses nothing when every tenth request fails, is limited, or is cut off', async () => {
    server.embed((request) => (request.number % 10 === 9 ? [{ status: 429 } as const, { status: 500 } as const, { drop: true } as const][Math.floor(request.number / 10) % 3]! : { vectors: vectorsOf(request, 8) }))
    const search = await open()
    await search.settled()
    expect(search.status()).toMatchObject({ dimensions: 8, vectors: search.status().passages, embedderError: null })
  })

  it('that is too slow, or dead, leaves questions to the words and the built-in vectors, and says why', async () => {
    server.embed(() => ({ hang: true }))
    const search = await open()
    await search.settled()
    expect(search.status()).toMatchObject({ dimensions: 384, embedderError: { code: 'timeout' } })
    expect(await finds(search)).toBe(true)
    server.embed(() => ({ drop: true }))
    await search.settled()
    expect(search.status()).toMatchObject({ dimensions: 384, embedderError: { code: 'unreachable' } })
    expect(await finds(search)).toBe(true)
  })

  it('that dies once it serves leaves questions to the words', async () => {
    server.embed((request) => ({ vectors: vectorsOf(request, 8) }))
    const search = await open()
    await search.settled()
    server.embed(() => ({ drop: true }))
    expect(await finds(search)).toBe(true)
    expect(search.status().embedderError).toMatchObject({ code: 'unreachable' })
  })

  it('whose vectors change their length is not mixed with what it was; made anew, it takes over again', async () => {
    server.embed((request) => ({ vectors: vectorsOf(request, request.number > 3 ? 12 : 8) }))
    const search = await open()
    await search.settled()
    expect(search.status()).toMatchObject({ dimensions: 384, embedderError: { code: 'other-dimensions' } })
    expect(await finds(search)).toBe(true)
    await search.rebuild()
    await search.settled()
    expect(search.status()).toMatchObject({ embedder: `${format}:scripted@12`, dimensions: 12, vectors: search.status().passages, embedderError: null })
  })

  it('that gives too few vectors, or numbers that are none, is asked again, and then not believed', async () => {
    let bad = 0
    server.embed((request) => (request.input.length > 1 && bad++ % 2 === 0 ? { vectors: vectorsOf(request, 8).slice(1) } : { vectors: vectorsOf(request, 8) }))
    const search = await open()
    await search.settled()
    expect(search.status()).toMatchObject({ dimensions: 8, vectors: search.status().passages })
  })
})

describe('an embedding model', () => {
  it('that runs in this process needs a package, which is named', async () => {
    const settings = { name: 'transformers:Xenova/multilingual-e5-small', baseUrl: null, key: () => null, batch: 4, pause: async () => undefined }
    await expect(openEmbedder(settings, new MemoryStore(), 'reached')).rejects.toMatchObject({ code: 'no-package', values: { package: '@huggingface/transformers' } })
  })

  it('behind the wire format of Google gives its vectors, and tells why it gives none', async () => {
    const server = await startModelServer()
    const settings = { name: 'google-genai:embedding', baseUrl: server.google, key: () => 'k', batch: 4, pause: async () => undefined }
    server.embed(() => ({ status: 403 }))
    await expect(openEmbedder(settings, new MemoryStore(), 'reached')).rejects.toMatchObject({ code: 'unauthorized' })
    server.embed((request) => ({ vectors: vectorsOf(request, 8) }))
    const embedder = await openEmbedder(settings, new MemoryStore(), 'reached')
    expect(embedder).toMatchObject({ id: 'google-genai:embedding@8', dimensions: 8 })
    expect((await embedder!.embed(['một', 'hai', 'ba', 'bốn', 'năm'])).map((vector) => vector.length)).toEqual(Array(5).fill(8))
    await server.close()
  })

  it('of a provider that is not known, or without its key, is refused by name', async () => {
    const settings = { baseUrl: null, key: () => null, batch: 4, pause: async () => undefined }
    await expect(openEmbedder({ ...settings, name: 'nobody:x' }, new MemoryStore(), 'reached')).rejects.toMatchObject({ code: 'unknown-provider' })
    await expect(openEmbedder({ ...settings, name: 'openai:x' }, new MemoryStore(), 'reached')).rejects.toMatchObject({ code: 'no-key', values: { variable: 'OPENAI_API_KEY' } })
  })
})
