import type { Transformer } from 'grammy'
import { setTimeout } from 'node:timers/promises'

/** Between two edits in one chat. A little over a second, for clocks that differ. */
const BETWEEN_MS = 1_050

const EDITS: ReadonlySet<string> = new Set(['editMessageText', 'sendMessageDraft'])

/** Lets at most one edit a second (or in `between` milliseconds) pass to each chat; the others wait for their turn. */
export function pacedEdits(between = BETWEEN_MS): Transformer {
  const free = new Map<number | string, number>()
  return async (prev, method, payload, signal) => {
    const chat = 'chat_id' in payload && EDITS.has(method) ? (payload.chat_id as number | string) : null
    if (chat === null) return prev(method, payload, signal)
    const now = performance.now()
    const turn = Math.max(now, free.get(chat) ?? 0)
    free.set(chat, turn + between)
    if (free.size > 1_000) for (const [other, until] of free) if (until < now) free.delete(other)
    if (turn > now) await setTimeout(turn - now)
    return prev(method, payload, signal)
  }
}
