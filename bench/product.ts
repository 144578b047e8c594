/**
 * The whole product at one size, in a process of its own: `npx tsx bench/product.ts SIZE FOLDER STEP`. FOLDER keeps the reports and the
 * data between the steps. Prints one line of JSON.
 */
import { mkdirSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../src/app.js'
import { loadConfig } from '../src/config.js'
import { madeQuestions } from './contender.js'
import { madeReports, type MadeReport } from './corpus/reports.js'
import { cpuMs, median, print, quantile } from './statistics.js'

const QUESTIONS = 60
const ROUNDS = 3
const CHANGES = 12

const [size, folder, step] = [Number(process.argv[2]), process.argv[3]!, process.argv[4]!]
const files = join(folder, 'reports')
const open = async () => createApp(await loadConfig({}, { dataDir: join(folder, 'data'), empty: true }))
const textOf = ({ title, paragraphs }: Pick<MadeReport, 'title' | 'paragraphs'>): string => [title, ...paragraphs].join('\n\n')

interface Watched<T> {
  readonly result: T
  readonly seconds: number
  /** Longest time that others had to wait for their turn, by the clock. */
  readonly pause: number
  /** The most processor time used at a stretch, between two turns of others. */
  readonly stretch: number
}

/** Does work while a bystander asks for its turn over and over. */
async function watched<T>(work: () => Promise<T>): Promise<Watched<T>> {
  let [pause, stretch, working] = [0, 0, true]
  const bystander = (async () => {
    while (working) {
      const [clock, cpu] = [performance.now(), process.cpuUsage()]
      await new Promise(setImmediate)
      pause = Math.max(pause, performance.now() - clock)
      stretch = Math.max(stretch, cpuMs(cpu))
    }
  })()
  const started = performance.now()
  const result = await work()
  const seconds = (performance.now() - started) / 1_000
  working = false
  await bystander
  return { result, seconds, pause, stretch }
}

/** Files in, one by one, until every passage can be found. */
async function ingest(): Promise<object> {
  mkdirSync(files, { recursive: true })
  for (const report of madeReports(size)) {
    const path = join(files, `bien-ban-${report.number}.txt`)
    if (!existsSync(path)) writeFileSync(path, textOf(report))
  }
  const app = await open()
  const before = process.cpuUsage()
  const storing = await watched(async () => {
    let passages = 0
    for await (const outcome of app.ingest.files([files], { policy: 'keep', by: 'cli' })) if (outcome.kind === 'new') passages += outcome.passages
    return passages
  })
  const indexing = await watched(async () => app.rank('nghị quyết', 1))
  const cpu = cpuMs(before) / 1_000
  const closing = await watched(async () => app.close())
  const passages = storing.result
  return { passages, seconds: storing.seconds + indexing.seconds, passagesPerSecond: passages / (storing.seconds + indexing.seconds), cpu, storing: storing.seconds, indexing: indexing.seconds, saving: closing.seconds, pauses: { storing: storing.pause, indexing: indexing.pause, saving: closing.pause }, stretches: { storing: storing.stretch, indexing: indexing.stretch, saving: closing.stretch } }
}

/** Opening what is stored, answering, taking a report out and putting another in. */
async function answer(): Promise<object> {
  const opening = performance.now()
  const app = await open()
  const openMs = performance.now() - opening
  const questions = madeQuestions(size, QUESTIONS).map(({ text }) => text)
  const first = performance.now()
  await app.ask(questions[0]!)
  const firstMs = performance.now() - first
  for (const question of questions) await app.ask(question)
  globalThis.gc?.()
  const rss = process.memoryUsage().rss
  const times: number[] = []
  const medians: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) {
    const these: number[] = []
    for (const question of questions) {
      const started = performance.now()
      await app.ask(question)
      these.push(performance.now() - started)
    }
    times.push(...these)
    medians.push(median(these))
  }
  const cpu = cpuMs(before) / times.length
  const changes = await change(app)
  await app.close()
  return { openMs, firstMs, rss, cpu, p50: median(times), p95: quantile(times, 0.95), p99: quantile(times, 0.99), spread: [Math.min(...medians), Math.max(...medians)], ...changes }
}

/** Time from the order to the first search that sees it, in the store and in the indexes. */
async function change(app: Awaited<ReturnType<typeof open>>): Promise<object> {
  const [removals, additions, stretches]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < CHANGES; i++) {
    const source = `bien-ban-${i * 7}.txt`
    const { report } = await app.library.show(source)
    const removal = await watched(async () => {
      await app.library.remove(source, 'cli')
      await app.rank('hội nghị', 1)
    })
    const addition = await watched(async () => {
      await app.ingest.bytes(source, Buffer.from(report.text), { policy: 'keep', by: 'cli' })
      await app.rank('hội nghị', 1)
    })
    removals.push(removal.seconds * 1_000)
    additions.push(addition.seconds * 1_000)
    stretches.push(removal.stretch, addition.stretch)
  }
  return { removeMs: median(removals), addMs: median(additions), changeStretch: Math.max(...stretches) }
}

print(JSON.stringify(step === 'ingest' ? await ingest() : await answer()))
process.exit(0)
