import { contentHash } from '../reports/content-hash.js'
import type { PassageText, Store } from '../store/store.js'
import type { CorpusIndex } from './corpus-index.js'
import type { Embedder } from './types.js'

/** What searching needs of the store. */
export type SearchStore = Pick<Store, 'revision' | 'changesSince' | 'eachPassage' | 'passages' | 'get' | 'cachedVectors' | 'cacheVectors'>

/** Texts sent to an embedder in one request. */
const BATCH = 64

export interface Missing {
  readonly store: SearchStore
  readonly embedder: Embedder
  readonly index: CorpusIndex
  /** False when the index is no longer the one in use. */
  readonly goOn: () => boolean
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** What is embedded of a passage. */
export const embedded = (passage: PassageText): string => passage.text

/** Passages of a report with their texts; none when it is gone. */
export async function textsOf(store: SearchStore, reportId: string): Promise<PassageText[]> {
  const report = await store.get(reportId)
  if (report === null) return []
  const passages = await store.passages(reportId)
  return passages.map((passage) => ({ ...passage, text: report.text.slice(passage.start, passage.end), title: report.title }))
}

/** Gives every passage without a vector its own, from the store's cache or else the embedder; returns how many. Throws what the embedder throws. */
export async function embedMissing({ store, embedder, index, goOn, onProgress }: Missing): Promise<number> {
  const missing = index.withoutVectors()
  const total = Array.from(missing.values()).reduce((sum, entries) => sum + entries.length, 0)
  let done = 0
  let batch: { entry: number; text: string }[] = []
  const flush = async (): Promise<void> => {
    const vectors = await vectorsOf(store, embedder, batch.map(({ text }) => text))
    batch.forEach(({ entry }, i) => {
      if (index.lexical.has(entry)) index.dense.add(entry, vectors[i]!)
    })
    onProgress?.((done += batch.length), total)
    batch = []
  }
  for (const [reportId, entries] of missing) {
    if (!goOn()) return done
    const texts = await textsOf(store, reportId)
    for (const entry of entries) {
      const passage = texts[index.table.ordinalOf(entry)]
      if (passage !== undefined) batch.push({ entry, text: embedded(passage) })
      if (batch.length >= BATCH) await flush()
    }
  }
  if (batch.length > 0) await flush()
  return done
}

async function vectorsOf(store: SearchStore, embedder: Embedder, texts: readonly string[]): Promise<Float32Array[]> {
  const hashes = texts.map(contentHash)
  const known = new Map(await store.cachedVectors(embedder.id, hashes))
  const unknown = new Map(hashes.map((hash, i) => [hash, texts[i]!] as const).filter(([hash]) => !known.has(hash)))
  if (unknown.size > 0) {
    const made = await embedder.embed([...unknown.values()])
    const fresh = new Map([...unknown.keys()].map((hash, i) => [hash, made[i]!]))
    await store.cacheVectors(embedder.id, fresh)
    for (const [hash, vector] of fresh) known.set(hash, vector)
  }
  return hashes.map((hash) => known.get(hash)!)
}
