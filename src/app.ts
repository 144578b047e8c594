import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createAsk, type Asked, type AskOptions } from './ask.js'
import type { ReadingComparison } from './ask/compare.js'
import { botStoreOf, createAlmanac, createShelf, type BotApp } from './app/bot-app.js'
import { careFor, openIndex } from './app/index.js'
import { openModel } from './app/models.js'
import type { Config } from './config.js'
import { AppError } from './errors.js'
import type { Ingest } from './ingest.js'
import { ingestLater } from './ingest/later.js'
import { refreshOutdated } from './ingest/refresh.js'
import { createLibrary, type Library } from './library.js'
import { createTranslator } from './locales.js'
import type { Report } from './reports/report.js'
import type { Search } from './search/search.js'
import type { Hit } from './search/types.js'
import { openSqliteStore } from './store/sqlite/open.js'
import type { Store } from './store/store.js'

/** A passage found, with what a person needs to judge it. */
export type FoundPassage = Hit & { readonly title: string; readonly source: string; readonly text: string }

/** The product without a face: what the command line and the bot are given. */
export interface App {
  ask(question: string, options?: AskOptions): Promise<Asked>
  /** Passages found for a text, best first. */
  search(text: string, limit: number): Promise<readonly FoundPassage[]>
  /** File names of the reports found for a text, best first: what an answer is looked for in, before dates and people. */
  rank(text: string, limit: number): Promise<readonly string[]>
  /** What the rules and the chat model read in one report, fact by fact. Throws `no-model`, `no-such-report` or `ambiguous-id`. */
  compareReading(idPrefixOrSource: string): Promise<ReadingComparison>
  readonly ingest: Ingest
  readonly library: Library
  close(): Promise<void>
}

export interface AppOptions {
  /** Steps of a start that may take long: filling a fresh store, making records anew, building the index. Total 0: not known. */
  readonly onProgress?: (step: 'corpus' | 'records' | 'index', done: number, total: number) => void
  readonly now?: () => Date
  /** True for a process that goes on: what an embedding model has yet to do is done between questions. */
  readonly lasting?: boolean
}

/** Wires the product together over a data folder; a fresh one is filled from the corpus folder. Throws `data-dir` and the store's errors. */
export async function createApp(config: Config, { onProgress, now = () => new Date(), lasting = false }: AppOptions = {}): Promise<BotApp> {
  await mkdir(config.dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new AppError('data-dir', { cause, values: { path: config.dataDir } })
  })
  const store = await openSqliteStore(join(config.dataDir, 'bienban.sqlite'))
  try {
    // Reports that a new one resembles are looked for in the index, which is open by the time anybody uploads one.
    const near = async (text: string, limit: number): Promise<string[]> => {
      await search.sync()
      return (await search.rankReports({ text, limit })).map(({ reportId }) => reportId)
    }
    const closing = new AbortController()
    const model = config.model === null ? null : openModel({ config: config.model, usage: store.usage, now, closing: closing.signal })
    const tell = model !== null && config.model?.extracts === true ? async (report: Report) => (await import('./ask/extraction.js')).readByModel(report, model) : null
    const ingest = ingestLater({ store, now, near, tell })
    await fillFresh(store, () => ingestLater({ store, now, near }), config.corpusDir, (done, total) => onProgress?.('corpus', done, total))
    await refreshOutdated(store, (done, total) => onProgress?.('records', done, total))
    const search = await openIndex({ store, dataDir: config.dataDir, embeddings: config.embeddings, onProgress: (done, total) => onProgress?.('index', done, total) })
    const tending = lasting && config.embeddings !== null ? tend(search) : null
    const under = new Set<Promise<Asked>>()
    const ask = createAsk({ store, search, say: createTranslator, now, model })
    const library = createLibrary({ store, index: careFor(search, config.embeddings?.name ?? null), config, now })
    return {
      ask: (question, options) => {
        const asking = ask(question, options)
        under.add(asking)
        return asking.finally(() => under.delete(asking))
      },
      search: async (text, limit) => {
        await search.sync()
        return withTexts(store, await search.search({ text, limit }))
      },
      rank: async (text, limit) => {
        await search.sync()
        const ranked = await search.rankReports({ text, limit })
        const reports = await Promise.all(ranked.map(({ reportId }) => store.get(reportId)))
        return reports.flatMap((report) => (report === null ? [] : [report.source]))
      },
      compareReading: async (wanted) => (await import('./ask/compare.js')).compareReading(wanted, store, model),
      ingest,
      library,
      almanac: createAlmanac(library, now),
      bot: botStoreOf(store),
      intake: ingest,
      shelf: createShelf(library, near),
      fetchPage: async (link) => (await import('./ingest/page/fetch-page.js')).fetchPage(link),
      close: async () => {
        // What a model is still asked ends at once, with the built-in answer.
        closing.abort()
        clearInterval(tending ?? undefined)
        await Promise.allSettled(under)
        await ingest.close()
        await search.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** How often passages without a vector are looked for. */
const TENDED_MS = 60_000

/** Lets an embedding model make the vectors that are missing, now and from time to time. */
function tend(search: Search): NodeJS.Timeout {
  const go = (): void => void search.sync().then(() => search.settled()).catch(() => undefined)
  go()
  return setInterval(go, TENDED_MS).unref()
}

/** Puts the sample reports into a store that never held any, as the rules read them: no model is asked for what everybody has. */
async function fillFresh(store: Store, open: () => Ingest & { close(): Promise<void> }, corpusDir: string | null, onProgress: (done: number, total: number) => void): Promise<void> {
  if (corpusDir === null || (await store.count()).reports > 0 || (await store.history(1)).length > 0) return
  const ingest = open()
  try {
    const paths = await ingest.plan([corpusDir])
    let done = 0
    for await (const outcome of ingest.files([corpusDir], { policy: 'keep', by: 'corpus' })) {
      if (outcome.kind === 'refused' && outcome.path === corpusDir) throw new AppError('data-dir', { values: { path: corpusDir } })
      onProgress(++done, paths.length)
    }
  } finally {
    await ingest.close()
  }
}

async function withTexts(store: Store, hits: readonly Hit[]): Promise<FoundPassage[]> {
  const found: FoundPassage[] = []
  for (const hit of hits) {
    const report = await store.get(hit.passage.reportId)
    if (report) found.push({ ...hit, title: report.title, source: report.source, text: report.text.slice(hit.passage.start, hit.passage.end) })
  }
  return found
}
