import type { Message } from 'grammy/types'
import type { Fields, Upload } from './parameters.js'
import type { RefusalKind } from './refusal.js'

/** One call the bot made, and what it was answered. */
export interface Call {
  readonly method: string
  readonly parameters: Fields
  readonly files: readonly Upload[]
  readonly ok: boolean
  /** The result, when ok. */
  readonly result?: unknown
  /** The message the call sent or edited, as it was right then. */
  readonly message?: Message
  /** The HTTP status and Telegram's wording, when not ok. */
  readonly error?: { readonly code: number, readonly description: string }
  /** True for a fault injected by the test. */
  readonly injected: boolean
  /** By `performance.now()`, in milliseconds, when the call came in. */
  readonly at: number
}

/** A call that Telegram would have refused, or that breaks a rule the test set. */
export interface Violation {
  readonly method: string
  readonly kind: RefusalKind | 'rate'
  readonly description: string
  readonly parameters: Fields
}

export interface Waiting {
  /** Milliseconds until the promise is rejected with what was seen instead; 10,000 when absent. */
  readonly timeout?: number
  /** Index into `sent` from which calls count; 0 when absent, so what was sent before the waiting began counts too. */
  readonly from?: number
}

const TIMEOUT_MS = 10_000
const SHOWN = 12

/** Every call the bot made, in order, but for getUpdates. */
export class Calls {
  readonly sent: Call[] = []
  private readonly listeners = new Set<(call: Call) => void>()

  add(call: Call): void {
    this.sent.push(call)
    for (const listener of [...this.listeners]) listener(call)
  }

  /** The first call that fits, now or later; rejected with the calls seen instead after the timeout. */
  async waitFor(fits: (call: Call) => boolean, { timeout = TIMEOUT_MS, from = 0 }: Waiting = {}): Promise<Call> {
    const early = this.sent.slice(from).find(fits)
    if (early !== undefined) return early
    return new Promise((resolve, reject) => {
      const listener = (call: Call): void => {
        if (!fits(call)) return
        clearTimeout(timer)
        this.listeners.delete(listener)
        resolve(call)
      }
      const timer = setTimeout(() => {
        this.listeners.delete(listener)
        reject(new Error(`the bot sent nothing that fits within ${timeout} ms; it sent: ${describeCalls(this.sent.slice(from))}`))
      }, timeout)
      this.listeners.add(listener)
    })
  }
}

/** The last calls, one a line, for a person who reads why a test failed. */
export function describeCalls(calls: readonly Call[]): string {
  if (calls.length === 0) return 'nothing'
  const lines = calls.slice(-SHOWN).map(({ method, parameters, error }) => {
    return `  ${method} ${JSON.stringify(parameters).slice(0, 300)}${error === undefined ? '' : ` -> ${error.code} ${error.description}`}`
  })
  return ['', ...(calls.length > SHOWN ? [`  (${calls.length - SHOWN} before)`] : []), ...lines].join('\n')
}
