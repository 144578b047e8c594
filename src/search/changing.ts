import { join } from 'node:path'
import { createSearch, type Search, type SearchDeps } from './search.js'
import type { Embedder, RankedReport } from './types.js'

/**
 * Opens an embedding model. `remembered`: without a call to it, null when nothing is known of it yet; `reached`: what is not known is asked of it;
 * `anew`: asked again. Throws when it cannot be reached.
 */
type OpenEmbedder = (how: 'remembered' | 'reached' | 'anew') => Promise<Embedder | null>

export interface ChangingDeps extends SearchDeps {
  /** The model that is to serve. */
  readonly wanted: OpenEmbedder
  /** Name of the folder its snapshots are kept in, below `dir`. */
  readonly folder: string
}

type Progress = (done: number, total: number) => void

/** Reports found by meaning that words did not find, and the place among those opened where they come in. */
const BY_MEANING = 2
const PLACE = 8
const HITS = 20

/**
 * A search that changes its embedder: the index of the built-in one serves until every passage has its vector of the wanted one, then that
 * index takes its place in one step. Each is stamped and saved apart: vectors of two models are never in one index. A model that is not there
 * costs nothing but its part: questions go on by words and the built-in vectors.
 */
export async function createChangingSearch({ wanted, folder, ...deps }: ChangingDeps): Promise<Search> {
  let failure: unknown = null
  let changing: Promise<void> | null = null
  let next: Search | null = null
  next = await open('remembered')
  let old: Search | null = next !== null && isWhole(next) ? null : await createSearch(deps)
  let closed = false

  async function open(how: Parameters<OpenEmbedder>[0]): Promise<Search | null> {
    try {
      const embedder = await wanted(how)
      failure = null
      if (embedder === null || (next !== null && next.status().embedder === embedder.id)) return next ?? null
      return await createSearch({ store: deps.store, embedder, dir: deps.dir === null ? null : join(deps.dir, folder) })
    } catch (error) {
      failure = error
      return next ?? null
    }
  }

  const serving = (): Search => old ?? next!

  /** Puts the new index in place of the old one once it lacks nothing. */
  async function change(onProgress?: Progress): Promise<void> {
    next ??= await open('reached')
    if (next === null) return
    await next.sync()
    await next.settled(onProgress)
    failure = next.status().embedderError
    if (closed || old === null || !isWhole(next)) return
    await next.save()
    const former = old
    old = null
    await former.close()
  }

  return {
    search: (query) => serving().search(query),
    async rankReports(query) {
      const ranked = await serving().rankReports(query)
      return old === null ? joined(ranked, await next!.search({ ...query, limit: HITS })) : ranked
    },
    idf: (term) => serving().idf(term),
    sync: () => serving().sync(),
    async rebuild(onProgress) {
      old ??= await createSearch(deps)
      const former = next
      next = await open('anew')
      if (former !== next) await former?.close()
      await old.rebuild(onProgress)
      await next?.rebuild()
    },
    async settled(onProgress) {
      await old?.settled()
      await (changing ??= change(onProgress).finally(() => (changing = null)))
    },
    save: async () => {
      await old?.save()
      await next?.save()
    },
    status: () => {
      const served = serving().status()
      const made = next?.status()
      return { ...served, embedderError: failure ?? made?.embedderError ?? null, ...(old !== null && { awaited: served.passages - (made?.vectors ?? 0) }) }
    },
    async close() {
      closed = true
      await Promise.all([old?.close(), next?.close()])
      await changing
    },
  }
}

const isWhole = (search: Search): boolean => {
  const { passages, vectors } = search.status()
  return passages === vectors
}

/** Reports by words, with the few that only meaning found before the last of those that will be opened. */
function joined(ranked: readonly RankedReport[], hits: Awaited<ReturnType<Search['search']>>): RankedReport[] {
  const known = new Set(ranked.slice(0, PLACE).map(({ reportId }) => reportId))
  const found = [...new Set(hits.filter(({ dense }) => dense !== null).map(({ passage }) => passage.reportId))].filter((id) => !known.has(id)).slice(0, BY_MEANING)
  if (found.length === 0) return [...ranked]
  const score = ranked[PLACE - 1]?.score ?? ranked.at(-1)?.score ?? 1
  return [...ranked.slice(0, PLACE), ...found.map((reportId) => ({ reportId, score })), ...ranked.slice(PLACE).filter(({ reportId }) => !found.includes(reportId))]
}

