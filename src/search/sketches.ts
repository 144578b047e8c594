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
/** Blocks whose best are picked out at a stretch. */
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
  /** What a group adds to a score, at most. */
  readonly #most: number
  /** How many of the sample have each score. */
  readonly #histogram: Uint32Array
  /** Places in the kernel's memory, after the tables: what is found of a stretch, codes; the scores of all follow the codes. */
  readonly #found: number
  readonly #codes: number
  #blocks = 0

  /** `rows` are vectors to learn from how each dimension is spread. */
  constructor(dimensions: number, from: SavedSketches | readonly Row[]) {
    this.#dimensions = dimensions
    this.#groups = Math.ceil(Math.ceil(dimensions / GROUP) / STRIDE) * STRIDE
    this.#most = Math.min(MOST, Math.floor(HIGHEST / this.#groups))
    this.#histogram = new Uint32Array(this.#most * this.#groups + 1)
    this.#found = this.#groups * CODES
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
    const scores = this.#codes + this.#blocks * this.#groups * CODES
    this.#kernel.scan(0, this.#codes, this.#blocks, this.#groups, scores)
    const least = this.#floor(new Uint16Array(this.#kernel.memory.buffer, scores, this.#blocks * BLOCK), wanted, kept)
    const found: number[] = []
    for (let block = 0; block < this.#blocks; block += STRETCH) {
      const blocks = Math.min(STRETCH, this.#blocks - block)
      const count = this.#kernel.above(scores + block * BLOCK * 2, blocks * BLOCK, least, block * BLOCK, this.#found)
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
    const weights = new Float64Array(this.#groups * GROUP)
    for (let i = 0; i < this.#dimensions; i++) weights[i] = query[i]! * this.#deviations[i]!
    const rangeOf = (group: number): number => LEVELS[3] * (Math.abs(weights[group * GROUP]!) + Math.abs(weights[group * GROUP + 1]!))
    let widest = Number.MIN_VALUE
    for (let group = 0; group < this.#groups; group++) widest = Math.max(widest, rangeOf(group))
    const scale = this.#most / (2 * widest)
    const tables = this.#bytes(0, this.#groups * CODES)
    for (let group = 0; group < this.#groups; group++) {
      const [first, second, range] = [weights[group * GROUP]!, weights[group * GROUP + 1]!, rangeOf(group)]
      for (let code = 0; code < CODES; code++) tables[group * CODES + code] = Math.round(scale * (range + first * LEVELS[code & 3]! + second * LEVELS[code >> 2]!))
    }
  }

  /** A score that about `wanted` of the entries kept reach, by a sample of the blocks. */
  #floor(scores: Uint16Array, wanted: number, kept: (entry: number) => boolean): number {
    const step = Math.max(1, Math.floor(this.#blocks / SAMPLE))
    const histogram = this.#histogram.fill(0)
    for (let first = 0; first < scores.length; first += step * BLOCK) {
      for (let entry = first; entry < first + BLOCK; entry++) if (kept(entry)) histogram[scores[entry]!]!++
    }
    const enough = Math.ceil(wanted / step)
    let score = histogram.length - 1
    for (let reached = histogram[score]!; score > 0 && reached < enough; reached += histogram[score]!) score--
    return score
  }

  #bytes(from: number, length: number): Uint8Array {
    return new Uint8Array(this.#kernel.memory.buffer, from, length)
  }

  #makeRoom(blocks: number): void {
    if (blocks <= this.#blocks) return
    this.#blocks = blocks
    const needed = blocks * (this.#groups * CODES + BLOCK * 2)
    const missing = this.#codes + needed - this.#kernel.memory.buffer.byteLength
    // A quarter more than needed, so that growing is seldom.
    if (missing > 0) this.#kernel.memory.grow(Math.ceil((missing + needed / 4) / PAGE_BYTES))
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
