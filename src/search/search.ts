import type { PassageText } from '../store/store.js'
import { CorpusIndex, type NewPassage } from './corpus-index.js'
import { loadIndex, saveIndex, type LoadedIndex } from './index-file.js'
import { Pace } from './pace.js'
import { embedded, embedMissing, textsOf, type SearchStore } from './taking-up.js'
import type { Embedder, Hit, Query, RankedReport, Retriever } from './types.js'

export type { RankedReport } from './types.js'

/** Passages done, and passages there are; 0 when the total is not known yet. */
type Progress = (done: number, total: number) => void

export interface SearchDeps {
  readonly store: SearchStore
  readonly embedder: Embedder
  /** Folder for the snapshots, made when missing; null keeps everything in memory. */
  readonly dir: string | null
  readonly onProgress?: Progress
}

interface SearchStatus {
  /** Revision of the store that searches see. */
  readonly revision: number
  readonly reports: number
  readonly passages: number
  /** Passages with a vector. */
  readonly vectors: number
  readonly embedder: string
  readonly dimensions: number
  /** How the index came to be when it was opened. */
  readonly opened: 'snapshot' | 'built'
  /** Why the dense leg stood still last time, null when it did not. */
  readonly embedderError: unknown
  /** Passages whose vectors another embedder, which is to take over, has yet to make; absent when none is. */
  readonly awaited?: number
}

/** The retriever of the product, kept in step with the store. Lives until `close`. */
export interface Search extends Retriever {
  /** Reports by what all their passages say together, best first; `query.reports` is a hard filter. */
  rankReports(query: Query): Promise<RankedReport[]>
  /** Takes up what any process changed in the store; false when there was nothing. Cheap when there is nothing. */
  sync(): Promise<boolean>
  /** Builds the indexes anew from the store; searches see the old ones meanwhile. */
  rebuild(onProgress?: Progress): Promise<void>
  /** Waits until every passage has its vector. Throws nothing: see `status().embedderError`. */
  settled(onProgress?: Progress): Promise<void>
  /** Writes the snapshot when enough has changed since it was last written for that to pay. */
  save(): Promise<void>
  status(): SearchStatus
  /** Ends work in the background and saves. */
  close(): Promise<void>
}

/** A snapshot is written anew once one passage in this many has changed: below, catching up from the store costs less. */
const WORTH_SAVING = 50
/** Reports looked up in the store before a snapshot is believed. */
const SAMPLE = 4
/** Texts embedded in one go: a few milliseconds of the built-in embedder. */
const AT_ONCE = 32

/** Opens the indexes over a store: from the snapshot, caught up, or else built anew. */
export async function createSearch(deps: SearchDeps): Promise<Search> {
  const search = new StoreSearch(deps)
  await search.open()
  return search
}

class StoreSearch implements Search {
  readonly #store: SearchStore
  readonly #embedder: Embedder
  readonly #dir: string | null
  readonly #onProgress: Progress | undefined
  #index: CorpusIndex
  #revision = -1
  #opened: SearchStatus['opened'] = 'built'
  #embedderError: unknown = null
  /** Passages changed since the snapshot was written. */
  #unsaved = 0
  #searches = 0
  #closed = false
  /** Changes to the index wait for one another; searches wait for nothing. */
  #turn: Promise<unknown> = Promise.resolve()
  #settling: Promise<void> | null = null
  /** Told how far the settling under way has come. */
  readonly #watching = new Set<Progress>()

  constructor({ store, embedder, dir, onProgress }: SearchDeps) {
    this.#store = store
    this.#embedder = embedder
    this.#dir = dir
    this.#onProgress = onProgress
    this.#index = CorpusIndex.empty(embedder.dimensions)
  }

