import { Composer } from 'grammy'
import { answerAgain, answerQuestion } from '../answering.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { exampleButtons } from '../examples.js'
import { isReplyToUs, questionIn } from '../middleware/addressed.js'
import { botKey } from '../middleware/once.js'
import { plain } from '../rendering/text.js'

/** Questions in messages: new ones, replies to an answer, and edited ones. */
export const questions = new Composer<BotContext>()

questions.on('message', async (ctx) => {
  const text = questionIn(ctx, ctx.message)
  // A command that is none of ours; one of another bot never comes this far.
  if (text.startsWith('/')) return deliver(ctx, { text: plain(ctx.say('bot-unknown-command')) })
  if (text !== '') return ask(ctx, text, ctx.message)
  if (isService(ctx)) return
  await deliver(ctx, { text: plain(ctx.say(ctx.message.text === undefined ? 'bot-text-only' : 'bot-ask-me')), buttons: await exampleButtons(ctx) })
})

questions.on('edited_message', async (ctx) => {
  const message = ctx.editedMessage
  const text = questionIn(ctx, message)
  if (text === '' || text.startsWith('/')) return
  const former = await ctx.deps.app.bot.answerTo(botKey(ctx.me.id), message.chat.id, message.message_id)
  if (former === null) return ask(ctx, text, message)
  if (former.question !== text) await answerAgain(ctx, former, { text, message: message.message_id })
})

async function ask(ctx: BotContext, text: string, message: NonNullable<BotContext['msg']>): Promise<void> {
  const replied = message.reply_to_message
  const after = replied !== undefined && isReplyToUs(ctx, message) ? await ctx.deps.app.bot.answerIn(botKey(ctx.me.id), message.chat.id, replied.message_id) : null
  await answerQuestion(ctx, { text, message: message.message_id, after })
}

/** News of the chat itself (joined, pinned, renamed …) rather than something sent. */
const isService = (ctx: BotContext): boolean => !CONTENT.some((kind) => ctx.message !== undefined && kind in ctx.message)

const CONTENT = ['text', 'animation', 'audio', 'document', 'photo', 'sticker', 'story', 'video', 'video_note', 'voice', 'contact', 'dice', 'game', 'poll', 'venue', 'location', 'paid_media', 'checklist'] as const
