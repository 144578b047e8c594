/**
 * Searching beside what else people could use, on the same passages in the same run: each contender in a process of its own, asked
 * in turns. `measureSearch` is called by `bench/run.ts`.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { madeQuestions } from './contender.js'
import { CONTENDERS } from './contenders/index.js'
import { median, print, quantile } from './statistics.js'
import type { Built, Order, Round } from './worker.js'

const ROUNDS = 5
const QUESTIONS = 60
/** A slow contender is asked fewer questions a round: so many milliseconds, and one question at the least. */
const ROUND_MS = 1_500
const NEAREST_MS = 6_000
/** Time a contender is given to take everything in: the fastest need a fifth of it at each size. */
const BUILD_MS = { upTo100k: 600_000, beyond: 720_000 }

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
  /** Times measured, of all rounds together. */
  readonly asked: number
}

/** A contender without figures at a size, and why. */
export interface Missed {
  readonly name: string
  readonly size: number
  readonly why: string
}

interface Racer {
  readonly name: string
  readonly child: ChildProcess
  readonly otherwise: boolean
  readonly built: Built
  readonly rounds: Round[]
}

/** A contender that does not finish in its time, or fails, is named among those missed; the others go on. */
export async function measureSearch(size: number, only: readonly string[] | null): Promise<{ measured: Measured[]; missed: Missed[] }> {
  const questions = madeQuestions(size, QUESTIONS)
  const texts = questions.map(({ text }) => text)
  const names = Object.keys(CONTENDERS).filter((name) => CONTENDERS[name]!.most >= size && (only === null || only.some((word) => name.toLowerCase().includes(word.toLowerCase()))))
  let racers: Racer[] = []
  const missed: Missed[] = []
  const miss = (racer: Pick<Racer, 'name' | 'child'>, error: unknown): void => {
    const why = error instanceof Error ? error.message : String(error)
    print(`  ${racer.name}: ${why}`)
    missed.push({ name: racer.name, size, why })
    racer.child.kill('SIGKILL')
    racers = racers.filter(({ child }) => child !== racer.child)
  }
  for (const name of names) {
    const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=12000'] })
    try {
      const built = await tell<Built>(child, { kind: 'build', name, size }, size > 100_000 ? BUILD_MS.beyond : BUILD_MS.upTo100k)
      print(`  ${name}: ${Math.round(size / built.seconds)} passages/s, ${Math.round(built.rss / 1e6)} MB`)
      const { otherwise } = CONTENDERS[name]!
      racers.push({ name, child, otherwise: false, built, rounds: [] })
      if (otherwise !== undefined) racers.push({ name: otherwise, child, otherwise: true, built, rounds: [] })
    } catch (error) {
      miss({ name, child }, error)
    }
  }
  // The first round is not counted: what a process does for the first time.
  for (let round = 0; round <= ROUNDS; round++) {
    const order = racers.map((_, i) => racers[(i + round) % racers.length]!)
    for (const racer of order) {
      if (!racers.includes(racer)) continue
      try {
        const asked = await tell<Round>(racer.child, { kind: 'ask', questions: texts, limitMs: ROUND_MS, otherwise: racer.otherwise })
        if (round > 0) racer.rounds.push(asked)
      } catch (error) {
        miss(racer, error)
      }
    }
  }
  const truth = await nearestBy(racers.find(({ name }) => name === 'exact scan'), texts)
  const measured: Measured[] = []
  for (const racer of [...racers]) measured.push(figures(racer, size, questions, recallOf(racer.otherwise ? null : await nearestBy(racer, texts), truth)))
  for (const { child } of racers) child.kill('SIGKILL')
  return { measured, missed }
}

/** Longest wait for anything but building. */
const PATIENCE_MS = 120_000

/** Gives an order and waits for what comes of it. Throws when the process ends or takes longer than it may. */
function tell<T>(child: ChildProcess, order: Order, limitMs = PATIENCE_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error(`not done in ${limitMs / 1_000} s (${order.kind})`))), limitMs)
    const onMessage = (answer: unknown): void => settle(() => resolve(answer as T))
    const onExit = (code: number | null, signal: string | null): void => settle(() => reject(new Error(`ended with ${String(signal ?? code)} (${order.kind})`)))
    function settle(then: () => void): void {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      then()
    }
    child.on('message', onMessage).on('exit', onExit)
    if (child.exitCode === null && child.signalCode === null) child.send(order)
    else onExit(child.exitCode, child.signalCode)
  })
}

const nearestBy = async (racer: Racer | undefined, questions: readonly string[]) =>
  racer === undefined ? null : tell<readonly (readonly number[])[] | null>(racer.child, { kind: 'nearest', questions, limitMs: NEAREST_MS }).catch(() => null)

function recallOf(found: readonly (readonly number[])[] | null, truth: readonly (readonly number[])[] | null): number | null {
  if (found === null || truth === null) return null
  const met = truth.slice(0, found.length).map((wanted, i) => wanted.filter((number) => found[i]!.includes(number)).length / wanted.length)
  return met.reduce((sum, share) => sum + share, 0) / met.length
}

const PASSAGES_A_REPORT = 8

function figures({ name, built, rounds }: Racer, size: number, questions: readonly { readonly report: number }[], recall: number | null): Measured {
  const times = rounds.flatMap((round) => round.times)
  const medians = rounds.map((round) => median(round.times))
  const answers = rounds.reduce<Round['found']>((most, { found }) => (found.length > most.length ? found : most), [])
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
    asked: times.length,
  }
}
