import type { ChatMember, InlineKeyboardButton, InlineQueryResult, Message, MessageEntity, Update, User } from 'grammy/types'
import { addGroup, addUser } from './population.js'
import type { Group, NewGroup, NewUser } from './population.js'
import { marksIn } from './marks.js'
import { asDocument } from './methods/files.js'
import { withoutReply } from './methods/sending.js'
import { reachesBot } from './privacy.js'
import type { UpdateQueue } from './updates.js'
import type { Room, World } from './world.js'

/** Where and how a person says something. */
export interface Saying {
  /** A group's id; the private chat with the bot when absent. */
  readonly chat?: number
  /** A forum topic's id. */
  readonly topic?: number
  /** The message it replies to. */
  readonly replyTo?: Message
  /** Entities besides those Telegram finds by itself. */
  readonly entities?: readonly MessageEntity[]
  /** Who first wrote it, when it is forwarded: a person, a person who hides, or a channel's post. */
  readonly forwarded?: Message['forward_origin']
  /** Name of the album it is part of. */
  readonly album?: string
}

export interface PersonalUpload extends Saying {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime?: string
  readonly caption?: string
  /** Size that Telegram tells before the file is downloaded; its own when absent. */
  readonly claimedSize?: number
}

/** What people do in the world, and the updates the bot gets of it. */
export class People {
  constructor(
    private readonly world: World,
    private readonly queue: UpdateQueue,
    private readonly privacy: boolean,
  ) {}

  addUser(user: NewUser): User {
    return addUser(this.world, user)
  }

  addGroup(group: NewGroup): Group {
    return addGroup(this.world, group)
  }

  /** A person writes; the update reaches the bot unless the group's privacy keeps it away. */
  say(from: User, text: string, how: Saying = {}): Message {
    const entities = [...marksIn(text), ...(how.entities ?? [])]
    return this.write(from, { text, ...(entities.length > 0 && { entities }) }, how)
  }

  upload(from: User, { name, bytes, mime = 'application/octet-stream', caption, claimedSize, ...how }: PersonalUpload): Message {
    const document = asDocument(this.world.keepFile(name, mime, Buffer.from(bytes)))
    const told = { ...document, ...(claimedSize !== undefined && { file_size: claimedSize }) }
    return this.write(from, { document: told, ...captioned(caption) }, how)
  }

  /** A person sends a picture. */
  photograph(from: User, caption: string | undefined, how: Saying = {}): Message {
    const { id, bytes } = this.world.keepFile('photo.jpg', 'image/jpeg', Buffer.from('a picture'))
    return this.write(from, { photo: [{ file_id: id, file_unique_id: `unique-${id}`, width: 800, height: 600, file_size: bytes.length }], ...captioned(caption) }, how)
  }

  /** A person changes what they wrote. */
  edit(message: Message, text: string): Message {
    const room = this.roomOf(message.chat.id)
    const edited = { ...message, text, entities: marksIn(text), edit_date: this.world.seconds() } as Message
    room.messages.set(message.message_id, edited)
    if (reachesBot(this.world, room, edited, this.privacy)) this.queue.add({ edited_message: edited } as Omit<Update, 'update_id'>)
    return edited
  }

  /**
   * A person presses a button under a message of the bot: the label, or the start of it, or the callback data itself.
   * The id of the callback query; throws when there is no such button.
   */
  press(from: User, message: Message, button: string): string {
    const current = this.roomOf(message.chat.id).messages.get(message.message_id) ?? message
    return this.pressData(from, current, dataOf(current, button))
  }

  /** A client presses whatever it likes, as a forged or outdated one may. */
  pressData(from: User, message: Message, data: string): string {
    const id = String(this.world.newId())
    const inlineId = this.world.inlineIdOf(message)
    const pressed = inlineId === undefined ? { message: structuredClone(message) } : { inline_message_id: inlineId }
    this.world.callbacks.set(id, { id, askedAt: this.world.clock(), answered: false })
    this.queue.add({ callback_query: { id, from, ...pressed, chat_instance: `of ${message.chat.id}`, data } })
    return id
  }

  /** A person types `@bot query` in some chat; the id of the inline query. */
  askInline(from: User, query: string, offset = ''): string {
    const id = String(this.world.newId())
    this.world.inlineQueries.set(id, { id, askedAt: this.world.clock(), answered: false })
    this.queue.add({ inline_query: { id, from, query, offset, chat_type: 'sender' } })
    return id
  }

