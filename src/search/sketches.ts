import { newKernel } from './kernel-memory.js'
import type { Row } from './vector-pages.js'

/** Vectors of one block of the kernel, and dimensions of one group: two of two bits each make a code. */
const BLOCK = 32
const GROUP = 2
const CODES = 16
/** The kernel adds four bytes before it widens them, and scores have 16 bits. */
const MOST = 63
const HIGHEST = 0xffff
/** Groups are filled up to a multiple of this. */
const STRIDE = 4
/** Blocks scanned at a stretch: their scores and what is found of them stay in the cache. */
const STRETCH = 256
/** Blocks looked at to learn how scores are spread. */
const SAMPLE = 256
const PAGE_BYTES = 65_536
/** Two bits for a normally distributed number: where to cut, and what each part stands for, in standard deviations (Max 1960). */
const CUT = 0.9816
const LEVELS = [-1.51, -0.4528, 0.4528, 1.51] as const

export interface SavedSketches {
  readonly means: Float32Array
  readonly deviations: Float32Array
  readonly codes: Uint8Array
}

/**
 * Sketches of vectors, two bits for each dimension, all of which are compared with a query at each search: after product quantisation
 * by tables in registers (André, Kermarrec, Le Scouarnec 2015), with the dimensions as they come instead of learnt codebooks.
 */
export class Sketches {
  readonly #dimensions: number
  readonly #groups: number
  readonly #means: Float32Array
  readonly #deviations: Float32Array
  readonly #kernel = newKernel()
  /** Places in the kernel's memory: tables, scores of a stretch, what is found of it, codes. */
  readonly #scores: number
  readonly #found: number
  readonly #codes: number
  #blocks = 0

