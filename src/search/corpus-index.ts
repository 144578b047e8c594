import type { PassageText } from '../store/store.js'
import { LexicalIndex } from './lexical-index.js'
import { PassageTable } from './passage-table.js'
import { queryTerms, terms } from './terms.js'
import type { Hit, Query } from './types.js'

/** All passages of a corpus, found by their words. */
export class CorpusIndex {
  #lexical = new LexicalIndex()
  #table = new PassageTable()
  #lastReport = ''

  get reports(): number {
    return this.#table.reports
  }

  get passages(): number {
    return this.#lexical.live
  }

  /** Adds passages; those of one report come together and in order. */
  addPassages(passages: readonly PassageText[]): void {
    for (const passage of passages) {
      if (passage.reportId !== this.#lastReport || !this.#table.has(passage.reportId)) this.#table.open(passage.reportId)
      this.#lastReport = passage.reportId
      this.#table.add(passage)
      const text = passage.ordinal === 0 ? `${passage.title}\n${passage.text}` : passage.text
      this.#lexical.add(terms(text))
    }
  }

  /** Takes a report out of every later search. */
  removeReport(id: string): void {
    const [first, end] = this.#table.remove(id)
    for (let entry = first; entry < end; entry++) this.#lexical.remove(entry)
  }

  idf(term: string): number {
    return this.#lexical.idf(term)
  }

  search(query: Query): Hit[] {
    const allowed = query.reports === undefined ? null : this.#table.mask(query.reports).allowed
    const found = this.#lexical.search(queryTerms(query.text), query.limit, allowed)
    const best = found[0]?.score ?? 1
    return found.map(({ entry, score }) => ({ passage: this.#table.passage(entry), score: score / best, lexical: score, dense: null }))
  }

  rankReports(query: Query): { reportId: string; score: number }[] {
    const allowed = query.reports === undefined ? null : this.#table.mask(query.reports).allowed
    const scores = this.#lexical.scoreGroups(queryTerms(query.text), this.#table.groupOf, this.#table.groups, allowed)
    return Array.from(scores, (score, group) => ({ reportId: this.#table.idOf(group), score }))
      .filter(({ score, reportId }) => score > 0 && reportId !== '')
      .sort((a, b) => b.score - a.score)
      .slice(0, query.limit)
  }
}
