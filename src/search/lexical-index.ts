import { fitted } from './columns.js'
import { ENTRY_SHIFT, MAX_ENTRIES, MAX_LENGTH, MAX_TF, Postings, type SavedPostings } from './postings.js'
import { leap, Scorer, type Clause, type ScoredIndex, type Wanted } from './scorer.js'
import { Pace } from './pace.js'
import { TermTable } from './term-table.js'
import type { Scored } from './top-k.js'

/**
 * Saturation of repeated terms. Whole-report R@1 on 1,081 news reports (k1 / b → vi / bare): 0.9 / 0.5 → .836 / .825,
 * 0.9 / 0.3 → .839 / .825, 0.5 / 0.3 → .836 / .839, 0.9 / 0.7 → .836 / .825: flat, so customary values stay.
 */
export const K1 = 0.9
/** How far a long entry is held against it; see {@link K1}. */
export const B = 0.5

/**
 * Terms in more than this share of the entries are left out of a query that has enough others. On 7,600 passages of news
 * (vi / bare): R@20 .993 / .993 with them, .996 / .993 without.
 */
const COMMON = 0.25
const FEWEST = 6
/** Below this many entries the statistics are too thin to leave anything out. */
const SIFT_FROM = 2_000

/** Lengths of groups of entries, and what they were counted from. */
interface Groups {
  readonly size: number
  readonly removed: number
  readonly lengths: Float64Array
  /** Groups with a live entry. */
  readonly filled: number
  readonly average: number
  /** Groups that have a term, for those that were asked for. */
  readonly holders: Map<number, number>
}

/** Which group each entry is of, in whichever way it is needed. */
interface Grouping {
  readonly groupOf: Uint32Array
  readonly firsts: Uint32Array
  readonly groups: number
}

export interface SavedLexicalIndex {
  readonly terms: { low: Uint32Array; high: Uint32Array; slots: Uint32Array }
  readonly postings: SavedPostings & { readonly used: number }
  readonly lengths: Uint16Array
  readonly dead: Uint8Array
}

/**
 * BM25 over an inverted index in memory. Adding an entry costs its own terms, removing costs a mark; both are seen at once.
 * Removed entries still count in the statistics (number of entries, lengths, frequencies) until {@link compacted}.
 */
export class LexicalIndex {
  readonly #terms: TermTable
  readonly #postings: Postings
  #lengths: Uint16Array
  #dead: Uint8Array
  #size: number
  #removed = 0
  #totalLength = 0
  #groups: Groups | null = null
  readonly #scorer = new Scorer()

  constructor(saved?: SavedLexicalIndex) {
    this.#terms = new TermTable(saved?.terms)
    this.#postings = new Postings(saved?.postings)
    this.#lengths = saved?.lengths ?? new Uint16Array(64)
    this.#dead = saved?.dead ?? new Uint8Array(64)
    this.#size = saved?.lengths.length ?? 0
    for (let entry = 0; entry < this.#size; entry++) {
      this.#totalLength += this.#lengths[entry]!
      this.#removed += this.#dead[entry]!
    }
  }

  /** Entries ever added, removed ones included: the number the next one gets. */
  get size(): number {
    return this.#size
  }

  /** Entries that can be found. */
  get live(): number {
    return this.#size - this.#removed
  }

  /** Bytes the postings take, for telling the size. */
  get bytes(): number {
    return this.#postings.used * 4 + this.#terms.size * 32
  }

  /** Adds an entry with its terms (repeats count) and returns its number. Throws RangeError past 16 million entries. */
  add(terms: readonly string[]): number {
    const entry = this.#size
    if (entry >= MAX_ENTRIES) throw new RangeError('the index is full')
    const length = Math.min(terms.length, MAX_LENGTH)
    const frequencies = new Map<number, number>()
    for (const term of terms) {
      const number = this.#terms.intern(term)
      frequencies.set(number, (frequencies.get(number) ?? 0) + 1)
    }
    for (const [term, frequency] of frequencies) this.#postings.append(term, entry, frequency)
    this.#grow(entry + 1)
    this.#lengths[entry] = length
    this.#totalLength += length
    return entry
  }

