/**
 * Latency and size of searching, in process, on generated passages: `npx tsx bench/search.ts [passages …]` (default 10000 100000).
 * Raw `searchKnn` of hnswlib (384 dimensions, ef 100) over the same vectors is the yardstick.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashedEmbedder } from '../src/models/hashed-embedder.js'
import { CorpusIndex } from '../src/search/corpus-index.js'
import { DenseIndex } from '../src/search/dense-index.js'
import { loadIndex, saveIndex } from '../src/search/index-file.js'
import { queryTerms } from '../src/search/terms.js'
import type { PassageText } from '../src/store/store.js'

const SYLLABLES_A_PASSAGE = 120
const PASSAGES_A_REPORT = 8
const QUESTIONS = 300

/** Mulberry32 (Tommy Ettinger, public domain): the same passages every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const ONSETS = ['b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x', '']
const RHYMES = 'a á à ả ạ an án ang áng ảng anh ách ay ây ấy ân ấn ất ăn ắc o ó ò ong óng ô ố ồ ông ổng ội ơ ở ời e é ê ế iên iến iệt u ú ủ ung ư ứ ừ ưng ước y ý'.split(' ')
const WORDS = ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme))

/** Syllables as often as in writing: the n-th most common 1/n as often as the first; half of the time in fixed pairs, as words are. */
function writer(next: () => number): (syllables: number) => string {
  const weights: number[] = []
  let total = 0
  for (let i = 0; i < WORDS.length; i++) weights.push((total += 1 / (i + 3)))
  const pick = (): number => {
    const at = next() * total
    let low = 0
    let high = weights.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (weights[middle]! < at) low = middle + 1
      else high = middle
    }
    return low
  }
  const shuffled = WORDS.map((word, i) => ({ word, key: Math.imul(i + 1, 2654435761) >>> 0 })).sort((a, b) => a.key - b.key).map(({ word }) => word)
  return (syllables) => {
    const text: string[] = []
    while (text.length < syllables) {
      const word = pick()
      text.push(shuffled[word]!)
      if (next() < 0.5) text.push(shuffled[(word * 7 + Math.floor(next() * 6)) % shuffled.length]!)
    }
    return text.join(' ')
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function percentiles(times: number[]): string {
  times.sort((a, b) => a - b)
  const at = (share: number): string => times[Math.floor((times.length - 1) * share)]!.toFixed(3)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

function timed<T>(name: string, items: readonly T[], work: (item: T) => void): void {
  for (const item of items) work(item)
  const times = items.map((item) => {
    const from = performance.now()
    work(item)
    return performance.now() - from
  })
  print(`  ${name.padEnd(34)} ${percentiles(times)}`)
}

async function measure(count: number): Promise<void> {
  print(`${count} passages`)
  const write = writer(random(7))
  const embedder = hashedEmbedder()
  const index = CorpusIndex.empty(embedder.dimensions)
  const texts: string[] = []
  let spent = 0
  for (let i = 0; i < count; i++) {
    const text = write(SYLLABLES_A_PASSAGE)
    if (i % Math.ceil(count / QUESTIONS) === 0) texts.push(text)
    const ordinal = i % PASSAGES_A_REPORT
    const reportId = Math.floor(i / PASSAGES_A_REPORT).toString(16).padStart(16, '0')
    const passage: PassageText = { id: `${reportId}:${ordinal}`, reportId, ordinal, kind: 'body', start: 0, end: text.length, text, title: '' }
    const from = performance.now()
    index.add({ passage, vector: embedder.embedNow(text) })
    spent += performance.now() - from
  }
  print(`  embed and index: ${Math.round((count / spent) * 1000)} passages/s; postings and terms ${Math.round(index.lexical.bytes / 1e6)} MB`)

  const questions = texts.map((text, i) => text.split(' ').slice(20, 32 + (i % 5)).join(' ') + ' ' + write(3))
  const vectors = questions.map((question) => embedder.embedNow(question))
  timed('lexical leg, top 20', questions, (question) => index.lexical.search(queryTerms(question), 20))
  timed('reports ranked', questions, (text) => index.rankReports({ text, limit: 10 }))
  const exact = new DenseIndex(index.dense.vectors, Infinity)
  timed('dense leg, exact scan', vectors.slice(0, 100), (vector) => exact.search(vector, 20))
  const narrow = index.table.mask(Array.from({ length: 100 }, (_, i) => i.toString(16).padStart(16, '0')))
  timed('dense leg, 800 passages allowed', vectors, (vector) => exact.search(vector, 20, narrow))

  const from = performance.now()
  await index.dense.build()
  print(`  graph built in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  timed('dense leg, graph', vectors, (vector) => index.dense.search(vector, 20))
  timed('both legs fused, embedding included', questions, (text) => index.search({ text, limit: 20 }, embedder.embedNow(text)))
  await yardstick(index, vectors)
  recall(index, exact, vectors)
  await coldStart(index, embedder)
  print(`  resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
}

function recall(index: CorpusIndex, exact: DenseIndex, vectors: readonly Float32Array[]): void {
  let met = 0
  const some = vectors.slice(0, 100)
  for (const vector of some) {
    const wanted = new Set(exact.search(vector, 10).map(({ entry }) => entry))
    met += index.dense.search(vector, 10).filter(({ entry }) => wanted.has(entry)).length
  }
  print(`  graph recall@10 ${(met / some.length / 10).toFixed(3)}`)
}

async function yardstick(index: CorpusIndex, vectors: readonly Float32Array[]): Promise<void> {
  const { default: hnswlib } = await import('hnswlib-node')
  const raw = new hnswlib.HierarchicalNSW('ip', index.dense.dimensions)
  const dir = await mkdtemp(join(tmpdir(), 'bienban-bench-'))
  if (index.dense.writeGraph(join(dir, 'graph'))) {
    raw.readIndexSync(join(dir, 'graph'))
    raw.setEf(100)
    const asked = vectors.map((vector) => Array.from(vector))
    timed('raw searchKnn, top 20', asked, (vector) => raw.searchKnn(vector, 20))
  }
  await rm(dir, { recursive: true })
}

async function coldStart(index: CorpusIndex, embedder: ReturnType<typeof hashedEmbedder>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'bienban-bench-'))
  let from = performance.now()
  await saveIndex(dir, index, 1, embedder)
  print(`  snapshot written in ${Math.round(performance.now() - from)} ms, ${Math.round((await stat(join(dir, 'passages.index'))).size / 1e6)} MB`)
  from = performance.now()
  const loaded = await loadIndex(dir, embedder)
  print(`  snapshot loaded in ${(performance.now() - from).toFixed(1)} ms`)
  from = performance.now()
  await loaded?.loadGraph()
  print(`  graph loaded in ${Math.round(performance.now() - from)} ms`)
  await rm(dir, { recursive: true })
}

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [10_000, 100_000]) await measure(count)
