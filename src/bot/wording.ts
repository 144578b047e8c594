import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../answers/answer.js'
import type { Asked, AskOptions } from '../ask.js'
import type { BotContext } from './context.js'

/** A person sees an answer this soon: when a model has not worded a better one by then, the built-in one. */
const FIRST_WORD_MS = 900

/** An answer to show now, and the one that may take its place. */
export interface Soon {
  readonly now: Asked
  /** Null when `now` is final. */
  readonly better: Promise<Asked> | null
  /** Is told the statements of the better one as they pass their check. */
  follow(listen: (sofar: Answer) => void): void
}

/** Asks; gives the answer if it is final in time, else the built-in one with the final one to come. */
export async function askSoon(ctx: BotContext, question: string, options: AskOptions): Promise<Soon> {
  let listen: (sofar: Answer) => void = () => undefined
  let built: (asked: Asked) => void = () => undefined
  const builtIn = new Promise<Asked>((resolve) => (built = resolve))
  const final = ctx.deps.app.ask(question, { ...options, onBuiltIn: built, onStatement: (sofar) => listen(sofar) })
  const over = new AbortController()
  const inTime = builtIn.then(async (asked) => {
    await setTimeout(Math.max(0, FIRST_WORD_MS - asked.ms), undefined, { signal: over.signal }).catch(() => undefined)
    return asked
  })
  try {
    const now = await Promise.race([final.then((asked) => ({ asked, final: true })), inTime.then((asked) => ({ asked, final: false }))])
    if (!now.final) final.catch(() => undefined)
    return { now: now.asked, better: now.final ? null : final, follow: (follower) => void (listen = follower) }
  } finally {
    over.abort()
  }
}

/** Runs one piece of work at a time; of those asked for meanwhile, only the last. */
export function lastOnly(): (work: () => Promise<void>) => Promise<void> {
  let running: Promise<void> | null = null
  let next: (() => Promise<void>) | null = null
  const run = async (): Promise<void> => {
    while (next !== null) {
      const work = next
      next = null
      await work()
    }
    running = null
  }
  return (work) => {
    next = work
    return (running ??= run())
  }
}
