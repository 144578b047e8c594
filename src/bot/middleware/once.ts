import type { MiddlewareFn } from 'grammy'
import type { BotContext } from '../context.js'

/** The beginning of the keys of all updates of a bot. */
export const botKey = (bot: number): string => `${bot.toString(36)}.`

/** The key of an update in the store, also the id of an answer to it: short enough for a button, unique across bots. */
export const updateKey = (bot: number, update: number): string => botKey(bot) + update.toString(36)

/** Lets an update pass that was not finished before, and marks it as finished behind it; one that failed for good stays open. */
export function once(): MiddlewareFn<BotContext> {
  const running = new Set<string>()
  return async (ctx, next) => {
    const { bot } = ctx.deps.app
    const key = updateKey(ctx.me.id, ctx.update.update_id)
    if (running.has(key)) return
    running.add(key)
    try {
      if (await bot.isFinished(key)) return
      ctx.key = key
      await next()
      await ctx.later
      await bot.finish(key)
    } finally {
      running.delete(key)
    }
  }
}
