import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { TopK } from '../../src/search/top-k.js'
import { WANTED, type Contender } from '../contender.js'

/** Every vector compared with the question's, in 32-bit floats: what recall is measured against. */
export function exact(): Contender {
  const embedder = hashedEmbedder()
  let vectors: Float32Array[] = []
  const near = (question: string, k: number): number[] => {
    const query = embedder.embedNow(question)
    const top = new TopK(k)
    for (const [number, vector] of vectors.entries()) {
      let sum = 0
      for (let i = 0; i < query.length; i++) sum += query[i]! * vector[i]!
      top.offer(number, sum)
    }
    return top.sorted().map(({ entry }) => entry)
  }
  return {
    async build(passages) {
      vectors = Array.from(passages, ({ text }) => embedder.embedNow(text))
    },
    search: (question) => near(question, WANTED),
    nearest: (question) => near(question, 10),
  }
}
