import { Composer } from 'grammy'
import type { BotContext } from '../context.js'
import { deliver, ignoreRefusal } from '../delivery.js'
import { exampleButtons } from '../examples.js'
import { questionIn } from '../middleware/addressed.js'
import { plain } from '../rendering/text.js'
import { toast } from '../toast.js'

/** People who may not ask: told so, with what to do about it; a code that an admin gave out lets them in. */
export const strangers = new Composer<BotContext>()

const CODE = /^(?:\/start(?:@[A-Za-z0-9_]+)?\s+)?(?:pair_)?([A-Z0-9]{8})$/u

strangers.on('message', async (ctx) => {
  const { app, config, now } = ctx.deps
  const code = config.access === 'pairing' && ctx.chat.type === 'private' ? CODE.exec(questionIn(ctx, ctx.message).replace(/pair_[A-Za-z0-9]+$|^[A-Za-z0-9]{8}$/u, (given) => given.replace(/^pair_/u, '').toUpperCase()))?.[1] : undefined
  if (code === undefined) return deliver(ctx, { text: plain(refusal(ctx)) })
  const at = now().toISOString()
  if (!(await app.bot.takeCode(code, at))) return deliver(ctx, { text: plain(ctx.say('bot-code-wrong')) })
  await app.bot.grant('person', ctx.from.id, ctx.from.id, at)
  await deliver(ctx, { text: plain(ctx.say('bot-code-taken')), buttons: await exampleButtons(ctx) })
})

strangers.on('callback_query', (ctx) => toast(ctx, refusal(ctx), true))

strangers.on('inline_query', async (ctx) => {
  await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true, button: { text: ctx.say('bot-inline-denied'), start_parameter: 'inline' } }).catch(ignoreRefusal)
})

const refusal = (ctx: BotContext): string => ctx.say(ctx.deps.config.access === 'pairing' ? 'bot-denied-pairing' : 'bot-denied', { id: String(ctx.from?.id ?? '') })
