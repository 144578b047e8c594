import type { Message } from 'grammy/types'
import { checkMarkup } from '../checks/keyboard.js'
import type { Parameters } from '../parameters.js'
import { malformed, misplaced } from '../refusal.js'
import type { Room, World } from '../world.js'
import { messageIn, roomToWriteTo } from './method.js'
import type { Method } from './method.js'
import { textGiven } from './sending.js'

const NOT_MODIFIED = 'message is not modified: specified new message content and reply markup are exactly the same'
  + ' as a current content and reply markup of the message'

/** The methods that change or take away what stands in a chat. */
export const editing = {
  editMessageText: (given, world) => {
    const place = placeGiven(given, world)
    const text = textGiven(given)
    if (place.message.text === undefined) throw misplaced('there is no text in the message to edit')
    return edit(given, world, place, { ...text, entities: text.entities })
  },

  editMessageReplyMarkup: (given, world) => edit(given, world, placeGiven(given, world), {}),

  deleteMessage: (given, world) => {
    const room = roomToWriteTo(given, world)
    const message = messageIn(room, given.integer('message_id'), 'message to delete not found')
    const mine = message.from?.id === world.bot.id
    const moderates = room.chat.type === 'private' || room.members.get(world.bot.id) === 'administrator'
    if (!mine && !moderates) throw misplaced("message can't be deleted")
    room.messages.delete(message.message_id)
    return true
  },
} satisfies Record<string, Method>

interface Place {
  readonly room: Room
  readonly message: Message
  readonly inline: boolean
}

function placeGiven(given: Parameters, world: World): Place {
  const inlineId = given.text('inline_message_id')
  if (inlineId !== undefined) {
    if (given.has('chat_id') || given.has('message_id')) throw malformed('inline_message_id excludes chat_id and message_id')
    const inline = world.inlineMessages.get(inlineId)
    if (inline === undefined) throw misplaced('MESSAGE_ID_INVALID')
    return { room: inline.room, message: messageIn(inline.room, inline.messageId, 'MESSAGE_ID_INVALID'), inline: true }
  }
  if (!given.has('message_id')) throw malformed('message identifier is not specified')
  const room = roomToWriteTo(given, world)
  const message = messageIn(room, given.integer('message_id'), 'message to edit not found')
  if (message.from?.id !== world.bot.id || message.forward_origin !== undefined) throw misplaced("message can't be edited")
  return { room, message, inline: false }
}

function edit(given: Parameters, world: World, { room, message, inline }: Place, changes: Partial<Message>): Message | true {
  const keyboard = checkMarkup(given.object('reply_markup'))
  const edited = { ...message, ...changes, reply_markup: keyboard ?? undefined, edit_date: world.seconds() } as Message
  if (sameToPeople(message, edited)) throw misplaced(NOT_MODIFIED)
  room.messages.set(message.message_id, edited)
  return inline ? true : edited
}

function sameToPeople(before: Message, after: Message): boolean {
  const seen = ({ text, entities, reply_markup }: Message): string => JSON.stringify([text, entities ?? [], reply_markup ?? null])
  return seen(before) === seen(after)
}
