import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update, User } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBotApi } from './support/bot-api/bot-api.js'
import type { BotApi } from './support/bot-api/bot-api.js'

let api: BotApi
let lan: User

beforeEach(async () => {
  api = await startBotApi()
  lan = api.people.addUser({ first_name: 'Lan' })
})

afterEach(() => api.close())

interface Answer {
  readonly ok: boolean
  readonly result: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: object
}

async function call(method: string, parameters: object = {}): Promise<Answer> {
  const body = JSON.stringify(parameters)
  const response = await fetch(`${api.root}/bot${api.token}/${method}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return (await response.json()) as Answer
}

const poll = (parameters: object = {}): Promise<Update[]> => call('getUpdates', parameters).then(({ result }) => result as Update[])
const texts = (updates: readonly Update[]): (string | undefined)[] => updates.map(({ message }) => message?.text)

describe('long polling', () => {
  it('delivers what waits at once, again until it is confirmed, then no more', async () => {
    api.people.say(lan, 'một')
    api.people.say(lan, 'hai')
    const [first] = await poll({ timeout: 30 })
    expect(texts(await poll())).toEqual(['một', 'hai'])
    expect(texts(await poll({ offset: first!.update_id + 1, limit: 1 }))).toEqual(['hai'])
    expect(await poll({ offset: first!.update_id + 2 })).toEqual([])
    await api.confirmed()
    expect(api.deliveries.filter(({ updateId }) => updateId === first!.update_id)).toHaveLength(2)
  })

  it('holds the request until something is said', async () => {
    const held = poll({ timeout: 30 })
    await api.polled()
    api.people.say(lan, 'ai phát biểu?')
    expect(texts(await held)).toEqual(['ai phát biểu?'])
  })

  it('keeps for the next poll what comes after the one before was cut', async () => {
    const gone = new AbortController()
    const cut = fetch(`${api.root}/bot${api.token}/getUpdates?timeout=30`, { signal: gone.signal })
    await api.polled()
    gone.abort()
    await expect(cut).rejects.toThrow()
    api.people.say(lan, 'còn đây')
    expect(texts(await poll({ timeout: 30 }))).toEqual(['còn đây'])
  })

  it('ends a poll with 409 when another copy polls, and refuses polls beside a webhook', async () => {
    const first = call('getUpdates', { timeout: 30 })
    await api.polled()
    const second = call('getUpdates', { timeout: 30 })
    expect(await first).toMatchObject({ error_code: 409, description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running' })
    await call('setWebhook', { url: 'https://bienban.example/hook' })
    expect(await second).toMatchObject({ error_code: 409, description: 'Conflict: terminated by setWebhook request' })
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 })
    await call('deleteWebhook')
    expect(await poll()).toEqual([])
  })

  it('keeps back the kinds of update that were not asked for', async () => {
    await poll({ allowed_updates: ['message'] })
    const said = api.people.say(lan, 'ai?')
    api.people.edit(said, 'ai phát biểu?')
    api.people.askInline(lan, 'ai')
    expect((await poll()).map((update) => Object.keys(update)[1])).toEqual(['message'])
    await poll({ allowed_updates: [] })
    api.people.react(lan, said, '👍')
    expect(await poll()).toHaveLength(1)
    await poll({ allowed_updates: ['message_reaction'] })
    api.people.react(lan, said, '👎')
    expect(await poll()).toHaveLength(2)
  })
})

it('gives ids after those of another run, when told where that one ended', async () => {
  const later = await startBotApi({ idsAfter: 500 })
  const minh = later.people.addUser({ first_name: 'Minh' })
  expect(later.people.say(minh, 'ai?').message_id).toBe(501)
  expect(later.pending.map(({ update_id }) => update_id)).toEqual([501])
  await later.close()
})

describe('groups', () => {
  it('with privacy mode on, gives the bot commands, mentions and replies to it, and nothing of other bots', async () => {
    const robot = api.people.addUser({ first_name: 'Rô-bốt', is_bot: true })
    const { chat } = api.people.addGroup({ title: 'Tổ thư ký', members: [lan, robot] })
    await call('sendMessage', { chat_id: chat.id, text: 'Chào cả nhà' })
    const where = { chat: chat.id }
    for (const text of ['trưa nay ăn gì?', '/hop', '/hop@bienban_bot 20/12', '/hop@khac_bot', '@bienban_bot ai phát biểu?', '@ai_do kia']) api.people.say(lan, text, where)
    api.people.say(lan, 'còn ai nữa?', { ...where, replyTo: api.sent[0]!.message! })
    api.people.say(robot, '@bienban_bot xin chào', where)
    expect(texts(await poll())).toEqual(['/hop', '/hop@bienban_bot 20/12', '@bienban_bot ai phát biểu?', 'còn ai nữa?'])
  })

  it('tells the bot that it was thrown out, and forbids it to write there', async () => {
    const { chat } = api.people.addGroup({ title: 'Tổ thư ký', members: [lan] })
    api.people.kick(lan, chat.id)
    expect((await poll())[0]?.my_chat_member?.new_chat_member.status).toBe('kicked')
    expect(await call('sendMessage', { chat_id: chat.id, text: 'Chào' })).toMatchObject({ error_code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' })
  })

  it('takes what an injected update tells of into the world', async () => {
    const chat = { id: -77, type: 'supergroup', title: 'Ngẫu nhiên' } as const
    api.inject({ message: { message_id: 40, date: 1, chat, from: lan, text: 'ai?' } })
    expect(await call('sendMessage', { chat_id: -77, text: 'Ông A', reply_parameters: { message_id: 40 } })).toMatchObject({ ok: true, result: { message_id: 41 } })
  })
})

describe('faults', () => {
  it('answers 429 and 500 as often as told, without effect', async () => {
    api.fail({ method: 'sendMessage', status: 429, retryAfter: 2 })
    api.fail({ method: 'sendMessage', times: 2 })
    const send = (): Promise<Answer> => call('sendMessage', { chat_id: lan.id, text: 'chào' })
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 2 }, description: 'Too Many Requests: retry after 2' })
    expect((await call('getMe')).ok).toBe(true)
    expect((await send()).error_code).toBe(500)
    expect((await send()).error_code).toBe(500)
    expect((await send()).result).toMatchObject({ message_id: 1 })
    expect(api.sent.map(({ injected }) => injected)).toEqual([true, false, true, true, false])
    expect(api.violations).toEqual([])
  })

  it('strikes at the same calls for the same seed, until healed', async () => {
    const struck = async (): Promise<string> => {
      api.fail({ probability: 0.5, seed: 7 })
      const answers = []
      for (let index = 0; index < 20; index += 1) answers.push((await call('getMe')).ok ? '.' : 'x')
      api.heal()
      return answers.join('')
    }
    const first = await struck()
    expect(first).toMatch(/x.*\..*x/u)
    expect(await struck()).toBe(first)
    expect((await call('getMe')).ok).toBe(true)
  })

  it('cuts the connection before a call takes effect or after', async () => {
    api.fail({ drop: 'before' })
    await expect(call('sendMessage', { chat_id: lan.id, text: 'mất' })).rejects.toThrow()
    expect(api.sent).toEqual([])
    api.fail({ drop: 'after' })
    await expect(call('sendMessage', { chat_id: lan.id, text: 'tới nơi' })).rejects.toThrow()
    expect(api.sent.map(({ message }) => message?.text)).toEqual(['tới nơi'])
  })

  it('tells what was sent instead when nothing fits in time', async () => {
    await call('sendMessage', { chat_id: lan.id, text: 'không phải' })
    await expect(api.waitFor(({ method }) => method === 'sendDocument', { timeout: 5 })).rejects.toThrow(/sendMessage.*không phải/u)
  })
})

describe('webhook mode', () => {
  let server: Server
  let answers: (() => { status: number, body?: string })[]
  const received: { update: Update, secret: string | undefined }[] = []

  beforeEach(async () => {
    received.length = 0
    answers = []
    server = createServer((request, response) => {
      void (async () => {
        const pieces: Buffer[] = []
        for await (const piece of request) pieces.push(piece as Buffer)
        const secret = request.headers['x-telegram-bot-api-secret-token']
        received.push({ update: JSON.parse(Buffer.concat(pieces).toString()) as Update, secret: secret as string | undefined })
        const { status, body = '' } = answers.shift()?.() ?? { status: 200 }
        response.writeHead(status).end(body)
      })()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  afterEach(() => server.close())

  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`

  it('posts updates with the secret, in order, and again until they are taken', async () => {
    answers.push(() => ({ status: 500 }))
    await call('setWebhook', { url: address(), secret_token: 'bi_mat-1' })
    api.people.say(lan, 'một')
    api.people.say(lan, 'hai')
    await api.confirmed()
    expect(received.map(({ update }) => update.message?.text)).toEqual(['một', 'một', 'hai'])
    expect(new Set(received.map(({ secret }) => secret))).toEqual(new Set(['bi_mat-1']))
    expect(await call('getWebhookInfo')).toMatchObject({ result: { url: address(), pending_update_count: 0 } })
  })

  it('makes the call that the answer brings', async () => {
    answers.push(() => ({ status: 200, body: JSON.stringify({ method: 'sendMessage', chat_id: lan.id, text: 'trong câu đáp' }) }))
    await call('setWebhook', { url: address() })
    api.people.say(lan, 'ai?')
    expect((await api.waitFor(({ method }) => method === 'sendMessage')).message?.text).toBe('trong câu đáp')
  })

  it('wants https but on the loopback interface, and a secret of allowed characters', async () => {
    expect(await call('setWebhook', { url: 'http://bienban.example/hook' })).toMatchObject({ error_code: 400, description: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook' })
    expect(await call('setWebhook', { url: address(), secret_token: 'bí mật' })).toMatchObject({ description: 'Bad Request: secret token contains unallowed characters' })
  })
})

it('numbers messages as Telegram does: one sequence for all private chats, one for each supergroup', () => {
  const minh = api.people.addUser({ first_name: 'Minh' })
  const { chat } = api.people.addGroup({ title: 'Tổ thư ký', members: [lan] })
  const ids = [api.people.say(lan, 'một'), api.people.say(minh, 'hai'), api.people.say(lan, 'ba', { chat: chat.id }), api.people.say(lan, 'bốn')]
  expect(ids.map(({ message_id }) => message_id)).toEqual([1, 2, 1, 3])
})
