import type { HierarchicalNSW } from 'hnswlib-node'
import { Pace } from './pace.js'
import { TopK } from './top-k.js'
import { VectorPages } from './vector-pages.js'

/**
 * From this many vectors on a graph is built. Scanning 10,000 × 384 took 4.0 ms where the graph took 0.6 (`bench/search.ts`, a
 * shared machine): up to here a scan stays under 2 ms, is exact and needs no building.
 */
const GRAPH_FROM = 4_000
/** Vectors added since the graph was built are scanned; past this many the graph takes them in. */
const TAIL = 2_000
/** Neighbours per vector, width of the search while building: hnswlib's customary values. */
const LINKS = 16
const BUILD_WIDTH = 100
/** Width of the search. hnswlib forgets it on loading. */
const SEARCH_WIDTH = 100
const SEED = 100
/** A filter that leaves fewer than one in this many is scanned; a broader one searches the graph this much wider. */
const BROAD = 4

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

/**
 * Nearest vectors by cosine. Exact over few vectors or a narrow filter, else by an HNSW graph with the newest vectors scanned
 * beside it. Vectors must have unit length. Entries are stable numbers; removing is a mark, seen at once.
 */
export class DenseIndex {
  readonly #vectors: VectorPages
  readonly #graphFrom: number
  #graph: HierarchicalNSW | null = null
  /** Entries below this are in the graph, as labels of the same number. */
  #graphed = 0
  #building: Promise<void> | null = null
  #closed = false

  constructor(vectors: VectorPages | number, graphFrom = GRAPH_FROM) {
    this.#vectors = typeof vectors === 'number' ? new VectorPages(vectors) : vectors
    this.#graphFrom = graphFrom
  }

  get dimensions(): number {
    return this.#vectors.dimensions
  }

  /** Entries with a vector. */
  get count(): number {
    return this.#vectors.count
  }

  /** Entries below this number are searched through the graph, 0 while there is none. */
  get graphed(): number {
    return this.#graphed
  }

  has(entry: number): boolean {
    return this.#vectors.has(entry)
  }

