import type { Message } from 'grammy/types'
import { checkMarkup } from '../checks/keyboard.js'
import { CAPTION_LIMIT, formattedText } from '../checks/text.js'
import type { Parameters } from '../parameters.js'
import { malformed, misplaced } from '../refusal.js'
import type { Room, World } from '../world.js'
import { documentGiven } from './files.js'
import { messageIn, roomToWriteTo } from './method.js'
import type { Method } from './method.js'

const REPLY_FIELDS = new Set(['message_id', 'chat_id', 'allow_sending_without_reply', 'quote', 'quote_entities', 'quote_position'])
const PREVIEW_FIELDS = new Set(['is_disabled', 'url', 'prefer_small_media', 'prefer_large_media', 'show_above_text'])

/** The methods that put a message of the bot into a chat. */
export const sending = {
  sendMessage: (given, world) => {
    const room = roomToWriteTo(given, world)
    return world.post(room, { ...envelope(given, world, room), ...textGiven(given) })
  },

  sendDocument: (given, world) => {
    const room = roomToWriteTo(given, world)
    const { text, entities } = formattedText(given.text('caption') ?? '', given.list('caption_entities'), CAPTION_LIMIT)
    return world.post(room, {
      ...envelope(given, world, room),
      document: documentGiven(given, world),
      ...(text !== '' && { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) }),
    })
  },

  forwardMessage: (given, world) => {
    const room = roomToWriteTo(given, world)
    const original = originalGiven(given, world, 'message to forward not found')
    const { from = world.bot, date } = original
    const forward_origin = original.forward_origin ?? { type: 'user' as const, date, sender_user: from }
    return world.post(room, { ...contentOf(original), ...envelope(given, world, room), forward_origin })
  },

  copyMessage: (given, world) => {
    const room = roomToWriteTo(given, world)
    const original = originalGiven(given, world, 'message to copy not found')
    const { text, entities } = formattedText(given.text('caption') ?? '', given.list('caption_entities'), CAPTION_LIMIT)
    const caption = given.has('caption') ? { caption: text, caption_entities: [...entities] } : {}
    return { message_id: world.post(room, { ...contentOf(original), ...caption, ...envelope(given, world, room) }).message_id }
  },

  sendMessageDraft: (given, world) => {
    const room = roomToWriteTo(given, world)
    if (room.chat.type !== 'private') throw malformed('drafts can be sent to private chats only')
    topicGiven(given, room)
    if ((given.integer('draft_id') ?? 0) === 0) throw malformed('RANDOM_ID_INVALID: draft_id must be non-zero')
    formattedText(given.text('text') ?? '', given.list('entities'))
    return true
  },
} satisfies Record<string, Method>

/** The text of a message with its entities; refused when it is empty. */
export function textGiven(given: Parameters): Pick<Message, 'text' | 'entities'> {
  const preview = given.object('link_preview_options') ?? {}
  const strange = Object.keys(preview).find((name) => !PREVIEW_FIELDS.has(name))
  if (strange !== undefined) throw malformed(`link_preview_options has no field "${strange}"`)
  const { text, entities } = formattedText(given.text('text') ?? '', given.list('entities'))
  if (text === '') throw malformed('message text is empty')
  return { text, ...(entities.length > 0 && { entities: [...entities] }) }
}

/** What every sent message carries: who sent it, in which topic, in reply to what, with which buttons. */
function envelope(given: Parameters, world: World, room: Room): Partial<Message> {
  const keyboard = checkMarkup(given.object('reply_markup'))
  return {
    from: world.bot,
    ...topicGiven(given, room),
    ...replyGiven(given, world, room),
    ...(keyboard !== null && { reply_markup: keyboard }),
  }
}

function topicGiven(given: Parameters, room: Room): Partial<Message> {
  const topic = given.integer('message_thread_id')
  if (topic === undefined) return {}
  if (!room.topics.has(topic)) throw misplaced('message thread not found')
  return { message_thread_id: topic, is_topic_message: true }
}

function replyGiven(given: Parameters, world: World, room: Room): Partial<Message> {
  const reply = given.object('reply_parameters')
  if (reply === undefined) return {}
  const strange = Object.keys(reply).find((name) => !REPLY_FIELDS.has(name))
  if (strange !== undefined) throw malformed(`reply_parameters has no field "${strange}" here`)
  if (!Number.isSafeInteger(reply.message_id)) throw malformed('parameter "message_id" of reply_parameters is invalid')
  const elsewhere = typeof reply.chat_id === 'number' || typeof reply.chat_id === 'string' ? world.room(String(reply.chat_id)) : room
  const original = elsewhere.messages.get(reply.message_id as number)
  if (original === undefined && reply.allow_sending_without_reply === true && elsewhere === room) return {}
  if (original === undefined) throw misplaced('message to be replied not found')
  const quotable = original.text ?? original.caption ?? ''
  if (typeof reply.quote === 'string' && !quotable.includes(reply.quote)) throw misplaced('QUOTE_TEXT_INVALID')
  return { reply_to_message: withoutReply(original) } as Partial<Message>
}

/** A message as it stands inside another one that replies to it. */
export function withoutReply(message: Message): Message {
  return { ...message, reply_to_message: undefined }
}

function originalGiven(given: Parameters, world: World, missing: string): Message {
  return messageIn(world.room(given.text('from_chat_id')), given.integer('message_id'), missing)
}

function contentOf({ text, entities, document, caption, caption_entities }: Message): Partial<Message> {
  return {
    ...(text !== undefined && { text }),
    ...(entities && { entities }),
    ...(document && { document }),
    ...(caption !== undefined && { caption }),
    ...(caption_entities && { caption_entities }),
  }
}
