/**
 * `npm run bench [-- --sizes 1000,10000,100000,1000000] [--only bienban,fts5] [--skip-product] [--name NAME]`: searching beside what else
 * people could use, then the whole product, at each size. Prints tables, writes `bench/results/NAME.json` and the plots of docs/performance.md.
 * A full run takes about 25 minutes of a quiet machine, and all of it; each figure stands on as many questions as its time allowed.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { svgOf, type Plot } from './plot.js'
import { measureSearch, type Measured, type Missed } from './search.js'
import { megabytes, median, milliseconds, print, table } from './statistics.js'

/** The largest size the whole product is measured at; beyond, searching alone. */
const PRODUCT_MOST = 100_000
const COLD_STARTS = 11
/** Longest a step of the product may take: taking in 100,000 passages needs half of it. */
const PRODUCT_MS = 420_000

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000,1000000' }, only: { type: 'string' }, 'skip-product': { type: 'boolean', default: false }, name: { type: 'string', default: 'latest' } } })
const run = promisify(execFile)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

interface Product {
  readonly size: number
  readonly ingest: { readonly passagesPerSecond: number; readonly passages: number; readonly cpu: number; readonly seconds: number; readonly pauses: Record<string, number>; readonly stretches: Record<string, number> }
  readonly answer: { readonly openMs: number; readonly firstMs: number; readonly rss: number; readonly cpu: number; readonly p50: number; readonly p95: number; readonly p99: number; readonly removeMs: number; readonly addMs: number; readonly changeStretch: number }
}

async function measureProduct(size: number): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'bienban-bench-'))
  const step = async (name: string): Promise<unknown> => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--expose-gc', here('product.ts'), String(size), folder, name], { maxBuffer: 1e8, timeout: PRODUCT_MS })
    return JSON.parse(stdout)
  }
  const product = { size, ingest: await step('ingest'), answer: await step('answer') } as Product
  rmSync(folder, { recursive: true })
  return product
}

/** Milliseconds of `bienban ask` on the sample reports, built and with a store that is filled. */
async function coldStart(): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'bienban-bench-'))
  const times: number[] = []
  for (let i = 0; i <= COLD_STARTS; i++) {
    const started = performance.now()
    await run(process.execPath, [here('../dist/cli.js'), 'ask', '--data', data, 'ai phát biểu chiều 20/12?'])
    if (i > 0) times.push(performance.now() - started)
  }
  rmSync(data, { recursive: true })
  return median(times)
}

const sizes = values.sizes.split(',').map(Number)
const only = values.only?.split(',') ?? null
const searches: Measured[] = []
const missed: Missed[] = []
const products: Product[] = []
let cold: number | null = null

/** Writes what is known so far. */
function keep(): void {
  mkdirSync(here('results'), { recursive: true })
  writeFileSync(here(`results/${values.name}.json`), `${JSON.stringify({ at: new Date().toISOString(), node: process.version, load: loadavg(), searches, missed, products, cold }, null, 1)}\n`)
  mkdirSync(here('../docs/plots'), { recursive: true })
  for (const [name, plot] of Object.entries(plots())) if (plot.lines.some(({ points }) => points.length > 1)) writeFileSync(here(`../docs/plots/${name}.svg`), svgOf(plot))
}

/** A part that fails is told and left out; the rest is still measured. */
async function part<T>(name: string, size: number, measure: () => Promise<T>): Promise<T | null> {
  try {
    return await measure()
  } catch (error) {
    missed.push({ name, size, why: error instanceof Error ? error.message.slice(0, 300) : String(error) })
    print(`  ${name}: ${missed.at(-1)!.why}`)
    return null
  } finally {
    keep()
  }
}

