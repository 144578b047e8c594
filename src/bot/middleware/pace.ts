import type { Transformer } from 'grammy'
import { setTimeout } from 'node:timers/promises'

/** Between two edits in one chat. A little over a second, for clocks that differ. */
const BETWEEN_MS = 1_050

const EDITS: ReadonlySet<string> = new Set(['editMessageText', 'sendMessageDraft'])

/** Lets at most one edit a second pass to each chat; the others wait for their turn. */
export function pacedEdits(): Transformer {
  const free = new Map<number | string, number>()
  return async (prev, method, payload, signal) => {
    const chat = 'chat_id' in payload && EDITS.has(method) ? (payload.chat_id as number | string) : null
    if (chat === null) return prev(method, payload, signal)
    const now = performance.now()
    const turn = Math.max(now, free.get(chat) ?? 0)
    free.set(chat, turn + BETWEEN_MS)
    if (free.size > 1_000) for (const [other, until] of free) if (until < now) free.delete(other)
    if (turn > now) await setTimeout(turn - now)
    return prev(method, payload, signal)
  }
}

/** What may be called again when the connection broke: calling twice does what calling once does. */
const REPEATABLE = /^(?:get|set|edit|delete|answer)|^sendChatAction$|^sendMessageDraft$/u
const ATTEMPTS = 5
const FIRST_PAUSE_MS = 200

/** Calls again what a broken connection cut off, where that is safe; sending a message is not. */
export function repeatBroken(isBroken: (error: unknown) => boolean): Transformer {
  return async (prev, method, payload, signal) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await prev(method, payload, signal)
      } catch (error) {
        if (!isBroken(error) || !REPEATABLE.test(method) || method === 'getUpdates' || attempt === ATTEMPTS || signal?.aborted === true) throw error
      }
      await setTimeout(FIRST_PAUSE_MS * 2 ** (attempt - 1))
    }
  }
}
