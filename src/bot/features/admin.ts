import { Composer } from 'grammy'
import { randomInt } from 'node:crypto'
import type { Right } from '../../store/bot-state.js'
import { NAMES, forgetAdmin, registerAdmin } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { plain } from '../rendering/text.js'

/** /admin: who may ask, who is an admin, and codes that let people in. */
export const admin = new Composer<BotContext>()

admin.command(NAMES.admin, async (ctx) => {
  const [order = '', id = ''] = ctx.match.trim().toLowerCase().split(/\s+/u)
  await deliver(ctx, { text: plain(await obey(ctx, order, id)) })
})

/** What each order does with an id: to whom, and whether it gives or takes. Groups have negative ids. */
const ORDERS: Readonly<Record<string, { right: (id: number) => Right; give: boolean }>> = {
  grant: { right: () => 'admin', give: true },
  revoke: { right: () => 'admin', give: false },
  allow: { right: (id) => (id < 0 ? 'chat' : 'person'), give: true },
  deny: { right: (id) => (id < 0 ? 'chat' : 'person'), give: false },
}

async function obey(ctx: BotContext, order: string, given: string): Promise<string> {
  if (order === 'code') return giveCode(ctx)
  if (order === 'list') return list(ctx)
  const known = ORDERS[order]
  if (known === undefined) return ctx.say('bot-admin-usage')
  const id = idOf(ctx, given)
  if (id === null) return ctx.say('bot-admin-id')
  const { bot } = ctx.deps.app
  if (known.give) await bot.grant(known.right(id), id, ctx.from!.id, ctx.deps.now().toISOString())
  else await bot.revoke(known.right(id), id)
  if (order === 'grant') await registerAdmin(ctx.api, id, (await bot.language(id)) ?? ctx.deps.language)
  if (order === 'revoke' && !ctx.deps.config.adminIds.has(id)) await forgetAdmin(ctx.api, id)
  return ctx.say(`bot-admin-${order}`, { id: String(id) })
}

/** The id written, else that of the person whose message is replied to. */
function idOf(ctx: BotContext, given: string): number | null {
  if (/^-?[1-9][0-9]{0,14}$/u.test(given)) return Number(given)
  const replied = ctx.msg?.reply_to_message?.from
  return given === '' && replied !== undefined && !replied.is_bot ? replied.id : null
}

/** Without the letters and digits that are taken for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 8
const CODE_HOURS = 24

async function giveCode(ctx: BotContext): Promise<string> {
  const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('')
  const until = new Date(ctx.deps.now().getTime() + CODE_HOURS * 60 * 60 * 1000)
  await ctx.deps.app.bot.addCode(code, ctx.from!.id, until.toISOString())
  return ctx.say('bot-admin-code', { code, hours: CODE_HOURS, link: `https://t.me/${ctx.me.username}?start=pair_${code}` })
}

async function list(ctx: BotContext): Promise<string> {
  const given = await ctx.deps.app.bot.rights()
  const ids = (right: Right, more: Iterable<number> = []): string => [...new Set([...more, ...given.filter((one) => one.right === right).map(({ id }) => id)])].join(', ') || '–'
  const { adminIds, allowedIds } = ctx.deps.config
  return ctx.say('bot-admin-list', { admins: ids('admin', adminIds), people: ids('person', [...allowedIds].filter((id) => id > 0)), chats: ids('chat', [...allowedIds].filter((id) => id < 0)) })
}
