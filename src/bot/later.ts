import { BotError, HttpError } from 'grammy'
import type { BotContext } from './context.js'
import { onError } from './middleware/boundary.js'

/**
 * Lets work go on when the next message of the chat may already have its turn. What fails is told to the person by the update
 * whose work it is (`mine`); others that wait for the same work stay silent. A network that is down leaves all of them for the next start.
 */
export function later(ctx: BotContext, work: Promise<void>, mine = true): void {
  ctx.later = work.catch(async (error: unknown) => {
    if (mine || error instanceof HttpError) await onError(new BotError(error, ctx))
  })
  // Looked at when the update is finished, which may be later than it fails.
  ctx.later.catch(() => undefined)
}
