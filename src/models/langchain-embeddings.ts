import { Embeddings, type EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Embedder } from '../search/types.js'

/** Any embedder of the product as LangChain's `Embeddings`. */
export class BienBanEmbeddings extends Embeddings {
  readonly #embedder: Embedder

  constructor(embedder: Embedder) {
    super({})
    this.#embedder = embedder
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = await this.caller.call(async () => this.#embedder.embed(texts))
    return vectors.map((vector) => Array.from(vector))
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.embedDocuments([text])
    return vector!
  }
}

/**
 * LangChain embeddings as an embedder. `id` must name provider and model, for vectors are cached under it;
 * throws RangeError when the model gives vectors of another length than `dimensions`.
 */
export function fromLangChain(embeddings: EmbeddingsInterface, id: string, dimensions: number): Embedder {
  return {
    id,
    dimensions,
    embed: async (texts) => {
      const vectors = await embeddings.embedDocuments([...texts])
      return vectors.map((vector) => unit(vector, dimensions))
    },
  }
}

function unit(vector: readonly number[], dimensions: number): Float32Array {
  if (vector.length !== dimensions) throw new RangeError(`the model gives ${vector.length} dimensions, not ${dimensions}`)
  const length = Math.hypot(...vector)
  return Float32Array.from(vector, (value) => (length > 0 ? value / length : 0))
}
