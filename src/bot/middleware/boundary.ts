import { GrammyError, HttpError, type BotError } from 'grammy'
import { AppError } from '../../errors.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { errorFields } from '../log.js'
import { plain } from '../rendering/text.js'
import { toast } from '../toast.js'

/** What every failed update gets: a line in the log, and a polite word to the person. A network that is down is left for the next start. */
export async function onError({ error, ctx }: BotError<BotContext>): Promise<void> {
  if (error instanceof HttpError) throw error
  if (error instanceof AppError && error.code !== 'internal') {
    ctx.deps.log.info({ update: ctx.update.update_id, ...errorFields(error) }, 'refused')
  } else {
    ctx.deps.log.error({ update: ctx.update.update_id, ...errorFields(error) }, 'failed')
  }
  // Blocked by the person, or thrown out of the group: there is nobody to say it to.
  if (error instanceof GrammyError && error.error_code === 403) return
  const words = wordsFor(error, ctx)
  try {
    if (ctx.callbackQuery !== undefined) await toast(ctx, words, true)
    else if (ctx.inlineQuery !== undefined) await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true })
    else await deliver(ctx, { text: plain(words) })
  } catch (second) {
    if (second instanceof HttpError) throw second
    ctx.deps.log.error({ update: ctx.update.update_id, ...errorFields(second) }, 'failed to say so')
  }
}

const wordsFor = (error: unknown, ctx: BotContext): string =>
  error instanceof AppError && !['internal', 'store-damaged', 'data-dir', 'store-newer'].includes(error.code)
    ? ctx.say(`error-${error.code}`, { reason: error.code, ...error.values })
    : ctx.say('bot-failed')
