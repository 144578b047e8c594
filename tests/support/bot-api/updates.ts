import type { Update } from 'grammy/types'
import { Changes } from './changes.js'

export type UpdateKind = Exclude<keyof Update, 'update_id'>

/** What a bot does not get unless it asks for it by name. */
const ONLY_WHEN_ASKED: readonly string[] = ['chat_member', 'message_reaction', 'message_reaction_count']

/** When an update was handed to the bot; more than once when it was not confirmed. */
export interface Delivery {
  readonly updateId: number
  /** By `performance.now()`, in milliseconds. */
  readonly at: number
}

/** The updates that wait for the bot, in order, until they are confirmed. */
export class UpdateQueue {
  readonly deliveries: Delivery[] = []
  readonly changes = new Changes()
  private waiting: Update[] = []
  private allowed: readonly string[] = []

  constructor(private lastId: number) {}

  get pending(): readonly Update[] {
    return this.waiting
  }

  /** Which kinds of update the bot wants from now on; an empty list is Telegram's default. */
  allow(kinds: readonly string[]): void {
    this.allowed = kinds
  }

  /** Adds an update under the next id; null when the bot did not ask for its kind. */
  add(update: Omit<Update, 'update_id'>): Update | null {
    const kind = Object.keys(update)[0] ?? ''
    if (this.allowed.length > 0 ? !this.allowed.includes(kind) : ONLY_WHEN_ASKED.includes(kind)) return null
    this.lastId += 1
    const added = { update_id: this.lastId, ...update }
    this.waiting.push(added)
    this.changes.tell()
    return added
  }

  /** Forgets every update before `offset`; a negative one keeps that many from the end. */
  confirm(offset: number): void {
    const before = this.waiting.length
    this.waiting = offset < 0 ? this.waiting.slice(offset) : this.waiting.filter(({ update_id }) => update_id >= offset)
    if (this.waiting.length < before) this.changes.tell()
  }

  confirmOne(updateId: number): void {
    this.waiting = this.waiting.filter(({ update_id }) => update_id !== updateId)
    this.changes.tell()
  }

  clear(): void {
    this.waiting = []
    this.changes.tell()
  }

  delivered(updates: readonly Update[]): void {
    const at = performance.now()
    this.deliveries.push(...updates.map(({ update_id }) => ({ updateId: update_id, at })))
  }
}
