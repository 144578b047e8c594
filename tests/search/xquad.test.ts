import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bare, xquad } from '../../bench/retrieval.js'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { createSearch } from '../../src/search/search.js'
import { MemoryStore } from '../support/memory-store.js'

const FOLDER = '../shared/eval'

describe.skipIf(!existsSync(FOLDER))('on XQuAD (skipped without ../shared/eval)', () => {
  it('the first passage is the right one for 92 % of the questions, for 91 % without diacritics', async () => {
    const { sources, asked } = xquad(FOLDER)
    const store = new MemoryStore()
    const ids = new Map(sources.map(({ id, text }) => [id, store.addReport('', text)]))
    const search = await createSearch({ store, embedder: hashedEmbedder(), dir: null })
    const share = async (questions: typeof asked): Promise<number> => {
      let right = 0
      for (const { question, wanted } of questions) {
        const [hit] = await search.search({ text: question, limit: 1 })
        if (hit?.passage.reportId === ids.get(wanted)) right++
      }
      return right / questions.length
    }
    expect(await share(asked)).toBeGreaterThanOrEqual(0.92)
    expect(await share(bare(asked))).toBeGreaterThanOrEqual(0.91)
    await search.close()
  })
})
