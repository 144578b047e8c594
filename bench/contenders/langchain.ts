import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory'
import { EnsembleRetriever } from '@langchain/classic/retrievers/ensemble'
import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'
import { Document } from '@langchain/core/documents'
import { Embeddings } from '@langchain/core/embeddings'
import type { VectorStore } from '@langchain/core/vectorstores'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { WANTED, type Contender, type MadePassage } from '../contender.js'

/** The product's embedder as LangChain wants it, with nothing in between. */
class HashedEmbeddings extends Embeddings {
  readonly #embedder = hashedEmbedder()

  constructor() {
    super({})
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => Array.from(this.#embedder.embedNow(text)))
  }

  async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.#embedder.embedNow(text))
  }
}

const AT_ONCE = 1_000
const numberOf = ({ metadata }: Document): number => metadata.number as number
const documentOf = ({ number, text }: MadePassage): Document => new Document({ pageContent: text, metadata: { number } })

async function fill(store: VectorStore, passages: Iterable<MadePassage>): Promise<Document[]> {
  const all: Document[] = []
  for (const passage of passages) {
    all.push(documentOf(passage))
    if (all.length % AT_ONCE === 0) await store.addDocuments(all.slice(-AT_ONCE))
  }
  const rest = all.length % AT_ONCE
  if (rest > 0) await store.addDocuments(all.slice(-rest))
  return all
}

const nearIn = (store: VectorStore) => async (question: string, k: number): Promise<number[]> => (await store.similaritySearch(question, k)).map(numberOf)

/** LangChain's HNSWLib as it comes; otherwise its EnsembleRetriever over that and its BM25Retriever, half and half. */
export function langchainHnswlib(): Contender {
  const store = new HNSWLib(new HashedEmbeddings(), { space: 'ip', numDimensions: 384 })
  const near = nearIn(store)
  let ensemble: EnsembleRetriever | undefined
  return {
    async build(passages) {
      const all = await fill(store, passages)
      ensemble = new EnsembleRetriever({ retrievers: [store.asRetriever(WANTED), BM25Retriever.fromDocuments(all, { k: WANTED })], weights: [0.5, 0.5] })
    },
    search: (question) => near(question, WANTED),
    searchElse: async (question) => (await ensemble!.invoke(question)).map(numberOf),
    nearest: (question) => near(question, 10),
  }
}

/** LangChain's MemoryVectorStore: every vector compared, in JavaScript numbers. */
export function langchainMemory(): Contender {
  const store = new MemoryVectorStore(new HashedEmbeddings())
  const near = nearIn(store)
  return {
    async build(passages) {
      await fill(store, passages)
    },
    search: (question) => near(question, WANTED),
    nearest: (question) => near(question, 10),
  }
}
