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
    const original = await hoa.sees(({ message }) => message.document !== undefined)
    expect(original.message.document?.file_name).toMatch(/\.md$/u)
    expect(proof.text).toContain(original.text)
  })

  it('shows the card of the meeting, and questions after it are about it', async () => {
    const an = person(telegram.api, 'An')
    an.says('ai phát biểu chiều 20/12?')
    await an.sees()
    an.presses('Xem thêm')
    expect((await an.sees()).text).toMatch(/Phát biểu[^]*Theo báo cáo/u)
  })

  it('lists the meetings of an answer that is about several', async () => {
    const son = person(telegram.api, 'Sơn')
    son.says('tháng 12 có mấy cuộc họp?')
    const answer = await son.sees(/5 cuộc họp/u)
    // Each report stands once above its quotes.
    expect(answer.text.match(/tổng kết công tác năm 2021 · /gu)).toHaveLength(1)
    son.presses('Xem thêm')
    const list = await son.sees(/\(5\)/u)
    expect(list.buttons).toEqual(['1', '2', '3', '4', '5'])
    son.presses('2')
    await son.sees(/Ban Chỉ đạo 35[^]*Theo báo cáo/u)
  })

  it('offers what is nearest to what it does not find, and asks there for no wrong source', async () => {
    const oanh = person(telegram.api, 'Oanh')
    oanh.says('ai phát biểu ngày 3/3/1999?')
    const seen = await oanh.sees(/Không có báo cáo nào/u)
    expect(seen.buttons).toEqual([expect.stringContaining('họp khẩn'), expect.stringContaining('phiên họp'), '👍', '👎'])
    oanh.presses(seen.buttons[1]!)
    expect((await oanh.sees(/Theo báo cáo/u)).text).toContain('phiên họp thường kỳ tháng 12 năm 2020')
  })

  it('answers courtesies as such, with questions to tap', async () => {
    const hue = person(telegram.api, 'Huệ')
    hue.says('Xin chào bot!')
    expect((await hue.sees(/Chào bạn/u)).buttons).toHaveLength(3)
    hue.says('cam on ban nhieu nhe')
    expect((await hue.sees(/Không có gì/u)).buttons).toHaveLength(3)
    expect(await telegram.app.bot.unanswered('2024-01-01')).not.toContainEqual(expect.objectContaining({ question: expect.stringContaining('chào') as string }))
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
    expect((await ann.sees()).buttons).toEqual(['Tiếng Việt', '✓ English'])
    ann.presses('Tiếng Việt')
    expect((await ann.sees(/tiếng Việt/u)).buttons).toEqual(['✓ Tiếng Việt', 'English'])
    const menu = telegram.api.sent.findLast(({ method }) => method === 'setMyCommands')!.parameters
    expect(menu).toMatchObject({ scope: { type: 'chat', chat_id: ann.user.id }, commands: expect.arrayContaining([expect.objectContaining({ command: 'hop' })]) as unknown })
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

  it('greets in English with questions that it can answer, and answers in English', async () => {
    const kate = person(telegram.api, { first_name: 'Kate', language_code: 'en' })
    kate.starts()
    const seen = await kate.sees(/Hello/u)
    expect(seen.buttons[0]).toMatch(/^Who spoke on [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}/u)
    for (const label of seen.buttons) {
      kate.presses(label, seen)
      expect((await kate.sees()).text).toMatch(/^❓[^]*\[1\]/u)
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
