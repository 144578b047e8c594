import { fitted } from './columns.js'

/** Words of one page: 4 MB, so that growing never copies what is there. */
const PAGE_BITS = 20
const PAGE = 1 << PAGE_BITS
const OFFSET = PAGE - 1
/** A slice is two words of header (next slice, used | capacity << 16), then its postings. */
const HEADER = 2
/** Slices double from here to there: rare terms waste little, common ones are skipped through in few steps. */
const FIRST_CAPACITY = 3
const LAST_CAPACITY = 4094
const TF_BITS = 8
/** A posting is `entry << ENTRY_SHIFT | frequency`. */
export const ENTRY_SHIFT = TF_BITS
/** Term frequencies are capped here; BM25 has long levelled off. */
export const MAX_TF = (1 << TF_BITS) - 1
/** Entries are numbered below this (24 bits share a word with the frequency). */
export const MAX_ENTRIES = 1 << (32 - TF_BITS)
/** Lengths of entries are capped here. */
export const MAX_LENGTH = 0xffff

export interface SavedPostings {
  readonly counts: Uint32Array
  readonly first: Uint32Array
  readonly last: Uint32Array
  readonly pages: readonly Uint32Array[]
}

/**
 * For every term the entries it occurs in, in rising order, each with its frequency; append-only.
 * A term seen once is held in place of an address; a term seen more often is a chain of slices.
 */
export class Postings {
  #counts: Uint32Array
  #first: Uint32Array
  #last: Uint32Array
  readonly #pages: Uint32Array[]
  #used: number

  constructor(saved?: SavedPostings & { used: number }) {
    this.#counts = saved?.counts ?? new Uint32Array(1024)
    this.#first = saved?.first ?? new Uint32Array(1024)
    this.#last = saved?.last ?? new Uint32Array(1024)
    this.#pages = [...(saved?.pages ?? [])]
    this.#used = saved?.used ?? 0
  }

  /** Entries of a term. */
  count(term: number): number {
    return this.#counts[term] ?? 0
  }

  /** Words in use, for telling the size. */
  get used(): number {
    return this.#used
  }

  /** Adds an entry, larger than any before, to a term. */
  append(term: number, entry: number, frequency: number): void {
    this.#reserve(term)
    const tf = Math.min(frequency, MAX_TF)
    const posting = ((entry << TF_BITS) | tf) >>> 0
    const count = this.#counts[term]!++
    if (count === 0) this.#first[term] = posting
    else if (count === 1) this.#open(term, posting)
    else this.#extend(term, posting)
  }

  /** Calls back with (entry, frequency), entries rising. */
  each(term: number, visit: (entry: number, frequency: number) => void): void {
    const reader = new PostingReader(this, term)
    for (let block = reader.next(); block !== null; block = reader.next()) {
      for (let i = reader.start; i < reader.end; i++) visit(block[i]! >>> TF_BITS, block[i]! & MAX_TF)
    }
  }

  reader(term: number): PostingReader {
    return new PostingReader(this, term)
  }

  firstOf(term: number): number {
    return this.#first[term]!
  }

  pageOf(address: number): Uint32Array {
    return this.#pages[address >>> PAGE_BITS]!
  }

  /** The arrays as they can be given to the constructor again; views, not copies. */
  saved(terms: number): SavedPostings {
    if (terms > 0) this.#reserve(terms - 1)
    return {
      counts: this.#counts.subarray(0, terms),
      first: this.#first.subarray(0, terms),
      last: this.#last.subarray(0, terms),
      pages: this.#pages.map((page, i) => page.subarray(0, Math.min(PAGE, this.#used - i * PAGE))),
    }
  }

  #reserve(term: number): void {
    if (term < this.#counts.length) return
    this.#counts = fitted(this.#counts, term + 1)
    this.#first = fitted(this.#first, term + 1)
    this.#last = fitted(this.#last, term + 1)
  }

  #open(term: number, posting: number): void {
    const address = this.#slice(FIRST_CAPACITY)
    const page = this.pageOf(address)
    const at = address & OFFSET
    page[at + 1] = (FIRST_CAPACITY << 16) | 2
    page[at + HEADER] = this.#first[term]!
    page[at + HEADER + 1] = posting
    this.#first[term] = this.#last[term] = address
  }

  #extend(term: number, posting: number): void {
    const last = this.#last[term]!
    const page = this.pageOf(last)
    const at = last & OFFSET
    const capacity = page[at + 1]! >>> 16
    const used = page[at + 1]! & 0xffff
    if (used < capacity) {
      page[at + HEADER + used] = posting
      page[at + 1]!++
      return
    }
    const larger = Math.min(capacity * 2 + HEADER, LAST_CAPACITY)
    const address = this.#slice(larger)
    const next = this.pageOf(address)
    next[(address & OFFSET) + 1] = (larger << 16) | 1
    next[(address & OFFSET) + HEADER] = posting
    page[at] = address
    this.#last[term] = address
  }

  /** Address of a fresh slice. Address 0 is never given out: it ends a chain. */
  #slice(capacity: number): number {
    const words = HEADER + capacity
    let address = Math.max(this.#used, 1)
    if ((address & OFFSET) + words > PAGE) address = Math.ceil(address / PAGE) * PAGE
    const index = address >>> PAGE_BITS
    this.#pages[index] ??= new Uint32Array(PAGE)
    if (this.#pages[index].length < PAGE) this.#pages[index] = wholePage(this.#pages[index])
    this.#used = address + words
    return address
  }
}

/** A page read from a snapshot is only as long as it was used, and its bytes belong to the snapshot's buffer. */
function wholePage(part: Uint32Array): Uint32Array {
  const page = new Uint32Array(PAGE)
  page.set(part)
  return page
}

/** Walks the postings of one term block by block: after `next()`, `block[start … end − 1]` are `entry << 8 | frequency`. */
export class PostingReader {
  start = 0
  end = 0
  readonly #postings: Postings
  #address: number
  readonly #single: Uint32Array | null

  constructor(postings: Postings, term: number) {
    this.#postings = postings
    const count = postings.count(term)
    this.#single = count === 1 ? Uint32Array.of(postings.firstOf(term)) : null
    this.#address = count === 0 ? 0 : postings.firstOf(term)
  }

  next(): Uint32Array | null {
    if (this.#address === 0 && this.#single === null) return null
    if (this.#single !== null) return this.#once(this.#single)
    const page = this.#postings.pageOf(this.#address)
    const at = this.#address & OFFSET
    this.start = at + HEADER
    this.end = this.start + (page[at + 1]! & 0xffff)
    this.#address = page[at]!
    return page
  }

  #once(single: Uint32Array): Uint32Array | null {
    if (this.end > 0) return null
    this.end = 1
    return single
  }
}
