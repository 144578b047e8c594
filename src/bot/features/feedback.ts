import { Composer } from 'grammy'
import type { Verdict } from '../../store/bot-state.js'
import type { BotContext } from '../context.js'
import { toast } from '../toast.js'

/** What people think of an answer: 👍, 👎 and "wrong source". */
export const feedback = new Composer<BotContext>()

feedback.callbackQuery(/^f:([0-9a-z.-]{1,40}):(good|bad|wrong-source)$/u, async (ctx) => {
  const [, id, verdict] = ctx.match as unknown as [string, string, Verdict]
  const { app, now } = ctx.deps
  const shown = await app.bot.answer(id)
  if (shown === null || shown.chat !== ctx.chat?.id) return toast(ctx, ctx.say('bot-gone'))
  await app.bot.judge(id, ctx.from.id, verdict, now().toISOString())
  await toast(ctx, ctx.say(`bot-thanks-${verdict}`))
})
