import { Composer } from 'grammy'
import type { Language } from '../../reports/report.js'
import { NAMES, registerPerson } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, show } from '../delivery.js'
import { isAdmin } from '../middleware/access.js'
import { setLanguage } from '../middleware/language.js'
import { conversationOf } from '../middleware/order.js'
import { button } from '../rendering/answer.js'
import { plain } from '../rendering/text.js'
import { toast } from '../toast.js'

/** /moi: a new conversation; /ngonngu: the language to be spoken to. */
export const habits = new Composer<BotContext>()

habits.command(NAMES.fresh, async (ctx) => {
  await ctx.deps.app.bot.saveConversation(conversationOf(ctx), null)
  await deliver(ctx, { text: plain(ctx.say('bot-fresh')) })
})

const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const

const choices = ({ language }: BotContext) => [Object.entries(LANGUAGES).map(([code, name]) => button(code === language ? `✓ ${name}` : name, `l:${code}`))]

habits.command(NAMES.language, async (ctx) => {
  const wanted = ctx.match.trim().toLowerCase()
  if (wanted === 'vi' || wanted === 'en') return choose(ctx, wanted, deliver)
  await deliver(ctx, { text: plain(ctx.say('bot-language')), buttons: choices(ctx) })
})

habits.callbackQuery(/^l:(vi|en)$/u, async (ctx) => {
  await toast(ctx)
  await choose(ctx, ctx.match[1] as Language, show)
})

async function choose(ctx: BotContext, language: Language, say: typeof deliver): Promise<void> {
  await ctx.deps.app.bot.setLanguage(ctx.from!.id, language)
  setLanguage(ctx, language)
  if (ctx.chat?.type === 'private') await registerPerson(ctx.api, ctx.chat.id, language, await isAdmin(ctx))
  await say(ctx, { text: plain(ctx.say('bot-language-set')), buttons: choices(ctx) })
}
