import { EnsembleRetriever } from '@langchain/classic/retrievers/ensemble'
import { Document } from '@langchain/core/documents'
import { describe, expect, it } from 'vitest'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { BienBanEmbeddings } from '../../src/models/langchain-embeddings.js'
import { BienBanVectorStore } from '../../src/search/langchain-vector-store.js'

const embeddings = new BienBanEmbeddings(hashedEmbedder())
const documents = [
  new Document({ pageContent: 'Hợp tác xã bàn việc nạo vét kênh mương', metadata: { year: 2024, kind: 'farm' } }),
  new Document({ pageContent: 'Nhà trường họp phụ huynh đầu năm', metadata: { year: 2024, kind: 'school' } }),
  new Document({ pageContent: 'Ủy ban nghe báo cáo xây cầu', metadata: { year: 2025, kind: 'road' } }),
]
const filled = (): Promise<BienBanVectorStore> => BienBanVectorStore.fromDocuments(documents, embeddings)

describe('BienBanVectorStore', () => {
  it('is empty at first and finds nothing', async () => {
    const store = new BienBanVectorStore(embeddings)
    expect(await store.similaritySearch('kênh mương', 3)).toEqual([])
    expect(await store.asRetriever().invoke('kênh mương')).toEqual([])
  })

  it('gives the nearest documents with cosines, larger first', async () => {
    const found = await (await filled()).similaritySearchWithScore('nao vet kenh muong', 3)
    expect(found[0]?.[0].metadata).toEqual({ year: 2024, kind: 'farm' })
    expect(found.map(([, score]) => score)).toEqual(found.map(([, score]) => score).sort((a, b) => b - a))
    expect(found[0]![1]).toBeLessThanOrEqual(1.000001)
  })

  it('filters by a function and by metadata before it ranks', async () => {
    const store = await filled()
    expect((await store.similaritySearch('kênh mương', 3, { kind: 'road' })).map(({ pageContent }) => pageContent)).toEqual([documents[2]!.pageContent])
    expect(await store.similaritySearch('kênh mương', 1, ({ metadata }) => metadata['year'] === 2025)).toHaveLength(1)
    expect(await store.similaritySearch('kênh mương', 3, { kind: 'none' })).toEqual([])
  })

  it('replaces a document of the same id and forgets deleted ones', async () => {
    const store = await filled()
    const [id] = await store.addDocuments([new Document({ pageContent: 'Biên bản nghiệm thu trạm bơm' })], { ids: ['a'] })
    expect(id).toBe('a')
    await store.addDocuments([new Document({ pageContent: 'Biên bản kiểm kê thư viện' })], { ids: ['a'] })
    expect((await store.similaritySearch('kiểm kê thư viện', 1))[0]).toMatchObject({ id: 'a', pageContent: 'Biên bản kiểm kê thư viện' })
    expect((await store.similaritySearch('trạm bơm', 9)).filter(({ pageContent }) => pageContent.includes('trạm bơm'))).toEqual([])
    await store.delete({ ids: ['a', 'never'] })
    expect((await store.similaritySearch('kiểm kê thư viện', 9)).map((found) => found.id)).not.toContain('a')
  })

  it('serves as a retriever, alone, in an ensemble, and by marginal relevance', async () => {
    const store = await BienBanVectorStore.fromTexts(documents.map(({ pageContent }) => pageContent), { from: 'test' }, embeddings)
    const plain = store.asRetriever({ k: 2 })
    expect((await plain.invoke('họp phụ huynh'))[0]?.pageContent).toContain('phụ huynh')
    const ensemble = new EnsembleRetriever({ retrievers: [plain, store.asRetriever({ k: 1 })], weights: [0.5, 0.5] })
    expect((await ensemble.invoke('báo cáo xây cầu'))[0]?.pageContent).toContain('cầu')
    const varied = store.asRetriever({ k: 2, searchType: 'mmr', searchKwargs: { fetchK: 3, lambda: 0.5 } })
    const found = await varied.invoke('xây cầu')
    expect(found).toHaveLength(2)
    expect(found[0]?.pageContent).toContain('cầu')
  })
})
