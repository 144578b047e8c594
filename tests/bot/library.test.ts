import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { User } from 'grammy/types'
import { createApp } from '../../src/app.js'
import type { BotApp } from '../../src/app/bot-app.js'
import { loadConfig } from '../../src/config.js'
import { archivedFiles } from '../../src/reports/archive.js'
import { bytesOf, forestReport } from '../support/uploads.js'
import { Desk } from './desk.js'
import { NOW, openApp } from './harness.js'

const [BOSS, OTHER] = [777, 778]

describe('the reports, for admins', () => {
  let app: BotApp
  let desk: Desk
  let boss: User
  let other: User
  let made = 0
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    desk = await Desk.open(app, [BOSS, OTHER])
    ;[boss, other] = [desk.person(BOSS, 'Hà'), desk.person(OTHER, 'Nam')]
    return async () => {
      expect([desk.log, desk.api.violations]).toEqual([[], []])
      await desk.api.close()
    }
  })

  /** A report that no other test has. */
  async function stored(): Promise<string> {
    made += 1
    const outcome = await app.ingest.bytes(`so-${made}.txt`, bytesOf(`Cuộc họp số ${made}\n\nSáng ${made}/4/2013, tổ ${made} họp tại nhà ông Khúc Văn Bền. Bà Ngô Thị Liễu chủ trì. Ông Cấn Văn Trọng phát biểu về việc sửa cống số ${made}${made}.`), { policy: 'keep', by: 'cli' })
    return outcome.kind === 'new' ? outcome.id : expect.unreachable(outcome.kind)
  }
  const texts = (messages: readonly { text?: string }[]): string => messages.map(({ text = '' }) => text).join('\n')
  const openCard = async (id: string): Promise<void> => {
    await desk.says(boss, `/baocao so-${made}.txt`)
    await desk.presses(boss, desk.shown.findLast(({ data }) => data.startsWith(`rp:${id}:`) && data.endsWith(':open'))!)
  }
  const set = async (field: string, typed: string): Promise<string> => {
    await desk.presses(boss, desk.button('✏️'))
    await desk.presses(boss, desk.button(field))
    return texts(await desk.says(boss, typed))
  }

  it('are paged, and found by words of title, file, date or text, with or without marks', async () => {
    const listed = texts(await desk.says(boss, '/baocao'))
    expect(listed).toMatch(/Các báo cáo \(1[0-9]\)[^]*8\. /u)
    await desk.presses(boss, desk.button('▶'))
    for (const words of ['giai chay bien', '12/7/2022 Giải', 'cảng cá thẻ bảo hiểm']) expect(texts(await desk.says(boss, `/baocao ${words}`))).toMatch(/Báo cáo khớp với[^]*1\. /u)
    expect(texts(await desk.says(boss, '/baocao qqqq zzzz'))).toContain('Không thấy báo cáo')
  })

  it('are set right field by field, and answers follow', async () => {
    const id = await stored()
    await openCard(id)
    expect(await set('Tên', 'Họp tổ về cống thoát nước')).toMatch(/^Họp tổ về cống thoát nước/u)
    expect(await set('Ngày họp', 'tối 7/5/2013')).toMatch(/Ngày họp ✎: 7\/5\/2013\nBuổi ✎: tối/u)
    expect(await set('Buổi', 'sáng')).toContain('Buổi ✎: sáng')
    expect(await set('Nơi họp', 'Sân đình Hạ')).toContain('Nơi họp ✎: Sân đình Hạ')
    expect(await set('Chủ trì', 'ông Phùng Quang Đạo, Tổ trưởng')).toContain('Chủ trì ✎: Phùng Quang Đạo, Tổ trưởng')
    expect(await set('Phát biểu', '1. Cấn Văn Trọng\n2. Bà Ngô Thị Liễu – Chi hội trưởng')).toMatch(/Phát biểu \(2\) ✎:\n• Cấn Văn Trọng[^]*• Ngô Thị Liễu, Chi hội trưởng/u)
    expect(await set('Văn bản', 'Nghị quyết số 12-NQ/ĐU')).toContain('Nghị quyết số 12-NQ/ĐU')
    expect(await set('Ngôn ngữ', 'tieng anh')).toContain('tiếng Anh')
    expect((await app.library.show(id)).report).toMatchObject({ title: 'Họp tổ về cống thoát nước', language: 'en' })

    const { answer } = await app.ask('ai chủ trì họp tổ ngày 7/5/2013?')
    expect(answer.text).toMatch(/Phùng Quang Đạo[^]*7\/5\/2013 \(do quản trị sửa/u)
    const leaning = answer.citations.find(({ corrected }) => corrected !== undefined)!
    expect(leaning.corrected).toContain('Phùng Quang Đạo')
    const { report } = await app.library.show(id)
    for (const { quote, start, end } of answer.citations) expect(report.text.slice(start, end)).toBe(quote)
  })

  it('ask again for a value that cannot be read, can be left empty, and forget it with /huy or another command', async () => {
    const id = await stored()
    await openCard(id)
    expect(await set('Ngày họp', 'hôm nào đó')).toContain('không đọc được')
    expect(texts(await desk.says(boss, 'ngày 31/2/2013'))).toContain('không đọc được')
    await desk.presses(boss, desk.button('Để trống'))
    expect((await app.library.show(id)).meetings[0]!.date).toBeNull()
    await set('Nơi họp', '/huy')
    expect(texts(await desk.says(boss, '/huy'))).toContain('Không có gì')
    await set('Nơi họp', '/moi')
    await desk.says(boss, 'Sân đình Hạ')
    expect((await app.library.show(id)).meetings[0]!.place?.text).not.toBe('Sân đình Hạ')
  })

  it('go on being set right after a restart in between', async () => {
    const id = await stored()
    await openCard(id)
    await desk.presses(boss, desk.button('✏️'))
    await desk.presses(boss, desk.button('Nơi họp'))
    const again = await Desk.open(app, [BOSS], {}, desk.api)
    expect(texts(await again.says(boss, 'Sân đình Thượng'))).toContain('Sân đình Thượng')
    expect((await app.library.show(id)).meetings[0]!.place?.text).toBe('Sân đình Thượng')
  })

  it('edited by two at once: the second is told by whom, and nothing is written over', async () => {
    const id = await stored()
    await openCard(id)
    const old = { edit: desk.button('✏️'), bin: desk.button('🗑 Bỏ') }
    await desk.presses(boss, old.edit)
    await desk.presses(boss, desk.button('Tên'))
    await app.bot.setName(OTHER, 'Nam')
    await app.library.correct(id, (await app.library.show(id)).report.edition, { title: 'Tên của Nam' }, String(OTHER))
    expect(texts(await desk.says(boss, 'Tên của Hà'))).toMatch(/Nam đã sửa báo cáo này[^]*Tên của Nam/u)
    expect(await desk.presses(other, old.bin)).toContain('đã được thay đổi')
    expect(await desk.presses(other, old.edit)).toContain('đã được thay đổi')
    expect((await app.library.show(id)).report.title).toBe('Tên của Nam')
  })

  it('are replaced by a file sent in reply to the card, whatever it says', async () => {
    const id = await stored()
    await openCard(id)
    const card = desk.button('✏️').message
    expect(texts(await desk.uploads(boss, 'moi.txt', forestReport(3), card))).toMatch(/Thay báo cáo này[^]*Đang có:[^]*Mới gửi:/u)
    await desk.presses(boss, desk.button('Thay'))
    expect((await app.library.archived()).find((report) => report.id === id)).toMatchObject({ by: String(BOSS) })
    expect((await app.library.list()).map(({ source }) => source)).toContain('moi.txt')
  })

  it('that are replaced pass on what was set right by hand, which the new card shows and can change', async () => {
    const id = await stored()
    await openCard(id)
    await set('Nơi họp', 'Sân đình Hạ')
    await set('Chủ trì', 'Phùng Quang Đạo, Tổ trưởng')
    const card = desk.button('✏️').message
    const asked = texts(await desk.uploads(boss, `moi-${made}.txt`, forestReport(2), card))
    expect(asked).toMatch(/Nếu thay, [^]*Nơi họp ✎: Sân đình Hạ\nChủ trì ✎: Phùng Quang Đạo$/u)
    const waiting = desk.button('✏️')
    await desk.presses(boss, waiting)
    await desk.presses(boss, desk.button('Chủ trì'))
    expect(texts(await desk.says(boss, 'Hoàng Đức Sửu'))).toMatch(/Chủ trì ✎: Hoàng Đức Sửu[^]*Nếu thay, [^]*Nơi họp ✎: Sân đình Hạ$/u)
    await desk.presses(boss, desk.button('Thay'))
    expect(desk.button('Xem, sửa báo cáo').message.text).toMatch(/Giữ lại [^]*Nơi họp ✎: Sân đình Hạ\n\nThử hỏi/u)
    await desk.presses(boss, desk.button('Xem, sửa báo cáo'))
    expect(desk.button('✏️').message.text).toMatch(/Nơi họp ✎: Sân đình Hạ\nChủ trì ✎: Hoàng Đức Sửu/u)
    expect(await set('Nơi họp', 'Nhà văn hoá')).toContain('Nơi họp ✎: Nhà văn hoá')
  })

  it('go to the bin and come back, or are deleted for good after a second word; the last change is taken back', async () => {
    const id = await stored()
    await openCard(id)
    const there = async (): Promise<boolean> => (await app.library.list()).some((report) => report.id === id)
    await desk.presses(boss, desk.button('🗑 Bỏ'))
    expect([await there(), (await app.ask('ông Cấn Văn Trọng phát biểu gì về cống?')).answer.citations.some((citation) => citation.reportId === id)]).toEqual([false, false])
    expect(texts(await desk.says(other, '/hoantac'))).toMatch(/Đã lấy lại thay đổi của Hà[^]*bỏ vào thùng/u)
    expect(await there()).toBe(true)

    await openCard(id)
    await desk.presses(boss, desk.button('🗑 Bỏ'))
    await desk.says(boss, '/baocao')
    await desk.presses(boss, desk.button('🗑 Thùng'))
    const stale = desk.button('1')
    await desk.presses(boss, stale)
    await desk.presses(boss, desk.button('Khôi phục'))
    expect(await there()).toBe(true)
    expect(await desk.presses(boss, stale)).toContain('không còn trong thùng')

    await openCard(id)
    await desk.presses(boss, desk.button('🗑 Bỏ'))
    await desk.presses(boss, desk.button('Xoá hẳn…'))
    expect((await app.library.archived()).some((report) => report.id === id)).toBe(true)
    await desk.presses(boss, desk.shown.findLast(({ label }) => label === 'Xoá hẳn')!)
    expect([await there(), (await app.library.archived()).some((report) => report.id === id)]).toEqual([false, false])
    expect(texts(await desk.says(boss, '/hoantac'))).toContain('xoá hẳn')
    expect(texts(await desk.says(boss, '/nhatky'))).toMatch(/^Nhật ký[^]*Hà: xoá hẳn “[0-9a-f]{8}…”[^]*\(hoàn tác\) khôi phục/u)
    await desk.presses(boss, desk.button('▶'))
  })

  it('are exported as a ZIP from which another store becomes the same', async () => {
    const id = await stored()
    await app.library.correct(id, (await app.library.show(id)).report.edition, { place: 'Sân đình Hạ', spoke: [{ name: 'Ngô Thị Liễu', title: '' }] }, '777')
    await desk.uploads(boss, 'xuat.txt', `${forestReport(0)}\n\nBản để xuất.`)
    await desk.presses(boss, desk.shown.findLast(({ label }) => /^(?:✅|Giữ)/u.test(label))!)
    await desk.says(boss, '/xuat')
    const zip = [...desk.api.world.files.values()].findLast(({ name }) => name.endsWith('.zip'))!
    expect(zip.name).toBe('bienban-2024-01-10.zip')

    const folder = mkdtempSync(join(tmpdir(), 'bienban-xuat-'))
    const files: string[] = []
    for await (const file of archivedFiles(zip.bytes)) {
      expect(file).toHaveProperty('bytes')
      if ('bytes' in file) await writeFile(join(folder, file.name), file.bytes)
      files.push(file.name)
    }
    expect(new Set(files).size).toBe((await app.library.list()).length)
    const copy = await createApp(await loadConfig({ BIENBAN_DATA: join(folder, 'data') }, { empty: true }), { now: () => NOW })
    for await (const outcome of copy.ingest.files([folder], { policy: 'keep', by: 'cli' })) expect(outcome.kind).toBe('new')
    const all = async (of: BotApp) => {
      const reports = await of.library.list()
      const meetings = (await of.library.meetings({})).map(({ meeting }) => meeting).sort((a, b) => (a.id < b.id ? -1 : 1))
      return { reports: reports.map((report) => ({ ...report, edition: 0, encoding: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)), meetings }
    }
    expect(await all(copy)).toEqual(await all(app))
    await copy.close()
  })
})
