import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BotApp } from '../../src/app/bot-app.js'
import { person } from '../support/bot-api/person.js'
import type { Person } from '../support/bot-api/person.js'
import type { Seen } from '../support/bot-api/seen.js'
import { docxOf, zipOf } from '../support/make-docx.js'
import { bytesOf, channelPost, forestReport, stillTime } from '../support/uploads.js'
import { openApp, startTelegram } from './harness.js'
import type { Setting, Telegram } from './harness.js'

const BOSS = 777
const CARD = ({ buttons }: Seen): boolean => buttons.some((label) => label.startsWith('✅'))

describe('an admin who sends', () => {
  let app: BotApp
  let telegram: Telegram
  let boss: Person
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  afterEach(async () => {
    await telegram.stop()
    expect(telegram.api.violations).toEqual([])
    expect(telegram.log.filter(({ level }) => level !== 'info')).toEqual([])
    // Each test begins with the sample reports only.
    for (const { id, uploadedBy } of await app.library.list()) if (uploadedBy !== 'corpus') await app.library.remove(id, 'cli')
    for (const { id } of await app.library.archived()) await app.library.purge(id, 'cli')
    for (const upload of await app.bot.uploads.waiting()) await app.bot.uploads.cancel(upload)
  })

  const start = async (setting: Setting = {}): Promise<void> => {
    telegram = await startTelegram({ app, ...setting, env: { ADMIN_IDS: String(BOSS), ...setting.env } })
    boss = person(telegram.api, { first_name: 'Hà', id: BOSS, language_code: 'vi' })
  }
  const reports = async () => (await app.library.list()).filter(({ uploadedBy }) => uploadedBy === String(BOSS))
  const send = (text: string, name = 'bao-cao.txt') => boss.uploads({ name, bytes: bytesOf(text) })

  it('a file sees what was understood, saves it, and gets answers from it at once', async () => {
    await start()
    send(forestReport())
    const card = await boss.sees(CARD)
    expect(card.text).toMatch(/Hội nghị bàn về phòng chống cháy rừng[^]*14\/3\/2019[^]*sáng[^]*Nhà văn hoá bản Piềng Mòn[^]*Lương Văn Thiết, Chủ tịch[^]*Hà Thị Nguyệt[^]*tiếng Việt/u)
    boss.says('ai phát biểu ngày 14/3/2019?')
    expect((await boss.sees()).text).not.toContain('Nguyệt')
    boss.presses('✅', card)
    const saved = await boss.sees(/Đã lưu/u)
    const [questions, more] = [saved.buttons.slice(0, 3), saved.buttons.slice(3)]
    expect(more).toEqual(['Xem, sửa báo cáo'])
    boss.says('ai phát biểu ngày 14/3/2019?')
    expect((await boss.sees()).text).toContain('Hà Thị Nguyệt')
    for (const question of questions) {
      boss.presses(question, saved)
      expect((await boss.sees()).text).toMatch(/^❓[^]*bản Piềng Mòn[^]*\[1\]|^❓[^]*\[1\][^]*Piềng Mòn/u)
    }
  })

  it('something and cancels leaves nothing behind', async () => {
    await start()
    send(forestReport())
    await boss.sees(CARD)
    boss.presses('Huỷ')
    await boss.sees(/Đã huỷ/u)
    expect([await reports(), await app.bot.uploads.waiting()]).toEqual([[], []])
  })

  it('a long text, or any with /them, uploads it; other text is a question', async () => {
    await start()
    boss.says(`${forestReport(1)}\n\n${'Các hộ nuôi cá góp công sửa đường xuống bến. '.repeat(30)}`)
    expect((await boss.sees(CARD)).text).toContain('nuôi cá lồng')
    boss.says(forestReport(1))
    expect((await boss.sees()).buttons.join()).not.toContain('✅')
    boss.says(`/them ${forestReport(2)}`)
    expect((await boss.sees(CARD)).text).toContain('nước sinh hoạt')
    const said = boss.says('Họp bản ngày 3/2/2015.')
    await boss.sees()
    boss.says('/them', { replyTo: said })
    expect((await boss.sees(CARD)).text).toContain('Họp bản ngày 3/2/2015')
    boss.says('/them')
    await boss.sees(/Để thêm báo cáo/u)
  })

  it('the parts of a forwarded post gets one report that knows where it came from', async () => {
    const time = stillTime()
    await start({ deps: { pause: time.pause } })
    const [title, ...rest] = forestReport(3).split('\n\n')
    boss.says(title!, { forwarded: channelPost(41) })
    for (const [i, part] of rest.entries()) boss.says(part, { forwarded: channelPost(42 + i) })
    boss.says('Một bài khác hẳn, của ngày hôm sau.', { forwarded: channelPost(50, 1_546_400_000) })
    // What does not go on with it ends the waiting for more.
    const first = await boss.sees(CARD)
    expect(first.text).toMatch(/mắc ca[^]*Giàng A Páo[^]*Tin xã Mường Lát · 1\/1\/2019 · https:\/\/t\.me\/tinmuonglat\/41/u)
    await time.goOn(4)
    await boss.sees((seen) => CARD(seen) && seen.text.includes('Một bài khác'))
    boss.presses('✅', first)
    await boss.sees(/Đã lưu/u)
    const [stored] = await reports()
    expect(stored).toMatchObject({ origin: { name: 'Tin xã Mường Lát', at: '2019-01-01T00:00:00.000Z', link: 'https://t.me/tinmuonglat/41' } })
    expect((await app.library.show(stored!.id)).report.text).toBe(forestReport(3))
  })

  it('a text that Telegram cut gets it joined, its short end too', async () => {
    const time = stillTime()
    await start({ deps: { pause: time.pause } })
    boss.says(`${forestReport()}\n\n${'Bản đã cắt cử người trực ở chòi canh. '.repeat(90)}`)
    boss.says('Hội nghị kết thúc lúc 11 giờ.')
    await time.goOn(2)
    await boss.sees(CARD)
    boss.presses('✅')
    await boss.sees(/Đã lưu/u)
    expect((await app.library.show((await reports())[0]!.id)).report.text).toMatch(/Hội nghị kết thúc lúc 11 giờ\.$/u)
  })

  it('a forwarded album gets one report; an album of files one for each', async () => {
    const time = stillTime()
    await start({ deps: { pause: time.pause } })
    boss.photographs(forestReport(1), { forwarded: channelPost(7), album: 'a' })
    boss.photographs(undefined, { forwarded: channelPost(8), album: 'a' })
    await time.goOn(2)
    expect((await boss.sees(CARD)).text).toContain('nuôi cá lồng')
    for (const n of [0, 2]) boss.uploads({ name: `${n}.txt`, bytes: bytesOf(forestReport(n)), album: 'b' })
    boss.uploads({ name: 'trống.txt', bytes: bytesOf('  '), album: 'b' })
    await time.goOn(5)
    const batch = await boss.sees(/3 tệp, 2 tệp chờ/u)
    expect(batch.text).toMatch(/1\. [^]*cháy rừng[^]*2\. [^]*nước sinh hoạt[^]*✗ trống\.txt/u)
    boss.presses('2')
    expect((await boss.sees(CARD)).text).toContain('Hoàng Đức Sửu')
    boss.presses('✅ Lưu các', batch)
    await boss.sees(/đều đã xong/u)
    expect((await reports()).map(({ source }) => source).sort()).toEqual(['0.txt', '2.txt'])
  })

  it('a ZIP gets one report for each file in it, and is told what could not be read', async () => {
    await start()
    boss.uploads({ name: 'hop.zip', bytes: await zipOf({ 'a/1.txt': forestReport(0), 'b/2.docx': await docxOf(forestReport(2).split('\n\n')), 'hỏng.pdf': '%PDF-1.7 hỏng' }) })
    expect((await boss.sees(/3 tệp, 2 tệp chờ/u)).text).toMatch(/cháy rừng[^]*nước sinh hoạt[^]*✗ hỏng\.pdf/u)
    boss.presses('✅ Lưu các')
    await boss.sees(/đều đã xong/u)
    expect((await reports()).map(({ source }) => source).sort()).toEqual(['1.txt', '2.docx'])
  })

  it('the same again is told who sent it and when; nothing is stored twice', async () => {
    await start()
    send(forestReport())
    await boss.sees(CARD)
    boss.presses('✅')
    await boss.sees(/Đã lưu/u)
    send(forestReport(), 'khac-ten.txt')
    expect((await boss.sees(/đã có trong kho/u)).text).toMatch(/do Hà gửi lúc 10\/1\/2024/u)
    await telegram.bot.stop()
    expect([await reports(), await app.bot.uploads.waiting()]).toMatchObject([[{ source: 'bao-cao.txt' }], []])
  })

  it.each([
    ['a repost with small edits', forestReport().replace('mùa khô hanh', 'mùa khô')],
    ['another report on the meeting', `Bản tin: sáng 14/3/2019, bản Piềng Mòn có hội nghị bàn về phòng chống cháy rừng.\n\nBà con hỏi nhiều về kinh phí mua máy thổi gió, được xã hứa trả lời trong tuần sau. Ông Vừ A Lử, Trưởng bản, phát biểu cảm ơn đoàn công tác.`],
    ['a report that only its day, body and chair join to it', 'Chuyện mùa nóng\n\nNgày 14/3/2019, Ủy ban nhân dân xã tổ chức cuộc họp với người có rẫy. Ông Lương Văn Thiết chủ trì cuộc họp, ai nấy ký cam kết.'],
  ])('%s sees both side by side, and chooses', async (_, other) => {
    await start()
    send(forestReport())
    await boss.sees(CARD)
    boss.presses('✅')
    await boss.sees(/Đã lưu/u)
    const [first] = await reports()

    send(other, 'moi.txt')
    const asked = await boss.sees(/Đang có:[^]*Mới gửi:/u)
    boss.presses('Giữ cả hai', asked)
    await boss.sees(/Đã lưu/u)
    expect(await reports()).toHaveLength(2)
    boss.says('/hoantac')
    await boss.sees(/Đã lấy lại/u)

    send(other, 'moi.txt')
    await boss.sees(/Đang có:[^]*Mới gửi:/u)
    boss.presses('Thay')
    await boss.sees(/thay cho báo cáo cũ/u)
    expect((await reports()).map(({ source }) => source)).toEqual(['moi.txt'])
    boss.says('/hoantac')
    await boss.sees(/Đã lấy lại/u)
    expect((await reports()).map(({ id }) => id)).toEqual([first!.id])
  })

  it('is told what is wrong with a file, and a large one is not downloaded', async () => {
    await start()
    boss.uploads({ name: 'lớn.pdf', bytes: bytesOf('x'), claimedSize: 50 * 1024 * 1024 })
    expect((await boss.sees()).text).toMatch(/50 MB[^]*20 MB/u)
    expect(telegram.api.sent.some(({ method }) => method === 'getFile')).toBe(false)
    boss.uploads({ name: 'trống.txt', bytes: bytesOf(' \n ') })
    expect((await boss.sees()).text).toContain('không có chữ nào')
    boss.photographs()
    await boss.sees(/bằng chữ/u)
  })

  it('with AUTO_SAVE=1 has it saved at once, unless it resembles what is stored', async () => {
    await start({ env: { AUTO_SAVE: '1' } })
    send(forestReport())
    expect((await boss.sees()).text).toContain('Đã lưu')
    send(forestReport().replace('khô hanh', 'khô'), 'moi.txt')
    await boss.sees(/Mới gửi/u)
    expect(await reports()).toHaveLength(1)
  })

  it('a link has the page fetched, when that is allowed', async () => {
    const link = 'https://example.org/tin/cuoc-hop'
    const pages: string[] = []
    const fetching = { ...app, fetchPage: async (wanted: string) => (pages.push(wanted), { source: 'cuoc-hop.txt', bytes: bytesOf(forestReport()), site: 'example.org', link: wanted }) }
    await start({ app: fetching })
    boss.says(link)
    await boss.sees()
    await telegram.stop()
    await start({ app: fetching, env: { ALLOW_FETCH: '1' } })
    boss.says(link)
    expect((await boss.sees(CARD)).text).toContain(`example.org · ${link}`)
    expect(pages).toEqual([link])
  })

  it('goes on after the network was away while a file was fetched', async () => {
    await start()
    telegram.api.fail({ method: 'file', drop: 'before' })
    telegram.api.fail({ method: 'file', status: 500 })
    send(forestReport())
    await boss.sees(CARD)
  })

  it('a file to a Bot API server of their own has it read from the disk, out of the folder named for that and no other', async () => {
    const filesDir = mkdtempSync(join(tmpdir(), 'bienban-files-'))
    await start({ api: { filesDir }, env: { TELEGRAM_FILES_DIR: filesDir } })
    telegram.api.fail({ method: 'file', status: 500, times: 9 })
    send(forestReport())
    await boss.sees(CARD)
    boss.presses('Huỷ')
    await telegram.stop()
    for (const env of [{}, { TELEGRAM_FILES_DIR: join(filesDir, 'other') }] as Record<string, string>[]) {
      await start({ api: { filesDir }, env })
      send(forestReport())
      expect((await boss.sees()).text).toContain('TELEGRAM_FILES_DIR')
      expect(telegram.log.filter(({ level }) => level === 'warn')).toHaveLength(1)
      await telegram.stop()
    }
    await start()
  })

  it('may ask while a file is being read', async () => {
    let go = (): void => undefined
    const held = new Promise<void>((resolve) => (go = resolve))
    await start({ app: { ...app, intake: { ...app.intake, read: async (...given) => (await held, app.intake.read(...given)) } } })
    send(forestReport())
    boss.says('ai phát biểu chiều 20/12?')
    await boss.sees(/Chóng/u)
    go()
    await boss.sees(CARD)
  })

  it('is offered what was not answered, at the next start', async () => {
    await start()
    send(forestReport())
    await boss.sees(CARD)
    await telegram.restart()
    const offered = await boss.sees(/1 tệp đang chờ/u)
    boss.presses(offered.buttons[0]!)
    await boss.sees(CARD)
    boss.presses('✅')
    await boss.sees(/Đã lưu/u)
    expect(await reports()).toHaveLength(1)
  })
})

