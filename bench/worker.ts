/** A contender in a process of its own, told what to do by `bench/search.ts`. */
import { madePassages, type Contender, type MadePassage } from './contender.js'
import { CONTENDERS } from './contenders/index.js'
import { cpuMs } from './statistics.js'

/** What a worker is told, and its answers. */
export type Order =
  | { readonly kind: 'build'; readonly name: string; readonly size: number }
  | { readonly kind: 'ask'; readonly questions: readonly string[]; readonly limitMs: number; readonly otherwise: boolean }
  | { readonly kind: 'nearest'; readonly questions: readonly string[]; readonly limitMs: number }

export interface Built {
  readonly seconds: number
  readonly rss: number
}

/** Milliseconds of each question asked by the clock, of processors for one question on average, and what was found. */
export interface Round {
  readonly times: readonly number[]
  readonly cpu: number
  readonly found: readonly (readonly number[])[]
}

/** Passages made ahead, so that making them can be told from taking them in. */
const AHEAD = 1_000

let contender: Contender | undefined

async function build(name: string, size: number): Promise<Built> {
  contender = (await CONTENDERS[name]!.load())()
  let making = 0
  function* timed(): Generator<MadePassage> {
    const from = madePassages(size)
    for (;;) {
      const started = performance.now()
      const batch: MadePassage[] = []
      for (let next = from.next(); next.done !== true; next = from.next()) if (batch.push(next.value) === AHEAD) break
      making += performance.now() - started
      if (batch.length === 0) return
      yield* batch
    }
  }
  const started = performance.now()
  await contender.build(timed(), size)
  const seconds = (performance.now() - started - making) / 1_000
  globalThis.gc?.()
  return { seconds, rss: process.memoryUsage().rss }
}

/** Asks until the time is over, one question at the least. */
async function ask(questions: readonly string[], limitMs: number, otherwise: boolean): Promise<Round> {
  const times: number[] = []
  const found: (readonly number[])[] = []
  for (const question of questions) contender!.prepare?.(question)
  const until = performance.now() + limitMs
  const before = process.cpuUsage()
  for (const question of questions) {
    const started = performance.now()
    found.push(await (otherwise ? contender!.searchElse!(question) : contender!.search(question)))
    times.push(performance.now() - started)
    if (performance.now() > until) break
  }
  return { times, cpu: cpuMs(before) / times.length, found }
}

async function nearest(questions: readonly string[], limitMs: number): Promise<readonly (readonly number[])[] | null> {
  if (contender!.nearest === undefined) return null
  const found: (readonly number[])[] = []
  const until = performance.now() + limitMs
  for (const question of questions) {
    contender!.prepare?.(question)
    found.push(await contender!.nearest(question))
    if (performance.now() > until) break
  }
  return found
}

process.on('message', (order: Order) => {
  void (async () => {
    if (order.kind === 'build') process.send!(await build(order.name, order.size))
    else if (order.kind === 'ask') process.send!(await ask(order.questions, order.limitMs, order.otherwise))
    else process.send!(await nearest(order.questions, order.limitMs))
  })()
})
