import { Composer } from 'grammy'
import type { CallbackQuery } from 'grammy/types'
import { answerQuestion } from '../answering.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { exampleButtons, exampleQuestions } from '../examples.js'
import { isAdmin } from '../middleware/access.js'
import { bold, joined, plain } from '../rendering/text.js'
import { toast } from '../toast.js'
import { showMeeting } from './meeting-card.js'

/** The first words, with examples to tap, links that open a meeting, and help. */
export const start = new Composer<BotContext>()

start.command(NAMES.start, async (ctx) => {
  const meeting = /^m_([0-9a-f]{16})_([0-9]{1,6})$/u.exec(ctx.match)
  if (meeting) return showMeeting(ctx, `${meeting[1]!}#${meeting[2]!}`)
  await welcome(ctx)
})

/** What the bot is for, with questions to tap. */
export async function welcome(ctx: BotContext): Promise<void> {
  const buttons = await exampleButtons(ctx)
  await deliver(ctx, { text: joined([bold(ctx.say('bot-start-title')), plain(ctx.say(buttons.length > 0 ? 'bot-start' : 'bot-start-empty'))], '\n\n'), buttons })
}

start.command(NAMES.help, async (ctx) => {
  const parts = ['ask', 'proof', 'places', 'commands', ...((await isAdmin(ctx)) ? ['admin'] : [])]
  const text = parts.map((part) => joined([bold(ctx.say(`bot-help-${part}-title`)), plain(ctx.say(`bot-help-${part}`, { bot: ctx.me.username }))], '\n'))
  await deliver(ctx, { text: joined(text, '\n\n'), buttons: await exampleButtons(ctx) })
})

start.callbackQuery(/^e:([0-9])$/u, async (ctx) => {
  await toast(ctx)
  const question = labelOf(ctx.callbackQuery) ?? (await exampleQuestions(ctx.deps.app.almanac, ctx.say))[Number(ctx.match[1])]
  if (question !== undefined && ctx.chat !== undefined) await answerQuestion(ctx, { text: question, message: null })
})

/** What the pressed button says: the corpus may hold other examples by now. */
function labelOf({ message, data }: CallbackQuery): string | undefined {
  const buttons = message !== undefined && 'reply_markup' in message ? (message.reply_markup?.inline_keyboard.flat() ?? []) : []
  return buttons.find((one) => 'callback_data' in one && one.callback_data === data)?.text
}
