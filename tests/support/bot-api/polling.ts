import type { Update } from 'grammy/types'
import { Changes } from './changes.js'
import type { Parameters } from './parameters.js'
import { malformed, Refusal } from './refusal.js'
import type { UpdateQueue } from './updates.js'

const LIMIT = 100
const LONGEST_SECONDS = 50

export const conflict = (description: string): Refusal => new Refusal(409, `Conflict: ${description}`, 'forbidden')

/** getUpdates: one request at a time; a second one ends the first with 409, as Telegram does. */
export class Polling {
  /** Tells when a request begins to be held or ends. */
  readonly changes = new Changes()
  private end: ((refusal: Refusal | null) => void) | null = null

  constructor(private readonly queue: UpdateQueue) {}

  /** Whether a request is being held open. */
  get held(): boolean {
    return this.end !== null
  }

  /** The updates that wait, at once when there are any, otherwise when one comes, or none after the timeout or when `gone` aborts. */
  async take(given: Parameters, gone: AbortSignal): Promise<readonly Update[]> {
    const limit = given.integer('limit') ?? LIMIT
    const timeout = Math.min(given.integer('timeout') ?? 0, LONGEST_SECONDS)
    if (timeout < 0) throw malformed('timeout must be positive')
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running')
    const allowed = given.list('allowed_updates')
    if (allowed !== undefined) this.queue.allow(allowed.map(String))
    this.queue.confirm(given.integer('offset') ?? 0)
    if (this.queue.pending.length === 0 && timeout > 0) await this.hold(timeout * 1000, gone)
    const updates = this.queue.pending.slice(0, Math.max(1, Math.min(limit, LIMIT)))
    if (gone.aborted) return []
    this.queue.delivered(updates)
    return updates
  }

  /** Ends the request being held, if there is one, with a 409. */
  interrupt(description: string): void {
    this.end?.(conflict(description))
  }

  private async hold(ms: number, gone: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const end = (refusal: Refusal | null): void => {
        clearTimeout(timer)
        stopListening()
        gone.removeEventListener('abort', quietly)
        if (this.end === end) this.end = null
        this.changes.tell()
        if (refusal === null) resolve()
        else reject(refusal)
      }
      const quietly = (): void => end(null)
      const timer = setTimeout(quietly, ms)
      const stopListening = this.queue.changes.on(() => {
        if (this.queue.pending.length > 0) quietly()
      })
      gone.addEventListener('abort', quietly)
      this.end = end
      this.changes.tell()
    })
  }
}
