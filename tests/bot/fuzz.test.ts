import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BotApp } from '../../src/app/bot-app.js'
import { createBot } from '../../src/bot/create-bot.js'
import { adopt } from '../support/bot-api/adopt.js'
import { startBotApi } from '../support/bot-api/bot-api.js'
import { openApp, NOW } from './harness.js'
import { randomUpdates } from './random-updates.js'

const UPDATES = 1_200

describe('the bot given random updates', () => {
  let app: BotApp
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())

  it.each(['open', 'list', 'pairing'] as const)('with access %s meets no error and calls nothing that Telegram refuses', async (access) => {
    const api = await startBotApi({ token: `${{ open: 301, list: 302, pairing: 303 }[access]}000000:AAloopback-loopback-loopback-loopbac` })
    const log: unknown[] = []
    const line = (values: object, message: string): void => void log.push({ message, ...values })
    const config = { apiRoot: api.root, adminIds: new Set([1_001]), access, allowedIds: new Set([1_002, -1_000_000_000_001]) }
    const bot = createBot(api.token, { app, config, language: 'vi', log: { info: () => undefined, warn: line, error: line }, now: () => NOW, messagesPerMinute: 1e9 }, api.world.bot)
    const handled: Promise<void>[] = []
    for (const update of randomUpdates(2021, access === 'open' ? UPDATES : UPDATES / 4, api.world.bot)) {
      adopt(api.world, update)
      handled.push(bot.handleUpdate(update))
      if (handled.length === 50) await Promise.all(handled.splice(0))
    }
    await Promise.all(handled)
    await api.close()
    expect(log).toEqual([])
    expect(api.violations).toEqual([])
  }, 240_000)
})
