import { limit } from '@grammyjs/ratelimiter'
import { Composer } from 'grammy'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { toast } from '../toast.js'
import { plain } from '../rendering/text.js'

const MINUTE_MS = 60_000

/** Every keystroke of inline mode is a query, and buttons are pressed quickly. */
const TAPS_A_MESSAGE = 4

/** At most so many messages of one person in a minute, and four times as many taps and inline queries; the first one too many gets a polite word. */
export function limits(messagesPerMinute: number): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const isTap = (ctx: BotContext): boolean => ctx.callbackQuery !== undefined || ctx.inlineQuery !== undefined
  composer.branch(
    isTap,
    limit<BotContext, never>({
      timeFrame: MINUTE_MS,
      limit: messagesPerMinute * TAPS_A_MESSAGE,
      alwaysReply: true,
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- The limiter awaits what this gives back, whatever its type says.
      onLimitExceeded: async (ctx) => {
        if (ctx.callbackQuery !== undefined) await toast(ctx, ctx.say('bot-too-fast'))
        else await ctx.answerInlineQuery([], { cache_time: 1, is_personal: true })
      },
    }),
    limit<BotContext, never>({
      timeFrame: MINUTE_MS,
      limit: messagesPerMinute,
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- As above.
      onLimitExceeded: (ctx) => deliver(ctx, { text: plain(ctx.say('bot-too-fast')) }),
    }),
  )
  return composer
}
