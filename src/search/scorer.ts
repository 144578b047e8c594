import { ENTRY_SHIFT, MAX_TF, type Postings } from './postings.js'
import { TopK, type Scored } from './top-k.js'

/** A query term as it is scored. */
export interface Clause {
  readonly term: number
  /** Inverse document frequency times repeats in the query times (k1 + 1). */
  readonly weight: number
}

/** What scoring reads: a term's share of an entry is `weight · tf / (tf + base + slope · length)`. */
export interface ScoredIndex {
  readonly postings: Postings
  readonly lengths: Uint16Array
  readonly dead: Uint8Array
  readonly base: number
  readonly slope: number
}

/** What is wanted of a search. */
export interface Wanted {
  readonly k: number
  /** `allowed[entry]` of 0 shuts an entry out; null lets all in. */
  readonly allowed: Uint8Array | null
  /** Live entries to be scored whether they are among the best or not. */
  readonly also: readonly number[]
}

/**
 * Postings that may be read to nominate entries, rarest terms first, but for the first few terms, which are always read. Of 305 questions
 * on 100,000 passages of generated minutes, the right passage was first / among 20, and the right report first / among 10, as often with
 * 30,000 and 300 nominees as with all postings read (.754 / .928, .852 / .961), in a fifth of the time; 20,000 and 200: .754 / .921, .852 / .957.
 */
const BUDGET = 30_000
const FEWEST = 5
/** Entries nominated beyond the budget: those with the most from the terms that were read. */
const NOMINEES = 300
/** Fineness of the estimate of the k-th best score: a 512th of the best. */
const STEPS = 512

/**
 * The k best entries by BM25, a term at a time. The rarest terms nominate entries, within a budget of postings; the common ones, which
 * are in nearly every entry and tell them apart least, only add to the scores of the nominees. Exact while the budget reaches all terms.
 * Holds working space between searches; one search at a time.
 */
export class Scorer {
  /** Partial scores by entry, all 0 between searches. */
  #scores = new Float64Array(0)
  #met: Uint32Array = new Uint32Array(0)
  #count = 0
  #best = 0
  readonly #histogram = new Uint32Array(STEPS + 1)

  /** The `k` best that are allowed, best first, and the scores of the entries `also` given, in their order. */
  search(index: ScoredIndex, size: number, clauses: readonly Clause[], { k, allowed, also }: Wanted): { best: Scored[]; scores: number[] } {
    this.#makeRoom(size)
    const rarest = clauses.map((clause) => ({ clause, count: index.postings.count(clause.term) })).sort((a, b) => a.count - b.count || a.clause.term - b.clause.term)
    let read = 0
    for (let spent = 0; read < rarest.length; read++) {
      spent += rarest[read]!.count
      if (read >= FEWEST && spent > BUDGET) break
      this.#scoreAll(index, rarest[read]!.clause, allowed)
    }
    let entries: Uint32Array = this.#met.subarray(0, this.#count)
    if (read < rarest.length) {
      entries = joined(this.#nominees(Math.max(NOMINEES, 2 * k), index.dead), also)
      for (const { clause } of rarest.slice(read)) this.#scoreSome(index, clause, entries)
    }
    const top = new TopK(k)
    // By number: going through a hundred thousand with an iterator takes several times as long until it is compiled.
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      if (this.#scores[entry]! > 0 && index.dead[entry] === 0 && (allowed === null || allowed[entry] === 1)) top.offer(entry, this.#scores[entry]!)
    }
    const scores = also.map((entry) => this.#scores[entry]!)
    this.#clear()
    for (const entry of also) this.#scores[entry] = 0
    return { best: top.sorted(), scores }
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

  /** Adds a term's share to every allowed entry that has it, removed ones too: they are told apart once, not at each of their postings. */
  #scoreAll({ postings, lengths, base, slope }: ScoredIndex, { term, weight }: Clause, allowed: Uint8Array | null): void {
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
        if (allowed !== null && allowed[entry] !== 1) continue
        const tf = posting & MAX_TF
        const before = scores[entry]!
        if (before === 0) met[count++] = entry
        const score = before + (weight * tf) / (tf + base + slope * lengths[entry]!)
        scores[entry] = score
        if (score > best) best = score
      }
    }
    this.#count = count
    this.#best = best
  }

  /** At least `wanted` of the live entries met, those with the best scores so far, in rising order; all entries met when they are fewer. */
  #nominees(wanted: number, dead: Uint8Array): Uint32Array {
    const met = this.#met
    const count = this.#count
    if (count <= wanted) return met.slice(0, count).sort()
    const scores = this.#scores
    const histogram = this.#histogram.fill(0)
    const scale = STEPS / this.#best
    const reaching: number[] = []
    let floor = 0
    let above = 0
    for (let i = 0; i < count; i++) {
      const step = scores[met[i]!]! * scale
      if (step < floor || dead[met[i]!] === 1) continue
      reaching.push(met[i]!)
      histogram[Math.floor(step)]!++
      // The floor rises as soon as enough are above it: most that are still to come are passed over.
      for (above++; above - histogram[floor]! >= wanted; floor++) above -= histogram[floor]!
    }
    return Uint32Array.from(reaching.filter((entry) => scores[entry]! * scale >= floor)).sort()
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
        scores[entry]! += (weight * tf) / (tf + base + slope * lengths[entry]!)
      }
    }
  }
}

/** Both lists as one, rising, each number once. */
function joined(entries: Uint32Array, others: readonly number[]): Uint32Array {
  if (others.length === 0) return entries
  const all = new Uint32Array(entries.length + others.length)
  all.set(entries)
  all.set(others, entries.length)
  return all.sort().filter((entry, i) => i === 0 || entry !== all[i - 1])
}

/** First place from `from` whose entry is not below `entry`; there is one before `end`. Doubling steps, then halving. */
export function leap(block: Uint32Array, from: number, end: number, entry: number): number {
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