  /** `rows` are vectors to learn from how each dimension is spread. */
  constructor(dimensions: number, from: SavedSketches | readonly Row[]) {
    this.#dimensions = dimensions
    this.#groups = Math.ceil(Math.ceil(dimensions / GROUP) / STRIDE) * STRIDE
    this.#scores = this.#groups * CODES
    this.#found = this.#scores + STRETCH * BLOCK * 2
    this.#codes = this.#found + STRETCH * BLOCK * 4
    if ('codes' in from) {
      this.#means = from.means
      this.#deviations = from.deviations
      this.#makeRoom(from.codes.length / (this.#groups * CODES))
      this.#bytes(this.#codes, from.codes.length).set(from.codes)
    } else {
      this.#means = new Float32Array(dimensions)
      this.#deviations = new Float32Array(dimensions)
      learn(from, this.#means, this.#deviations)
      this.#makeRoom(1)
    }
  }

  /** Takes up the vector of an entry. */
  put(entry: number, row: Row): void {
    this.#makeRoom(Math.floor(entry / BLOCK) + 1)
    const place = entry % BLOCK
    const shift = place < BLOCK / 2 ? 0 : 4
    const bytes = new Uint8Array(this.#kernel.memory.buffer)
    let at = this.#codes + Math.floor(entry / BLOCK) * this.#groups * CODES + (place % (BLOCK / 2))
    for (let i = 0; i < this.#dimensions; i += GROUP, at += CODES) {
      const code = this.#level(i, row) | (i + 1 < this.#dimensions ? this.#level(i + 1, row) << 2 : 0)
      bytes[at] = (bytes[at]! & (0xf0 >> shift)) | (code << shift)
    }
  }

  /** About `wanted` entries, in rising order, that are nearest by their sketches among those `kept` says yes to; others come along. */
  nearest(query: Row, wanted: number, kept: (entry: number) => boolean): number[] {
    this.#setTables(query)
    const least = this.#floor(wanted, kept)
    const found: number[] = []
    for (let block = 0; block < this.#blocks; block += STRETCH) {
      const blocks = Math.min(STRETCH, this.#blocks - block)
      this.#scan(block, blocks)
      const count = this.#kernel.above(this.#scores, blocks * BLOCK, least, block * BLOCK, this.#found)
      for (const entry of new Uint32Array(this.#kernel.memory.buffer, this.#found, count)) found.push(entry)
    }
    return found
  }

  /** The arrays as they can be given to the constructor again; views, not copies. */
  saved(): SavedSketches {
    return { means: this.#means, deviations: this.#deviations, codes: this.#bytes(this.#codes, this.#blocks * this.#groups * CODES) }
  }

  #level(dimension: number, row: Row): number {
    const value = (row[dimension]! - this.#means[dimension]!) / this.#deviations[dimension]!
    return value < 0 ? (value < -CUT ? 0 : 1) : value < CUT ? 2 : 3
  }

  /** What each code of each group adds to a score, from 0, so that the largest sum still has 16 bits. */
  #setTables(query: Row): void {
    const weights = Array.from({ length: this.#groups * GROUP }, (_, i) => (query[i] ?? 0) * (this.#deviations[i] ?? 0))
    const ranges = Array.from({ length: this.#groups }, (_, group) => LEVELS[3] * (Math.abs(weights[group * GROUP]!) + Math.abs(weights[group * GROUP + 1]!)))
    const most = Math.min(MOST, Math.floor(HIGHEST / this.#groups))
    const scale = most / (2 * Math.max(...ranges, Number.MIN_VALUE))
    const tables = this.#bytes(0, this.#groups * CODES)
    for (let group = 0; group < this.#groups; group++) {
      const [first, second, range] = [weights[group * GROUP]!, weights[group * GROUP + 1]!, ranges[group]!]
      for (let code = 0; code < CODES; code++) tables[group * CODES + code] = Math.round(scale * (range + first * LEVELS[code & 3]! + second * LEVELS[code >> 2]!))
    }
  }

  /** A score that about `wanted` of the entries kept reach, by a sample of the blocks. */
  #floor(wanted: number, kept: (entry: number) => boolean): number {
    const step = Math.max(1, Math.floor(this.#blocks / SAMPLE))
    const histogram = new Uint32Array(HIGHEST + 1)
    const scores = new Uint16Array(this.#kernel.memory.buffer, this.#scores, BLOCK)
    for (let block = 0; block < this.#blocks; block += step) {
      this.#scan(block, 1)
      for (let i = 0; i < BLOCK; i++) if (kept(block * BLOCK + i)) histogram[scores[i]!]!++
    }
    const enough = Math.ceil(wanted / step)
    let score = HIGHEST
    for (let reached = histogram[score]!; score > 0 && reached < enough; reached += histogram[score]!) score--
    return score
  }

  #scan(block: number, blocks: number): void {
    this.#kernel.scan(0, this.#codes + block * this.#groups * CODES, blocks, this.#groups, this.#scores)
  }

  #bytes(from: number, length: number): Uint8Array {
    return new Uint8Array(this.#kernel.memory.buffer, from, length)
  }

  #makeRoom(blocks: number): void {
    if (blocks <= this.#blocks) return
    this.#blocks = blocks
    const missing = this.#codes + blocks * this.#groups * CODES - this.#kernel.memory.buffer.byteLength
    // A quarter more than needed, so that growing is seldom.
    if (missing > 0) this.#kernel.memory.grow(Math.ceil((missing + (blocks * this.#groups * CODES) / 4) / PAGE_BYTES))
  }
}

/** Mean and standard deviation of each dimension; a dimension that never varies has deviation 1. */
function learn(rows: readonly Row[], means: Float32Array, deviations: Float32Array): void {
  const squares = new Float64Array(means.length)
  const sums = new Float64Array(means.length)
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      sums[i]! += row[i]!
      squares[i]! += row[i]! ** 2
    }
  }
  for (let i = 0; i < means.length; i++) {
    means[i] = sums[i]! / rows.length
    deviations[i] = Math.sqrt(Math.max(0, squares[i]! / rows.length - means[i]! ** 2)) || 1
  }
}
