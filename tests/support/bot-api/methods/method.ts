import type { Message } from 'grammy/types'
import type { Parameters } from '../parameters.js'
import { forbidden, misplaced } from '../refusal.js'
import type { Room, World } from '../world.js'

/** What a method does: reads the parameters, changes the world, gives the result. */
export type Method = (given: Parameters, world: World) => unknown

/** The room that `chat_id` names, when the bot may write there. */
export function roomToWriteTo(given: Parameters, world: World): Room {
  const room = world.room(given.text('chat_id'))
  if (room.bot === 'blocked') throw forbidden('bot was blocked by the user')
  if (room.bot === 'kicked') throw forbidden(`bot was kicked from the ${room.chat.type} chat`)
  if (room.bot === 'absent' && room.chat.type === 'private') throw forbidden("bot can't initiate conversation with a user")
  if (room.bot === 'absent') throw forbidden(`bot is not a member of the ${room.chat.type} chat`)
  return room
}

/** The message that `message_id` names in the room, refused in the given words when there is none. */
export function messageIn(room: Room, id: number | undefined, missing: string): Message {
  const message = id === undefined ? undefined : room.messages.get(id)
  if (message === undefined) throw misplaced(missing)
  return message
}
