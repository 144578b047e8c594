import type { BotContext } from '../context.js'
import { goesOn, type Part } from './parts.js'

/** A message that is an upload, or a piece of one. */
export interface Sent {
  readonly ctx: BotContext
  readonly part: Part
}

/** Messages that came together arrive within a second of each other. */
const QUIET_MS = 1_000

interface Open {
  readonly sent: Sent[]
  readonly done: Promise<void>
  close(): void
}

/** Brings together what belongs together: albums, parts of one forwarded post, a text that Telegram cut. One for each bot. */
export class Collecting {
  readonly #open = new Map<string, Open>()

  constructor(private readonly pause: (ms: number) => Promise<void>) {}

  /** Whether a message goes on with what its sender is just sending. */
  awaits(key: string, part: Part): boolean {
    const open = this.#open.get(key)
    return open !== undefined && goesOn(open.sent.at(-1)!.part, part)
  }

  /** Takes a message; `work` is done once for all that belong together, when nothing more of it came for a while; `done` resolves behind it. */
  take(key: string, sent: Sent, work: (all: readonly Sent[]) => Promise<void>): { readonly first: boolean; readonly done: Promise<void> } {
    const first = !this.awaits(key, sent.part)
    if (first) this.#open.get(key)?.close()
    if (first && sent.part.more === null) return { first, done: work([sent]) }
    const open = first ? this.#begin(key, work) : this.#open.get(key)!
    open.sent.push(sent)
    void this.pause(QUIET_MS).then(() => {
      if (open.sent.at(-1) === sent) open.close()
    })
    return { first, done: open.done }
  }

  #begin(key: string, work: (all: readonly Sent[]) => Promise<void>): Open {
    const sent: Sent[] = []
    let close = (): void => undefined
    const closed = new Promise<void>((resolve) => (close = resolve))
    const open: Open = {
      sent,
      done: closed.then(() => work(sent)),
      close: () => {
        if (this.#open.get(key) === open) this.#open.delete(key)
        close()
      },
    }
    this.#open.set(key, open)
    return open
  }
}
