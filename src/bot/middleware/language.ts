import type { MiddlewareFn } from 'grammy'
import { createTranslator } from '../../locales.js'
import type { Language } from '../../reports/report.js'
import type { BotContext } from '../context.js'

/** The language a person chose, else that of their Telegram, else the product's. */
export const speak: MiddlewareFn<BotContext> = async (ctx, next) => {
  const chosen = ctx.from === undefined ? null : await ctx.deps.app.bot.language(ctx.from.id)
  setLanguage(ctx, chosen ?? fromTelegram(ctx.from?.language_code) ?? ctx.deps.language)
  await next()
}

export function setLanguage(ctx: BotContext, language: Language): void {
  ctx.language = language
  ctx.say = createTranslator(language)
}

/** English is what people of other languages are likelier to read. */
const fromTelegram = (code: string | undefined): Language | null => (code === undefined ? null : code.toLowerCase().startsWith('vi') ? 'vi' : 'en')
