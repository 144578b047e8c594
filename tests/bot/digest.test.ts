import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { BotApp } from '../../src/app/bot-app.js'
import { person } from '../support/bot-api/person.js'
import { NOW, openApp, startTelegram } from './harness.js'
import type { Telegram } from './harness.js'

const BOSS = 777
const DAY_MS = 24 * 60 * 60 * 1000

describe('the digest for admins', () => {
  let app: BotApp
  let telegram: Telegram
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  afterEach(async () => {
    await telegram.stop()
    expect(telegram.api.violations).toEqual([])
  })

  it('comes once a week with what nobody could answer, however often the bot is started, and leads to an upload', async () => {
    const clock = { now: NOW }
    telegram = await startTelegram({ app, env: { ADMIN_IDS: String(BOSS) }, deps: { now: () => clock.now } })
    const { api } = telegram
    const boss = person(api, { first_name: 'Hà', id: BOSS, language_code: 'vi' })
    const lan = person(api, 'Lan')
    lan.says('zzz qqq là gì?')
    await lan.sees()
    const digests = (): number => api.sent.filter(({ method, parameters }) => method === 'sendMessage' && String(parameters.text).includes('Tuần qua')).length

    clock.now = new Date(NOW.getTime() + 6 * DAY_MS)
    await telegram.restart()
    expect(digests()).toBe(0)
    clock.now = new Date(NOW.getTime() + 8 * DAY_MS)
    await telegram.restart()
    const digest = await boss.sees(/Tuần qua có 1 câu/u)
    expect(digest.text).toContain('zzz qqq')
    boss.presses('📥', digest)
    await boss.sees(/Để thêm báo cáo/u)
    await telegram.restart()
    boss.says('/chuatraloi')
    await boss.sees(({ buttons }) => buttons.some((label) => label.startsWith('📥')))
    expect(digests()).toBe(1)
  })

  it('gives admins their own commands, and takes them from who is none any more', async () => {
    telegram = await startTelegram({ app, env: { ADMIN_IDS: String(BOSS) } })
    const { api } = telegram
    const boss = person(api, { first_name: 'Hà', id: BOSS, language_code: 'vi' })
    const commandsOf = (id: number): readonly string[] => (api.world.commands.get(`${JSON.stringify({ type: 'chat', chat_id: id })} `) ?? []).map(({ command }) => command)
    expect(commandsOf(BOSS)).toEqual(expect.arrayContaining(['hop', 'them', 'baocao', 'hoantac', 'nhatky', 'xuat']))
    boss.says('/admin grant 888')
    await boss.sees()
    expect(commandsOf(888)).toContain('them')
    boss.says('/admin revoke 888')
    await boss.sees()
    expect(commandsOf(888)).toEqual([])
  })
})
