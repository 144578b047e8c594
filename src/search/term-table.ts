import { fitted } from './columns.js'

const EMPTY = 0
/** Slots per term at the least, as measured: fuller tables probe longer, emptier ones only cost memory. */
const SPARSENESS = 1.5
/** Terms moved into larger slots with each new term: a million at once would keep others waiting for longer than they should. */
const MOVED_AT_ONCE = 32

/**
 * Gives every term a dense number. Terms are kept as 64-bit hashes, never as strings: a million terms take 16 MB and load
 * without being read. Two terms share a number with probability 3 in 100 million at a million terms.
 */
export class TermTable {
  #low: Uint32Array
  #high: Uint32Array
  /** Open addressing with linear probing; a slot holds a term's number + 1. */
  #slots: Uint32Array
  /** Smaller slots that still hold terms not yet moved into the larger ones: those numbered from `moved` on. */
  #former: { readonly slots: Uint32Array; readonly size: number; moved: number } | null = null
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
    return this.#known(low, high)
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
    this.#move(Infinity)
    return { low: this.#low.subarray(0, this.#size), high: this.#high.subarray(0, this.#size), slots: this.#slots }
  }

  #internHash(lowPart: number, highPart: number): number {
    const known = this.#known(lowPart, highPart)
    if (known >= 0) return known
    const number = this.#size++
    this.#low = fitted(this.#low, this.#size)
    this.#high = fitted(this.#high, this.#size)
    this.#low[number] = lowPart
    this.#high[number] = highPart
    this.#slots[this.#slot(this.#slots, lowPart, highPart)] = number + 1
    this.#move(MOVED_AT_ONCE)
    if (this.#size * SPARSENESS > this.#slots.length) {
      this.#move(Infinity)
      this.#former = { slots: this.#slots, size: this.#size, moved: 0 }
      this.#slots = new Uint32Array(this.#slots.length * 2)
    }
    return number
  }

  #known(lowPart: number, highPart: number): number {
    const number = this.#slots[this.#slot(this.#slots, lowPart, highPart)]!
    if (number !== EMPTY || this.#former === null) return number - 1
    return this.#former.slots[this.#slot(this.#former.slots, lowPart, highPart)]! - 1
  }

  #slot(slots: Uint32Array, lowPart: number, highPart: number): number {
    const mask = slots.length - 1
    let slot = (lowPart ^ (highPart >>> 7)) & mask
    for (;;) {
      const number = slots[slot]!
      if (number === EMPTY || (this.#low[number - 1] === lowPart && this.#high[number - 1] === highPart)) return slot
      slot = (slot + 1) & mask
    }
  }

  #move(most: number): void {
    const former = this.#former
    if (former === null) return
    const end = Math.min(former.moved + most, former.size)
    for (; former.moved < end; former.moved++) this.#slots[this.#slot(this.#slots, this.#low[former.moved]!, this.#high[former.moved]!)] = former.moved + 1
    if (end === former.size) this.#former = null
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
