import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createApp } from '../../src/app.js'
import { loadConfig } from '../../src/config.js'
import { temporaryFolder } from '../support/store-entries.js'
import { forestReport } from '../support/uploads.js'
import { Desk } from './desk.js'
import { NOW } from './harness.js'

const BOSS = 777

/** Every byte of a data folder, as letters. */
const allOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)).toString('utf8'))
    .join('\n')

it('of a report that is deleted for good no word is left in the data folder, whatever was done with it; its buttons say so', async () => {
  const { path, remove } = temporaryFolder()
  const app = await createApp(await loadConfig({}, { dataDir: path }), { now: () => NOW })
  const desk = await Desk.open(app, [BOSS])
  const [boss, lan] = [desk.person(BOSS, 'Hà'), desk.person(9, 'Lan')]
  const press = (label: string) => desk.presses(boss, desk.button(label))

  await desk.uploads(boss, 'chay-rung.txt', forestReport())
  await press('✅')
  await desk.says(lan, 'bà Hà Thị Nguyệt nói gì?')
  const [proof, unlike] = [desk.button('[1]'), desk.button('👍')]
  await desk.says(lan, 'ai phát biểu ngày 15/3/2019?')
  await desk.says(boss, '/baocao chay rung')
  await press('1')
  await press('✏️')
  await press('Nơi họp')
  await desk.says(boss, 'Sân kho bản Piềng Mòn')
  await press('🗑 Bỏ')
  const words = ['phát dọn thực bì', 'Hà Thị Nguyệt đề nghị', 'bản Piềng Mòn', 'Lương Văn Thiết', 'Sân kho', 'chay-rung.txt']
  expect(words.filter((word) => !allOf(path).includes(word))).toEqual(['Hà Thị Nguyệt đề nghị'])

  await press('Xoá hẳn…')
  await desk.presses(boss, desk.shown.findLast(({ label }) => label === 'Xoá hẳn')!)
  expect(words.filter((word) => allOf(path).includes(word))).toEqual([])
  expect(await desk.presses(lan, proof)).toContain('không còn')
  expect(await desk.presses(lan, unlike)).toContain('không còn')
  expect((await desk.says(boss, '/nhatky')).map(({ text = '' }) => text).join()).toMatch(/Hà: xoá hẳn “[0-9a-f]{8}…”[^]*Hà: sửa nơi họp của “[0-9a-f]{8}…”[^]*Hà: thêm “/u)
  expect(await app.bot.statistics('2000')).toMatchObject({ questions: 2, answered: 1 })
  expect(await app.bot.unanswered('2000')).toMatchObject([{ question: 'ai phát biểu ngày 15/3/2019?' }])
  expect([desk.log, desk.api.violations]).toEqual([[], []])
  await desk.api.close()
  await app.close()
  expect(words.filter((word) => allOf(path).includes(word))).toEqual([])
  remove()
})
