/**
 * Searching beside what else people could use, on the same passages in the same run: each contender in a process of its own, asked
 * in turns. `measureSearch` is called by `bench/run.ts`.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { madeQuestions } from './contender.js'
import { CONTENDERS } from './contenders/index.js'
import { median, print, quantile } from './statistics.js'
import type { Built, Order, Round } from './worker.js'

const ROUNDS = 5
const QUESTIONS = 60
const WARM_UPS = 3
/** A slow contender is asked fewer questions a round. */
const ROUND_MS = 4_000

export interface Measured {
  readonly name: string
  readonly size: number
  readonly passagesPerSecond: number
  readonly rss: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Processor time of a question, median of the rounds. */
  readonly cpu: number
  /** Medians of the rounds: smallest and largest. */
  readonly spread: readonly [number, number]
  /** Share of the ten truly nearest vectors found; null when it does not search by vector. */
  readonly recall: number | null
  /** Share of questions whose report is among the results. */
  readonly found: number
}

interface Racer {
  readonly name: string
  readonly child: ChildProcess
  readonly built: Built
  readonly rounds: Round[]
}

export async function measureSearch(size: number, only: readonly string[] | null): Promise<Measured[]> {
  const questions = madeQuestions(size, QUESTIONS)
  const texts = questions.map(({ text }) => text)
  const names = Object.keys(CONTENDERS).filter((name) => CONTENDERS[name]!.most >= size && (only === null || only.some((word) => name.toLowerCase().includes(word.toLowerCase()))))
  const racers: Racer[] = []
  for (const name of names) {
    const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=12000'] })
    const built = await tell<Built>(child, { kind: 'build', name, size })
    print(`  ${name}: ${Math.round(size / built.seconds)} passages/s, ${Math.round(built.rss / 1e6)} MB`)
    // Not measured: what a process does for the first time.
    for (let i = 0; i < WARM_UPS; i++) await tell<Round>(child, { kind: 'ask', questions: texts, limitMs: ROUND_MS })
    racers.push({ name, child, built, rounds: [] })
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < racers.length; i++) {
      const { child, rounds } = racers[(i + round) % racers.length]!
      rounds.push(await tell<Round>(child, { kind: 'ask', questions: texts, limitMs: ROUND_MS }))
    }
  }
  const truth = await nearestBy(racers.find(({ name }) => name === 'exact scan'), texts)
  const measured: Measured[] = []
  for (const racer of racers) measured.push(figures(racer, size, questions, recallOf(await nearestBy(racer, texts), truth)))
  for (const { child } of racers) child.kill()
  return measured
}

async function tell<T>(child: ChildProcess, order: Order): Promise<T> {
  child.send(order)
  const [answer] = (await once(child, 'message')) as [T]
  return answer
}

const nearestBy = async (racer: Racer | undefined, questions: readonly string[]) =>
  racer === undefined ? null : tell<readonly (readonly number[])[] | null>(racer.child, { kind: 'nearest', questions })

function recallOf(found: readonly (readonly number[])[] | null, truth: readonly (readonly number[])[] | null): number | null {
  if (found === null || truth === null) return null
  const met = truth.map((wanted, i) => wanted.filter((number) => found[i]!.includes(number)).length / wanted.length)
  return met.reduce((sum, share) => sum + share, 0) / met.length
}

const PASSAGES_A_REPORT = 8

function figures({ name, built, rounds }: Racer, size: number, questions: readonly { readonly report: number }[], recall: number | null): Measured {
  const times = rounds.flatMap((round) => round.times)
  const medians = rounds.map((round) => median(round.times))
  const answers = rounds[0]!.found
  const right = answers.filter((numbers, i) => numbers.some((number) => Math.floor(number / PASSAGES_A_REPORT) === questions[i]!.report))
  return {
    name,
    size,
    passagesPerSecond: size / built.seconds,
    rss: built.rss,
    p50: median(times),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    cpu: median(rounds.map((round) => round.cpu)),
    spread: [Math.min(...medians), Math.max(...medians)],
    recall,
    found: right.length / answers.length,
  }
}
