import { Composer } from 'grammy'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, show, type Outgoing } from '../delivery.js'
import { button, rows } from '../rendering/answer.js'
import { dateWords } from '../rendering/dates.js'
import { pageButtons, pageOf } from '../rendering/page.js'
import { bold, joined, plain, shorten } from '../rendering/text.js'
import { toast } from '../toast.js'

/** /nguon: the reports that answers come from. */
export const reports = new Composer<BotContext>()

reports.command(NAMES.reports, async (ctx) => deliver(ctx, await reportPage(ctx, 0)))

reports.callbackQuery(/^r:([0-9]{1,4})$/u, async (ctx) => {
  await toast(ctx)
  await show(ctx, await reportPage(ctx, Number(ctx.match[1])))
})

/** UTF-16 units of a title in the list. */
const TITLE_LENGTH = 240

async function reportPage(ctx: BotContext, wanted: number): Promise<Outgoing> {
  const all = await ctx.deps.app.library.list()
  if (all.length === 0) return { text: plain(ctx.say('bot-start-empty')) }
  const { page, pages, first, shown } = pageOf(all, wanted)
  const lines = shown.map(({ title, date }, i) => {
    const when = date === null ? '' : dateWords(date, ctx.say)
    return plain(`${first + i + 1}. ${shorten(title, TITLE_LENGTH)}${when === '' ? '' : ` (${when})`}`)
  })
  return {
    text: joined([bold(ctx.say('bot-reports', { count: all.length })), joined(lines, '\n'), plain(ctx.say('bot-reports-hint'))], '\n\n'),
    buttons: [...rows(shown.map(({ id }, i) => button(String(first + i + 1), `o:${id}`)), shown.length), ...pageButtons(page, pages, (to) => `r:${to}`)],
  }
}
