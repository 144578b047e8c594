import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Update } from 'grammy/types'
import type { BotApp, BotStore } from '../../src/app/bot-app.js'
import { createBot } from '../../src/bot/create-bot.js'
import { adopt } from '../support/bot-api/adopt.js'
import { startBotApi } from '../support/bot-api/bot-api.js'
import type { BotApi } from '../support/bot-api/bot-api.js'
import { NOW, openApp } from './harness.js'

/** Where a process may die while it answers: the step it never comes back from. */
const forever = (): Promise<never> => new Promise(() => undefined)

describe('an update whose answering was cut off', () => {
  let app: BotApp
  let api: BotApi
  let bots = 400_000_000
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    api = await startBotApi({ token: `${++bots}:AAloopback-loopback-loopback-loopbac` })
  })
  afterEach(() => api.close())

  const botWith = (store: Partial<BotStore>) => {
    const config = { apiRoot: api.root, adminIds: new Set<number>(), access: 'open', allowedIds: new Set<number>() } as const
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    return createBot(api.token, { app: { ...app, bot: { ...app.bot, ...store } }, config, language: 'vi', log, now: () => NOW }, api.world.bot)
  }
  const question = (): Update => {
    const from = { id: 71, is_bot: false, first_name: 'Lan', language_code: 'vi' }
    const update = { update_id: 9, message: { message_id: 40, date: 1_700_000_000, chat: { id: 71, type: 'private', first_name: 'Lan' }, from, text: 'ai phát biểu chiều 20/12?' } } as Update
    adopt(api.world, update)
    return update
  }
  const answers = (): number => [...api.world.room('71').messages.values()].filter(({ from }) => from?.is_bot === true).length

  it.each<[string, Partial<BotStore>, number]>([
    ['before anything was sent', { beginSending: forever }, 0],
    ['after the answer arrived, before that was noted', { arrived: forever }, 1],
    ['after it was noted, before the update was finished', { finish: forever }, 1],
  ])('%s is answered once in all', async (_, store, before) => {
    const update = question()
    const stuck = new Promise<void>((resolve) => {
      const [step] = Object.keys(store) as [keyof BotStore]
      const bot = botWith({ [step]: () => (resolve(), forever()) })
      void bot.handleUpdate(update)
    })
    await stuck
    expect(answers()).toBe(before)
    await botWith({}).handleUpdate(update)
    expect(answers()).toBe(1)
    await botWith({}).handleUpdate(update)
    expect(answers()).toBe(1)
  })
})
