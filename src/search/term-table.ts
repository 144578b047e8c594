import { fitted } from './columns.js'

const EMPTY = 0
/** Slots per term at the least, as measured: fuller tables probe longer, emptier ones only cost memory. */
const SPARSENESS = 1.5

/**
 * Gives every term a dense number. Terms are kept as 64-bit hashes, never as strings: a million terms take 16 MB and load
 * without being read. Two terms share a number with probability 3 in 100 million at a million terms.
 */
export class TermTable {
  #low: Uint32Array
  #high: Uint32Array
  /** Open addressing with linear probing; a slot holds a term's number + 1. */
  #slots: Uint32Array
  #size: number

  constructor(saved?: { low: Uint32Array; high: Uint32Array; slots: Uint32Array }) {
    this.#low = saved?.low ?? new Uint32Array(1024)
    this.#high = saved?.high ?? new Uint32Array(1024)
    this.#slots = saved?.slots ?? new Uint32Array(2048)
    this.#size = saved?.low.length ?? 0
  }

  get size(): number {
    return this.#size
  }

  /** Number of a term, −1 when it was never seen. */
  find(term: string): number {
    hash(term)
    return this.#slots[this.#slot(low, high)]! - 1
  }

  /** Number of a term, a new one (equal to the former `size`) when it was never seen. */
  intern(term: string): number {
    hash(term)
    return this.#internHash(low, high)
  }

  /** Takes over a term of another table. */
  internFrom(other: TermTable, number: number): number {
    return this.#internHash(other.#low[number]!, other.#high[number]!)
  }

  /** The arrays as they can be given to the constructor again; views, not copies. */
  saved(): { low: Uint32Array; high: Uint32Array; slots: Uint32Array } {
    return { low: this.#low.subarray(0, this.#size), high: this.#high.subarray(0, this.#size), slots: this.#slots }
  }

  #internHash(lowPart: number, highPart: number): number {
    const slot = this.#slot(lowPart, highPart)
    const known = this.#slots[slot]!
    if (known !== EMPTY) return known - 1
    const number = this.#size++
    this.#low = fitted(this.#low, this.#size)
    this.#high = fitted(this.#high, this.#size)
    this.#low[number] = lowPart
    this.#high[number] = highPart
    this.#slots[slot] = number + 1
    if (this.#size * SPARSENESS > this.#slots.length) this.#spread()
    return number
  }

  #slot(lowPart: number, highPart: number): number {
    const mask = this.#slots.length - 1
    let slot = (lowPart ^ (highPart >>> 7)) & mask
    for (;;) {
      const number = this.#slots[slot]!
      if (number === EMPTY || (this.#low[number - 1] === lowPart && this.#high[number - 1] === highPart)) return slot
      slot = (slot + 1) & mask
    }
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let number = 0; number < this.#size; number++) {
      this.#slots[this.#slot(this.#low[number]!, this.#high[number]!)] = number + 1
    }
  }
}

// Results of `hash`: two numbers without an object for each of the millions of calls.
let low = 0
let high = 0

/** cyrb53 (bryc, public domain), both halves kept whole. */
function hash(term: string): void {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  low = a >>> 0
  high = b >>> 0
}
