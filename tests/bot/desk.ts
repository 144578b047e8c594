import type { Message, Update, User } from 'grammy/types'
import type { BotApp } from '../../src/app/bot-app.js'
import type { BotDeps } from '../../src/bot/context.js'
import { createBot } from '../../src/bot/create-bot.js'
import { adopt } from '../support/bot-api/adopt.js'
import { startBotApi } from '../support/bot-api/bot-api.js'
import type { BotApi } from '../support/bot-api/bot-api.js'
import { marksIn } from '../support/bot-api/marks.js'
import { asDocument } from '../support/bot-api/methods/files.js'
import { NOW } from './harness.js'

let bots = 500_000_000

/** A button that the bot has shown: where, and what it stands for. */
export interface Shown {
  readonly message: Message
  readonly label: string
  readonly data: string
}

/** The bot, handed one update after the other; each is over when the call returns. Everybody meets in one group. */
export class Desk {
  readonly log: unknown[] = []
  readonly shown: Shown[] = []
  /** The last update, for a bot that is started again. */
  last: Update | null = null
  readonly #handle: (update: Update) => Promise<void>
  readonly #chat = { id: -1_000_000_000_777, type: 'supergroup', title: 'Văn phòng' } as const
  static #updates = 0

  private constructor(
    readonly api: BotApi,
    readonly app: BotApp,
    admins: readonly number[],
    deps: Partial<BotDeps>,
  ) {
    const line = (values: object, message: string): void => void this.log.push({ message, ...values })
    const config = { apiRoot: api.root, adminIds: new Set(admins), access: 'open', allowedIds: new Set<number>() } as const
    const bot = createBot(api.token, { app, config, language: 'vi', log: { info: () => undefined, warn: line, error: line }, now: () => NOW, messagesPerMinute: 1e9, betweenEditsMs: 0, ...deps }, api.world.bot)
    this.#handle = (update) => bot.handleUpdate(update)
  }

  /** A new bot; over the Telegram of another one it is that bot started again. */
  static async open(app: BotApp, admins: readonly number[], deps: Partial<BotDeps> = {}, api?: BotApi): Promise<Desk> {
    return new Desk(api ?? await startBotApi({ token: `${++bots}:AAloopback-loopback-loopback-loopbac` }), app, admins, deps)
  }

  person(id: number, name: string): User {
    return { id, is_bot: false, first_name: name, language_code: 'vi' }
  }

  /** What the bot said to it, new buttons noted. */
  async says(from: User, text: string, replyTo?: Message): Promise<readonly Message[]> {
    return this.#send(from, { text, entities: [...marksIn(text)] }, replyTo)
  }

  async uploads(from: User, name: string, text: string, replyTo?: Message): Promise<readonly Message[]> {
    const file = this.api.world.keepFile(name, 'text/plain', Buffer.from(text))
    const caption = `@${this.api.world.bot.username}`
    return this.#send(from, { document: asDocument(file), caption, caption_entities: [...marksIn(caption)] }, replyTo)
  }

  async presses(from: User, { message, data }: Pick<Shown, 'message' | 'data'>): Promise<string> {
    const before = this.api.sent.length
    const current = this.api.world.rooms.get(message.chat.id)?.messages.get(message.message_id) ?? message
    await this.#take({ callback_query: { id: String(++Desk.#updates), from, message: current, chat_instance: '1', data } })
    this.#note(before)
    const told = this.api.sent.slice(before).find(({ method }) => method === 'answerCallbackQuery')
    const text = told?.parameters.text
    return typeof text === 'string' ? text : ''
  }

  /** The latest button with this label, or the start of it. */
  button(label: string): Shown {
    const found = this.shown.findLast((one) => one.label.startsWith(label))
    if (found === undefined) throw new Error(`no button “${label}” was shown`)
    return found
  }

  async #send(from: User, content: Partial<Message>, replyTo?: Message): Promise<readonly Message[]> {
    const before = this.api.sent.length
    const id = ++Desk.#updates + 10_000
    const named = content.text === undefined || content.text.startsWith('/') ? content : { ...content, text: `${content.text} @${this.api.world.bot.username}`, entities: [...marksIn(`${content.text} @${this.api.world.bot.username}`)] }
    const reply = replyTo === undefined ? {} : { reply_to_message: replyTo }
    await this.#take({ message: { message_id: id, date: 1_700_000_000, chat: this.#chat, from, ...named, ...reply } } as Omit<Update, 'update_id'>)
    return this.#note(before)
  }

  async #take(given: Omit<Update, 'update_id'>): Promise<void> {
    const update = { update_id: ++Desk.#updates, ...given }
    this.last = update
    adopt(this.api.world, update)
    await this.#handle(update)
  }

  /** Handles an update that another bot over the same store did not come to the end of. */
  async repeats(update: Update): Promise<void> {
    await this.#handle(update)
    this.#see([...(this.api.world.rooms.get(this.#chat.id)?.messages.values() ?? [])])
  }

  #note(before: number): readonly Message[] {
    const messages = this.api.sent.slice(before).flatMap(({ ok, message }) => (ok && message !== undefined ? [message] : []))
    this.#see(messages)
    return messages
  }

  #see(messages: readonly Message[]): void {
    for (const message of messages) {
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        if ('callback_data' in button) this.shown.push({ message, label: button.text, data: button.callback_data })
      }
    }
  }
}

/** All that uploads and reports consist of, to see whether a press changed any of it. */
export async function stateOf(app: BotApp, uploads: readonly string[]): Promise<unknown> {
  const waiting = await Promise.all(uploads.map((id) => app.bot.uploads.get(id)))
  return { reports: await app.library.list(), bin: await app.library.archived(), changes: (await app.library.history(1))[0]?.number, waiting: waiting.map((upload) => upload && [upload.state, upload.body.corrections, upload.reportId]) }
}
