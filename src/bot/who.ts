import type { BotContext } from './context.js'
import { dateWords } from './rendering/dates.js'

/** Who did something, in words: "cli", "corpus", or a person by their Telegram id. */
export async function whoWords(ctx: BotContext, by: string): Promise<string> {
  if (by === 'cli' || by === 'corpus') return ctx.say(`who-${by}`)
  const name = /^[0-9]{1,15}$/u.test(by) ? await ctx.deps.app.bot.name(Number(by)) : null
  return name ?? by
}

/** When something was done, by the clock of this machine. */
export function whenWords(ctx: BotContext, iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return `${dateWords({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }, ctx.say)} ${time}`
}

/** Remembers what the person is called, for those who look at who did what. */
export async function noteName(ctx: BotContext): Promise<void> {
  if (ctx.from === undefined) return
  const name = [ctx.from.first_name, ctx.from.last_name ?? ''].join(' ').normalize('NFC').trim()
  const { bot } = ctx.deps.app
  if (name !== '' && (await bot.name(ctx.from.id)) !== name) await bot.setName(ctx.from.id, name)
}
