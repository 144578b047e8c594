import { seededRandom } from '../seeded-random.js'

/** A fault to inject into the bot's calls. */
export interface Fault {
  /** The method it strikes; every method when absent. */
  readonly method?: string
  /** How many calls it strikes; one, or with a probability any number, when absent. */
  readonly times?: number
  /** How likely each call is struck, by a generator that starts from `seed`; always when absent. */
  readonly probability?: number
  readonly seed?: number
  /** The answer's HTTP status (429 brings `retryAfter`), 500 when absent. */
  readonly status?: number
  /** Seconds, 1 when absent. */
  readonly retryAfter?: number
  readonly description?: string
  /** Cuts the connection instead of answering: before the call takes effect, or after, so that the bot cannot know. */
  readonly drop?: 'before' | 'after'
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  502: 'Bad Gateway',
}

/** An answer that tells of a failure. */
export interface Failure {
  readonly ok: false
  readonly error_code: number
  readonly description: string
  readonly parameters?: { readonly retry_after: number }
}

interface Armed {
  readonly fault: Fault
  left: number
  readonly random: () => number
}

/** The faults that wait for calls. */
export class Faults {
  private armed: Armed[] = []

  add(fault: Fault): void {
    const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity)
    this.armed.push({ fault, left, random: seededRandom(fault.seed ?? 1) })
  }

  /** Ends all faults, or those of a method. */
  clear(): void {
    this.armed = []
  }

  /** The fault that strikes this call, null when none does. */
  strike(method: string): Fault | null {
    for (const armed of this.armed) {
      const { fault, random } = armed
      if (fault.method !== undefined && fault.method !== method) continue
      if (fault.probability !== undefined && random() >= fault.probability) continue
      armed.left -= 1
      if (armed.left <= 0) this.armed = this.armed.filter((other) => other !== armed)
      return fault
    }
    return null
  }
}

/** What the Bot API answers for a fault. */
export function faultAnswer({ status = 500, retryAfter = 1, description }: Fault): Failure {
  if (status === 429) {
    const wait = `Too Many Requests: retry after ${retryAfter}`
    return { ok: false, error_code: 429, description: wait, parameters: { retry_after: retryAfter } }
  }
  return { ok: false, error_code: status, description: description ?? DESCRIPTIONS[status] ?? 'Internal Server Error' }
}
