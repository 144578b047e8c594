import type { Message, MessageEntity } from 'grammy/types'
import { COMMANDS } from '../commands.js'
import type { BotContext } from '../context.js'

/** Whether an update is for this bot to answer: not from a bot, and in a group only with its name, in reply to it, or with a command of its own. */
export function isForUs(ctx: BotContext): boolean {
  if (ctx.from === undefined || ctx.from.is_bot) return false
  const message = ctx.message ?? ctx.editedMessage
  if (message === undefined) return ctx.callbackQuery !== undefined || ctx.inlineQuery !== undefined
  if (message.via_bot !== undefined) return false
  return message.chat.type === 'private' || isCommandForUs(ctx, message) || isReplyToUs(ctx, message) || mentions(ctx, message).length > 0
}

const contentOf = (message: Message): { text: string; entities: readonly MessageEntity[] } => ({
  text: message.text ?? message.caption ?? '',
  entities: message.entities ?? message.caption_entities ?? [],
})

function isCommandForUs(ctx: BotContext, message: Message): boolean {
  const { text, entities } = contentOf(message)
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (command === undefined) return false
  const [name = '', bot] = text.slice(1, command.length).split('@')
  return bot === undefined ? COMMANDS.has(name.toLowerCase()) : bot.toLowerCase() === ctx.me.username.toLowerCase()
}

/** The first message of a topic stands as replied to in each of its messages: it is no reply to the bot that opened it. */
export function isReplyToUs(ctx: BotContext, { reply_to_message: replied }: Message): boolean {
  return replied?.from?.id === ctx.me.id && replied.forum_topic_created === undefined
}

function mentions(ctx: BotContext, message: Message): readonly MessageEntity[] {
  const { text, entities } = contentOf(message)
  const name = `@${ctx.me.username}`.toLowerCase()
  return entities.filter((entity) =>
    entity.type === 'text_mention' ? entity.user.id === ctx.me.id : entity.type === 'mention' && text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === name,
  )
}

/** The question in a message: its text without the bot's name. */
export function questionIn(ctx: BotContext, message: Message): string {
  let { text } = contentOf(message)
  for (const { offset, length } of [...mentions(ctx, message)].sort((a, b) => b.offset - a.offset)) text = `${text.slice(0, offset)} ${text.slice(offset + length)}`
  return text.replace(/^[\s,:;–-]+/u, '').trim()
}
