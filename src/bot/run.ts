import { Api, GrammyError, HttpError, type Bot } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { setTimeout } from 'node:timers/promises'
import type { BotConfig } from '../config.js'
import type { Translate } from '../locales.js'
import { adminsOf, startChores } from './chores.js'
import { registerCommands, registerPerson } from './commands.js'
import type { BotContext, BotDeps } from './context.js'
import { createBot } from './create-bot.js'
import { errorFields } from './log.js'
import { patient, persistent } from './persistence.js'
import { startPolling } from './polling.js'
import { Receiving } from './receiving.js'
import { startWebhook } from './webhook.js'

/** A bot that takes updates. */
export interface Running {
  /** Rejects when it cannot go on; never resolves. */
  readonly failed: Promise<never>
  /** Takes no more updates, and resolves when those under way are finished. */
  stop(): Promise<void>
}

export interface Started extends Running {
  readonly me: UserFromGetMe
  /** Port of the webhook; null when polling. */
  readonly port: number | null
}

/** A start waits this long for a server that says nothing. */
const START_SECONDS = 20

/** A copy that was told to end may still be finishing its answers: so long is its place waited for. */
const WAIT_FOR_PLACE_MS = 10_000
const BETWEEN_TRIES_MS = 200

/** Another process runs this bot over this store: both would answer what was left over, and chats would lose their order. */
class OtherCopy extends Error {}

async function takePlace({ app, placeMs = WAIT_FOR_PLACE_MS }: BotDeps, me: number): Promise<() => void> {
  for (const until = performance.now() + placeMs; ; await setTimeout(BETWEEN_TRIES_MS)) {
    const leave = await app.bot.occupy(me)
    if (leave !== null) return leave
    if (performance.now() > until) throw new OtherCopy()
  }
}

/** Starts the bot by webhook or long polling. Throws what Telegram or the network refuse at the start; see {@link startWords}. */
export async function startBot(config: BotConfig & { readonly token: string }, deps: BotDeps): Promise<Started> {
  const api = new Api(config.token, { apiRoot: config.apiRoot, timeoutSeconds: START_SECONDS })
  api.config.use(persistent(), patient())
  const me = await api.getMe()
  const leave = await takePlace(deps, me.id)
  const bot = createBot(config.token, deps, me)
  logPolls(bot, deps)
  await registerCommands(bot.api, deps.language)
  await Promise.all((await adminsOf(deps)).map(async (admin) => registerPerson(bot.api, admin, (await deps.app.bot.language(admin)) ?? deps.language, true)))
  const receiving = new Receiving(bot, deps)
  const running = config.webhook === null ? await startPolling(bot, receiving) : await startWebhook(bot, receiving, config.webhook)
  // A promise nobody waits for yet must not end the process by failing early.
  running.failed.catch(() => undefined)
  const chores = startChores(bot.api, me.id, deps)
  const stop = async (): Promise<void> => {
    chores.stop()
    await running.stop()
    leave()
  }
  return { failed: running.failed, stop, me, port: 'port' in running ? (running.port as number) : null }
}

/** A network that comes and goes is worth a line; polling goes on by itself. */
function logPolls(bot: Bot<BotContext>, { log }: Pick<BotDeps, 'log'>): void {
  bot.api.config.use(async (prev, method, payload, signal) => {
    try {
      return await prev(method, payload, signal)
    } catch (error) {
      if (method === 'getUpdates' && signal?.aborted !== true) log.warn(errorFields(error), 'poll failed; trying again')
      throw error
    }
  })
}

/** What kept the bot from running, in words for the person who started it; null for what is a bug. */
export function startWords(error: unknown, { apiRoot, webhook }: Pick<BotConfig, 'apiRoot' | 'webhook'>, say: Translate): string | null {
  if (error instanceof OtherCopy) return say('bot-run-other-copy')
  if (error instanceof HttpError) return say('bot-run-no-network', { address: new URL(apiRoot).host })
  if (error instanceof GrammyError) {
    if (error.error_code === 401 || error.error_code === 404) return say('bot-run-wrong-token')
    if (error.error_code === 409) return say('bot-run-other-copy')
    return say('bot-run-refused', { reason: error.description })
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    return say('bot-run-port', { port: String(webhook?.port ?? ''), reason: 'code' in error ? String(error.code) : '' })
  }
  return null
}
