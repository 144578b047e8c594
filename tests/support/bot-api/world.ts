import type { BotCommand, Chat, InlineQueryResult, Message, User, UserFromGetMe } from 'grammy/types'
import { misplaced } from './refusal.js'

/** How the bot stands in a chat: `absent` in a private chat that the person has not started. */
export type BotStanding = 'member' | 'absent' | 'blocked' | 'kicked'

/** A chat with all that was said in it. */
export interface Room {
  readonly chat: Chat
  readonly members: Map<number, 'creator' | 'administrator' | 'member' | 'left'>
  readonly messages: Map<number, Message>
  /** Forum topics by their id; empty outside forums. */
  readonly topics: Map<number, string>
  bot: BotStanding
  /** Numbers the messages: private chats and plain groups share the bot's own sequence, a supergroup or channel has one of its own. */
  readonly numbering: { last: number }
}

export interface StoredFile {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly mime: string
  readonly bytes: Buffer
}

/** A query that waits for its answer: a pressed button or a line of inline mode. */
export interface PendingQuery {
  readonly id: string
  readonly askedAt: number
  answered: boolean
}

/** A message sent in inline mode: the bot may edit it by its id alone. */
export interface InlineMessage {
  readonly room: Room
  readonly messageId: number
}

/** All that the server knows: people, chats, messages, files, queries and what the bot said of itself. */
export class World {
  readonly users = new Map<number, User>()
  readonly rooms = new Map<number, Room>()
  readonly files = new Map<string, StoredFile>()
  readonly callbacks = new Map<string, PendingQuery>()
  readonly inlineQueries = new Map<string, PendingQuery & { results?: readonly InlineQueryResult[] }>()
  readonly inlineMessages = new Map<string, InlineMessage>()
  readonly commands = new Map<string, BotCommand[]>()
  private lastId: number
  private readonly mailbox: { last: number }

  constructor(
    readonly bot: UserFromGetMe,
    readonly clock: () => number,
    /** Ids of messages, queries and files come after this number. */
    private readonly idsAfter: number,
    /** Where files are kept on the disk, as a server started with --local does; null when they are downloaded. */
    readonly filesDir: string | null = null,
  ) {
    this.lastId = idsAfter + 1000
    this.mailbox = { last: idsAfter }
    this.users.set(bot.id, bot)
  }

  /** A number never given before. */
  newId(): number {
    this.lastId += 1
    return this.lastId
  }

  /** Now, in the seconds of Unix time that messages carry. */
  seconds(): number {
    return Math.floor(this.clock() / 1000)
  }

  openRoom(chat: Chat, bot: BotStanding): Room {
    const shared = chat.type === 'private' || chat.type === 'group'
    const numbering = shared ? this.mailbox : { last: this.idsAfter }
    const room: Room = { chat, bot, members: new Map(), messages: new Map(), topics: new Map(), numbering }
    this.rooms.set(chat.id, room)
    return room
  }

  /** The room of a `chat_id`, given as a number or as @username. */
  room(chatId: string | undefined): Room {
    if (chatId === undefined || chatId === '') throw misplaced('chat_id is empty')
    const room = chatId.startsWith('@') ? this.named(chatId.slice(1)) : this.rooms.get(Number(chatId))
    if (room === undefined) throw misplaced('chat not found')
    return room
  }

  /** The id by which the bot knows a message sent in inline mode; undefined for other messages. */
  inlineIdOf({ chat, message_id }: Message): string | undefined {
    return [...this.inlineMessages].find(([, { room, messageId }]) => room.chat.id === chat.id && messageId === message_id)?.[0]
  }

  /** Puts a message into a room, under the next message id. */
  post(room: Room, content: Omit<Partial<Message>, 'chat' | 'message_id' | 'date'>): Message {
    room.numbering.last += 1
    const message = { message_id: room.numbering.last, date: this.seconds(), chat: room.chat, ...content }
    room.messages.set(message.message_id, message)
    return message
  }

  /** Keeps a file, as one sent to the bot or by it. */
  keepFile(name: string, mime: string, bytes: Buffer): StoredFile {
    const number = this.newId()
    const extension = /\.[a-z0-9]+$/iu.exec(name)?.[0] ?? ''
    const file = { id: `file-${number}-of-${this.bot.id}`, path: `documents/file_${number}${extension}`, name, mime, bytes }
    this.files.set(file.id, file)
    return file
  }

  private named(username: string): Room | undefined {
    return [...this.rooms.values()].find(({ chat }) => chat.username === username)
  }
}
