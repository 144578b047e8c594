import { SyntheticEmbeddings } from '@langchain/core/utils/testing'
import { describe, expect, it } from 'vitest'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { BienBanEmbeddings, fromLangChain } from '../../src/models/langchain-embeddings.js'

describe('LangChain adapters', () => {
  it('give LangChain the very vectors of the embedder', async () => {
    const embedder = hashedEmbedder()
    const embeddings = new BienBanEmbeddings(embedder)
    expect(await embeddings.embedQuery('họp tổ dân phố')).toEqual(Array.from(embedder.embedNow('họp tổ dân phố')))
    expect(await embeddings.embedDocuments(['a', 'b'])).toHaveLength(2)
  })

  it('take a LangChain model as an embedder, with vectors of unit length', async () => {
    const embedder = fromLangChain(new SyntheticEmbeddings({ vectorSize: 8 }), 'synthetic', 8)
    const [vector] = await embedder.embed(['họp tổ dân phố'])
    expect(Math.hypot(...vector!)).toBeCloseTo(1, 5)
  })

  it('refuse a model whose vectors have another length than announced', async () => {
    const embedder = fromLangChain(new SyntheticEmbeddings({ vectorSize: 8 }), 'synthetic', 16)
    await expect(embedder.embed(['x'])).rejects.toThrow(RangeError)
  })
})
