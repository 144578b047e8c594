import { fitted } from './columns.js'
import { MAX_ENTRIES, MAX_LENGTH, MAX_TF, Postings, type SavedPostings } from './postings.js'
import { Pace } from './pace.js'
import { TermTable } from './term-table.js'
import { TopK } from './top-k.js'

/** Saturation of repeated terms; measured in `bench/retrieval.ts`. */
export const K1 = 0.9
/** How far a long entry is held against it; measured in `bench/retrieval.ts`. */
export const B = 0.5

export interface Scored {
  /** Number of the entry, as `add` gave it. */
  readonly entry: number
  /** BM25, larger is better, > 0. */
  readonly score: number
}

export interface SavedLexicalIndex {
  readonly terms: { low: Uint32Array; high: Uint32Array; slots: Uint32Array }
  readonly postings: SavedPostings & { readonly used: number }
  readonly lengths: Uint16Array
  readonly dead: Uint8Array
}

/** A query term as it is scored. */
interface Clause {
  readonly term: number
  /** Inverse document frequency times repeats in the query. */
  readonly weight: number
  /** No entry gets more than this from the term. */
  readonly bound: number
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
  /** Partial scores while searching, all 0 between searches. */
  #scores = new Float64Array(0)

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
    for (const [term, frequency] of frequencies) this.#postings.append(term, entry, frequency, length)
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

  /** True when some entry, removed ones included, holds the term. */
  knows(term: string): boolean {
    return this.#terms.find(term) >= 0
  }

