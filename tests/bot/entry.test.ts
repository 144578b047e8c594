import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { startBotApi } from '../support/bot-api/bot-api.js'
import type { BotApi } from '../support/bot-api/bot-api.js'
import { person } from '../support/bot-api/person.js'

const ENTRY = resolve('src/main.ts')
const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href

const QUESTION = 'ai phát biểu chiều 20/12?'

/** The bot as a process of its own. */
function start(env: Record<string, string>, cwd = mkdtempSync(join(tmpdir(), 'bienban-'))) {
  const child = spawn(process.execPath, ['--import', TSX, ENTRY], { cwd, env: { PATH: process.env.PATH, ...env } })
  const said = { err: '' }
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, err: said.err }))
  return { child, ended }
}

describe('npm start', () => {
  let api: BotApi | undefined
  let child: ChildProcess | undefined
  afterEach(async () => {
    child?.kill('SIGKILL')
    await api?.close()
    child = api = undefined
  })

  const envOf = ({ root, token }: BotApi): Record<string, string> => ({ BOT_TOKEN: token, TELEGRAM_API_ROOT: root })

  it('without a token says how to get one, and what can be done without', async () => {
    const { code, err } = await start({}).ended
    expect(code).toBe(2)
    expect(err).toMatch(/@BotFather[^]*\/newbot[^]*npm run chat/u)
  })

  it('says which variable is wrong, but not its value', async () => {
    const { code, err } = await start({ BOT_TOKEN: 'my secret', BIENBAN_LANG: 'en' }).ended
    expect(code).toBe(1)
    expect(err).toContain('BOT_TOKEN')
    expect(err).not.toContain('secret')
  })

  it('says that a token is wrong', async () => {
    api = await startBotApi()
    const { code, err } = await start({ ...envOf(api), BOT_TOKEN: '1:wrong-wrong-wrong-wrong-wrong-wrong' }).ended
    expect(code).toBe(1)
    expect(err).toContain('401')
  })

  it('says that there is no network', async () => {
    const { code, err } = await start({ BOT_TOKEN: '1:none-none-none-none-none-none-none', TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }).ended
    expect(code).toBe(1)
    expect(err).toContain('127.0.0.1:9')
  })

  it('says that another copy is running', async () => {
    api = await startBotApi()
    const bot = start(envOf(api))
    child = bot.child
    await api.polled(20_000)
    void fetch(`${api.root}/bot${api.token}/getUpdates`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"timeout":20}' }).catch(() => null)
    const { code, err } = await bot.ended
    expect(code).toBe(1)
    expect(err).toContain('409')
  })

  it('answers, and on SIGTERM finishes what is under way', async () => {
    api = await startBotApi()
    const bot = start(envOf(api))
    child = bot.child
    await api.polled(20_000)
    const lan = person(api, 'Lan')
    lan.says(QUESTION)
    await api.confirmed()
    bot.child.kill('SIGTERM')
    const { code, err } = await bot.ended
    expect([code, err.split('\n').filter((line) => line.startsWith('{'))]).toEqual([0, []])
    expect((await lan.sees()).text).toContain('Chóng')
    expect(api.violations).toEqual([])
  })

  it('killed again and again, with calls refused and connections cut, answers every question once', async () => {
    api = await startBotApi()
    const env = { ...envOf(api), LOG_LEVEL: 'silent' }
    const cwd = mkdtempSync(join(tmpdir(), 'bienban-'))
    const people = Array.from({ length: 12 }, (_, i) => person(api!, `Người ${i}`))
    api.fail({ status: 429, retryAfter: 1, probability: 0.025, seed: 1 })
    api.fail({ status: 500, probability: 0.025, seed: 2 })
    api.fail({ method: 'sendMessage', drop: 'after', probability: 0.05, seed: 3 })
    const asked = new Map<number, number>()
    const ask = (): void => {
      for (const one of people) {
        one.says(QUESTION)
        asked.set(one.user.id, (asked.get(one.user.id) ?? 0) + 1)
      }
    }
    let bot = start(env, cwd)
    for (let round = 0; round < 4; round++) {
      child = bot.child
      const before = api.sent.length
      await api.polled(30_000).catch(() => undefined)
      ask()
      await api.waitFor(({ method, ok }) => ok && method === 'sendMessage', { from: before, timeout: 30_000 })
      bot.child.kill('SIGKILL')
      await bot.ended
      bot = start(env, cwd)
    }
    child = bot.child
    const total = [...asked.values()].reduce((sum, count) => sum + count)
    const answers = () => people.map(({ user }) => [...api!.world.room(String(user.id)).messages.values()].filter(({ from, text }) => from?.is_bot === true && text?.includes('Chóng') === true).length)
    await api.waitFor(() => answers().reduce((sum, count) => sum + count) >= total, { from: api.sent.length, timeout: 60_000 })
    api.heal()
    bot.child.kill('SIGTERM')
    await bot.ended
    expect(answers()).toEqual(people.map(({ user }) => asked.get(user.id)))
  }, 180_000)
})
