import type { Chat, InlineKeyboardButton, InlineQueryResult, Message, MessageEntity, Update, User } from 'grammy/types'
import { marksIn } from './marks.js'
import { asDocument } from './methods/files.js'
import { withoutReply } from './methods/sending.js'
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
}

export interface PersonalUpload extends Saying {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime?: string
  readonly caption?: string
}

export interface NewUser {
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
  readonly id?: number
  readonly is_bot?: boolean
  /** False for a person who has not yet written to the bot; true when absent. */
  readonly started?: boolean
}

export interface NewGroup {
  readonly title: string
  readonly members: readonly User[]
  readonly admins?: readonly User[]
  /** Names of the topics, which make the group a forum. */
  readonly topics?: readonly string[]
  readonly type?: 'group' | 'supergroup'
  readonly id?: number
}

export interface Group {
  readonly chat: Chat.GroupChat | Chat.SupergroupChat
  /** Topic ids by their names. */
  readonly topics: Readonly<Record<string, number>>
}

/** What people do in the world, and the updates the bot gets of it. */
export class People {
  constructor(
    private readonly world: World,
    private readonly queue: UpdateQueue,
    private readonly privacy: boolean,
  ) {}

  addUser({ id = this.world.newId(), started = true, is_bot = false, ...names }: NewUser): User {
    const user: User = { id, is_bot, ...names }
    this.world.users.set(id, user)
    const { first_name, last_name, username } = names
    this.world.openRoom({ id, type: 'private', first_name, ...(last_name !== undefined && { last_name }), ...(username !== undefined && { username }) }, started ? 'member' : 'absent')
    return user
  }

  addGroup({ title, members, admins = [], topics = [], type = 'supergroup', id = -1_000_000_000_000 - this.world.newId() }: NewGroup): Group {
    const chat = (topics.length > 0 ? { id, type: 'supergroup', title, is_forum: true } : { id, type, title }) as Group['chat']
    const room = this.world.openRoom(chat, 'member')
    for (const { id: member } of [...members, this.world.bot]) room.members.set(member, 'member')
    for (const { id: admin } of admins) room.members.set(admin, 'administrator')
    for (const topic of topics) room.topics.set(this.post(room, this.world.bot, { forum_topic_created: { name: topic, icon_color: 0x6fb9f0 } }).message_id, topic)
    return { chat, topics: Object.fromEntries([...room.topics].map(([topic, name]) => [name, topic])) }
  }

  /** A person writes; the update reaches the bot unless the group's privacy keeps it away. */
  say(from: User, text: string, how: Saying = {}): Message {
    const entities = [...marksIn(text), ...(how.entities ?? [])]
    return this.write(from, { text, ...(entities.length > 0 && { entities }) }, how)
  }

  upload(from: User, { name, bytes, mime = 'application/octet-stream', caption, ...how }: PersonalUpload): Message {
    const document = asDocument(this.world.keepFile(name, mime, Buffer.from(bytes)))
    return this.write(from, { document, ...(caption !== undefined && { caption, caption_entities: marksIn(caption) }) }, how)
  }

  /** A person changes what they wrote. */
  edit(message: Message, text: string): Message {
    const room = this.roomOf(message.chat.id)
    const edited = { ...message, text, entities: marksIn(text), edit_date: this.world.seconds() } as Message
    room.messages.set(message.message_id, edited)
    if (this.reachesBot(room, edited)) this.queue.add({ edited_message: edited } as Omit<Update, 'update_id'>)
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
    this.world.callbacks.set(id, { id, askedAt: this.world.clock(), answered: false })
    this.queue.add({ callback_query: { id, from, message: structuredClone(message), chat_instance: `of ${message.chat.id}`, data } })
    return id
  }

  /** A person types `@bot query` in some chat; the id of the inline query. */
  askInline(from: User, query: string, { offset = '', chatType = 'sender' as const }: { offset?: string, chatType?: 'sender' | Chat['type'] } = {}): string {
    const id = String(this.world.newId())
    this.world.inlineQueries.set(id, { id, askedAt: this.world.clock(), answered: false })
    this.queue.add({ inline_query: { id, from, query, offset, chat_type: chatType } })
    return id
  }

