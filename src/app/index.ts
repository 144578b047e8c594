import { join } from 'node:path'
import { ModelFailure } from '../answers/model/chat-model.js'
import type { EmbeddingsConfig } from '../config/models.js'
import type { IndexCare } from '../library.js'
import { hashedEmbedder } from '../models/hashed-embedder.js'
import { createSearch, type Search } from '../search/search.js'
import type { Store } from '../store/store.js'

interface IndexDeps {
  readonly store: Store
  readonly dataDir: string
  readonly embeddings: EmbeddingsConfig | null
  readonly onProgress: (done: number, total: number) => void
}

/** The index of the product: by words and the built-in embedder, or by the model that is configured as soon as it has embedded everything. */
export async function openIndex({ store, dataDir, embeddings, onProgress }: IndexDeps): Promise<Search> {
  const deps = { store, embedder: hashedEmbedder(), dir: join(dataDir, 'index'), onProgress }
  if (embeddings === null) return createSearch(deps)
  const { createChangingSearch } = await import('../search/changing.js')
  const { name, baseUrl, batch, secret } = embeddings
  return createChangingSearch({
    ...deps,
    folder: name.replace(/[^a-z0-9.-]+/giu, '-'),
    wanted: async (how) => {
      const [{ openEmbedder }, { PROVIDERS }] = await Promise.all([import('../models/embeddings.js'), import('../models/tables/providers.js')])
      const variable = PROVIDERS[name.slice(0, name.indexOf(':'))]?.key ?? null
      return openEmbedder({ name, baseUrl, batch, key: () => (variable === null ? null : secret(variable)) }, store, how)
    },
  })
}

/** The index as the library sees it. */
export function careFor(search: Search, model: string | null): IndexCare {
  return {
    rebuild: async (onProgress) => {
      await search.rebuild(onProgress)
      await search.settled(onProgress)
      await search.save()
      const { passages, awaited, embedderError: error } = search.status()
      if (model === null || awaited === undefined) return { passages }
      const { code, values } = error instanceof ModelFailure ? error : new ModelFailure('unreachable')
      return { passages, awaiting: { passages: awaited, model, reason: code, values } }
    },
    status: async () => {
      await search.sync()
      const { embedderError, opened } = search.status()
      return { ok: embedderError === null, detail: embedderError === null ? opened : 'embedder-failed' }
    },
  }
}
