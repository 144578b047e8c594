import { Composer } from 'grammy'
import { randomInt } from 'node:crypto'
import type { Right } from '../../store/bot-state.js'
import { NAMES, forgetPerson, registerPerson } from '../commands.js'
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
  const known = Object.hasOwn(ORDERS, order) ? ORDERS[order] : undefined
  if (known === undefined) return ctx.say('bot-admin-usage')
  const id = idOf(ctx, given)
  if (id === null) return ctx.say('bot-admin-id')
  const { bot } = ctx.deps.app
  if (known.give) await bot.grant(known.right(id), id, ctx.from!.id, ctx.deps.now().toISOString())
  else await bot.revoke(known.right(id), id)
  if (order === 'grant' || order === 'revoke') await changeMenu(ctx, id)
  return [ctx.say(`bot-admin-${order}`, { who: await called(ctx, id) }), ...butStill(ctx, order, id)].join(' ')
}

/** The menu of a person who became an admin, or is none any more. */
async function changeMenu(ctx: BotContext, id: number): Promise<void> {
  const { bot } = ctx.deps.app
  const [language, isAdmin] = [await bot.language(id), ctx.deps.config.adminIds.has(id) || (await bot.hasRight('admin', id))]
  if (language === null && !isAdmin) await forgetPerson(ctx.api, id)
  else await registerPerson(ctx.api, id, language ?? ctx.deps.language, isAdmin)
}

/** What an order leaves as it is: rights that the configuration gives, and everybody's when the bot is open. */
function butStill(ctx: BotContext, order: string, id: number): string[] {
  const { access, adminIds, allowedIds } = ctx.deps.config
  if (order === 'revoke') return adminIds.has(id) ? [ctx.say('bot-admin-configured', { variable: 'ADMIN_IDS' })] : []
  if (order === 'deny' && allowedIds.has(id)) return [ctx.say('bot-admin-configured', { variable: 'ALLOWED_IDS' })]
  return order !== 'grant' && access === 'open' ? [ctx.say('bot-admin-open')] : []
}

/** A person's name with the id, where the name is known. */
async function called(ctx: BotContext, id: number): Promise<string> {
  const name = await ctx.deps.app.bot.name(id)
  return name === null ? String(id) : `${name} (${id})`
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
  if (ctx.deps.config.access !== 'pairing') return ctx.say(`bot-admin-no-code-${ctx.deps.config.access}`)
  const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('')
  const until = new Date(ctx.deps.now().getTime() + CODE_HOURS * 60 * 60 * 1000)
  await ctx.deps.app.bot.addCode(code, ctx.from!.id, until.toISOString())
  return ctx.say('bot-admin-code', { code, hours: CODE_HOURS, link: `https://t.me/${ctx.me.username}?start=pair_${code}` })
}

async function list(ctx: BotContext): Promise<string> {
  const given = await ctx.deps.app.bot.rights()
  const { access, adminIds, allowedIds } = ctx.deps.config
  const all = async (right: Right, configured: Iterable<number>): Promise<string> => {
    const ids = new Set([...configured, ...given.filter((one) => one.right === right).map(({ id }) => id)])
    return (await Promise.all([...ids].map((id) => called(ctx, id)))).join(', ') || '–'
  }
  const [people, chats] = [[...allowedIds].filter((id) => id > 0), [...allowedIds].filter((id) => id < 0)]
  const lists = { admins: await all('admin', adminIds), people: await all('person', people), chats: await all('chat', chats) }
  return `${ctx.say(`bot-admin-access-${access}`)}\n${ctx.say('bot-admin-list', lists)}`
}
