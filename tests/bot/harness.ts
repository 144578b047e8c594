import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.js'
import type { BotApp } from '../../src/app/bot-app.js'
import type { BotDeps } from '../../src/bot/context.js'
import { startBot } from '../../src/bot/run.js'
import type { Started } from '../../src/bot/run.js'
import { loadBotConfig, loadConfig } from '../../src/config.js'
import { startBotApi } from '../support/bot-api/bot-api.js'
import type { BotApi, BotApiOptions } from '../support/bot-api/bot-api.js'

/** One line of the bot's log. */
interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  readonly values: object
}

export interface Telegram {
  readonly api: BotApi
  readonly app: BotApp
  readonly log: readonly LogLine[]
  readonly bot: Started
  /** Where the webhook listens; null when polling. */
  readonly address: string | null
  /** Stops the bot and starts it again over the same store. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly webhook?: boolean
  readonly api?: BotApiOptions
  readonly deps?: Partial<BotDeps>
  readonly app?: BotApp
}

/** Bots at different Telegrams over one store are different bots: their updates are numbered from one again. */
let bots = 200_000_000

export const NOW = new Date('2024-01-10T08:00:00Z')

/** The product over a fresh data folder filled from the sample reports. */
export async function openApp(): Promise<BotApp> {
  const data = mkdtempSync(join(tmpdir(), 'bienban-bot-'))
  return createApp(await loadConfig({ BIENBAN_DATA: data }), { now: () => NOW })
}

/** The real bot over the sample reports, at a loopback Telegram. */
export async function startTelegram({ env = {}, webhook = false, api: apiOptions, deps, app: given }: Setting = {}): Promise<Telegram> {
  const [api, app] = await Promise.all([startBotApi({ token: `${++bots}:AAloopback-loopback-loopback-loopbac`, ...apiOptions }), given ?? openApp()])
  const log: LogLine[] = []
  const line = (level: LogLine['level']) => (values: object, message: string) => void log.push({ level, message, values })
  const port = 20_000 + Math.floor(Math.random() * 30_000)
  const config = await loadBotConfig({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ...(webhook && { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: 'a-secret', PORT: String(port) }),
    ...env,
  })
  const start = async (): Promise<Started> => {
    const started = await startBot(
      { ...config, token: api.token },
      { app, config, language: 'vi', log: { info: line('info'), warn: line('warn'), error: line('error') }, now: () => NOW, messagesPerMinute: 1_000, ...deps },
    )
    if (!webhook) await api.polled()
    return started
  }
  const telegram = { bot: await start() }
  return {
    api,
    app,
    log,
    address: config.webhook?.url ?? null,
    get bot() {
      return telegram.bot
    },
    restart: async () => {
      await telegram.bot.stop()
      telegram.bot = await start()
    },
    stop: async () => {
      await telegram.bot.stop()
      if (given === undefined) await app.close()
      await api.close()
    },
  }
}
