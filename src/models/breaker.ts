import { ModelFailure, type ChatModel, type FailureCode } from '../answers/model/chat-model.js'

/** Failures that the next question would meet too; what is wrong with one reply is not among them. */
const LASTING: ReadonlySet<FailureCode> = new Set(['unreachable', 'timeout', 'unauthorized', 'rate-limited', 'server-error', 'rejected'])
/** Of these, one is enough: a wrong key does not mend itself. */
const CERTAIN: ReadonlySet<FailureCode> = new Set(['unauthorized', 'rejected'])
/** Failures in a row after which a model rests. */
const PATIENCE = 2
/** The first rest; each further one is twice as long, up to the longest. */
const REST_MS = 10_000
const LONGEST_REST_MS = 300_000

/** Whether a server is worth asking: after failures in a row it is left alone for a while, so that a dead one slows nobody's question. */
export class Breaker {
  readonly #now: () => number
  #failures = 0
  #rest = 0
  #until = 0

  constructor(now: () => number) {
    this.#now = now
  }

  get resting(): boolean {
    return this.#now() < this.#until
  }

  succeeded(): void {
    this.#failures = 0
    this.#rest = 0
    this.#until = 0
  }

  failed(code: FailureCode): void {
    if (!LASTING.has(code)) return
    this.#failures += CERTAIN.has(code) ? PATIENCE : 1
    if (this.#failures < PATIENCE) return
    this.#rest = this.#rest === 0 ? REST_MS : Math.min(this.#rest * 2, LONGEST_REST_MS)
    this.#until = this.#now() + this.#rest
  }
}

/** A model that is left alone for a while after it failed, at most `atOnce` calls of it under way; the others wait their turn. */
export function careful(model: ChatModel, { atOnce, now }: { readonly atOnce: number; readonly now: () => number }): ChatModel {
  const breaker = new Breaker(now)
  const waiting: (() => void)[] = []
  let running = 0
  return {
    name: model.name,
    async *complete(messages, output, options) {
      if (breaker.resting) throw new ModelFailure('resting')
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
      running++
      try {
        // Whoever waited too long was not failed by the model.
        if (options.signal.aborted) return
        yield* model.complete(messages, output, options)
        breaker.succeeded()
      } catch (error) {
        breaker.failed(codeOf(error, options.signal))
        throw error
      } finally {
        running--
        waiting.shift()?.()
      }
    },
  }
}

/** What a call came to; one that its deadline cut short reads as stopped, whatever the provider made of that. */
const codeOf = (error: unknown, { aborted, reason }: AbortSignal): FailureCode => {
  if (aborted) return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'timeout' : 'stopped'
  return error instanceof ModelFailure ? error.code : 'bad-output'
}
