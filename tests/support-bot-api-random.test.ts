import fc from 'fast-check'
import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { expect, it } from 'vitest'
import { startBotApi } from './support/bot-api/bot-api.js'
import { randomUpdate } from './support/bot-api/random-updates.js'

const KINDS = 27

it('makes updates of every kind, all of them fit for JSON in UTF-8', () => {
  const updates = fc.sample(randomUpdate(1), { numRuns: 3000, seed: 20 })
  expect(new Set(updates.flatMap((update) => Object.keys(update))).size).toBe(KINDS)
  expect(updates.filter((update) => /\p{Surrogate}/u.test(Object.values(update).map((value) => JSON.stringify(value)).join('')))).toEqual([])
})

it('takes the world of every random message in, so that a polite reply to it is never refused', async () => {
  const api = await startBotApi()
  const bot = new Bot(api.token, { client: { apiRoot: api.root } })
  bot.on('message', (ctx) => ctx.reply('Nghe rồi', { reply_parameters: { message_id: ctx.message.message_id } }))
  bot.on('callback_query', (ctx) => ctx.answerCallbackQuery())
  bot.on('inline_query', (ctx) => ctx.answerInlineQuery([]))
  await bot.init()
  try {
    for (const update of fc.sample(randomUpdate(bot.botInfo.id), { numRuns: 300, seed: 12 })) {
      const injected = api.inject(update)
      if (injected !== null) await bot.handleUpdate(JSON.parse(JSON.stringify(injected)) as Update)
    }
    expect(api.violations).toEqual([])
    expect(new Set(api.sent.map(({ method }) => method))).toContain('sendMessage')
  } finally {
    await api.close()
  }
})