  /** Takes an entry out of every later search. */
  remove(entry: number): void {
    if (entry >= this.#size || this.#dead[entry] === 1) return
    this.#dead[entry] = 1
    this.#removed++
  }

  has(entry: number): boolean {
    return entry < this.#size && this.#dead[entry] === 0
  }

  /** ln(1 + (N − n + ½) / (n + ½)) for a term in n of N entries, as Lucene has it; largest for a term never seen. */
  idf(term: string): number {
    return this.#idf(this.#terms.find(term))
  }

  /** The query terms that tell entries apart: all of them in a small index, else those not in every fourth entry when there are enough. */
  telling(terms: readonly string[]): readonly string[] {
    if (this.#size < SIFT_FROM) return terms
    const counts = new Map(terms.map((term) => [term, this.#postings.count(this.#terms.find(term))]))
    const rarest = [...counts].filter(([, count]) => count > 0).sort((a, b) => a[1] - b[1])
    const kept = new Set(rarest.filter(([, count], i) => i < FEWEST || count <= this.#size * COMMON).map(([term]) => term))
    return terms.filter((term) => kept.has(term))
  }

  /**
   * The `k` best entries for the terms (repeats count), best first, equal scores by number.
   * `allowed[entry]` of 0 shuts an entry out; no array lets all in.
   * Exact unless the terms are in very many entries, see {@link Scorer}.
   */
  search(terms: readonly string[], k: number, allowed: Uint8Array | null = null): readonly Scored[] {
    return this.searchAlso(terms, { k, allowed, also: [] }).best
  }

  /** The same, and the scores of the live entries `also` given, in their order. */
  searchAlso(terms: readonly string[], wanted: Wanted): { best: readonly Scored[]; scores: readonly number[] } {
    return this.#scorer.search(this.#scored(), this.#size, this.#clauses(terms), wanted)
  }

  /**
   * BM25 of groups of entries taken as one text each (all passages of a report), in the order of `chosen`: rising numbers of groups.
   * `groupOf[entry]` is non-decreasing in `entry`; `firsts[group]` is its first entry; `groups` is the number of groups.
   */
  scoreGroups(terms: readonly string[], chosen: Uint32Array, { groupOf, firsts, groups }: Grouping): Float64Array {
    const known = this.#groupsOf(groupOf, groups)
    const scores = new Float64Array(chosen.length)
    for (const [term, repeats] of this.#counted(terms)) {
      const holders = this.#holders(term, groupOf, known)
      const weight = repeats * Math.log(1 + (known.filled - holders + 0.5) / (holders + 0.5)) * (K1 + 1)
      this.#frequencies(term, chosen, groupOf, firsts, (place, tf) => {
        scores[place]! += (weight * tf) / (tf + K1 * (1 - B + (B * known.lengths[chosen[place]!]!) / known.average))
      })
    }
    return scores
  }

  /**
   * A copy without removed entries, numbered anew in the same order, with the statistics of what is left.
   * Gives way to others while at work; the index must not change meanwhile.
   */
  async compacted(): Promise<LexicalIndex> {
    const fresh = new LexicalIndex()
    const numbers = new Uint32Array(this.#size)
    for (let entry = 0; entry < this.#size; entry++) {
      if (this.#dead[entry] === 1) continue
      numbers[entry] = fresh.#size
      fresh.#totalLength += this.#lengths[entry]!
      fresh.#grow(fresh.#size + 1)
      fresh.#lengths[fresh.#size - 1] = this.#lengths[entry]!
    }
    const pace = new Pace()
    for (let term = 0; term < this.#terms.size; term++) {
      if (pace.due) await pace.rest()
      this.#postings.each(term, (entry, frequency) => {
        if (this.#dead[entry] === 1) return
        fresh.#postings.append(fresh.#terms.internFrom(this.#terms, term), numbers[entry]!, frequency)
      })
    }
    return fresh
  }

  /** The arrays as they can be given to the constructor again; views, not copies: write them before the next `add`. */
  saved(): SavedLexicalIndex {
    return {
      terms: this.#terms.saved(),
      postings: { ...this.#postings.saved(this.#terms.size), used: this.#postings.used },
      lengths: this.#lengths.subarray(0, this.#size),
      dead: this.#dead.subarray(0, this.#size),
    }
  }

  #grow(size: number): void {
    this.#size = size
    this.#lengths = fitted(this.#lengths, size)
    this.#dead = fitted(this.#dead, size)
  }

  #idf(term: number): number {
    const count = term < 0 ? 0 : this.#postings.count(term)
    return Math.log(1 + (this.#size - count + 0.5) / (count + 0.5))
  }

  #counted(terms: readonly string[]): Map<number, number> {
    const repeats = new Map<number, number>()
    for (const term of terms) {
      const number = this.#terms.find(term)
      if (number >= 0) repeats.set(number, (repeats.get(number) ?? 0) + 1)
    }
    return repeats
  }

  #clauses(terms: readonly string[]): Clause[] {
    return Array.from(this.#counted(terms), ([term, repeats]) => ({ term, weight: repeats * this.#idf(term) * (K1 + 1) }))
  }

  #scored(): ScoredIndex {
    return {
      postings: this.#postings,
      lengths: this.#lengths,
      dead: this.#dead,
      base: K1 * (1 - B),
      slope: (K1 * B) / this.#average(),
    }
  }

  #average(): number {
    return this.#totalLength / Math.max(this.#size, 1) || 1
  }

  /** Lengths of the groups, counted anew only after a change. */
  #groupsOf(groupOf: Uint32Array, groups: number): Groups {
    const known = this.#groups
    if (known?.size === this.#size && known.removed === this.#removed && known.lengths.length === groups) return known
    const lengths = new Float64Array(groups)
    let total = 0
    let filled = 0
    for (let entry = 0; entry < this.#size; entry++) {
      if (this.#dead[entry] === 1) continue
      if (lengths[groupOf[entry]!] === 0) filled++
      lengths[groupOf[entry]!]! += this.#lengths[entry]!
      total += this.#lengths[entry]!
    }
    return (this.#groups = { size: this.#size, removed: this.#removed, lengths, filled, average: total / Math.max(filled, 1), holders: new Map() })
  }

  /** Groups with a live entry that has the term. */
  #holders(term: number, groupOf: Uint32Array, { holders }: Groups): number {
    let count = holders.get(term)
    if (count !== undefined) return count
    count = 0
    let last = -1
    const reader = this.#postings.reader(term)
    for (let block = reader.next(); block !== null; block = reader.next()) {
      for (let i = reader.start; i < reader.end; i++) {
        const entry = block[i]! >>> ENTRY_SHIFT
        if (this.#dead[entry] === 1 || groupOf[entry] === last) continue
        last = groupOf[entry]!
        count++
      }
    }
    holders.set(term, count)
    return count
  }

  /** Calls back with the frequency of a term in each chosen group that has it, leaping through its postings. */
  #frequencies(term: number, chosen: Uint32Array, groupOf: Uint32Array, firsts: Uint32Array, visit: (place: number, tf: number) => void): void {
    const reader = this.#postings.reader(term)
    let place = 0
    let tf = 0
    for (let block = reader.next(); block !== null && place < chosen.length; block = reader.next()) {
      const end = reader.end
      const last = block[end - 1]! >>> ENTRY_SHIFT
      let i = reader.start
      while (place < chosen.length && firsts[chosen[place]!]! <= last) {
        i = leap(block, i, end, firsts[chosen[place]!]!)
        for (; i < end && groupOf[block[i]! >>> ENTRY_SHIFT] === chosen[place]; i++) if (this.#dead[block[i]! >>> ENTRY_SHIFT] === 0) tf += block[i]! & MAX_TF
        // The group may go on in the next block.
        if (i === end) break
        if (tf > 0) visit(place, tf)
        tf = 0
        place++
      }
    }
    if (tf > 0) visit(place, tf)
  }
}
