import { ENTRY_SHIFT, MAX_TF, type Postings } from './postings.js'
import { TopK, type Scored } from './top-k.js'

/** A query term as it is scored. */
export interface Clause {
  readonly term: number
  /** Inverse document frequency times repeats in the query times (k1 + 1). */
  readonly weight: number
  /** No entry gets more than this from the term. */
  readonly bound: number
}

/** What scoring reads: a term's share of an entry is `weight · tf / (tf + base + slope · length)`. */
export interface ScoredIndex {
  readonly postings: Postings
  readonly lengths: Uint16Array
  readonly dead: Uint8Array
  readonly base: number
  readonly slope: number
}

/** Fineness of the estimate of the k-th best score: a 512th of the best. */
const STEPS = 512
/** A look at the k-th best score costs about as much as this share of the entries met costs to score. */
const LOOK = 0.25
/** After a look, the next one is worth it once what is left has shrunk to this share. */
const AGAIN = 0.7
/** Leaping to an entry costs about as much as reading this many postings in a row. */
const LEAP = 8
/** Rounding of sums taken in another order must not lose an entry. */
const HAIR = 1e-9

/**
 * The k best entries by BM25, exactly, a term at a time (MaxScore: Turtle and Flood 1995). Terms that can give most come first;
 * once the others together cannot lift a new entry among the best, they only add to the entries met that still can be.
 * Holds working space between searches; one search at a time.
 */
export class MaxScore {
  /** Partial scores by entry, all 0 between searches. */
  #scores = new Float64Array(0)
  #met = new Uint32Array(0)
  #count = 0
  #best = 0
  #lastFloor = 0
  readonly #histogram = new Uint32Array(STEPS + 1)

