import { createHash } from 'node:crypto'
import type { Passage } from '../../src/reports/report.js'
import type { SearchStore } from '../../src/search/taking-up.js'
import type { PassageText, StoredReport } from '../../src/store/store.js'

interface Kept {
  readonly report: StoredReport
  readonly passages: readonly Passage[]
}

/** A store of reports in memory, true to the contract of those methods of `Store` that searching uses. */
export class MemoryStore implements SearchStore {
  readonly #reports = new Map<string, Kept>()
  readonly #log: { readonly id: string; readonly added: boolean }[] = []
  readonly #vectors = new Map<string, Float32Array>()
  /** Oldest revision the log still reaches back to. */
  forgottenBefore = 0

  /** Adds a report whose passages are its paragraphs (parted by empty lines); returns its id. */
  addReport(title: string, text: string): string {
    const id = createHash('sha256').update(text).digest('hex').slice(0, 16)
    const passages: Passage[] = []
    for (const found of text.matchAll(/[^\n](?:.|\n(?!\n))*/gu)) {
      const ordinal = passages.length
      passages.push({
        id: `${id}:${ordinal}`,
        reportId: id,
        ordinal,
        kind: 'body',
        start: found.index,
        end: found.index + found[0].length,
      })
    }
    const report: StoredReport = {
      id,
      source: `${id}.txt`,
      title,
      date: null,
      author: null,
      language: 'vi',
      text,
      pages: [],
      encoding: 'utf-8',
      warnings: [],
      uploadedBy: 'test',
      uploadedAt: '2026-01-01T00:00:00Z',
      recordsVersion: 1,
      passageVersion: 1,
      corrections: {},
      origin: null,
      edition: 0,
    }
    if (this.#reports.has(id)) return id
    this.#reports.set(id, { report, passages })
    this.#log.push({ id, added: true })
    return id
  }

  removeReport(id: string): void {
    if (this.#reports.delete(id)) this.#log.push({ id, added: false })
  }

  async revision(): Promise<number> {
    return this.#log.length
  }

  async changesSince(since: number): Promise<{ revision: number; added: string[]; removed: string[] } | null> {
    if (since < this.forgottenBefore || since > this.#log.length) return null
    const touched = new Set(this.#log.slice(since).map(({ id }) => id))
    const wasThere = (id: string): boolean => this.#log.slice(0, since).findLast((entry) => entry.id === id)?.added ?? false
    return {
      revision: this.#log.length,
      added: [...touched].filter((id) => this.#reports.has(id)),
      removed: [...touched].filter(wasThere),
    }
  }

  async *eachPassage(): AsyncGenerator<readonly PassageText[]> {
    const ids = [...this.#reports.keys()].sort()
    const all = ids.flatMap((id) => {
      const { report, passages } = this.#reports.get(id)!
      return passages.map((passage) => ({ ...passage, text: report.text.slice(passage.start, passage.end), title: report.title }))
    })
    for (let i = 0; i < all.length; i += 256) yield all.slice(i, i + 256)
  }

  async passages(reportId: string): Promise<Passage[]> {
    return [...(this.#reports.get(reportId)?.passages ?? [])]
  }

  async get(id: string): Promise<StoredReport | null> {
    return this.#reports.get(id)?.report ?? null
  }

  async cachedVectors(embedder: string, hashes: readonly string[]): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>()
    for (const hash of hashes) {
      const vector = this.#vectors.get(`${embedder} ${hash}`)
      if (vector !== undefined) found.set(hash, vector)
    }
    return found
  }

  async cacheVectors(embedder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    for (const [hash, vector] of vectors) this.#vectors.set(`${embedder} ${hash}`, vector)
  }
}
