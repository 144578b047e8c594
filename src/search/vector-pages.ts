import { innerProducts } from './inner-products.js'

/** Vectors of one page: growing never copies what is there. */
const PAGE_BITS = 12
const PAGE_VECTORS = 1 << PAGE_BITS
const PLACE = PAGE_VECTORS - 1
/**
 * Numbers of a unit vector are kept as 16-bit integers, 1 as this: half the memory of floats, and a similarity is off by less than
 * one in 100,000.
 */
const ONE = 32_767

/** A vector as it is kept. */
export type Row = Int16Array

export interface SavedVectors {
  /** Whole pages, empty where no entry of the page has a vector. */
  readonly pages: readonly Int16Array[]
  readonly present: readonly Uint8Array[]
  readonly size: number
}

/** Unit vectors by entry number, in pages of one typed array each. An entry without a vector is told by `has`. */
export class VectorPages {
  readonly dimensions: number
  readonly #pages: Int16Array[] = []
  readonly #present: Uint8Array[] = []
  #size = 0
  #count = 0

  constructor(dimensions: number, saved?: SavedVectors) {
    this.dimensions = dimensions
    if (saved === undefined) return
    this.#pages.push(...saved.pages)
    this.#present.push(...saved.present)
    this.#size = saved.size
    for (const present of saved.present) for (const flag of present) this.#count += flag
  }

  /** One more than the largest entry with a vector. */
  get size(): number {
    return this.#size
  }

  /** Entries with a vector. */
  get count(): number {
    return this.#count
  }

  has(entry: number): boolean {
    return this.#present[entry >>> PAGE_BITS]?.[entry & PLACE] === 1
  }

  set(entry: number, vector: Float32Array): void {
    scale(vector, this.#rowFor(entry))
  }

  /** Takes a vector over from other pages, exactly. */
  copy(entry: number, from: VectorPages, other: number): void {
    this.#rowFor(entry).set(from.row(other))
  }

  /** The arrays as they can be given to the constructor again; views, not copies. */
  saved(): SavedVectors {
    const used = (page: number): number => Math.min(PAGE_VECTORS, this.#size - page * PAGE_VECTORS) * this.dimensions
    return { pages: this.#pages.map((page, i) => page.subarray(0, used(i))), present: this.#present, size: this.#size }
  }

  delete(entry: number): void {
    if (!this.has(entry)) return
    this.#present[entry >>> PAGE_BITS]![entry & PLACE] = 0
    this.#count--
  }

  /** An entry's vector; only for entries that `has` confirms. */
  get(entry: number): Float32Array {
    return Float32Array.from(this.row(entry), (value) => value / ONE)
  }

  /** View of an entry's vector as it is kept. */
  row(entry: number): Row {
    const at = (entry & PLACE) * this.dimensions
    return this.#pages[entry >>> PAGE_BITS]!.subarray(at, at + this.dimensions)
  }

  /** Inner products of a query with the vectors of entries that `has` confirms, in their order. */
  products(query: Row, entries: readonly number[]): number[] {
    return Array.from(innerProducts(query, entries.length, (place) => this.row(entries[place]!)), (product) => product / ONE ** 2)
  }

  #rowFor(entry: number): Row {
    const page = entry >>> PAGE_BITS
    while (this.#pages.length <= page) {
      this.#pages.push(new Int16Array(0))
      this.#present.push(new Uint8Array(PAGE_VECTORS))
    }
    this.#makeRoom(page, entry & PLACE)
    if (!this.has(entry)) this.#count++
    this.#present[page]![entry & PLACE] = 1
    this.#size = Math.max(this.#size, entry + 1)
    return this.row(entry)
  }

  /** Pages start small, so that a dozen reports do not cost megabytes. */
  #makeRoom(page: number, place: number): void {
    const old = this.#pages[page]!
    if (old.length >= (place + 1) * this.dimensions) return
    const room = Math.min(PAGE_VECTORS, Math.max(64, 2 ** Math.ceil(Math.log2(place + 1))))
    this.#pages[page] = new Int16Array(room * this.dimensions)
    this.#pages[page].set(old)
  }
}

/** A unit vector in the numbers it is kept in. */
export function rowOf(vector: Float32Array): Row {
  const row = new Int16Array(vector.length)
  scale(vector, row)
  return row
}

function scale(vector: Float32Array, row: Row): void {
  for (let i = 0; i < row.length; i++) row[i] = Math.round(vector[i]! * ONE)
}