  /** Adds the vector of a new entry. Throws RangeError on a vector of another length. */
  add(entry: number, vector: Float32Array): void {
    if (vector.length !== this.dimensions) throw new RangeError(`a vector of ${vector.length} numbers where ${this.dimensions} belong`)
    this.#vectors.set(entry, vector)
    // A late vector below the graph's edge (embedded after its successors) goes in by itself.
    if (entry < this.#graphed) this.#graph!.addPoint(Array.from(vector), entry)
  }

  remove(entry: number): void {
    if (!this.#vectors.has(entry)) return
    this.#vectors.delete(entry)
    if (entry < this.#graphed) this.#graph!.markDelete(entry)
  }

  /** Similarity of one entry, null when it has no vector. */
  similarity(query: Float32Array, entry: number): number | null {
    return this.#vectors.has(entry) ? this.#vectors.dot(query, entry) : null
  }

  /** The `k` most similar entries, best first. */
  search(query: Float32Array, k: number, filter: Allowed | null = null): Similar[] {
    if (k <= 0 || this.count === 0) return []
    if (this.#graph === null || (filter !== null && filter.count * BROAD < this.count)) return this.#scan(query, k, filter, 0)
    const wider = filter === null ? k : k * BROAD * 2
    const found = this.#throughGraph(this.#graph, query, wider).filter(({ entry }) => filter === null || filter.allowed[entry] === 1)
    if (filter !== null && found.length < k) return this.#scan(query, k, filter, 0)
    return [...found, ...this.#scan(query, k, filter, this.#graphed)].sort(bySimilarity).slice(0, k)
  }

  /** Builds or extends the graph when it pays, giving way to others every few milliseconds. Searches go on meanwhile. */
  async build(): Promise<void> {
    this.#building ??= this.#grow().finally(() => (this.#building = null))
    await this.#building
  }

  /** Waits for building to end. */
  async settled(): Promise<void> {
    await this.#building
  }

  /** Writes the graph to a file, at a stretch, so that it cannot change meanwhile; false when there is none or it is being built. */
  writeGraph(path: string): boolean {
    if (this.#building !== null) return false
    if (this.#graph === null) return false
    this.#graph.writeIndexSync(path)
    return true
  }

  /** Takes a graph over the first `graphed` entries from a file that `writeGraph` wrote and nobody has changed since. */
  async readGraph(path: string, graphed: number): Promise<void> {
    const graph = await newGraph(this.dimensions)
    await graph.readIndex(path)
    graph.setEf(SEARCH_WIDTH)
    this.#adopt(graph, graphed)
  }

  /** Vectors as they can be given to the constructor again. */
  get vectors(): VectorPages {
    return this.#vectors
  }

  /** A copy with other numbers and no graph: `numbers[entry]` is the new number of every entry with a vector. */
  renumbered(numbers: Uint32Array): DenseIndex {
    const fresh = new DenseIndex(this.dimensions, this.#graphFrom)
    for (let entry = 0; entry < this.#vectors.size; entry++) {
      if (this.#vectors.has(entry)) fresh.add(numbers[entry]!, this.#vectors.get(entry))
    }
    return fresh
  }

  /** Ends building at the next step; what is not in the graph stays searchable by scanning. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#building
  }

  async #grow(): Promise<void> {
    const enough = this.#graph === null ? this.#vectors.count >= this.#graphFrom : this.#vectors.size - this.#graphed > TAIL
    if (!enough) return
    const graph = this.#graph ?? (await newGraph(this.dimensions, this.#vectors.size))
    const pace = new Pace()
    for (let entry = this.#graphed; entry < this.#vectors.size; entry++) {
      if (graph.getMaxElements() <= entry) graph.resizeIndex(Math.ceil(this.#vectors.size * 1.5))
      if (this.#vectors.has(entry)) graph.addPoint(Array.from(this.#vectors.get(entry)), entry)
      if (this.#graph !== null) this.#graphed = entry + 1
      if (pace.due) await pace.rest()
      if (this.#closed) return
    }
    if (this.#graph === null) this.#adopt(graph, this.#vectors.size)
  }

  /** A first graph is shown once it is whole; what came late or was removed meanwhile is put right now. */
  #adopt(graph: HierarchicalNSW, size: number): void {
    const inside = new Set(graph.getIdsList())
    for (const label of inside) if (!this.#vectors.has(label)) graph.markDelete(label)
    for (let entry = 0; entry < size; entry++) {
      if (this.#vectors.has(entry) && !inside.has(entry)) graph.addPoint(Array.from(this.#vectors.get(entry)), entry)
    }
    this.#graph = graph
    this.#graphed = size
  }

  #throughGraph(graph: HierarchicalNSW, query: Float32Array, k: number): Similar[] {
    graph.setEf(Math.max(SEARCH_WIDTH, k))
    const { neighbors, distances } = graph.searchKnn(Array.from(query), Math.min(k, graph.getCurrentCount()))
    return neighbors.map((entry, i) => ({ entry, similarity: 1 - distances[i]! })).sort(bySimilarity)
  }

  #scan(query: Float32Array, k: number, filter: Allowed | null, from: number): Similar[] {
    const top = new TopK(k)
    for (let entry = from; entry < this.#vectors.size; entry++) {
      if ((filter === null || filter.allowed[entry] === 1) && this.#vectors.has(entry)) top.offer(entry, this.#vectors.dot(query, entry))
    }
    return top.sorted().map(({ entry, score }) => ({ entry, similarity: score }))
  }
}

const bySimilarity = (a: Similar, b: Similar): number => b.similarity - a.similarity || a.entry - b.entry

async function newGraph(dimensions: number, capacity?: number): Promise<HierarchicalNSW> {
  const { default: hnswlib } = await import('hnswlib-node')
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  if (capacity === undefined) return graph
  graph.initIndex(Math.ceil(capacity * 1.5), LINKS, BUILD_WIDTH, SEED)
  graph.setEf(SEARCH_WIDTH)
  return graph
}
