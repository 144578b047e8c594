import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Update } from 'grammy/types'
import { GrammyError, HttpError } from 'grammy'
import type { BotApp } from '../../src/app/bot-app.js'
import { createBot } from '../../src/bot/create-bot.js'
import { errorFields } from '../../src/bot/log.js'
import { AppError } from '../../src/errors.js'
import { adopt } from '../support/bot-api/adopt.js'
import { startBotApi } from '../support/bot-api/bot-api.js'
import type { BotApi } from '../support/bot-api/bot-api.js'
import { marksIn } from '../support/bot-api/marks.js'
import { NOW, openApp } from './harness.js'

const SECRET = 'chuyện kín'

/** What people write, with the secret in it: in words, behind commands, as what looks like a place in the code. */
const written = fc.constantFrom(SECRET, `ai nói ${SECRET}?`, `/hop ${SECRET}`, `/nguoi ${SECRET}`, `/baocao ${SECRET}`, `/admin grant ${SECRET}`, `/them ${SECRET}`, `x\n    at ${SECRET} (a.js:1:1)`)

const errors = fc.constantFrom<(text: string) => Error>(
  (text) => new Error(text),
  (text) => new TypeError(`${text}\n    at ${text} (a.js:1:1)`),
  (text) => new AppError('internal', { cause: new Error(`\n    at ${text}`), values: { text } }),
  (text) => new AppError('unreadable', { cause: new SyntaxError(text), values: { text } }),
  (text) => new HttpError(text, new Error(text)),
  (text) => new GrammyError(text, { ok: false, error_code: 400, description: 'Bad Request' }, 'sendMessage', { text }),
)

describe('the log', () => {
  let app: BotApp
  let api: BotApi
  beforeAll(async () => {
    app = await openApp()
    api = await startBotApi({ token: '304000000:AAloopback-loopback-loopback-loopbac' })
  })
  afterAll(async () => {
    await api.close()
    await app.close()
  })

  it('holds no word of an error, whatever it says', () => {
    fc.assert(
      fc.property(errors, written, (make, text) => {
        expect(JSON.stringify(errorFields(make(text)))).not.toContain(SECRET)
      }),
    )
  })

  it('holds no word of any message, caption, query or button, and no token, when anything fails', async () => {
    let update = 0
    const from = { id: 1_001, is_bot: false, first_name: SECRET, language_code: 'vi' }
    const base = { date: 1_700_000_000, chat: { id: 1_001, type: 'private', first_name: SECRET }, from }
    const updatesOf = (text: string): Update[] => {
      const message = { ...base, message_id: 10 + update, text, entities: marksIn(text) }
      const photo = { ...base, message_id: 11 + update, photo: [{ file_id: 'x', file_unique_id: 'x', width: 1, height: 1 }], caption: text }
      const query = { from, chat_instance: '1', message: { ...base, message_id: 9, from: api.world.bot, text } }
      const contents = [{ message }, { edited_message: { ...message, edit_date: 1_700_000_001 } }, { message: photo }, { callback_query: { id: String(update), ...query, data: `n:0:${text}`.slice(0, 60) } }, { inline_query: { id: String(update), from, query: text, offset: '' } }]
      return contents.map((content) => ({ update_id: ++update, ...content }) as Update)
    }
    const log: unknown[] = []
    const line = (values: object, message: string): void => void log.push({ message, ...values })
    const config = { apiRoot: api.root, adminIds: new Set([1_001]), access: 'open', allowedIds: new Set<number>() } as const
    await fc.assert(
      fc.asyncProperty(written, errors.filter((make) => !(make('') instanceof HttpError)), async (text, make) => {
        const fail = () => Promise.reject(make(text))
        const broken = { ...app, ask: fail, almanac: { all: fail, on: fail, speeches: fail }, shelf: { find: fail }, library: { ...app.library, list: fail, show: fail }, intake: { ...app.intake, read: fail }, bot: { ...app.bot, grant: fail, setName: fail } }
        const bot = createBot(api.token, { app: broken, config, language: 'vi', log: { info: line, warn: line, error: line }, now: () => NOW, messagesPerMinute: 1e9, betweenEditsMs: 0 }, api.world.bot)
        for (const one of updatesOf(text)) {
          adopt(api.world, one)
          await bot.handleUpdate(one).catch((error: unknown) => bot.errorHandler(error as never))
        }
      }),
      { numRuns: 40 },
    )
    expect(log.length).toBeGreaterThan(40)
    expect(JSON.stringify(log)).not.toContain(SECRET)
    expect(JSON.stringify(log)).not.toContain(api.token)
  }, 60_000)
})
