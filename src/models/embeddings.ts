import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { setTimeout } from 'node:timers/promises'
import { ModelFailure } from '../answers/model/chat-model.js'
import type { Embedder } from '../search/types.js'
import type { SearchStore } from '../search/taking-up.js'
import { Breaker } from './breaker.js'
import { failureOf } from './failures.js'
import { fromLangChain } from './langchain-embeddings.js'
import { PROVIDERS } from './tables/providers.js'

/** How an embedding model is reached. */
export interface EmbeddingsSettings {
  /** "ollama:bge-m3". */
  readonly name: string
  readonly baseUrl: string | null
  readonly key: () => string | null
  /** Texts in one request. */
  readonly batch: number
  /** Milliseconds one request for passages may take, and one for a question, which a person waits for. */
  readonly timeoutMs?: number
  readonly questionMs?: number
  /** Waits between attempts; the clock's by default. */
  readonly pause?: (ms: number) => Promise<unknown>
}

const TIMEOUT_MS = 60_000
const QUESTION_MS = 2_000
/** Attempts at one batch; pauses double from the first. */
const ATTEMPTS = 5
const FIRST_PAUSE_MS = 500
/** What is embedded to learn how long the vectors of a model are. */
const PROBE = 'bienban'

/**
 * Opens an embedding model. How long its vectors are is learnt from the server once and kept in the store; `remembered`
 * does not ask it, and gives null when the store does not know. Lengths are part of the id, so that vectors of different lengths are never taken for one another's. Throws `ModelFailure`.
 */
export async function openEmbedder(settings: EmbeddingsSettings, store: Pick<SearchStore, 'cachedVectors' | 'cacheVectors'>, how: 'remembered' | 'reached' | 'anew'): Promise<Embedder | null> {
  const { name, batch, timeoutMs = TIMEOUT_MS, questionMs = QUESTION_MS, pause = setTimeout } = settings
  const provider = name.slice(0, name.indexOf(':'))
  const model = later(() => load(settings))
  const request = async (texts: readonly string[], ms: number): Promise<number[][]> => {
    const over = new AbortController()
    try {
      const vectors = await Promise.race([vectorsOf(await model(), texts), setTimeout(ms, null, { signal: over.signal })])
      if (vectors === null) throw new ModelFailure('timeout')
      if (vectors.length !== texts.length || vectors.some((vector) => vector.length === 0 || vector.some((value) => !Number.isFinite(value)))) throw new ModelFailure('bad-output')
      return vectors
    } catch (error) {
      throw failureOf(error, provider)
    } finally {
      over.abort()
    }
  }
  const dimensions = await lengthOf()
  if (dimensions === null) return null
  const breaker = new Breaker(() => performance.now())
  const id = `${name}@${dimensions}`
  const through = (ask: (texts: string[]) => Promise<number[][]>): Embedder => fromLangChain({ embedDocuments: ask, embedQuery: async (text) => (await ask([text]))[0]! }, id, dimensions)
  const passages = through(patiently)
  const questions = through((texts) => request(texts, questionMs))
  return {
    id,
    dimensions,
    async embed(texts) {
      if (texts.length === 1) return [await question(texts[0]!)]
      const vectors: Float32Array[] = []
      for (let at = 0; at < texts.length; at += batch) vectors.push(...(await sameLength(() => passages.embed(texts.slice(at, at + batch)))))
      return vectors
    },
  }

  async function lengthOf(): Promise<number | null> {
    const known = how === 'anew' ? undefined : (await store.cachedVectors(name, [PROBE])).get(PROBE)
    if (known !== undefined || how === 'remembered') return known?.length ?? null
    const [probe] = await request([PROBE], timeoutMs)
    await store.cacheVectors(name, new Map([[PROBE, Float32Array.from(probe!)]]))
    return probe!.length
  }

  /** A question is not waited for long, and a server that failed is not asked with every question. */
  async function question(text: string): Promise<Float32Array> {
    if (breaker.resting) throw new ModelFailure('resting')
    try {
      const [vector] = await sameLength(() => questions.embed([text]))
      breaker.succeeded()
      return vector!
    } catch (error) {
      breaker.failed(error instanceof ModelFailure ? error.code : 'bad-output')
      throw error
    }
  }

  /** Passages are worth waiting for: a batch is tried again, each time after a longer pause. */
  async function patiently(texts: readonly string[]): Promise<number[][]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(texts, timeoutMs)
      } catch (error) {
        if (attempt === ATTEMPTS || !(error instanceof ModelFailure) || ['unauthorized', 'rejected', 'no-package', 'no-key', 'unknown-provider'].includes(error.code)) throw error
      }
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1))
    }
  }
}

/** One text is asked for by itself: Google's and Mistral's classes keep to themselves why a batch failed. */
const vectorsOf = async (model: EmbeddingsInterface, texts: readonly string[]): Promise<number[][]> => (texts.length === 1 ? [await model.embedQuery(texts[0]!)] : model.embedDocuments([...texts]))

/** A model that gives vectors of another length than before is another model. */
async function sameLength<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof RangeError ? new ModelFailure('other-dimensions', { cause: error }) : error
  }
}

/** Loads once, and again after it failed: a package may be installed meanwhile. */
function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= load()
    loading.catch(() => (loading = null))
    return loading
  }
}

async function load({ name, baseUrl, key, batch }: EmbeddingsSettings): Promise<EmbeddingsInterface> {
  const provider = name.slice(0, name.indexOf(':'))
  const known = PROVIDERS[provider]
  if (known?.embeddings === undefined) throw new ModelFailure('unknown-provider', { values: { provider, known: Object.entries(PROVIDERS).filter(([, one]) => one.embeddings !== undefined).map(([one]) => one).join(', ') } })
  if (known.key !== null && key() === null && baseUrl === null) throw new ModelFailure('no-key', { values: { variable: known.key } })
  const from = known.embeddingsFrom ?? known.package
  const loaded = (await import(from)) as Readonly<Record<string, new (fields: object) => EmbeddingsInterface>>
  const Embeddings = loaded[known.embeddings]!
  return new Embeddings({
    model: name.slice(name.indexOf(':') + 1),
    // Attempts and batches are counted here.
    maxRetries: 0,
    batchSize: batch,
    ...(known.key !== null && { apiKey: key() ?? 'none' }),
    ...(baseUrl !== null && known.address(baseUrl)),
    // OpenAI's client asks for base64 otherwise, which few compatible servers give.
    ...(provider === 'openai' && { encodingFormat: 'float' }),
  })
}