  /** A person sends one of the results of an inline query into a chat. */
  chooseInline(from: User, query: string, result: InlineQueryResult, chat: number = from.id): Message {
    const room = this.roomOf(chat)
    const { input_message_content: content, reply_markup } = result as Extract<InlineQueryResult, { type: 'article' }>
    const { message_text, entities } = content as { message_text: string, entities?: MessageEntity[] }
    const message = this.post(room, from, { text: message_text, via_bot: this.world.bot, ...(entities && { entities }), ...(reply_markup && { reply_markup }) })
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
    this.queue.add({ message_reaction: { chat: message.chat, message_id: message.message_id, user: from, date: this.world.seconds(), old_reaction: [], new_reaction: emoji === null ? [] : [{ type: 'emoji', emoji }] } })
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
    const status = (bot: Room['bot']): object => ({ user: this.world.bot, ...(bot === 'member' ? { status: 'member' } : { status: 'kicked', until_date: 0 }) })
    const before = room.bot
    room.bot = standing
    this.queue.add({ my_chat_member: { chat: room.chat, from, date: this.world.seconds(), old_chat_member: status(before), new_chat_member: status(standing) } } as unknown as Omit<Update, 'update_id'>)
  }

  private write(from: User, content: Partial<Message>, { chat = from.id, topic, replyTo, forwarded }: Saying): Message {
    const room = this.roomOf(chat)
    if (room.chat.type === 'private') room.bot = 'member'
    const message = this.post(room, from, {
      ...content,
      ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
      ...(replyTo !== undefined && { reply_to_message: withoutReply(room.messages.get(replyTo.message_id) ?? replyTo) as NonNullable<Message['reply_to_message']> }),
      ...(forwarded !== undefined && { forward_origin: forwarded }),
    })
    if (this.reachesBot(room, message)) this.queue.add({ message } as Omit<Update, 'update_id'>)
    return message
  }

  private post(room: Room, from: User, content: Partial<Message>): Message {
    return this.world.post(room, { from, ...content })
  }

  private roomOf(chat: number): Room {
    const room = this.world.rooms.get(chat)
    if (room === undefined) throw new Error(`no chat ${chat} in this world: add it with addUser or addGroup`)
    return room
  }

  /** In a group with privacy mode on, a bot gets commands, replies to what it said and messages that mention it. */
  private reachesBot(room: Room, message: Message): boolean {
    if (room.bot !== 'member' && room.chat.type !== 'private') return false
    if (message.from?.is_bot === true) return false
    if (room.chat.type === 'private' || !this.privacy || room.members.get(this.world.bot.id) === 'administrator') return true
    const text = message.text ?? message.caption ?? ''
    const marked = (message.entities ?? message.caption_entities ?? []).map(({ type, offset, length }) => [type, text.slice(offset, offset + length).toLowerCase()] as const)
    const name = `@${this.world.bot.username.toLowerCase()}`
    return message.reply_to_message?.from?.id === this.world.bot.id
      || marked.some(([type, words]) => (type === 'mention' && words === name) || (type === 'bot_command' && (!words.includes('@') || words.endsWith(name))))
  }
}

/** The callback data of the button that a label, the start of one, or the data itself names. */
function dataOf({ reply_markup, text }: Message, named: string): string {
  const buttons: InlineKeyboardButton[] = reply_markup?.inline_keyboard.flat() ?? []
  const withData = buttons.filter((button) => 'callback_data' in button)
  const found = withData.find((button) => button.text === named) ?? withData.find((button) => button.text.startsWith(named)) ?? withData.find((button) => button.callback_data === named)
  if (found === undefined) throw new Error(`no button "${named}" under "${(text ?? '').slice(0, 60)}"; there are: ${buttons.map((button) => button.text).join(' | ')}`)
  return found.callback_data
}
