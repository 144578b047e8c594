import type { Contender } from '../contender.js'

/** Contenders by name, with the largest corpus each is given: beyond, building or asking takes longer than anybody would wait. */
export const CONTENDERS: Readonly<Record<string, { readonly load: () => Promise<() => Contender>; readonly most: number }>> = {
  'bienban': { load: async () => (await import('./bienban.js')).bienban, most: 1_000_000 },
  'bienban, all vectors sought': { load: async () => (await import('./bienban.js')).bienbanBothLegs, most: 1_000_000 },
  'hnswlib-node searchKnn': { load: async () => (await import('./hnswlib.js')).rawHnswlib, most: 100_000 },
  'exact scan': { load: async () => (await import('./exact.js')).exact, most: 100_000 },
  'LangChain HNSWLib': { load: async () => (await import('./langchain.js')).langchainHnswlib, most: 100_000 },
  'LangChain MemoryVectorStore': { load: async () => (await import('./langchain.js')).langchainMemory, most: 100_000 },
  'LangChain Ensemble (HNSWLib + BM25)': { load: async () => (await import('./langchain.js')).langchainEnsemble, most: 100_000 },
  'SQLite FTS5': { load: async () => (await import('./lexical.js')).fts5, most: 1_000_000 },
  'MiniSearch': { load: async () => (await import('./lexical.js')).miniSearch, most: 100_000 },
  'Orama': { load: async () => (await import('./lexical.js')).orama, most: 10_000 },
}
