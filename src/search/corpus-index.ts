import type { PassageText } from '../store/store.js'
import { DenseIndex, type Allowed } from './dense-index.js'
import { fuse } from './fuse.js'
import { LexicalIndex } from './lexical-index.js'
import { Pace } from './pace.js'
import { PassageTable } from './passage-table.js'
import { queryTerms, terms } from './terms.js'
import { TopK } from './top-k.js'
import type { Hit, Query, RankedReport } from './types.js'

/** Candidates each leg passes on to fusion, at the least. */
const CANDIDATES = 20
/** Best passages, whose reports are ranked. */
const REPORT_PASSAGES = 300
/**
 * Share of a report's best passage beside the BM25 of the whole report. Report R@1 on 1,081 news reports (vi / bare):
 * best passage alone .821 / .811, whole report alone .836 / .825, together 0.5 → .854 / .836, 1 → .861 / .832, 2 → .854 / .839
 * (paragraph-sized passages; `bench/quality.ts`, which cuts at 120 syllables, gives .832 / .839 at 1).
 */
const BEST_PASSAGE = 1
/** Removed passages are swept out once they are this many and more than a third of all. */
const SWEEP_FROM = 1_000

/** A passage to take up, with its vector when it is known already. */
export interface NewPassage {
  readonly passage: PassageText
  readonly vector: Float32Array | null
}

/** All passages of a corpus, found by their words and by their vectors. Entry numbers are shared by its parts. */
export class CorpusIndex {
  readonly lexical: LexicalIndex
  readonly dense: DenseIndex
  readonly table: PassageTable

  constructor(parts: { lexical: LexicalIndex; dense: DenseIndex; table: PassageTable }) {
    this.lexical = parts.lexical
    this.dense = parts.dense
    this.table = parts.table
  }

  static empty(dimensions: number): CorpusIndex {
    return new CorpusIndex({ lexical: new LexicalIndex(), dense: new DenseIndex(dimensions), table: new PassageTable() })
  }

  /** Adds the next passage; those of one report follow one another in their order. */
  add({ passage, vector }: NewPassage): void {
    if (passage.ordinal === 0) this.table.open(passage.reportId)
    const entry = this.table.add(passage)
    // The title belongs to the report, not to each of its passages: repeated in all it would lift long reports.
    this.lexical.add(terms(passage.ordinal === 0 ? `${passage.title}\n${passage.text}` : passage.text))
    if (vector !== null) this.dense.add(entry, vector)
  }

  /** Takes a report out of every later search. */
  removeReport(id: string): void {
    const [first, end] = this.table.remove(id)
    for (let entry = first; entry < end; entry++) {
      this.lexical.remove(entry)
      this.dense.remove(entry)
    }
  }

  /** True when removed passages weigh enough for {@link compacted} to pay. */
  get sparse(): boolean {
    const removed = this.lexical.size - this.lexical.live
    return removed >= SWEEP_FROM && removed * 3 > this.lexical.size
  }

  /** A copy without what was removed, numbered anew. The index must not change meanwhile. */
  async compacted(): Promise<CorpusIndex> {
    const numbers = new Uint32Array(this.lexical.size)
    let next = 0
    for (let entry = 0; entry < numbers.length; entry++) if (this.lexical.has(entry)) numbers[entry] = next++
    const lexical = await this.lexical.compacted()
    return new CorpusIndex({ lexical, dense: await this.dense.renumbered(numbers), table: this.table.compacted() })
  }

  /** Entries that can be found but have no vector yet, by report. */
  withoutVectors(): Map<string, number[]> {
    const missing = new Map<string, number[]>()
    for (let entry = 0; entry < this.lexical.size; entry++) {
      if (!this.lexical.has(entry) || this.dense.has(entry)) continue
      const id = this.table.idOf(this.table.groupOf[entry]!)
      const entries = missing.get(id)
      if (entries === undefined) missing.set(id, [entry])
      else entries.push(entry)
    }
    return missing
  }

  /**
   * Passages for a query, best first; `vector` is that of the query's text, null to go by words alone. Vectors "of words" say little that
   * words do not: they weigh the passages that share words with the query, and others are sought by them only when too few do.
   */
  search(query: Query, vector: Float32Array | null, ofWords = false): Hit[] {
    const filter = this.#filter(query)
    if (query.limit <= 0 || filter?.count === 0) return []
    const asked = this.lexical.telling(queryTerms(query.text))
    const wanted = { k: Math.max(CANDIDATES, query.limit), allowed: filter?.allowed ?? null }
    const byVector = (): number[] => (vector === null ? [] : this.dense.search(vector, wanted.k, filter).map(({ entry }) => entry))
    let also = ofWords ? [] : byVector()
    let byWords = this.lexical.searchAlso(asked, { ...wanted, also })
    if (ofWords && byWords.best.length < wanted.k) {
      also = byVector()
      byWords = this.lexical.searchAlso(asked, { ...wanted, also })
    }
    const scores = new Map(also.map((entry, i) => [entry, byWords.scores[i]!]))
    for (const { entry, score } of byWords.best) scores.set(entry, score)
    const entries = [...scores.keys()]
    const near = vector === null ? [] : this.dense.similarities(vector, entries)
    const candidates = entries.map((entry, i) => ({ entry, lexical: scores.get(entry)!, dense: near[i] ?? null }))
    return fuse(candidates)
      .slice(0, query.limit)
      .map(({ entry, score, lexical, dense }) => ({ passage: this.table.passage(entry), score, lexical, dense }))
  }

  /** Reports by BM25 over their whole text plus that of their best passage, best first. Common words have very many postings: others get a turn. */
  async rankReports(query: Query): Promise<RankedReport[]> {
    const pace = new Pace()
    const filter = this.#filter(query)
    if (query.limit <= 0 || filter?.count === 0) return []
    const asked = this.lexical.telling(queryTerms(query.text))
    const passages = this.lexical.search(asked, REPORT_PASSAGES, filter?.allowed ?? null)
    const best = new Map<number, number>()
    for (const { entry, score } of passages) {
      const group = this.table.groupOf[entry]!
      if (!best.has(group)) best.set(group, score)
    }
    if (pace.due) await pace.rest()
    const chosen = Uint32Array.from(best.keys()).sort()
    const top = new TopK(query.limit)
    this.lexical.scoreGroups(asked, chosen, this.table).forEach((score, i) => top.offer(chosen[i]!, score + BEST_PASSAGE * best.get(chosen[i]!)!))
    // One may have been taken out meanwhile.
    return top.sorted().map(({ entry: group, score }) => ({ reportId: this.table.idOf(group), score })).filter(({ reportId }) => reportId !== '')
  }

  #filter(query: Query): Allowed | null {
    return query.reports === undefined ? null : this.table.mask(query.reports)
  }
}
