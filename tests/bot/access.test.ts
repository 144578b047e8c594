import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { BotApp } from '../../src/app/bot-app.js'
import { person } from '../support/bot-api/person.js'
import { openApp, startTelegram } from './harness.js'
import type { Telegram } from './harness.js'

const QUESTION = 'ai phát biểu chiều 20/12?'

describe('who may ask', () => {
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

  const BOSS = 777

  it('by list: people and chats on it, nobody else, in no way', async () => {
    telegram = await startTelegram({ app, env: { ACCESS: 'list', ALLOWED_IDS: '501, -1009' } })
    const { api } = telegram
    const lan = person(api, { first_name: 'Lan', id: 501, language_code: 'vi' })
    const minh = person(api, { first_name: 'Minh', id: 502, language_code: 'vi' })
    lan.says(QUESTION)
    await lan.sees(/Chóng/u)

    minh.says(QUESTION)
    expect((await minh.sees()).text).toContain('502')
    const [told] = await app.almanac.all()
    minh.starts(`m_${told!.meeting.id.replace('#', '_')}`)
    expect((await minh.sees()).text).toContain('chưa được phép')
    expect(await minh.asksInline(QUESTION)).toEqual([])

    const here = api.people.addGroup({ title: 'Trên danh sách', id: -1009, members: [lan.user, minh.user] })
    const there = api.people.addGroup({ title: 'Ngoài danh sách', members: [lan.user, minh.user] })
    const inHere = minh.in(here)
    inHere.says(`@bienban_bot ${QUESTION}`)
    await inHere.sees(/Chóng/u)
    const lanThere = lan.in(there)
    lanThere.says(`@bienban_bot ${QUESTION}`)
    const seen = await lanThere.sees(/Chóng/u)
    const minhThere = minh.in(there)
    minhThere.presses('[1]', seen)
    expect(await minhThere.isTold()).toContain('chưa được phép')
    minhThere.says(`@bienban_bot ${QUESTION}`)
    expect((await minhThere.sees()).text).toContain('chưa được phép')
  })

  it('by pairing: a code lets one person in, once', async () => {
    telegram = await startTelegram({ app, env: { ACCESS: 'pairing', ADMIN_IDS: String(BOSS) } })
    const { api } = telegram
    const boss = person(api, { first_name: 'Sếp', id: BOSS, language_code: 'vi' })
    const [hoa, ly] = [person(api, 'Hoa'), person(api, 'Ly')]
    boss.says('/admin code')
    const link = /start=(\S+)/u.exec((await boss.sees()).text)![1]!
    hoa.says(QUESTION)
    expect((await hoa.sees()).text).toContain('mã')
    hoa.starts(link)
    expect((await hoa.sees()).text).toContain('Xong')
    hoa.says(QUESTION)
    await hoa.sees(/Chóng/u)
    ly.says(link.replace('pair_', '').toLowerCase())
    expect((await ly.sees()).text).toContain('không đúng')
    ly.says(QUESTION)
    expect((await ly.sees()).text).toContain('chưa được phép')
    boss.says(`/admin deny ${hoa.user.id}`)
    await boss.sees()
    hoa.says(QUESTION)
    expect((await hoa.sees()).text).toContain('chưa được phép')
  })

  it('gives admin commands to admins only, and admins may make admins', async () => {
    telegram = await startTelegram({ app, env: { ADMIN_IDS: String(BOSS) } })
    const { api } = telegram
    const boss = person(api, { first_name: 'Sếp', id: BOSS, language_code: 'vi' })
    const tu = person(api, 'Tú')
    tu.says('/thongke')
    expect((await tu.sees()).text).toContain('chỉ dành cho quản trị')
    boss.says(`/admin grant ${tu.user.id}`)
    await boss.sees(/là quản trị/u)
    tu.says('zzz qqq là gì?')
    await tu.sees()
    tu.says('/thongke')
    expect((await tu.sees()).text).toMatch(/Không thấy: [1-9]/u)
    tu.presses('30 ngày')
    await tu.sees(/30 ngày/u)
    tu.says('/chuatraloi')
    expect((await tu.sees()).text).toContain('zzz qqq')
    tu.says('/admin list')
    expect((await tu.sees()).text).toContain(String(tu.user.id))
    boss.says(`/admin revoke ${tu.user.id}`)
    expect((await boss.sees(/không còn/u)).text).toContain('Tú')
    tu.says('/chuatraloi')
    expect((await tu.sees()).text).toContain('chỉ dành cho quản trị')
  })

  it('tells admins what an order leaves as it is', async () => {
    telegram = await startTelegram({ app, env: { ADMIN_IDS: String(BOSS), ALLOWED_IDS: '501' } })
    const boss = person(telegram.api, { first_name: 'Sếp', id: BOSS, language_code: 'vi' })
    const told = async (order: string): Promise<string> => (boss.says(`/admin ${order}`), (await boss.sees()).text)
    expect(await told('code')).toContain('không cần mã')
    expect(await told('list')).toMatch(/^Ai cũng được hỏi[^]*Sếp \(777\)/u)
    expect(await told('deny 501')).toContain('ALLOWED_IDS')
    expect(await told('deny 502')).toContain('ACCESS=open')
    expect(await told(`revoke ${BOSS}`)).toContain('ADMIN_IDS')
    expect(await told('constructor')).toContain('/admin list')
  })
})
