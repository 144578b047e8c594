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

const searching = (make: () => VectorStore): Contender => {
  const store = make()
  const near = async (question: string, k: number): Promise<number[]> => (await store.similaritySearch(question, k)).map(numberOf)
  return {
    async build(passages) {
      await fill(store, passages)
    },
    search: (question) => near(question, WANTED),
    nearest: (question) => near(question, 10),
  }
}

const newHnsw = (): HNSWLib => new HNSWLib(new HashedEmbeddings(), { space: 'ip', numDimensions: 384 })

/** LangChain's HNSWLib as it comes. */
export const langchainHnswlib = (): Contender => searching(newHnsw)

/** LangChain's MemoryVectorStore: every vector compared, in JavaScript numbers. */
export const langchainMemory = (): Contender => searching(() => new MemoryVectorStore(new HashedEmbeddings()))

/** LangChain's EnsembleRetriever over HNSWLib and BM25Retriever, half and half. */
export function langchainEnsemble(): Contender {
  let retriever: EnsembleRetriever | undefined
  return {
    async build(passages) {
      const store = newHnsw()
      const all = await fill(store, passages)
      retriever = new EnsembleRetriever({ retrievers: [store.asRetriever(WANTED), BM25Retriever.fromDocuments(all, { k: WANTED })], weights: [0.5, 0.5] })
    },
    search: async (question) => (await retriever!.invoke(question)).map(numberOf),
  }
}
