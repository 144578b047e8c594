import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CorpusIndex } from './corpus-index.js'
import { DenseIndex } from './dense-index.js'
import { LexicalIndex } from './lexical-index.js'
import { PassageTable } from './passage-table.js'
import { readSnapshot, writeSnapshot, type Section } from './snapshot.js'
import type { Embedder } from './types.js'
import { VectorPages } from './vector-pages.js'

const FILE = 'passages.index'
const TEMPORARY = /\.tmp$/u
/** Files nobody names are swept once this old: a younger one may be another process's, about to be named. */
const ABANDONED_MS = 10 * 60_000

/** What a snapshot says of itself: what it was made from, and what its arrays leave out. */
interface Facts {
  readonly revision: number
  readonly embedder: string
  readonly dimensions: number
  readonly ids: readonly string[]
  readonly used: number
  readonly vectors: number
  readonly sketched: boolean
}

/** An index read back, and the revision of the store it shows. */
export interface LoadedIndex {
  readonly index: CorpusIndex
  readonly revision: number
}

/** Writes an index that does not change meanwhile. */
export async function saveIndex(dir: string, index: CorpusIndex, revision: number, embedder: Embedder): Promise<void> {
  await mkdir(dir, { recursive: true })
  const lexical = index.lexical.saved()
  const { ids, ...table } = index.table.saved()
  const { vectors: saved, sketches } = index.dense.saved()
  const vectors = saved.saved()
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
  put('sketches', sketches ?? {})
  const facts: Facts = { revision, embedder: embedder.id, dimensions: embedder.dimensions, ids, used, vectors: vectors.size, sketched: sketches !== null }
  await writeSnapshot(dir, FILE, { facts, sections })
  await sweep(dir)
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
  const vectors = same ? { pages: run('vectors') as Int16Array[], present: run('present') as Uint8Array[], size: facts.vectors } : undefined
  const f32 = (name: string): Float32Array => array(name) as Float32Array
  const sketches = same && facts.sketched ? { means: f32('sketches.means'), deviations: f32('sketches.deviations'), codes: array('sketches.codes') as Uint8Array } : null
  const dense = new DenseIndex({ vectors: new VectorPages(embedder.dimensions, vectors), sketches })
  return { index: new CorpusIndex({ lexical, dense, table }), revision: facts.revision }
}

async function sweep(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!TEMPORARY.test(name)) continue
    const path = join(dir, name)
    const seen = await stat(path).catch(() => null)
    if (seen !== null && Date.now() - seen.mtimeMs > ABANDONED_MS) await rm(path, { force: true })
  }
}
