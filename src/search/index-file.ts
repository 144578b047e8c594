import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { CorpusIndex } from './corpus-index.js'
import { DenseIndex } from './dense-index.js'
import { LexicalIndex } from './lexical-index.js'
import { PassageTable } from './passage-table.js'
import { readSnapshot, writeSnapshot, type Section } from './snapshot.js'
import type { Embedder } from './types.js'
import { VectorPages } from './vector-pages.js'

const FILE = 'passages.index'
const GRAPH = /^graph-.*\.hnsw$/u
const TEMPORARY = /\.tmp$/u
/** Files nobody names are swept once this old: a younger one may be another process's, about to be named. */
const ABANDONED_MS = 10 * 60_000

interface GraphFile {
  readonly file: string
  readonly checksum: number
  /** Entries below this are in it. */
  readonly graphed: number
}

/** What a snapshot says of itself: what it was made from, and what its arrays leave out. */
interface Facts {
  readonly revision: number
  readonly embedder: string
  readonly dimensions: number
  readonly ids: readonly string[]
  readonly used: number
  readonly vectors: number
  readonly graph: GraphFile | null
}

/** An index read back, and the revision of the store it shows. */
export interface LoadedIndex {
  readonly index: CorpusIndex
  readonly revision: number
  /** Takes the graph of the snapshot into the index, when it is whole. */
  loadGraph(): Promise<void>
}

/** Writes an index that does not change meanwhile; the graph first, then the file that names it. */
export async function saveIndex(dir: string, index: CorpusIndex, revision: number, embedder: Embedder): Promise<void> {
  await mkdir(dir, { recursive: true })
  const graph = await saveGraph(dir, index.dense)
  const lexical = index.lexical.saved()
  const { ids, ...table } = index.table.saved()
  const vectors = index.dense.vectors.saved()
  const sections = new Map<string, Section>()
  const put = (prefix: string, arrays: object): void => {
    for (const [name, data] of Object.entries(arrays)) sections.set(`${prefix}.${name}`, data as Section)
  }
  const { pages, used, ...postings } = lexical.postings
  put('terms', lexical.terms)
  put('postings', postings)
  put('page', pages)
  put('entries', { lengths: lexical.lengths, dead: lexical.dead })
  put('table', table)
  put('vectors', vectors.pages)
  put('present', vectors.present)
  const facts: Facts = { revision, embedder: embedder.id, dimensions: embedder.dimensions, ids, used, vectors: vectors.size, graph }
  await writeSnapshot(dir, FILE, { facts, sections })
  await sweep(dir, graph?.file ?? null)
}

/** The index as last saved by any process; null when there is none or it is not whole. Vectors of another embedder are left out. */
export async function loadIndex(dir: string, embedder: Embedder): Promise<LoadedIndex | null> {
  const snapshot = await readSnapshot<Facts>(dir, FILE)
  if (snapshot === null) return null
  const { facts, sections } = snapshot
  const array = (name: string): Section => sections.get(name)!
  const run = (prefix: string): Section[] => {
    const found: Section[] = []
    while (sections.has(`${prefix}.${found.length}`)) found.push(array(`${prefix}.${found.length}`))
    return found
  }
  const u32 = (name: string): Uint32Array => array(name) as Uint32Array
  const lexical = new LexicalIndex({
    terms: { low: u32('terms.low'), high: u32('terms.high'), slots: u32('terms.slots') },
    postings: {
      counts: u32('postings.counts'),
      first: u32('postings.first'),
      last: u32('postings.last'),
      shares: array('postings.shares') as Float32Array,
      pages: run('page') as Uint32Array[],
      used: facts.used,
    },
    lengths: array('entries.lengths') as Uint16Array,
    dead: array('entries.dead') as Uint8Array,
  })
  const table = new PassageTable({
    ids: facts.ids,
    firsts: u32('table.firsts'),
    counts: u32('table.counts'),
    reportOf: u32('table.reportOf'),
    starts: u32('table.starts'),
    ends: u32('table.ends'),
    kinds: array('table.kinds') as Uint8Array,
  })
  const same = facts.embedder === embedder.id && facts.dimensions === embedder.dimensions
  const vectors = same ? { pages: run('vectors') as Float32Array[], present: run('present') as Uint8Array[], size: facts.vectors } : undefined
  const dense = new DenseIndex(new VectorPages(embedder.dimensions, vectors))
  const loadGraph = async (): Promise<void> => {
    if (same && facts.graph !== null && (await isWhole(dir, facts.graph))) {
      await dense.readGraph(join(dir, facts.graph.file), facts.graph.graphed)
    }
  }
  return { index: new CorpusIndex({ lexical, dense, table }), revision: facts.revision, loadGraph }
}

async function saveGraph(dir: string, dense: DenseIndex): Promise<GraphFile | null> {
  if (dense.graphed === 0) return null
  const file = `graph-${randomUUID()}.hnsw`
  const temporary = join(dir, `${file}.tmp`)
  if (!dense.writeGraph(temporary)) return null
  const handle = await open(temporary, 'r+')
  await handle.sync()
  await handle.close()
  const checksum = await checksumOf(temporary)
  await rename(temporary, join(dir, file))
  return { file, checksum, graphed: dense.graphed }
}

/** The engine trusts what it reads; a torn file must not reach it. */
const isWhole = async (dir: string, { file, checksum }: GraphFile): Promise<boolean> =>
  (await checksumOf(join(dir, file)).catch(() => null)) === checksum

async function checksumOf(path: string): Promise<number> {
  let sum = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) sum = crc32(piece as Buffer, sum)
  return sum
}

async function sweep(dir: string, graph: string | null): Promise<void> {
  for (const name of await readdir(dir)) {
    if (name === graph || !(GRAPH.test(name) || TEMPORARY.test(name))) continue
    const path = join(dir, name)
    const seen = await stat(path).catch(() => null)
    if (seen !== null && Date.now() - seen.mtimeMs > ABANDONED_MS) await rm(path, { force: true })
  }
}
