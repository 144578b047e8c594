import type { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { setTimeout } from 'node:timers/promises'
import type { BotContext, BotDeps } from './context.js'
import { errorFields } from './log.js'
import { botKey, updateKey } from './middleware/once.js'

/** How long a finished update is remembered: longer than Telegram's day of sending it again. */
const REMEMBERED_MS = 2 * 24 * 60 * 60 * 1000

/** Between two attempts to write to a store that cannot be written to. */
const STORE_PAUSE_MS = 1_000

/** The way of updates into the bot: taken down in the store before Telegram may forget them, handled in parallel, waited for at the end. */
export class Receiving {
  private readonly running = new Set<Promise<void>>()

  constructor(
    private readonly bot: Bot<BotContext>,
    private readonly deps: Pick<BotDeps, 'app' | 'log' | 'now'>,
  ) {}

  /** Updates under way. */
  get size(): number {
    return this.running.size
  }

  /** Takes updates down; returns those not seen before. Once this is done, a crash loses none of them. */
  async take(updates: readonly Update[]): Promise<Update[]> {
    if (updates.length === 0) return []
    const me = this.bot.botInfo.id
    const keyed = updates.map((update) => ({ update, key: updateKey(me, update.update_id), body: JSON.stringify(update) }))
    const fresh = new Set(await this.deps.app.bot.receive(keyed, this.deps.now().toISOString()))
    return keyed.filter(({ key }) => fresh.has(key)).map(({ update }) => update)
  }

  /** Takes updates down, however long the store is busy; none are given when it is over before that. */
  async takeSurely(updates: readonly Update[], isOver: () => boolean): Promise<Update[]> {
    while (!isOver()) {
      try {
        return await this.take(updates)
      } catch (error) {
        this.deps.log.error(errorFields(error), 'updates not taken down; trying again')
      }
      await setTimeout(STORE_PAUSE_MS)
    }
    return []
  }

  /** Updates of this bot that were under way when it last ended, in order; those of old are forgotten. */
  async leftOver(): Promise<Update[]> {
    await this.deps.app.bot.forgetUpdates(new Date(this.deps.now().getTime() - REMEMBERED_MS).toISOString())
    return (await this.deps.app.bot.unfinished()).filter(({ key }) => key.startsWith(botKey(this.bot.botInfo.id))).map(({ body }) => JSON.parse(body) as Update)
  }

  /** Handles one update; never rejects. */
  async handle(update: Update): Promise<void> {
    const task = this.bot.handleUpdate(update).catch(async (error: unknown) => {
      try {
        await this.bot.errorHandler(error as never)
      } catch (second) {
        this.deps.log.error({ update: update.update_id, ...errorFields(second) }, 'failed')
      }
    })
    this.running.add(task)
    await task
    this.running.delete(task)
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running)
  }
}
