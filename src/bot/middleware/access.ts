import type { BotContext } from '../context.js'

/** Whether this person may ask here: everybody when open, else those on a list, those let in, admins, and anybody in a chat that is on a list or let in. */
export async function isAllowed(ctx: BotContext): Promise<boolean> {
  const { access, allowedIds } = ctx.deps.config
  if (access === 'open') return true
  const { bot } = ctx.deps.app
  const person = ctx.from?.id
  if (person !== undefined && (allowedIds.has(person) || (await bot.hasRight('person', person)) || (await isAdmin(ctx)))) return true
  const chat = ctx.chat
  if (chat === undefined || chat.type === 'private') return false
  return allowedIds.has(chat.id) || bot.hasRight('chat', chat.id)
}

/** Admins are named in the configuration, or made by an admin. */
export async function isAdmin(ctx: BotContext): Promise<boolean> {
  const person = ctx.from?.id
  return person !== undefined && (ctx.deps.config.adminIds.has(person) || ctx.deps.app.bot.hasRight('admin', person))
}
