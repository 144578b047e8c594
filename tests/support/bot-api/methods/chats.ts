import type { User } from 'grammy/types'
import { isFields } from '../parameters.js'
import { malformed, misplaced } from '../refusal.js'
import type { Room } from '../world.js'
import { messageIn, roomToWriteTo } from './method.js'
import type { Method } from './method.js'

const ACTIONS = new Set(['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document'])
const REACTIONS = new Set('👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🙏 👌 🕊 🥱 😍 💯 🤣 ⚡ 🏆 💔 🤨 😐 😴 😭 🤓 👀 🙈 😇 😨 🤝 ✍ 🤗 🫡 🆒 😎 🤷'.split(' '))

/** What the bot asks of chats and their members, and the small signs it gives there. */
export const chats = {
  getChat: (given, world) => {
    const { chat } = world.room(given.text('chat_id'))
    return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} }
  },

  getChatMember: (given, world) => {
    const room = world.room(given.text('chat_id'))
    const user = world.users.get(given.integer('user_id') ?? 0)
    if (user === undefined) throw misplaced('user not found')
    return { status: statusOf(room, user), user }
  },

  getChatAdministrators: (given, world) => {
    const room = world.room(given.text('chat_id'))
    if (room.chat.type === 'private') throw malformed('there are no administrators in the private chat')
    return [...room.members]
      .filter(([, status]) => status === 'creator' || status === 'administrator')
      .map(([id, status]) => ({ status, user: world.users.get(id) }))
  },

  getChatMemberCount: (given, world) => world.room(given.text('chat_id')).members.size,

  leaveChat: (given, world) => {
    const room = roomToWriteTo(given, world)
    room.bot = 'absent'
    room.members.delete(world.bot.id)
    return true
  },

  sendChatAction: (given, world) => {
    const room = roomToWriteTo(given, world)
    const topic = given.integer('message_thread_id')
    if (topic !== undefined && !room.topics.has(topic)) throw misplaced('message thread not found')
    if (!ACTIONS.has(given.text('action') ?? '')) throw malformed('wrong parameter action in request')
    return true
  },

  setMessageReaction: (given, world) => {
    const room = roomToWriteTo(given, world)
    messageIn(room, given.integer('message_id'), 'message to react not found')
    const reactions = given.list('reaction') ?? []
    if (reactions.length > 1) throw malformed('REACTIONS_TOO_MANY')
    const known = reactions.every((reaction) => isFields(reaction) && reaction.type === 'emoji' && REACTIONS.has(String(reaction.emoji)))
    if (!known) throw malformed('REACTION_INVALID')
    return true
  },
} satisfies Record<string, Method>

function statusOf(room: Room, user: User): string {
  return room.members.get(user.id) ?? (room.chat.type === 'private' && room.chat.id === user.id ? 'member' : 'left')
}
