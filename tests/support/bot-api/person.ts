import type { InlineQueryResult, Message, User } from 'grammy/types'
import type { BotApi } from './bot-api.js'
import { describeCalls } from './calls.js'
import type { Call, Waiting } from './calls.js'
import type { Group, NewUser } from './population.js'
import type { PersonalUpload, Saying } from './people.js'
import { seenBy } from './seen.js'
import type { Seen } from './seen.js'

export type Expected = string | RegExp | ((seen: Seen) => boolean)

/** What a person says besides the words; the chat and topic are where the person is. */
export type Manner = Omit<Saying, 'chat' | 'topic'>

/** Someone who talks with the bot in one place, private or group, and sees its messages there in order, none twice. */
export class Person {
  /** The bot's last message that was seen. */
  last: Seen | null = null
  private said: Message | null = null
  private pressed: string | null = null
  private looked: number

  constructor(
    private readonly api: BotApi,
    readonly user: User,
    private readonly place: { readonly chat: number, readonly topic?: number } = { chat: user.id },
  ) {
    this.looked = api.sent.length
  }

  /** The same person in a group, in one of its topics when named. */
  in({ chat, topics }: Group, topic?: string): Person {
    if (topic !== undefined && topics[topic] === undefined) throw new Error(`no topic "${topic}" in ${chat.title}`)
    return new Person(this.api, this.user, { chat: chat.id, ...(topic !== undefined && { topic: topics[topic]! }) })
  }

  says(text: string, manner: Manner = {}): Message {
    this.said = this.api.people.say(this.user, text, { ...this.place, ...manner })
    return this.said
  }

  /** Replies to a message of the bot, the last seen when not given. */
  replies(text: string, to: Seen = this.lastSeen()): Message {
    return this.says(text, { replyTo: to.message })
  }

  /** Opens the bot, by a deep link when a payload is given. */
  starts(payload?: string): Message {
    return this.says(payload === undefined ? '/start' : `/start ${payload}`)
  }

  /** Changes what they said last. */
  edits(text: string): Message {
    if (this.said === null) throw new Error('nothing was said that could be edited')
    this.said = this.api.people.edit(this.said, text)
    return this.said
  }

  uploads(file: Omit<PersonalUpload, 'chat' | 'topic'>): Message {
    this.said = this.api.people.upload(this.user, { ...file, ...this.place })
    return this.said
  }

  photographs(caption?: string, manner: Manner = {}): Message {
    this.said = this.api.people.photograph(this.user, caption, { ...this.place, ...manner })
    return this.said
  }

  /** Presses a button, named by its label or the start of it, under the bot's last seen message or the one given. */
  presses(button: string, under: Seen = this.lastSeen()): void {
    this.pressed = this.api.people.press(this.user, under.message, button)
  }

  /** The words that pop up after the last press; empty when the bot answered it without words. */
  async isTold(): Promise<string> {
    const query = this.pressed
    if (query === null) throw new Error('no button was pressed')
    const answer = await this.answerTo('answerCallbackQuery', 'callback_query_id', query)
    return typeof answer.parameters.text === 'string' ? answer.parameters.text : ''
  }

  /** The next message of the bot here, new or edited; with an expectation, the next that fits, leaving out those before it. */
  async sees(expected?: Expected, waiting: Omit<Waiting, 'from'> = {}): Promise<Seen> {
    const from = this.looked
    const isAwaited = (sent: Call): boolean => this.isHere(sent) && fits(seenBy(sent)!, expected)
    const call = await this.api.waitFor(isAwaited, { ...waiting, from }).catch((cause: unknown) => {
      const came = describeCalls(this.api.sent.slice(from))
      throw new Error(`${this.user.first_name} waited for ${String(expected ?? 'any message')}; the bot sent: ${came}`, { cause })
    })
    this.looked = this.api.sent.indexOf(call, from) + 1
    this.last = seenBy(call)
    return this.last!
  }

  /** What the bot put here that was not yet looked at. */
  unseen(): readonly Seen[] {
    return this.api.sent.slice(this.looked).filter((call) => this.isHere(call)).map((call) => seenBy(call)!)
  }

  /** Asks in inline mode, from any chat; the results, when the bot has answered. */
  async asksInline(query: string, offset = ''): Promise<readonly InlineQueryResult[]> {
    const id = this.api.people.askInline(this.user, query, offset)
    const { parameters } = await this.answerTo('answerInlineQuery', 'inline_query_id', id)
    return parameters.results as InlineQueryResult[]
  }

  private async answerTo(method: string, parameter: string, id: string): Promise<Call> {
    return this.api.waitFor((call) => call.ok && call.method === method && call.parameters[parameter] === id)
  }

  private isHere({ ok, message }: Call): boolean {
    return ok && message?.chat.id === this.place.chat && message.message_thread_id === this.place.topic
  }

  private lastSeen(): Seen {
    if (this.last === null) throw new Error(`${this.user.first_name} has seen nothing yet`)
    return this.last
  }
}

/** Adds a person to the world and gives them a voice, in the private chat with the bot. */
export function person(api: BotApi, user: NewUser | string): Person {
  return new Person(api, api.people.addUser(typeof user === 'string' ? { first_name: user, language_code: 'vi' } : user))
}

function fits(seen: Seen, expected: Expected | undefined): boolean {
  if (expected === undefined) return true
  if (typeof expected === 'string') return seen.text.includes(expected)
  return expected instanceof RegExp ? expected.test(seen.text) : expected(seen)
}
