import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { CorpusIndex } from '../../src/search/corpus-index.js'
import { WANTED, type Contender } from '../contender.js'

/** The product's search as it comes, with its built-in embedder; the making of the question's vector is included. */
export function bienban(): Contender {
  const embedder = hashedEmbedder()
  const index = CorpusIndex.empty(embedder.dimensions)
  const numbers: number[] = []
  const numberOf = (id: string): number => numbers[Number.parseInt(id, 16)]! + Number(id.slice(id.indexOf(':') + 1))
  const search = (question: string, ofWords: boolean): number[] =>
    index.search({ text: question, limit: WANTED }, embedder.embedNow(question), ofWords).map(({ passage }) => numberOf(passage.id))
  return {
    async build(passages) {
      for (const { number, report, ordinal, title, text } of passages) {
        if (ordinal === 0) numbers[report] = number
        const reportId = report.toString(16).padStart(16, '0')
        index.add({ passage: { id: `${reportId}:${ordinal}`, reportId, ordinal, kind: 'body', start: 0, end: text.length, text, title }, vector: embedder.embedNow(text) })
      }
    },
    search: (question) => search(question, true),
    // As with an embedding model: the nearest of all vectors are sought for every question.
    searchElse: (question) => search(question, false),
    nearest: (question) => index.dense.search(embedder.embedNow(question), 10).map(({ entry }) => entry),
  }
}