  /** A person sends one of the results of an inline query into a chat. */
  chooseInline(from: User, query: string, result: InlineQueryResult, chat: number = from.id): Message {
    const room = this.roomOf(chat)
    const { input_message_content: content, reply_markup } = result as Extract<InlineQueryResult, { type: 'article' }>
    const { message_text, entities } = content as { message_text: string, entities?: MessageEntity[] }
    const message = this.world.post(room, {
      from,
      text: message_text,
      via_bot: this.world.bot,
      ...(entities && { entities }),
      ...(reply_markup && { reply_markup }),
    })
    const inlineId = `inline-${this.world.newId()}`
    if (reply_markup) this.world.inlineMessages.set(inlineId, { room, messageId: message.message_id })
    this.queue.add({ chosen_inline_result: { result_id: result.id, from, query, ...(reply_markup && { inline_message_id: inlineId }) } })
    return message
  }

  /** A person opens `t.me/bot?start=payload` and presses Start. */
  start(from: User, payload?: string): Message {
    return this.say(from, payload === undefined ? '/start' : `/start ${payload}`)
  }

  react(from: User, message: Message, emoji: '👍' | '👎' | null): void {
    const { chat, message_id } = message
    const new_reaction = emoji === null ? [] : [{ type: 'emoji' as const, emoji }]
    this.queue.add({ message_reaction: { chat, message_id, user: from, date: this.world.seconds(), old_reaction: [], new_reaction } })
  }

  /** A person blocks the bot, and may let it in again with `unblock` or by writing to it. */
  block(from: User): void {
    this.stand(this.roomOf(from.id), from, 'blocked')
  }

  unblock(from: User): void {
    this.stand(this.roomOf(from.id), from, 'member')
  }

  /** A member throws the bot out of a group. */
  kick(from: User, chat: number): void {
    this.stand(this.roomOf(chat), from, 'kicked')
  }

  private stand(room: Room, from: User, standing: 'member' | 'blocked' | 'kicked'): void {
    const { bot: user } = this.world
    const inside: ChatMember = { user, status: 'member' }
    const outside: ChatMember = { user, status: 'kicked', until_date: 0 }
    const old_chat_member = room.bot === 'member' ? inside : outside
    room.bot = standing
    const new_chat_member = standing === 'member' ? inside : outside
    this.queue.add({ my_chat_member: { chat: room.chat, from, date: this.world.seconds(), old_chat_member, new_chat_member } })
  }

  private write(from: User, content: Partial<Message>, { chat = from.id, topic, replyTo, forwarded, album }: Saying): Message {
    const room = this.roomOf(chat)
    if (room.chat.type === 'private') room.bot = 'member'
    const original = replyTo === undefined ? undefined : room.messages.get(replyTo.message_id) ?? replyTo
    const message = this.world.post(room, {
      from,
      ...content,
      ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
      ...(original !== undefined && { reply_to_message: withoutReply(original) as NonNullable<Message['reply_to_message']> }),
      ...(forwarded !== undefined && { forward_origin: forwarded }),
      ...(album !== undefined && { media_group_id: album }),
    })
    if (reachesBot(this.world, room, message, this.privacy)) this.queue.add({ message } as Omit<Update, 'update_id'>)
    return message
  }

  private roomOf(chat: number): Room {
    const room = this.world.rooms.get(chat)
    if (room === undefined) throw new Error(`no chat ${chat} in this world: add it with addUser or addGroup`)
    return room
  }
}

const captioned = (caption: string | undefined): Partial<Message> => (caption === undefined ? {} : { caption, caption_entities: marksIn(caption) })

/** The callback data of the button that a label, the start of one, or the data itself names. */
function dataOf({ reply_markup, text }: Message, named: string): string {
  const buttons: InlineKeyboardButton[] = reply_markup?.inline_keyboard.flat() ?? []
  const withData = buttons.filter((button) => 'callback_data' in button)
  const found = withData.find((button) => button.text === named)
    ?? withData.find((button) => button.text.startsWith(named))
    ?? withData.find((button) => button.callback_data === named)
  if (found !== undefined) return found.callback_data
  const labels = buttons.map((button) => button.text).join(' | ')
  throw new Error(`no button "${named}" under "${(text ?? '').slice(0, 60)}"; there are: ${labels}`)
}
