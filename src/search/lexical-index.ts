import { fitted } from './columns.js'
import { MAX_ENTRIES, MAX_LENGTH, MAX_TF, Postings, type SavedPostings } from './postings.js'
import { MaxScore, type Clause, type ScoredIndex } from './max-score.js'
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

/** Terms of a usual passage (three of each syllable), for bounds that stay true while the average moves. */
const USUAL_LENGTH = 360

/**
 * Terms in more than this share of the entries are left out of a query that has enough others. On 7,600 passages of news
 * (vi / bare): R@20 .993 / .993 with them, .996 / .993 without; half the time.
 */
const COMMON = 0.25
const FEWEST = 6
/**
 * Postings read for one query at the most, rarest terms first. The same share of 7,600 passages (11,400 postings) left R@1 at
 * .811 / .800 (vi / bare; .807 / .804 without a budget) and R@20 at .989 / .989 (.996 / .993).
 */
const BUDGET = 150_000
/** Below this many entries time does not matter. */
const SIFT_FROM = 2_000

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
  readonly #maxScore = new MaxScore()

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
    for (const [term, frequency] of frequencies) this.#postings.append(term, entry, frequency, usualShare(Math.min(frequency, MAX_TF), length))
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

  /** The query terms that tell entries apart: all of them in a small index, else the rare ones, within a budget of postings. */
  telling(terms: readonly string[], budget = BUDGET): readonly string[] {
    if (this.#size < SIFT_FROM) return terms
    const counts = new Map(terms.map((term) => [term, this.#postings.count(this.#terms.find(term))]))
    const rarest = [...counts].filter(([, count]) => count > 0).sort((a, b) => a[1] - b[1])
    const kept = new Set<string>()
    let spent = 0
    for (const [term, count] of rarest) {
      spent += count
      if (kept.size >= FEWEST && (count > this.#size * COMMON || spent > budget)) break
      kept.add(term)
    }
    return terms.filter((term) => kept.has(term))
  }

  /**
   * The `k` best entries for the terms (repeats count), best first, equal scores by number.
   * `allowed[entry]` of 0 shuts an entry out; no array lets all in.
   * Exact, see {@link MaxScore}.
   */
  search(terms: readonly string[], k: number, allowed: Uint8Array | null = null): Scored[] {
    if (k <= 0 || this.live === 0) return []
    return this.#maxScore.search(this.#scored(), this.#size, this.#clauses(terms), k, allowed)
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
    return this.#maxScore.scoresOf(this.#scored(), this.#size, this.#clauses(terms), Uint32Array.from(entries))
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
        const share = usualShare(frequency, this.#lengths[entry]!)
        fresh.#postings.append(fresh.#terms.internFrom(this.#terms, term), numbers[entry]!, frequency, share)
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
    const average = this.#average()
    return Array.from(this.#counted(terms), ([term, repeats]): Clause => {
      const weight = repeats * this.#idf(term) * (K1 + 1)
      return { term, weight, bound: weight * largestShare(this.#postings.largestShare(term), average) }
    })
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

/** Share tf / (tf + norm) of one entry, were entries of {@link USUAL_LENGTH} the average. */
const usualShare = (tf: number, length: number): number => tf / (tf + K1 * (1 - B + (B * length) / USUAL_LENGTH))

/**
 * Bound on a term's share for today's average length, from the largest share at the usual length. With r = usual / average:
 * norm(average) ≥ norm(usual) · min(r, 1), so share(average) ≤ 1 / (1 + (1 / share(usual) − 1) · min(r, 1)).
 */
const largestShare = (usual: number, average: number): number => 1 / (1 + (1 / usual - 1) * Math.min(USUAL_LENGTH / average, 1))
