import { Composer } from 'grammy'
import { answerQuestion } from '../answering.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { exampleQuestions } from '../examples.js'
import { isAdmin } from '../middleware/access.js'
import { button } from '../rendering/answer.js'
import { bold, joined, plain } from '../rendering/text.js'
import { toast } from '../toast.js'
import { showMeeting } from './meeting-card.js'

/** The first words, with examples to tap, links that open a meeting, and help. */
export const start = new Composer<BotContext>()

start.command(NAMES.start, async (ctx) => {
  const meeting = /^m_([0-9a-f]{16})_([0-9]{1,6})$/u.exec(ctx.match)
  if (meeting) return showMeeting(ctx, `${meeting[1]!}#${meeting[2]!}`)
  const examples = await exampleQuestions(ctx.deps.app.almanac, ctx.say)
  await deliver(ctx, {
    text: joined([bold(ctx.say('bot-start-title')), plain(ctx.say(examples.length > 0 ? 'bot-start' : 'bot-start-empty'))], '\n\n'),
    buttons: examples.map((question, i) => [button(question, `e:${i}`)]),
  })
})

start.command(NAMES.help, async (ctx) => {
  const parts = [ctx.say('bot-help', { bot: ctx.me.username }), ...((await isAdmin(ctx)) ? [ctx.say('bot-help-admin')] : [])]
  await deliver(ctx, { text: plain(parts.join('\n\n')) })
})

start.callbackQuery(/^e:([0-9])$/u, async (ctx) => {
  const question = (await exampleQuestions(ctx.deps.app.almanac, ctx.say))[Number(ctx.match[1])]
  await toast(ctx)
  if (question !== undefined && ctx.chat !== undefined) await answerQuestion(ctx, { text: question, message: null })
})
