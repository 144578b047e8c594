import { Composer } from 'grammy'
import type { InlineKeyboardButton } from 'grammy/types'
import type { ToldMeeting } from '../../app/bot-app.js'
import type { ShownAnswer } from '../../store/bot-state.js'
import { bodyOf } from '../answering.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, show, type Outgoing } from '../delivery.js'
import { button, rows } from '../rendering/answer.js'
import { dateWords } from '../rendering/dates.js'
import { meetingLine } from '../rendering/meeting.js'
import { pageButtons, pageOf } from '../rendering/page.js'
import { bold, joined, plain, shorten } from '../rendering/text.js'
import { toast } from '../toast.js'

/** /hop: meetings month by month, or on a date; and those an answer speaks of. */
export const meetings = new Composer<BotContext>()

meetings.command(NAMES.meetings, async (ctx) => {
  const wanted = ctx.match.normalize('NFC').trim()
  await deliver(ctx, wanted === '' ? await monthPage(ctx, null, 0) : await datePage(ctx, wanted, 0))
})

meetings.callbackQuery(/^h:([0-9-]{1,7}):([0-9]{1,4})$/u, async (ctx) => {
  await toast(ctx)
  await show(ctx, await monthPage(ctx, ctx.match[1]!, Number(ctx.match[2])))
})

meetings.callbackQuery(/^d:([0-9]{1,4}):(.+)$/su, async (ctx) => {
  await toast(ctx)
  await show(ctx, await datePage(ctx, ctx.match[2]!, Number(ctx.match[1])))
})

meetings.callbackQuery(/^m:([0-9a-z.-]{1,40})(?::([0-9]{1,4}))?$/u, async (ctx) => {
  const [, id, page] = ctx.match as unknown as [string, string, string?]
  const shown = await ctx.deps.app.bot.answer(id)
  // A forged button must not open what was said in another chat.
  const listed = shown === null || shown.chat !== ctx.chat?.id ? null : await citedPage(ctx, shown, Number(page ?? 0))
  if (listed === null) return toast(ctx, ctx.say('bot-gone'), true)
  await toast(ctx)
  await (page === undefined ? deliver : show)(ctx, listed)
})

/** UTF-16 units of a meeting's name in a list: eight of them with dates stay far below one message. */
const NAME_LENGTH = 240

/** "2021-12", "--12" without a year, "-" without a date. */
function monthOf({ meeting: { date } }: ToldMeeting): string {
  if (date?.from.month == null) return '-'
  return `${date.from.year === null ? '-' : String(date.from.year).padStart(4, '0')}-${String(date.from.month).padStart(2, '0')}`
}

const inTime = (a: string, b: string): number => Number(a.startsWith('-')) - Number(b.startsWith('-')) || (a < b ? -1 : Number(a > b))

async function monthPage(ctx: BotContext, wanted: string | null, page: number): Promise<Outgoing> {
  const all = await ctx.deps.app.almanac.all()
  const months = [...new Set(all.map(monthOf))].sort(inTime)
  // The latest month that is known with its year, unless one is asked for that is still there.
  const month = wanted !== null && months.includes(wanted) ? wanted : (months.findLast((key) => !key.startsWith('-')) ?? months[0])
  if (month === undefined) return { text: plain(ctx.say('bot-start-empty')) }
  const at = months.indexOf(month)
  const around = [months[at - 1], months[at + 1]]
  const here = all.filter((told) => monthOf(told) === month)
  const listed = listPage(ctx, ctx.say('bot-meetings-month', { month: monthWords(ctx, month), count: here.length }), here, page, (to) => `h:${month}:${to}`)
  const months_ = around.flatMap((key, side) => (key === undefined ? [] : [button(side === 0 ? `« ${monthWords(ctx, key)}` : `${monthWords(ctx, key)} »`, `h:${key}:0`)]))
  return { ...listed, buttons: [...listed.buttons, ...(months_.length > 0 ? [months_] : [])] }
}

function monthWords(ctx: BotContext, month: string): string {
  if (month === '-') return ctx.say('bot-no-date')
  const [year, number] = month.startsWith('--') ? [null, month.slice(2)] : month.split('-')
  return dateWords({ year: year == null ? null : Number(year), month: Number(number), day: null }, ctx.say)
}

async function datePage(ctx: BotContext, wanted: string, page: number): Promise<Outgoing> {
  const found = await ctx.deps.app.almanac.on(wanted)
  if (found === null) return { text: plain(ctx.say('bot-meetings-no-such-date')) }
  if (found.meetings.length === 0) return { text: plain(ctx.say('bot-meetings-none', { date: shorten(wanted, 100) })) }
  return listPage(ctx, ctx.say('bot-meetings-on', { date: shorten(wanted, 100), count: found.meetings.length }), found.meetings, page, (to) => `d:${to}:${wanted}`)
}

/** The meetings told of in the reports that an answer cites. */
async function citedPage(ctx: BotContext, shown: ShownAnswer, page: number): Promise<Outgoing | null> {
  const cited = new Set(bodyOf(shown).answer.citations.map(({ reportId }) => reportId))
  const found = (await ctx.deps.app.almanac.all()).filter(({ meeting }) => cited.has(meeting.reportId))
  return found.length === 0 ? null : listPage(ctx, ctx.say('bot-meetings-cited', { count: found.length }), found, page, (to) => `m:${shown.id}:${to}`)
}

function listPage(ctx: BotContext, title: string, found: readonly ToldMeeting[], wanted: number, data: (page: number) => string): { text: Outgoing['text']; buttons: InlineKeyboardButton[][] } {
  const { page, pages, first, shown } = pageOf(found, wanted)
  const lines = shown.map(({ meeting }, i) => plain(`${first + i + 1}. ${shorten(meetingLine(meeting, ctx.say), NAME_LENGTH)}`))
  return {
    text: joined([bold(title), joined(lines, '\n')], '\n\n'),
    buttons: [...rows(shown.map(({ meeting }, i) => button(String(first + i + 1), `c:${meeting.id}`)), shown.length), ...pageButtons(page, pages, data)],
  }
}
