import { FormattedString } from '@grammyjs/parse-mode'
import { Composer } from 'grammy'
import type { Speech } from '../../app/speeches.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, show, type Outgoing } from '../delivery.js'
import { button, rows } from '../rendering/answer.js'
import { meetingLine } from '../rendering/meeting.js'
import { pageButtons, pageOf } from '../rendering/page.js'
import { bold, joined, oneLine, plain, shorten, type Rich } from '../rendering/text.js'
import { toast } from '../toast.js'

/** /nguoi NAME: what people of that name said, by date. */
export const people = new Composer<BotContext>()

people.command(NAMES.person, async (ctx) => {
  const name = oneLine(ctx.match.normalize('NFC'))
  await deliver(ctx, name === '' ? { text: plain(ctx.say('bot-person-usage')) } : await personPage(ctx, name, 0))
})

people.callbackQuery(/^n:([0-9]{1,4}):(.+)$/su, async (ctx) => {
  await toast(ctx)
  await show(ctx, await personPage(ctx, ctx.match[2]!, Number(ctx.match[1])))
})

/** Meetings on one page: each comes with its quotes. */
const SPEECHES = 3

async function personPage(ctx: BotContext, name: string, wanted: number): Promise<Outgoing> {
  const speeches = await ctx.deps.app.almanac.speeches(name)
  if (speeches.length === 0) return { text: plain(ctx.say('bot-person-none', { name: shorten(name, 100) })) }
  const { page, pages, first, shown } = pageOf(speeches, wanted, SPEECHES)
  return {
    text: joined([bold(ctx.say('bot-person', { name: shorten(name, 100), count: speeches.length })), ...shown.map((speech, i) => speechWords(ctx, speech, first + i + 1))], '\n\n'),
    buttons: [...rows(shown.map(({ meeting }, i) => button(String(first + i + 1), `c:${meeting.id}`)), SPEECHES), ...pageButtons(page, pages, (to) => `n:${to}:${name}`)],
  }
}

const speechWords = (ctx: BotContext, { name, meeting, quotes }: Speech, number: number): Rich =>
  joined([bold(`${number}. ${name}`), plain(meetingLine(meeting, ctx.say)), FormattedString.expandableBlockquote(plain(quotes.map(({ text }) => `“${oneLine(text)}”`).join('\n')))], '\n')
