import { Pace } from './pace.js'
import { Sketches, type SavedSketches } from './sketches.js'
import { TopK } from './top-k.js'
import { rowOf, VectorPages, type Row } from './vector-pages.js'

/** From this many vectors on they are sketched; fewer, or those a filter leaves, are compared one by one in under 2 ms. */
const SKETCHED_FROM = 4_000
/**
 * Vectors nearest by their sketches that are compared in full. Recall@10 of 384 dimensions against comparing all, on 100,000 passages
 * of generated minutes (built-in embedder): 300 → .973, 500 → .991, 800 → .996; on as many clustered vectors 1 from 100 on.
 */
const COMPARED = 600

/** Vectors that the spread of each dimension is learnt from: of more, all others would wait for longer than they should. */
const LEARNT_FROM = 1_000
/** Vectors sketched with each new one, until the sketches have caught up with those that were there before them. */
const SKETCHED_AT_ONCE = 32

export interface Similar {
  readonly entry: number
  /** Cosine of unit vectors, −1 to 1. */
  readonly similarity: number
}

/** Entries a search may give: `allowed[entry]` is 1 for `count` of them. */
export interface Allowed {
  readonly allowed: Uint8Array
  readonly count: number
}

export interface SavedDenseIndex {
  readonly vectors: VectorPages
  readonly sketches: SavedSketches | null
}

/**
 * Nearest vectors by cosine: every sketch is compared with the query, then the nearest in full. Nothing is built, adding and removing
 * cost the same whatever the size and are seen at once. Vectors must have unit length; entries are stable numbers.
 *
 * A graph (HNSW, 384 dimensions, ef 100) answered no faster at 100,000 and met .30 of the nearest of such vectors; it took minutes to
 * build, and as much memory again (docs/performance.md).
 */
export class DenseIndex {
  readonly #vectors: VectorPages
  readonly #sketchedFrom: number
  #sketches: Sketches | null
  /** Vectors of the entries below this are sketched. */
  #sketched: number

  constructor(saved: SavedDenseIndex | number, sketchedFrom = SKETCHED_FROM) {
    const isNew = typeof saved === 'number'
    this.#vectors = isNew ? new VectorPages(saved) : saved.vectors
    this.#sketches = isNew || saved.sketches === null ? null : new Sketches(saved.vectors.dimensions, saved.sketches)
    this.#sketched = this.#sketches === null ? 0 : this.#vectors.size
    this.#sketchedFrom = sketchedFrom
  }

  get dimensions(): number {
    return this.#vectors.dimensions
  }

  /** Entries with a vector. */
  get count(): number {
    return this.#vectors.count
  }

  has(entry: number): boolean {
    return this.#vectors.has(entry)
  }

  /** Adds the vector of a new entry. Throws RangeError on a vector of another length. */
  add(entry: number, vector: Float32Array): void {
    if (vector.length !== this.dimensions) throw new RangeError(`a vector of ${vector.length} numbers where ${this.dimensions} belong`)
    this.#vectors.set(entry, vector)
    this.#sketch(entry)
  }

  remove(entry: number): void {
    this.#vectors.delete(entry)
  }

  /** Similarities of the given entries, in their order; null for one without a vector. */
  similarities(query: Float32Array, entries: readonly number[]): (number | null)[] {
    const known = entries.filter((entry) => this.#vectors.has(entry))
    const products = this.#vectors.products(rowOf(query), known)
    let next = 0
    return entries.map((entry) => (entry === known[next] ? products[next++]! : null))
  }

  /** Vector of an entry that has one. */
  vector(entry: number): Float32Array {
    return this.#vectors.get(entry)
  }

  /** The `k` most similar entries, best first. */
  search(query: Float32Array, k: number, filter: Allowed | null = null): Similar[] {
    if (k <= 0 || this.count === 0) return []
    const vectors = this.#vectors
    const row = rowOf(query)
    const kept = filter === null ? (entry: number) => vectors.has(entry) : (entry: number) => filter.allowed[entry] === 1 && vectors.has(entry)
    const few = Math.min(filter?.count ?? Infinity, this.count) < this.#sketchedFrom
    const entries = this.#whole === null || few ? this.#all(kept) : this.#whole.nearest(row, Math.max(COMPARED, 2 * k), kept).filter(kept)
    const top = new TopK(k)
    vectors.products(row, entries).forEach((product, i) => top.offer(entries[i]!, product))
    return top.sorted().map(({ entry, score }) => ({ entry, similarity: score }))
  }

  /** The arrays as they can be given to the constructor again; views, not copies. */
  saved(): SavedDenseIndex {
    return { vectors: this.#vectors, sketches: this.#whole?.saved() ?? null }
  }

  /** A copy with other numbers: `numbers[entry]` is the new number of every entry with a vector. Gives way to others while at work. */
  async renumbered(numbers: Uint32Array): Promise<DenseIndex> {
    const fresh = new DenseIndex(this.dimensions, this.#sketchedFrom)
    const pace = new Pace()
    for (let entry = 0; entry < this.#vectors.size; entry++) {
      if (!this.#vectors.has(entry)) continue
      fresh.#vectors.copy(numbers[entry]!, this.#vectors, entry)
      fresh.#sketch(numbers[entry]!)
      if (pace.due) await pace.rest()
    }
    return fresh
  }

  #all(kept: (entry: number) => boolean): number[] {
    const entries: number[] = []
    for (let entry = 0; entry < this.#vectors.size; entry++) if (kept(entry)) entries.push(entry)
    return entries
  }

  /** The sketches, once every vector is in them. */
  get #whole(): Sketches | null {
    return this.#sketched < this.#vectors.size ? null : this.#sketches
  }

  /** Sketches are made when there are enough vectors to learn their spread from. */
  #sketch(entry: number): void {
    if (this.#sketches === null && this.count < this.#sketchedFrom) return
    this.#sketches ??= new Sketches(this.dimensions, this.#sample())
    if (entry < this.#sketched) this.#sketches.put(entry, this.#vectors.row(entry))
    for (let put = 0; put < SKETCHED_AT_ONCE && this.#sketched < this.#vectors.size; this.#sketched++) {
      if (!this.#vectors.has(this.#sketched)) continue
      this.#sketches.put(this.#sketched, this.#vectors.row(this.#sketched))
      put++
    }
  }

  /** Vectors spread over all there are. */
  #sample(): Row[] {
    const rows: Row[] = []
    const step = Math.max(1, Math.floor(this.#vectors.size / LEARNT_FROM))
    for (let entry = 0; entry < this.#vectors.size; entry += step) if (this.#vectors.has(entry)) rows.push(this.#vectors.row(entry))
    return rows
  }
}
