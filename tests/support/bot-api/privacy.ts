import type { Message } from 'grammy/types'
import type { Room, World } from './world.js'

/**
 * Whether the bot gets to see a message. Never what other bots write; in a group with privacy mode on only commands,
 * replies to what the bot said and messages that mention it, unless the bot is an administrator there.
 */
export function reachesBot({ bot }: World, room: Room, message: Message, privacy: boolean): boolean {
  if (room.bot !== 'member' || message.from?.is_bot === true) return false
  if (room.chat.type === 'private' || !privacy || room.members.get(bot.id) === 'administrator') return true
  if (message.reply_to_message?.from?.id === bot.id) return true
  const text = message.text ?? message.caption ?? ''
  const name = `@${bot.username.toLowerCase()}`
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
    const words = text.slice(offset, offset + length).toLowerCase()
    return (type === 'mention' && words === name) || (type === 'bot_command' && (!words.includes('@') || words.endsWith(name)))
  })
}