describe('a person who is no admin', () => {
  let telegram: Telegram
  beforeAll(async () => {
    telegram = await startTelegram({ env: { ADMIN_IDS: String(BOSS), ALLOW_FETCH: '1' } })
  })
  afterAll(async () => {
    await telegram.stop()
    expect(telegram.api.violations).toEqual([])
  })

  it('and sends a file is told what the bot is for; nothing is downloaded', async () => {
    const { api, app } = telegram
    const lan = person(api, 'Lan')
    lan.uploads({ name: 'bao-cao.txt', bytes: bytesOf(forestReport()), caption: 'ai phát biểu?' })
    expect((await lan.sees()).text).toContain('chỉ quản trị')
    const room = lan.in(api.people.addGroup({ title: 'Phòng họp', members: [lan.user] }))
    room.uploads({ name: 'bao-cao.txt', bytes: bytesOf(forestReport()), caption: '@bienban_bot lưu nhé' })
    expect((await room.sees()).text).toContain('chỉ quản trị')
    expect(api.sent.filter(({ method }) => method === 'getFile')).toEqual([])
    expect(await app.bot.uploads.waiting()).toEqual([])
  })

  it.each(['/them Họp bản ngày 3/2/2015.', '/baocao', '/hoantac', '/xuat', '/nhatky', '/huy'])('and says %s is told that it is for admins', async (text) => {
    const minh = person(telegram.api, 'Minh')
    minh.says(text)
    expect((await minh.sees()).text).toContain('chỉ dành cho quản trị')
  })

  it('and forwards a post has it taken as words to answer', async () => {
    const ly = person(telegram.api, 'Ly')
    ly.says('ai phát biểu chiều 20/12?', { forwarded: channelPost(1) })
    expect((await ly.sees()).text).toContain('Chóng')
    ly.says('https://example.org/')
    expect((await ly.sees()).text).not.toContain('Lấy từ')
    expect(await telegram.app.bot.uploads.waiting()).toEqual([])
  })
})
