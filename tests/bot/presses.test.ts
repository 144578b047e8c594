import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BotApp } from '../../src/app/bot-app.js'
import { forestReport } from '../support/uploads.js'
import { Desk, stateOf } from './desk.js'
import { openApp } from './harness.js'
import { seededRandom } from '../support/seeded-random.js'

const OWN = 'Họp tổ dân phố số 9\n\nTối 2/2/2014, tổ dân phố số 9 họp bàn việc trồng hoa ven hồ. Bà Cao Thị Thắm, Tổ trưởng, chủ trì cuộc họp và giao mỗi nhà chăm một luống.'
const [BOSS, OTHER, STRANGER] = [777, 778, 900]

/** Buttons that change something when they are pressed for the first time and on the card they belong to. */
const CHANGES = /^(?:up:[^:]+:[^:]+:(?:save|keep|replace|cancel|set)|rp:[^:]+:[^:]+:(?:bin|set)|bn:[^:]+:[^:]+:(?:restore|purge)|ub:[^:]+:(?:save|cancel))(?::|$)/u

describe('every button', () => {
  let app: BotApp
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())

  it.each([1, 2, 3])('pressed by a stranger, a second time, or on an old card changes nothing (walk %i)', async (seed) => {
    const desk = await Desk.open(app, [BOSS, OTHER])
    const [boss, other, stranger] = [desk.person(BOSS, 'Hà'), desk.person(OTHER, 'Nam'), desk.person(STRANGER, 'Lạ')]
    const next = seededRandom(seed)
    const below = (limit: number): number => Math.floor(next() * limit)
    const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
    const pressed = new Set<string>()
    const changed = { byFirst: 0, byAgain: 0, byStranger: 0 }
    const uploads = async (): Promise<string[]> => [...new Set(desk.shown.flatMap(({ data }) => /^up:([^:]+):/u.exec(data)?.[1] ?? []))]

    for (let step = 0; step < 130; step++) {
      const admin = pick([boss, other])
      const roll = next()
      if (desk.shown.length === 0 || roll < 0.1) await desk.uploads(admin, `${step}.txt`, `${forestReport(below(4))}\n\nBản số ${below(3)}.`)
      else if (roll < 0.15) await desk.says(admin, pick(['/baocao', '/hoantac', '/nhatky', '20/12/2020', 'Nơi khác', '/huy']))
      else {
        const shown = roll < 0.6 ? pick(desk.shown.slice(-12)) : pick(desk.shown)
        const who = next() < 0.25 ? stranger : admin
        const ids = await uploads()
        const before = JSON.stringify(await stateOf(app, ids))
        await desk.presses(who, shown)
        const isChanged = JSON.stringify(await stateOf(app, ids)) !== before
        if (isChanged && who === stranger) changed.byStranger++
        if (isChanged && who !== stranger && pressed.has(shown.data)) changed.byAgain++
        if (isChanged && who !== stranger && !pressed.has(shown.data)) changed.byFirst++
        if (who !== stranger && CHANGES.test(shown.data)) pressed.add(shown.data)
        expect({ ...changed, byFirst: 0 }, `${who.first_name} pressed ${shown.label} (${shown.data})`).toEqual({ byFirst: 0, byAgain: 0, byStranger: 0 })
      }
    }
    expect(changed.byFirst).toBeGreaterThan(3)
    expect([desk.log, desk.api.violations]).toEqual([[], []])
    await desk.api.close()
  }, 120_000)

  it('of another chat, forged, reaches nothing', async () => {
    const desk = await Desk.open(app, [BOSS])
    await desk.uploads(desk.person(BOSS, 'Hà'), 'x.txt', OWN)
    const save = desk.button('✅')
    const there = { ...save.message, chat: { id: BOSS, type: 'private', first_name: 'Hà' } } as const
    expect(await desk.presses(desk.person(BOSS, 'Hà'), { message: there, data: save.data })).toContain('không còn')
    expect(await app.bot.uploads.get(save.data.split(':')[1]!)).toMatchObject({ state: 'waiting' })
    await desk.api.close()
  })

  it('of an old card says so: an edited upload is saved from its latest card only', async () => {
    const desk = await Desk.open(app, [BOSS])
    const boss = desk.person(BOSS, 'Hà')
    await desk.uploads(boss, 'x.txt', `${OWN} Bản in lại.`)
    const old = desk.button('✅')
    await desk.presses(boss, desk.button('✏️'))
    await desk.presses(boss, desk.button('Tên'))
    await desk.says(boss, 'Tên đã sửa')
    expect(await desk.presses(boss, old)).toContain('đã cũ')
    await desk.presses(boss, desk.button('✅'))
    expect((await app.library.list()).some(({ title }) => title === 'Tên đã sửa')).toBe(true)
    expect(await desk.presses(boss, desk.button('✅'))).toContain('từ trước')
    await desk.api.close()
  })
})
