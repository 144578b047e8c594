import type { Message } from 'grammy/types'
import { Changes } from './changes.js'
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
  private readonly changes = new Changes()

  add(call: Call): void {
    this.sent.push(call)
    this.changes.tell()
  }

  /** The first call that fits, now or later; rejected with the calls seen instead after the timeout. */
  async waitFor(fits: (call: Call) => boolean, { timeout = TIMEOUT_MS, from = 0 }: Waiting = {}): Promise<Call> {
    let looked = from
    const find = (): Call | undefined => {
      while (looked < this.sent.length) {
        const call = this.sent[looked]!
        looked += 1
        if (fits(call)) return call
      }
      return undefined
    }
    return this.changes.until(find, () => `the bot sent nothing that fits; it sent: ${describeCalls(this.sent.slice(from))}`, timeout)
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
