import type { Contender } from '../contender.js'

interface Entry {
  readonly load: () => Promise<() => Contender>
  /** The largest corpus it is given: beyond, building or asking takes longer than anybody would wait. */
  readonly most: number
  /** What its other way of asking is called. */
  readonly otherwise?: string
}

/** Contenders by name. */
export const CONTENDERS: Readonly<Record<string, Entry>> = {
  'bienban': { load: async () => (await import('./bienban.js')).bienban, most: 1_000_000, otherwise: 'bienban, all vectors sought' },
  'hnswlib-node searchKnn': { load: async () => (await import('./hnswlib.js')).rawHnswlib, most: 100_000 },
  'exact scan': { load: async () => (await import('./exact.js')).exact, most: 100_000 },
  'LangChain HNSWLib': { load: async () => (await import('./langchain.js')).langchainHnswlib, most: 100_000, otherwise: 'LangChain Ensemble (HNSWLib + BM25)' },
  'LangChain MemoryVectorStore': { load: async () => (await import('./langchain.js')).langchainMemory, most: 100_000 },
  'SQLite FTS5': { load: async () => (await import('./lexical.js')).fts5, most: 1_000_000 },
  'MiniSearch': { load: async () => (await import('./lexical.js')).miniSearch, most: 100_000 },
  'Orama': { load: async () => (await import('./lexical.js')).orama, most: 10_000 },
}