const began = performance.now()
print(`${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}; load at the start ${loadavg()[0]!.toFixed(1)}`)
for (const size of sizes) {
  print(`\n${size.toLocaleString('en')} passages`)
  await part('searching', size, async () => {
    const { measured, missed: unmeasured } = await measureSearch(size, only)
    searches.push(...measured)
    missed.push(...unmeasured)
    print(searchTable(measured))
  })
  if (values['skip-product'] || size > PRODUCT_MOST) continue
  await part('product', size, async () => {
    products.push(await measureProduct(size))
    print(productTable(products.slice(-1)))
  })
}
if (!values['skip-product']) cold = await part('cold start', 0, coldStart)
if (cold !== null) print(`\ncold start of \`bienban ask\`: ${milliseconds(cold)} ms`)
print(`load at the end ${loadavg()[0]!.toFixed(1)}, ${((performance.now() - began) / 60_000).toFixed(0)} minutes`)
keep()
process.exit(0)

function searchTable(measured: readonly Measured[]): string {
  const raw = measured.find(({ name }) => name.startsWith('hnswlib'))
  const rows = measured.map((one) => [
    one.name,
    String(one.asked),
    milliseconds(one.p50),
    `${milliseconds(one.spread[0])}–${milliseconds(one.spread[1])}`,
    milliseconds(one.p95),
    milliseconds(one.p99),
    milliseconds(one.cpu),
    raw === undefined ? '–' : `${(one.p50 / raw.p50).toFixed(1)} ×`,
    one.recall === null ? '–' : one.recall.toFixed(3),
    `${(100 * one.found).toFixed(0)} %`,
    Math.round(one.passagesPerSecond).toLocaleString('en'),
    megabytes(one.rss),
  ])
  return table(['', 'asked', 'p50 ms', 'of rounds', 'p95', 'p99', 'CPU ms', 'of raw', 'recall@10', 'report in 20', 'passages/s in', 'RSS MB'], rows)
}

function productTable(of: readonly Product[]): string {
  const rows = of.map(({ size, ingest, answer }) => [
    size.toLocaleString('en'),
    Math.round(ingest.passagesPerSecond).toLocaleString('en'),
    Math.round(ingest.passages / ingest.cpu).toLocaleString('en'),
    `${milliseconds(Math.max(...Object.values(ingest.pauses)))} / ${milliseconds(Math.max(ingest.stretches.storing!, ingest.stretches.indexing!))}`,
    `${milliseconds(answer.p50)} / ${milliseconds(answer.p95)} / ${milliseconds(answer.p99)}`,
    milliseconds(answer.cpu),
    milliseconds(answer.openMs),
    milliseconds(answer.firstMs),
    `${milliseconds(answer.removeMs)} / ${milliseconds(answer.addMs)}`,
    megabytes(answer.rss),
  ])
  return table(['passages', 'in a second', 'per CPU second', 'longest pause: clock / CPU ms', 'whole answer p50 / p95 / p99 ms', 'CPU ms', 'open ms', 'first answer ms', 'report out / in ms', 'RSS MB'], rows)
}

function plots(): Readonly<Record<string, Plot>> {
  const names = [...new Set(searches.map(({ name }) => name))]
  const curve = (of: (one: Measured) => number | null): Plot['lines'] =>
    names.map((name) => ({ name, points: searches.filter((one) => one.name === name).flatMap((one) => (of(one) === null ? [] : [[one.size, of(one)!] as const])) }))
  const line = (name: string, of: (product: Product) => number) => ({ name, points: products.map((product) => [product.size, of(product)] as const) })
  return {
    'search-time': { title: 'Searching, median', unit: 'ms', lines: curve(({ p50 }) => p50) },
    'search-tail': { title: 'Searching, 95th percentile', unit: 'ms', lines: curve(({ p95 }) => p95) },
    'search-memory': { title: 'Memory of the process', unit: 'MB', lines: curve(({ rss }) => rss / 1e6) },
    'search-ingest': { title: 'Taking passages in', unit: 'per s', lines: curve(({ passagesPerSecond }) => passagesPerSecond) },
    'recall': { title: 'Nearest ten vectors found', unit: 'share', lines: curve(({ recall }) => recall) },
    'product': { title: 'The whole product', unit: 'ms', lines: [line('answer, median', ({ answer }) => answer.p50), line('answer, 95 %', ({ answer }) => answer.p95), line('opening', ({ answer }) => answer.openMs), line('report out', ({ answer }) => answer.removeMs), line('report in', ({ answer }) => answer.addMs)] },
  }
}
