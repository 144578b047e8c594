import type { Chat, Message, Update, User } from 'grammy/types'
import type { Room, World } from './world.js'

/** Makes the chats, people, messages, files and queries of an update part of the world, as they are in Telegram when it sends such an update. */
export function adopt(world: World, update: Omit<Update, 'update_id'>): void {
  for (const message of [update.message, update.edited_message, update.channel_post, update.edited_channel_post]) {
    if (message !== undefined) adoptMessage(world, message)
  }
  adoptQueries(world, update)
  const { my_chat_member: mine } = update
  for (const place of [mine, update.chat_member, update.message_reaction, update.message_reaction_count]) {
    if (place !== undefined) adoptRoom(world, place.chat)
  }
  if (mine === undefined) return
  const gone = mine.new_chat_member.status === 'kicked' || mine.new_chat_member.status === 'left'
  adoptRoom(world, mine.chat).bot = gone ? (mine.chat.type === 'private' ? 'blocked' : 'kicked') : 'member'
}

function adoptQueries(world: World, { callback_query: pressed, inline_query: asked }: Omit<Update, 'update_id'>): void {
  if (pressed?.message !== undefined) {
    // A date of 0 marks a message that the bot can no longer reach.
    if (pressed.message.date === 0) adoptRoom(world, pressed.message.chat)
    else adoptMessage(world, pressed.message)
  }
  for (const query of [pressed, asked]) {
    if (query === undefined) continue
    adoptUser(world, query.from)
    const place = query === pressed ? world.callbacks : world.inlineQueries
    place.set(query.id, { id: query.id, askedAt: world.clock(), answered: false })
  }
}

function adoptMessage(world: World, message: Message): void {
  const room = adoptRoom(world, message.chat)
  room.bot = 'member'
  if (message.from !== undefined) adoptUser(world, message.from)
  if (message.is_topic_message === true && message.message_thread_id !== undefined) room.topics.set(message.message_thread_id, 'adopted')
  const { document } = message
  if (document !== undefined && !world.files.has(document.file_id)) {
    const name = document.file_name ?? 'file'
    world.files.set(document.file_id, { id: document.file_id, path: `documents/adopted_${document.file_id}`, name, mime: document.mime_type ?? '', bytes: Buffer.from(name) })
  }
  room.messages.set(message.message_id, message)
  room.numbering.last = Math.max(room.numbering.last, message.message_id)
}

function adoptRoom(world: World, chat: Chat): Room {
  return world.rooms.get(chat.id) ?? world.openRoom(chat, 'member')
}

function adoptUser(world: World, user: User): void {
  if (!world.users.has(user.id)) world.users.set(user.id, user)
}
