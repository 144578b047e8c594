import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.js'
import type { BotApp } from '../../src/app/bot-app.js'
import { loadConfig } from '../../src/config.js'
import { forestReport } from '../support/uploads.js'
import { Desk } from './desk.js'
import { NOW } from './harness.js'

const BOSS = 777

/** What gives something bit by bit rather than at once. */
const STREAMS = new Set<string | symbol>(['unpack', 'archives'])

/** The product as a process sees it that dies after so many steps: from then on nothing it asks for comes back. */
function mortal(app: BotApp, steps: number): { readonly app: BotApp; readonly dead: Promise<void>; readonly isDead: () => boolean } {
  let left = steps
  let die = (): void => undefined
  const dead = new Promise<void>((resolve) => (die = resolve))
  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value === 'object' && value !== null) return wrap(value)
        if (typeof value !== 'function' || STREAMS.has(name)) return value
        return (...given: unknown[]): unknown => {
          if (left-- > 0) return (value as (...of: unknown[]) => unknown)(...given)
          die()
          return new Promise(() => undefined)
        }
      },
    })
  return { app: wrap(app), dead, isDead: () => left < 0 }
}

describe('an upload of a process that dies', () => {
  let app: BotApp
  beforeAll(async () => {
    app = await createApp(await loadConfig({ BIENBAN_DATA: mkdtempSync(join(tmpdir(), 'bienban-bot-')) }, { empty: true }), { now: () => NOW })
  })
  afterAll(() => app.close())

  const cards = ({ api, shown }: Desk): number => {
    const room = api.world.rooms.get(shown[0]!.message.chat.id)!
    return [...room.messages.values()].filter(({ reply_markup: markup }) => markup?.inline_keyboard.flat().some(({ text }) => text === '✅ Lưu')).length
  }

  it('at any step is shown once, waits until an admin says so, and is saved once', async () => {
    let step = 0
    for (let finished = false; !finished; step++) {
      // While the file is read and shown …
      const first = mortal(app, step)
      const sending = await Desk.open(first.app, [BOSS])
      await Promise.race([sending.uploads(sending.person(BOSS, 'Hà'), 'x.txt', forestReport(0)), first.dead])
      const pressing = mortal(app, step)
      const desk = await Desk.open(pressing.app, [BOSS], {}, sending.api)
      const after = await Desk.open(app, [BOSS], {}, sending.api)
      await after.repeats(sending.last!)
      expect([cards(after), await app.library.list()], `died at step ${step} of sending`).toEqual([1, []])
      const waiting = await app.bot.uploads.waiting()
      expect(waiting).toMatchObject([{ state: 'waiting', card: after.button('✅').message.message_id }])

      // … and while it is saved.
      await Promise.race([desk.presses(desk.person(BOSS, 'Hà'), after.button('✅')), pressing.dead])
      const saved = (await app.library.list()).length
      const state = (await app.bot.uploads.get(waiting[0]!.id))!
      expect([saved, state.state], `died at step ${step} of saving`).toEqual(saved === 1 ? [1, 'saved'] : [0, 'waiting'])
      await after.repeats(desk.last!)
      expect(await app.library.list()).toHaveLength(1)
      expect((await app.library.history(99)).filter(({ action, undoes }) => action === 'add' && undoes === null)).toHaveLength(step + 1)
      expect(after.button('Ai phát biểu').message.text).toContain('Đã lưu')

      finished = !first.isDead() && !pressing.isDead()
      await app.library.remove('x.txt', 'cli')
      await app.library.purge((await app.library.archived())[0]!.id, 'cli')
      expect([sending.log, desk.log, after.log]).toEqual([[], [], []])
      await sending.api.close()
    }
    // Each step twice: of sending and of saving.
    expect(2 * step).toBeGreaterThan(30)
  }, 120_000)
})