  async open(): Promise<void> {
    const loaded = this.#dir === null ? null : await loadIndex(this.#dir, this.#embedder)
    if (loaded === null || !(await this.#fits(loaded))) {
      await this.rebuild(this.#onProgress)
      return
    }
    this.#index = loaded.index
    this.#revision = loaded.revision
    this.#opened = 'snapshot'
    await this.sync()
  }

  async search(query: Query): Promise<Hit[]> {
    const vector = await this.#vectorOf(query.text)
    // Who asks twice will ask on: only then are vectors that are missing worth their making.
    if (++this.#searches === 2) void this.settled()
    return this.#index.search(query, vector, this.#embedder.ofWords)
  }

  async rankReports(query: Query): Promise<RankedReport[]> {
    return this.#index.rankReports(query)
  }

  idf(term: string): number {
    return this.#index.lexical.idf(term)
  }

  async sync(): Promise<boolean> {
    if ((await this.#store.revision()) === this.#revision) return false
    return this.#alone(() => this.#catchUp())
  }

  async rebuild(onProgress?: Progress): Promise<void> {
    await this.#alone(() => this.#build(onProgress))
  }

  async settled(onProgress?: Progress): Promise<void> {
    if (onProgress !== undefined) this.#watching.add(onProgress)
    this.#settling ??= this.#settleAll().finally(() => (this.#settling = null))
    await this.#settling
    if (onProgress !== undefined) this.#watching.delete(onProgress)
  }

  async save(): Promise<void> {
    if (this.#dir === null || this.#unsaved * WORTH_SAVING < this.#index.lexical.live || this.#unsaved === 0) return
    await this.#alone(() => this.#write())
  }

  status(): SearchStatus {
    const { table, lexical, dense } = this.#index
    return {
      revision: this.#revision,
      reports: table.reports,
      passages: lexical.live,
      vectors: dense.count,
      embedder: this.#embedder.id,
      dimensions: this.#embedder.dimensions,
      opened: this.#opened,
      embedderError: this.#embedderError,
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#turn
    await this.#settling
    await this.save()
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Guards against a snapshot that lies beside another store, which happens to have as many revisions. */
  async #fits({ index, revision }: LoadedIndex): Promise<boolean> {
    const changes = await this.#store.changesSince(revision)
    if (changes === null) return false
    const gone = new Set(changes.removed)
    for (const id of index.table.sample(SAMPLE).filter((known) => !gone.has(known))) {
      const [first, end] = index.table.entriesOf(id)
      if ((await this.#store.passages(id)).length !== end - first) return false
    }
    return true
  }

  async #build(onProgress?: Progress): Promise<void> {
    const revision = await this.#store.revision()
    const index = CorpusIndex.empty(this.#embedder.dimensions)
    const pace = new Pace()
    let done = 0
    for await (const page of this.#store.eachPassage()) {
      for (const passage of await this.#withVectors(page)) {
        index.add(passage)
        if (pace.due) await pace.rest()
      }
      onProgress?.((done += page.length), 0)
    }
    this.#index = index
    this.#revision = revision
    this.#unsaved = Math.max(done, 1)
    await this.#catchUp()
  }

  async #catchUp(): Promise<boolean> {
    const pace = new Pace()
    const changes = await this.#store.changesSince(this.#revision)
    if (changes === null) {
      await this.#build()
      return true
    }
    for (const id of changes.removed) this.#drop(id)
    for (const id of changes.added) {
      if (pace.due) await pace.rest()
      const passages = await this.#withVectors(await textsOf(this.#store, id))
      this.#drop(id)
      for (const passage of passages) {
        this.#index.add(passage)
        // Whoever asks now waits for the end of this; others' work goes on.
        if (pace.due) await pace.rest()
      }
      this.#unsaved += passages.length
    }
    if (this.#index.sparse) this.#index = await this.#index.compacted()
    const changed = changes.revision !== this.#revision
    this.#revision = changes.revision
    if (this.#searches > 1 || this.#embedder.immediate !== true) void this.settled()
    return changed
  }

  #drop(id: string): void {
    const [first, end] = this.#index.table.entriesOf(id)
    this.#unsaved += end - first
    this.#index.removeReport(id)
  }

  /** Passages with their vectors when the embedder answers at once; else they are found by their words until it has answered. */
  async #withVectors(passages: readonly PassageText[]): Promise<NewPassage[]> {
    if (this.#embedder.immediate !== true) return passages.map((passage) => ({ passage, vector: null }))
    const vectors: (Float32Array | undefined)[] = []
    for (let i = 0; i < passages.length; i += AT_ONCE) {
      vectors.push(...(await this.#embedder.embed(passages.slice(i, i + AT_ONCE).map(embedded))))
      await new Promise(setImmediate)
    }
    return passages.map((passage, i) => ({ passage, vector: vectors[i] ?? null }))
  }

  /** Settles until nothing is missing that came in, or was built anew, meanwhile; an embedder that fails is left for the next time. */
  async #settleAll(): Promise<void> {
    do await this.#settle(this.#index)
    while (!this.#closed && this.#embedderError === null && this.#index.dense.count < this.#index.lexical.live)
  }

  async #settle(index: CorpusIndex): Promise<void> {
    const onProgress: Progress = (done, total) => this.#watching.forEach((watch) => watch(done, total))
    const goOn = (): boolean => !this.#closed && this.#index === index
    try {
      const made = await embedMissing({ store: this.#store, embedder: this.#embedder, index, goOn, onProgress })
      this.#unsaved += made
      this.#embedderError = null
    } catch (error) {
      this.#embedderError = error
    }
  }

  async #write(): Promise<void> {
    if (this.#dir === null) return
    const unsaved = this.#unsaved
    await saveIndex(this.#dir, this.#index, this.#revision, this.#embedder)
    this.#unsaved -= unsaved
  }

  async #vectorOf(text: string): Promise<Float32Array | null> {
    if (this.#index.dense.count === 0) return null
    try {
      const [vector] = await this.#embedder.embed([text])
      this.#embedderError = null
      return vector ?? null
    } catch (error) {
      this.#embedderError = error
      return null
    }
  }
}