  /**
   * The `k` best entries for the terms (repeats count), best first, equal scores by number.
   * `allowed[entry]` of 0 shuts an entry out; no array lets all in.
   * Exact: MaxScore, a term at a time, rare terms first (Turtle and Flood 1995).
   */
  search(terms: readonly string[], k: number, allowed: Uint8Array | null = null): Scored[] {
    if (k <= 0 || this.live === 0) return []
    const clauses = this.#clauses(terms)
    const remaining = boundsAfter(clauses)
    if (this.#scores.length < this.#size) this.#scores = new Float64Array(this.#lengths.length)
    const touched: number[] = []
    let best = 0
    let i = 0
    let floor = 0
    for (; i < clauses.length; i++) {
      // Entries not met so far can reach at most `remaining[i]`: once k entries have more, no new one is let in.
      if (remaining[i]! < best && touched.length >= k) {
        floor = this.#kthBest(touched, k)
        if (remaining[i]! < floor) break
      }
      best = Math.max(best, this.#scoreAll(clauses[i]!, allowed, touched))
    }
    const found = this.#finish(clauses, i, remaining, touched, k, floor)
    for (const entry of touched) this.#scores[entry] = 0
    return found
  }

  /**
   * BM25 of groups of entries taken as one text each (all passages of a report), for every group with a matching live entry.
   * `groupOf[entry]` is non-decreasing in `entry`; `groups` is the number of groups.
   */
  scoreGroups(terms: readonly string[], groupOf: Uint32Array, groups: number, allowed: Uint8Array | null = null): Float64Array {
    const lengths = new Float64Array(groups)
    let total = 0
    let filled = 0
    for (let entry = 0; entry < this.#size; entry++) {
      if (this.#dead[entry] === 1) continue
      if (lengths[groupOf[entry]!] === 0) filled++
      lengths[groupOf[entry]!]! += this.#lengths[entry]!
      total += this.#lengths[entry]!
    }
    const average = total / Math.max(filled, 1)
    const scores = new Float64Array(groups)
    const frequencies = new Float64Array(groups)
    for (const [term, repeats] of this.#counted(terms)) {
      const met = this.#gather(term, groupOf, frequencies)
      const weight = repeats * Math.log(1 + (filled - met.length + 0.5) / (met.length + 0.5))
      for (const group of met) {
        const tf = frequencies[group]!
        scores[group]! += (weight * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * lengths[group]!) / average))
        frequencies[group] = 0
      }
    }
    if (allowed !== null) this.#shutOut(scores, groupOf, allowed)
    return scores
  }

  /** BM25 of the given entries (rising numbers), in their order. */
  scoresOf(terms: readonly string[], entries: readonly number[]): number[] {
    if (this.#scores.length < this.#size) this.#scores = new Float64Array(this.#lengths.length)
    for (const clause of this.#clauses(terms)) this.#scoreSome(clause, entries)
    const scores = entries.map((entry) => this.#scores[entry]!)
    for (const entry of entries) this.#scores[entry] = 0
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
        fresh.#postings.append(fresh.#terms.internFrom(this.#terms, term), numbers[entry]!, frequency, this.#lengths[entry]!)
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

  /** Query terms, those that can give most first. */
  #clauses(terms: readonly string[]): Clause[] {
    const [base, slope] = this.#lengthNorm()
    const clauses = Array.from(this.#counted(terms), ([term, repeats]): Clause => {
      const weight = repeats * this.#idf(term) * (K1 + 1)
      const tf = this.#postings.maxFrequency(term)
      return { term, weight, bound: (weight * tf) / (tf + base + slope * this.#postings.minLength(term)) }
    })
    return clauses.sort((a, b) => b.bound - a.bound || a.term - b.term)
  }

  /** k1·(1 − b) and k1·b / average length: the two parts of BM25's length normalisation. */
  #lengthNorm(): [base: number, slope: number] {
    return [K1 * (1 - B), (K1 * B * this.#size) / Math.max(this.#totalLength, 1)]
  }

  /** Adds a term's share to every entry that has it; returns the largest partial score seen. */
  #scoreAll({ term, weight }: Clause, allowed: Uint8Array | null, touched: number[]): number {
    const [base, slope] = this.#lengthNorm()
    const scores = this.#scores
    const lengths = this.#lengths
    const dead = this.#dead
    const reader = this.#postings.reader(term)
    let best = 0
    for (let block = reader.next(); block !== null; block = reader.next()) {
      for (let i = reader.start; i < reader.end; i++) {
        const posting = block[i]!
        const entry = posting >>> 8
        if (dead[entry] === 1 || (allowed !== null && allowed[entry] !== 1)) continue
        const tf = posting & MAX_TF
        const before = scores[entry]!
        if (before === 0) touched.push(entry)
        const score = before + (weight * tf) / (tf + base + slope * lengths[entry]!)
        scores[entry] = score
        if (score > best) best = score
      }
    }
    return best
  }

  #kthBest(touched: readonly number[], k: number): number {
    const top = new TopK(k)
    for (const entry of touched) top.offer(entry, this.#scores[entry]!)
    return top.floor
  }

  /** Scores the entries that can still be among the best by the terms not looked at yet, and picks the best. */
  #finish(clauses: readonly Clause[], from: number, remaining: readonly number[], touched: readonly number[], k: number, floor: number): Scored[] {
    let candidates = touched
    if (from < clauses.length) {
      candidates = this.#hopeful(touched, floor - remaining[from]!).sort((a, b) => a - b)
      for (let i = from; i < clauses.length; i++) {
        this.#scoreSome(clauses[i]!, candidates)
        const rest = remaining[i + 1]!
        if (candidates.length > 4 * k) candidates = this.#hopeful(candidates, this.#kthBest(candidates, k) - rest)
      }
    }
    const top = new TopK(k)
    for (const entry of candidates) top.offer(entry, this.#scores[entry]!)
    return top.sorted()
  }

  #hopeful(entries: readonly number[], least: number): number[] {
    // A hair's breadth for sums that were rounded in another order.
    return entries.filter((entry) => this.#scores[entry]! >= least - 1e-9)
  }

  /** Adds a term's share to the given entries (rising), skipping through its postings. */
  #scoreSome({ term, weight }: Clause, entries: readonly number[]): void {
    const [base, slope] = this.#lengthNorm()
    const reader = this.#postings.reader(term)
    let next = 0
    for (let block = reader.next(); block !== null && next < entries.length; block = reader.next()) {
      if (block[reader.end - 1]! >>> 8 < entries[next]!) continue
      let i = reader.start
      while (i < reader.end && next < entries.length) {
        const entry = block[i]! >>> 8
        const wanted = entries[next]!
        if (entry === wanted) {
          const tf = block[i]! & MAX_TF
          this.#scores[entry]! += (weight * tf) / (tf + base + slope * this.#lengths[entry]!)
        }
        if (entry <= wanted) i++
        if (entry >= wanted) next++
      }
    }
  }

  /** Frequencies of a term by group, and the groups met. */
  #gather(term: number, groupOf: Uint32Array, frequencies: Float64Array): number[] {
    const met: number[] = []
    this.#postings.each(term, (entry, frequency) => {
      if (this.#dead[entry] === 1) return
      const group = groupOf[entry]!
      if (frequencies[group] === 0) met.push(group)
      frequencies[group]! += frequency
    })
    return met
  }

  #shutOut(scores: Float64Array, groupOf: Uint32Array, allowed: Uint8Array): void {
    const open = new Uint8Array(scores.length)
    for (let entry = 0; entry < this.#size; entry++) if (allowed[entry] === 1) open[groupOf[entry]!] = 1
    for (let group = 0; group < scores.length; group++) if (open[group] === 0) scores[group] = 0
  }
}

/** For each clause the most that it and those after it can give together; one more, 0, at the end. */
function boundsAfter(clauses: readonly Clause[]): number[] {
  const bounds = new Array<number>(clauses.length + 1).fill(0)
  for (let i = clauses.length - 1; i >= 0; i--) bounds[i] = bounds[i + 1]! + clauses[i]!.bound
  return bounds
}
