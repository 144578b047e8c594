import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { person } from '../support/bot-api/person.js'
import { startTelegram } from './harness.js'
import type { Telegram } from './harness.js'

describe.each([{ mode: 'polling', webhook: false }, { mode: 'webhook', webhook: true }])('the bot by $mode', ({ webhook }) => {
  let telegram: Telegram
  beforeAll(async () => {
    telegram = await startTelegram({ webhook, api: { leastEditGapMs: 1_000 } })
  })
  afterAll(async () => {
    await telegram.stop()
    expect(telegram.api.violations).toEqual([])
    expect(telegram.log).toEqual([])
  })

  it('answers a question with marks, sources in a quote that opens, and buttons', async () => {
    const lan = person(telegram.api, 'Lan')
    lan.says('ai phát biểu chiều 20/12?')
    const seen = await lan.sees()
    expect(seen.text).toMatch(/Nguyễn Văn Chóng[^]*\[1\]/u)
    expect(seen.message.entities?.some(({ type }) => type === 'expandable_blockquote')).toBe(true)
  })

  it('goes on from the answer before, and says how it understood', async () => {
    const minh = person(telegram.api, 'Minh')
    minh.says('ai phát biểu chiều 20/12?')
    await minh.sees()
    minh.says('còn ông Chóng nói gì?')
    expect((await minh.sees()).text).toMatch(/^Hiểu là: /u)
    minh.says('/moi')
    await minh.sees(/chuyện mới/u)
  })

  it('opens a proof: the quote marked in its paragraph, and the original from there', async () => {
    const hoa = person(telegram.api, 'Hoa')
    hoa.says('ai phát biểu chiều 20/12?')
    await hoa.sees()
    hoa.presses('[1]')
    const proof = await hoa.sees()
    expect(proof.message.entities?.map(({ type }) => type)).toEqual(expect.arrayContaining(['blockquote', 'bold', 'underline']))
    const marked = proof.message.entities!.find(({ type }) => type === 'underline')!
    expect(proof.text.slice(marked.offset, marked.offset + marked.length)).toContain('Nguyễn Văn Chóng')
    hoa.presses('📄')
    expect((await hoa.sees(({ message }) => message.document !== undefined)).message.document?.file_name).toMatch(/\.md$/u)
  })

  it('shows the card of the meeting, and questions after it are about it', async () => {
    const an = person(telegram.api, 'An')
    an.says('ai phát biểu chiều 20/12?')
    await an.sees()
    an.presses('Xem thêm')
    expect((await an.sees()).text).toMatch(/Phát biểu[^]*Theo báo cáo/u)
  })

  it('pages meetings month by month, and lists those of a day', async () => {
    const tu = person(telegram.api, 'Tú')
    tu.says('/hop')
    const first = await tu.sees()
    tu.presses('«')
    const second = await tu.sees()
    expect(second.text).not.toBe(first.text)
    expect(second.message.message_id).toBe(first.message.message_id)
    tu.says('/hop 20/12')
    expect((await tu.sees(/20\/12/u)).text).toMatch(/1\. chiều 20\/12\/2021: /u)
    tu.presses('1')
    await tu.sees(/Theo báo cáo/u)
  })

  it('takes what people think of an answer', async () => {
    const ly = person(telegram.api, 'Ly')
    ly.says('ai phát biểu chiều 20/12?')
    await ly.sees()
    ly.presses('👎')
    expect(await ly.isTold()).toContain('Cảm ơn')
    ly.presses('Sai nguồn')
    expect(await ly.isTold()).toContain('nguồn')
    expect(await telegram.app.bot.statistics('2024-01-01')).toMatchObject({ bad: 0, wrongSource: 1 })
  })

  it('is silent in a group unless named, and answers there to the message', async () => {
    const { people } = telegram.api
    const nam = person(telegram.api, 'Nam')
    const room = nam.in(people.addGroup({ title: 'Phòng họp', members: [nam.user] }))
    room.says('ai phát biểu chiều 20/12?')
    const asked = room.says('@bienban_bot ai phát biểu chiều 20/12?')
    const seen = await room.sees()
    expect(seen.message.reply_to_message?.message_id).toBe(asked.message_id)
    expect(seen.text).toContain('Chóng')
    expect(room.unseen()).toEqual([])
    room.replies('còn ông Chóng nói gì?')
    expect((await room.sees()).text).toContain('Hiểu là')
  })

  it('keeps topics of a forum apart', async () => {
    const { people } = telegram.api
    const vy = person(telegram.api, 'Vy')
    const group = people.addGroup({ title: 'Diễn đàn', members: [vy.user], topics: ['Họp', 'Khác'] })
    const [meetings, other] = [vy.in(group, 'Họp'), vy.in(group, 'Khác')]
    meetings.says('@bienban_bot ai phát biểu chiều 20/12?')
    await meetings.sees()
    other.says('@bienban_bot còn ông Chóng nói gì?')
    expect((await other.sees()).text).not.toContain('Hiểu là')
  })

  it('speaks the language of the person', async () => {
    const ann = person(telegram.api, { first_name: 'Ann', language_code: 'en' })
    ann.starts()
    expect((await ann.sees()).text).toContain('Hello')
    ann.says('/ngonngu')
    await ann.sees()
    ann.presses('Tiếng Việt')
    await ann.sees(/tiếng Việt/u)
    ann.says('/help')
    expect((await ann.sees()).text).toContain('Cứ hỏi')
  })

  it('edits the answer when the question is edited', async () => {
    const bao = person(telegram.api, 'Bảo')
    bao.says('ai phát biểu chiều 20/12?')
    const before = await bao.sees()
    bao.edits('tháng 12 có mấy cuộc họp?')
    const after = await bao.sees()
    expect(after.message.message_id).toBe(before.message.message_id)
    expect(after.text).toContain('5 cuộc họp')
  })

  it('answers in inline mode with the first citation', async () => {
    const kim = person(telegram.api, 'Kim')
    const results = await kim.asksInline('ai phát biểu 20/12')
    expect(results.length).toBeGreaterThan(1)
    expect(JSON.stringify(results[0])).toContain('Nguyễn Văn Chóng')
    expect(await kim.asksInline('')).toEqual([])
  })

  it('greets with questions that it can answer', async () => {
    const mai = person(telegram.api, 'Mai')
    mai.starts()
    const seen = await mai.sees()
    const labels = seen.message.reply_markup!.inline_keyboard.flat().map(({ text }) => text)
    expect(labels).toHaveLength(3)
    for (const label of labels) {
      mai.presses(label, seen)
      expect((await mai.sees()).text).toMatch(/^❓[^]*\[1\]/u)
    }
  })

  it('opens a meeting by a deep link', async () => {
    const ha = person(telegram.api, 'Hà')
    const [told] = await telegram.app.almanac.all()
    ha.starts(`m_${told!.meeting.id.replace('#', '_')}`)
    expect((await ha.sees()).text).toContain(told!.meeting.name.text)
  })

  it('says what a person said, and lists reports', async () => {
    const duc = person(telegram.api, 'Đức')
    duc.says('/nguoi chong')
    expect((await duc.sees()).text).toMatch(/Nguyễn Văn Chóng[^]*“/u)
    duc.says('/nguon')
    await duc.sees(/Các báo cáo/u)
    duc.presses('▶')
    await duc.sees(/9\. /u)
  })
})
