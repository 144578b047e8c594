import hnswlib from 'hnswlib-node'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { WANTED, type Contender } from '../contender.js'

const LINKS = 16
const BUILD_WIDTH = 100
const SEARCH_WIDTH = 100

/** Raw `searchKnn` of hnswlib-node over the product's vectors, ef 100; the question's vector is given. */
export function rawHnswlib(): Contender {
  const embedder = hashedEmbedder()
  const graph = new hnswlib.HierarchicalNSW('ip', embedder.dimensions)
  const vectors = new Map<string, number[]>()
  const near = (question: string, k: number): readonly number[] => graph.searchKnn(vectors.get(question)!, k).neighbors
  return {
    async build(passages, count) {
      graph.initIndex(count, LINKS, BUILD_WIDTH, 100)
      for (const { number, text } of passages) graph.addPoint(Array.from(embedder.embedNow(text)), number)
      graph.setEf(SEARCH_WIDTH)
    },
    prepare: (question) => void vectors.set(question, Array.from(embedder.embedNow(question))),
    search: (question) => near(question, WANTED),
    // It gives the nearest last.
    nearest: (question) => near(question, 10),
  }
}
