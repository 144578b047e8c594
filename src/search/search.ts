import type { PassageText, Store } from '../store/store.js'
import { CorpusIndex } from './corpus-index.js'
import type { Embedder, Hit, Query, Retriever } from './types.js'

/** What searching needs of the store. */
export type SearchStore = Pick<Store, 'revision' | 'changesSince' | 'eachPassage' | 'passages' | 'get' | 'cachedVectors' | 'cacheVectors'>

/** Passages done and passages there are; 0 when the total is not known yet. */
export type Progress = (done: number, total: number) => void

export interface SearchDeps {
  readonly store: SearchStore
  readonly embedder: Embedder
  /** Folder for the snapshots, made when missing; null keeps everything in memory. */
  readonly dir: string | null
  readonly onProgress?: Progress
}

export interface RankedReport {
  readonly reportId: string
  /** Larger is better, > 0. */
  readonly score: number
}

export interface SearchStatus {
  readonly revision: number
  readonly reports: number
  readonly passages: number
}

/** The retriever of the product, kept in step with the store. */
export interface Search extends Retriever {
  /** Reports by what all their passages say together, best first; `query.reports` is a hard filter. */
  rankReports(query: Query): Promise<RankedReport[]>
  /** Takes up what any process changed in the store; false when there was nothing. Cheap when there is nothing. */
  sync(): Promise<boolean>
  /** Builds the indexes anew from the store. */
  rebuild(onProgress?: Progress): Promise<void>
  status(): SearchStatus
}

/** Opens the indexes over a store. */
export async function createSearch({ store, onProgress }: SearchDeps): Promise<Search> {
  let index = new CorpusIndex()
  let revision = 0

  async function rebuild(progress?: Progress): Promise<void> {
    const before = await store.revision()
    const fresh = new CorpusIndex()
    let done = 0
    for await (const page of store.eachPassage()) {
      fresh.addPassages(page)
      progress?.((done += page.length), 0)
    }
    index = fresh
    revision = before
    await sync()
  }

  async function textsOf(reportId: string): Promise<PassageText[]> {
    const report = await store.get(reportId)
    if (report === null) return []
    const passages = await store.passages(reportId)
    return passages.map((passage) => ({ ...passage, text: report.text.slice(passage.start, passage.end), title: report.title }))
  }

  async function sync(): Promise<boolean> {
    if ((await store.revision()) === revision) return false
    const changes = await store.changesSince(revision)
    if (changes === null) {
      await rebuild()
      return true
    }
    for (const id of changes.removed) index.removeReport(id)
    for (const id of changes.added) {
      index.removeReport(id)
      index.addPassages(await textsOf(id))
    }
    revision = changes.revision
    return true
  }

  await rebuild(onProgress)
  return {
    search: async (query: Query): Promise<Hit[]> => index.search(query),
    rankReports: async (query: Query): Promise<RankedReport[]> => index.rankReports(query),
    idf: (term: string): number => index.idf(term),
    sync,
    rebuild,
    status: () => ({ revision, reports: index.reports, passages: index.passages }),
  }
}