  search(index: ScoredIndex, size: number, clauses: readonly Clause[], k: number, allowed: Uint8Array | null): Scored[] {
    this.#makeRoom(size)
    const ordered = [...clauses].sort((a, b) => b.bound - a.bound || a.term - b.term)
    const rest = boundsFrom(ordered)
    // Once true, entries not met yet can no longer be among the best.
    let closed = false
    let lookBelow = Infinity
    let next = 0
    for (; next < ordered.length; next++) {
      const clause = ordered[next]!
      const postings = index.postings.count(clause.term)
      const looks = this.#count >= k && rest[next]! < lookBelow && rest[next]! < this.#best && postings > this.#count * LOOK
      if (looks) lookBelow = rest[next]! * AGAIN
      if (looks && rest[next]! < this.#floor(this.#met, this.#count, k)) {
        closed = true
        if (this.#above(this.#lastFloor - rest[next]!) * LEAP < postings) break
      }
      this.#scoreAll(index, clause, allowed, closed)
    }
    const top = new TopK(k)
    const candidates = next < ordered.length ? this.#narrow(index, ordered, rest, next, k) : this.#met.subarray(0, this.#count)
    for (const entry of candidates) top.offer(entry, this.#scores[entry]!)
    this.#clear()
    return top.sorted()
  }

  /** BM25 of the given entries (rising), in their order. */
  scoresOf(index: ScoredIndex, size: number, clauses: readonly Clause[], entries: Uint32Array): number[] {
    this.#makeRoom(size)
    for (const clause of clauses) this.#scoreSome(index, clause, entries)
    const scores = Array.from(entries, (entry) => this.#scores[entry]!)
    for (const entry of entries) this.#scores[entry] = 0
    return scores
  }

  #makeRoom(size: number): void {
    if (this.#scores.length >= size) return
    this.#scores = new Float64Array(Math.ceil(size * 1.5))
    this.#met = new Uint32Array(this.#scores.length)
  }

  #clear(): void {
    for (let i = 0; i < this.#count; i++) this.#scores[this.#met[i]!] = 0
    this.#count = 0
    this.#best = 0
  }

  /** Adds a term's share to every open entry that has it. */
  #scoreAll({ postings, lengths, dead, base, slope }: ScoredIndex, { term, weight }: Clause, allowed: Uint8Array | null, closed: boolean): void {
    const scores = this.#scores
    const met = this.#met
    const reader = postings.reader(term)
    let count = this.#count
    let best = this.#best
    for (let block = reader.next(); block !== null; block = reader.next()) {
      const end = reader.end
      for (let i = reader.start; i < end; i++) {
        const posting = block[i]!
        const entry = posting >>> ENTRY_SHIFT
        if (dead[entry] === 1 || (allowed !== null && allowed[entry] !== 1)) continue
        const tf = posting & MAX_TF
        const before = scores[entry]!
        if (before === 0) {
          if (closed) continue
          met[count++] = entry
        }
        const score = before + (weight * tf) / (tf + base + slope * lengths[entry]!)
        scores[entry] = score
        if (score > best) best = score
      }
    }
    this.#count = count
    this.#best = best
  }

  /** A score that at least k of the entries reach, at most a step below the k-th best. */
  #floor(entries: Uint32Array, count: number, k: number): number {
    const histogram = this.#histogram.fill(0)
    const scores = this.#scores
    const scale = STEPS / this.#best
    for (let i = 0; i < count; i++) histogram[Math.floor(scores[entries[i]!]! * scale)]!++
    let reached = 0
    let step = STEPS
    for (; step > 0; step--) {
      reached += histogram[step]!
      if (reached >= k) break
    }
    this.#lastFloor = step / scale - HAIR
    return this.#lastFloor
  }

  /** Entries of the last look that reach a score, or a few more. */
  #above(score: number): number {
    let count = 0
    for (let step = Math.max(0, Math.floor((score * STEPS) / this.#best)); step <= STEPS; step++) count += this.#histogram[step]!
    return count
  }

  /** Finishes the scores of the entries met that can still be among the k best, dropping those that no longer can on the way. */
  #narrow(index: ScoredIndex, clauses: readonly Clause[], rest: readonly number[], from: number, k: number): Uint32Array {
    let candidates = this.#hopeful(this.#met.subarray(0, this.#count), k, rest[from]!).sort()
    let lookBelow = Infinity
    for (let i = from; i < clauses.length; i++) {
      this.#scoreSome(index, clauses[i]!, candidates)
      if (candidates.length <= 4 * k || rest[i + 1]! > lookBelow) continue
      candidates = this.#hopeful(candidates, k, rest[i + 1]!)
      lookBelow = rest[i + 1]! * AGAIN
    }
    return candidates
  }

  #hopeful(entries: Uint32Array, k: number, rest: number): Uint32Array {
    const least = this.#floor(entries, entries.length, k) - rest - HAIR
    const scores = this.#scores
    const kept = new Uint32Array(entries.length)
    let count = 0
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      kept[count] = entry
      // Without a branch, which would be guessed wrong half of the time.
      count += Number(scores[entry]! >= least)
    }
    return kept.subarray(0, count)
  }

  /** Adds a term's share to the given entries (rising), leaping through its postings. */
  #scoreSome({ postings, lengths, base, slope }: ScoredIndex, { term, weight }: Clause, entries: Uint32Array): void {
    const scores = this.#scores
    const reader = postings.reader(term)
    let next = 0
    for (let block = reader.next(); block !== null && next < entries.length; block = reader.next()) {
      const end = reader.end
      const last = block[end - 1]! >>> ENTRY_SHIFT
      let i = reader.start
      while (next < entries.length && entries[next]! <= last) {
        const entry = entries[next++]!
        i = leap(block, i, end, entry)
        const posting = block[i]!
        if (posting >>> ENTRY_SHIFT !== entry) continue
        const tf = posting & MAX_TF
        const score = scores[entry]! + (weight * tf) / (tf + base + slope * lengths[entry]!)
        scores[entry] = score
        if (score > this.#best) this.#best = score
      }
    }
  }
}

/** First place from `from` whose entry is not below `entry`; there is one before `end`. Doubling steps, then halving. */
function leap(block: Uint32Array, from: number, end: number, entry: number): number {
  const wanted = (entry << ENTRY_SHIFT) >>> 0
  let low = from
  let step = 1
  while (low + step < end && block[low + step]! < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, end - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if (block[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** For each clause the most that it and those after it can give together; one more, 0, at the end. */
function boundsFrom(clauses: readonly Clause[]): number[] {
  const bounds = new Array<number>(clauses.length + 1).fill(0)
  for (let i = clauses.length - 1; i >= 0; i--) bounds[i] = bounds[i + 1]! + clauses[i]!.bound
  return bounds
}
