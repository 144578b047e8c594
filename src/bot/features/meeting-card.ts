import { Composer } from 'grammy'
import { AppError } from '../../errors.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { conversationOf } from '../middleware/order.js'
import { renderMeeting } from '../rendering/meeting.js'
import { originalButtons } from '../rendering/proof.js'
import { plain } from '../rendering/text.js'
import { toast } from '../toast.js'

/** Cards of meetings, and the report a card was made from. */
export const meetingCard = new Composer<BotContext>()

meetingCard.callbackQuery(/^c:([0-9a-f]{16}#[0-9]{1,6})$/u, async (ctx) => {
  await toast(ctx)
  await showMeeting(ctx, ctx.match[1]!)
})

/** Shows the card of a meeting; what is asked next is about it. */
export async function showMeeting(ctx: BotContext, id: string): Promise<void> {
  const reportId = id.slice(0, id.indexOf('#'))
  const view = await ctx.deps.app.library.show(reportId).catch(unlessGone)
  const meeting = view?.meetings.find((other) => other.id === id)
  if (view === null || meeting === undefined) return deliver(ctx, { text: plain(ctx.say('bot-gone')) })
  await ctx.deps.app.bot.saveConversation(conversationOf(ctx), { reportId, meetingId: id, intents: ['other'], people: [] })
  const link = `https://t.me/${ctx.me.username}?start=m_${id.replace('#', '_')}`
  await deliver(ctx, {
    text: renderMeeting(meeting, view.report.title, ctx.say),
    buttons: [[...originalButtons(view.report, ctx.say), { text: ctx.say('bot-share'), copy_text: { text: link } }]],
  })
}

export function unlessGone(error: unknown): null {
  if (error instanceof AppError && error.code === 'no-such-report') return null
  throw error
}
