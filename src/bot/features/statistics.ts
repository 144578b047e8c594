import { Composer } from 'grammy'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, show, type Outgoing } from '../delivery.js'
import { button } from '../rendering/answer.js'
import { isoWords } from '../rendering/dates.js'
import { pageButtons, pageOf } from '../rendering/page.js'
import { bold, joined, plain, shorten } from '../rendering/text.js'
import { toast } from '../toast.js'

/** For admins: /thongke, how questions were answered, and /chuatraloi, which were not. */
export const statistics = new Composer<BotContext>()

const DAY_MS = 24 * 60 * 60 * 1000
/** Days each page of /thongke looks back over. */
const PERIODS = [1, 7, 30, 365] as const
/** Days /chuatraloi looks back over. */
const LATELY = 30

statistics.command(NAMES.statistics, async (ctx) => deliver(ctx, await statisticsPage(ctx, 7)))

statistics.callbackQuery(/^s:(1|7|30|365)$/u, async (ctx) => {
  await toast(ctx)
  await show(ctx, await statisticsPage(ctx, Number(ctx.match[1])))
})

statistics.command(NAMES.unanswered, async (ctx) => deliver(ctx, await unansweredPage(ctx, 0)))

statistics.callbackQuery(/^u:([0-9]{1,4})$/u, async (ctx) => {
  await toast(ctx)
  await show(ctx, await unansweredPage(ctx, Number(ctx.match[1])))
})

const daysAgo = (ctx: BotContext, days: number): string => new Date(ctx.deps.now().getTime() - days * DAY_MS).toISOString()

async function statisticsPage(ctx: BotContext, days: number): Promise<Outgoing> {
  const { p50, p95, ...counts } = await ctx.deps.app.bot.statistics(daysAgo(ctx, days))
  return {
    text: joined([bold(ctx.say('bot-statistics', { days })), plain(counts.questions === 0 ? ctx.say('bot-statistics-none') : ctx.say('bot-statistics-lines', { ...counts, share: Math.round((counts.answered / counts.questions) * 100), p50: Math.round(p50), p95: Math.round(p95) }))], '\n\n'),
    buttons: [PERIODS.map((period) => button(`${period === days ? '• ' : ''}${ctx.say('bot-days', { days: period })}`, `s:${period}`))],
  }
}

const QUESTION_LENGTH = 240

async function unansweredPage(ctx: BotContext, wanted: number): Promise<Outgoing> {
  const groups = await ctx.deps.app.bot.unanswered(daysAgo(ctx, LATELY))
  if (groups.length === 0) return { text: plain(ctx.say('bot-unanswered-none', { days: LATELY })) }
  const { page, pages, first, shown } = pageOf(groups, wanted)
  const lines = shown.map(({ question, times, lastAt }, i) => plain(`${first + i + 1}. ${shorten(question, QUESTION_LENGTH)} — ${ctx.say('bot-unanswered-times', { times, date: isoWords(lastAt.slice(0, 10), ctx.say) })}`))
  return { text: joined([bold(ctx.say('bot-unanswered', { count: groups.length, days: LATELY })), joined(lines, '\n')], '\n\n'), buttons: [...pageButtons(page, pages, (to) => `u:${to}`), [button(ctx.say('digest-add'), 'add')]] }
}
