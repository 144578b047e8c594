import { randomUUID } from 'node:crypto'
import { Document, type DocumentInterface } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { maximalMarginalRelevance } from '@langchain/core/utils/math'
import { VectorStore, type MaxMarginalRelevanceSearchOptions } from '@langchain/core/vectorstores'
import { DenseIndex, type Allowed } from './dense-index.js'

/** Keeps a document when it returns true, or when every field given equals that of the document's metadata. */
export type BienBanFilter = ((document: DocumentInterface) => boolean) | Readonly<Record<string, unknown>>

/** Candidates among which maximal marginal relevance chooses, unless told otherwise. */
const FETCHED = 20

/** The dense index of the product behind LangChain's `VectorStore`, in memory. Scores are cosines: larger is better. */
export class BienBanVectorStore extends VectorStore {
  declare FilterType: BienBanFilter
  #index: DenseIndex | null = null
  #next = 0
  readonly #documents = new Map<number, DocumentInterface>()
  readonly #entries = new Map<string, number>()

  constructor(embeddings: EmbeddingsInterface) {
    super(embeddings, {})
  }

  _vectorstoreType(): string {
    return 'bienban'
  }

  static override async fromTexts(
    texts: string[],
    metadatas: object[] | object,
    embeddings: EmbeddingsInterface,
  ): Promise<BienBanVectorStore> {
    const metadataOf = (i: number): object => (Array.isArray(metadatas) ? ((metadatas as object[])[i] ?? {}) : metadatas)
    return this.fromDocuments(texts.map((pageContent, i) => new Document({ pageContent, metadata: { ...metadataOf(i) } })), embeddings)
  }

  static override async fromDocuments(documents: DocumentInterface[], embeddings: EmbeddingsInterface): Promise<BienBanVectorStore> {
    const store = new BienBanVectorStore(embeddings)
    await store.addDocuments(documents)
    return store
  }

  /** Embeds and adds documents; returns their ids: `options.ids`, else the documents' own, else new ones. */
  async addDocuments(documents: DocumentInterface[], options?: { ids?: string[] }): Promise<string[]> {
    const vectors = await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent))
    return this.addVectors(vectors, documents, options)
  }

  /** Adds documents by their vectors (scaled to unit length). An id already here is replaced. */
  async addVectors(vectors: number[][], documents: DocumentInterface[], options?: { ids?: string[] }): Promise<string[]> {
    const ids = documents.map(({ id }, i) => options?.ids?.[i] ?? id ?? randomUUID())
    await this.delete({ ids })
    vectors.forEach((vector, i) => {
      this.#index ??= new DenseIndex(vector.length)
      const entry = this.#next++
      this.#index.add(entry, unit(vector))
      this.#documents.set(entry, new Document({ ...documents[i]!, id: ids[i]! }))
      this.#entries.set(ids[i]!, entry)
    })
    return ids
  }

  /** Takes documents out of every later search; unknown ids are passed over. */
  override async delete({ ids }: { ids: string[] }): Promise<void> {
    for (const id of ids) {
      const entry = this.#entries.get(id)
      if (entry === undefined) continue
      this.#index?.remove(entry)
      this.#documents.delete(entry)
      this.#entries.delete(id)
    }
  }

  async similaritySearchVectorWithScore(query: number[], k: number, filter?: BienBanFilter): Promise<[DocumentInterface, number][]> {
    const found = this.#index?.search(unit(query), k, this.#allowed(filter)) ?? []
    return found.map(({ entry, similarity }) => [this.#documents.get(entry)!, similarity])
  }

  /** Documents near the query and unlike each other; `lambda` 1 asks for nearness only, 0 for difference only. */
  override async maxMarginalRelevanceSearch(
    query: string,
    { k, fetchK = FETCHED, lambda, filter }: MaxMarginalRelevanceSearchOptions<BienBanFilter>,
  ): Promise<DocumentInterface[]> {
    const vector = unit(await this.embeddings.embedQuery(query))
    const near = this.#index?.search(vector, fetchK, this.#allowed(filter)) ?? []
    const vectors = near.map(({ entry }) => Array.from(this.#index!.vector(entry)))
    const chosen = maximalMarginalRelevance(Array.from(vector), vectors, lambda, k)
    return chosen.map((i) => this.#documents.get(near[i]!.entry)!)
  }

  #allowed(filter: BienBanFilter | undefined): Allowed | null {
    if (filter === undefined) return null
    const allowed = new Uint8Array(this.#next)
    let count = 0
    for (const [entry, document] of this.#documents) {
      if (!passes(document, filter)) continue
      allowed[entry] = 1
      count++
    }
    return { allowed, count }
  }
}

function passes(document: DocumentInterface, filter: BienBanFilter): boolean {
  if (typeof filter === 'function') return filter(document)
  return Object.entries(filter).every(([field, value]) => document.metadata[field] === value)
}

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector)
  return Float32Array.from(vector, (value) => (length > 0 ? value / length : 0))
}
