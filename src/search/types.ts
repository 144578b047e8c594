import type { Passage } from '../reports/report.js'

/** Turns text into vectors of unit length. */
export interface Embedder {
  /** Changes whenever the vectors would: "hashed-v1-384", "openai:text-embedding-3-small". */
  readonly id: string
  readonly dimensions: number
  /** True when it works in this process, at once: new passages are then embedded before they are first searched. */
  readonly immediate?: boolean
  /** True when its vectors are made of the words themselves: passages without a word of the query are then sought only when few have one. */
  readonly ofWords?: boolean
  embed(texts: readonly string[]): Promise<Float32Array[]>
}

export interface Query {
  readonly text: string
  /** Hard filter: only passages of these reports. Absent means all. */
  readonly reports?: ReadonlySet<string>
  readonly limit: number
}

/** A passage found. Every score is a similarity: larger is better. */
export interface Hit {
  readonly passage: Passage
  /** Fused score in [0, 1 + dense weight]. */
  readonly score: number
  /** BM25, ≥ 0. */
  readonly lexical: number
  /** Cosine, −1 to 1; null when the passage was not among the dense candidates. */
  readonly dense: number | null
}

export interface Retriever {
  search(query: Query): Promise<Hit[]>
  /** Inverse document frequency of one index term (see `terms.ts`), for weighing words outside the index; 0 when the term is everywhere. */
  idf(term: string): number
}

/** A report found. */
export interface RankedReport {
  readonly reportId: string
  /** Larger is better, > 0. */
  readonly score: number
}
