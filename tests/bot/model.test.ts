import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BotApp } from '../../src/app/bot-app.js'
import { createApp } from '../../src/app.js'
import { loadConfig } from '../../src/config.js'
import { person } from '../support/bot-api/person.js'
import { BAD, draftOf, faithful } from '../support/openai-api/scripts.js'
import { startModelServer, type ModelServer } from '../support/openai-api/server.js'
import { json } from '../support/openai-api/wire.js'
import { NOW, startTelegram, type Telegram } from './harness.js'

const QUESTION = 'ai phát biểu chiều 20/12?'
const WORDED = /Lời văn của openai:scripted/u

describe('the bot with a chat model', () => {
  let server: ModelServer
  let app: BotApp
  let telegram: Telegram

  beforeAll(async () => {
    server = await startModelServer()
    const config = await loadConfig({ BIENBAN_DATA: mkdtempSync(join(tmpdir(), 'bienban-bot-')), MODEL: 'openai:scripted', MODEL_BASE_URL: server.openAi, MODEL_TIMEOUT: '5' })
    app = await createApp(config, { now: () => NOW })
    telegram = await startTelegram({ app })
  })
  afterAll(async () => {
    await telegram.stop()
    await app.close()
    await server.close()
    expect(telegram.api.violations).toEqual([])
  })

  it('shows the built-in answer while a slow model writes, then its words in the same message', async () => {
    server.behave((request) => ({ text: '', ...faithful(request), firstMs: 1_500 }))
    const lan = person(telegram.api, 'Lan')
    lan.says(QUESTION)
    const first = await lan.sees()
    expect(first.text).toMatch(/Nguyễn Văn Chóng[^]*\[1\]/u)
    expect(first.text).not.toMatch(WORDED)
    const better = await lan.sees(WORDED)
    expect(better.message.message_id).toBe(first.message.message_id)
    expect(better.text).toMatch(/Nguyễn Văn Chóng[^]*\[1\]/u)
    expect(better.text).not.toContain('Đang viết lại')
    lan.presses('[1]')
    expect((await lan.sees()).text).toContain('Nguyễn Văn Chóng')
  })

  it('shows the words of a quick model at once', async () => {
    server.behave(faithful)
    const hoa = person(telegram.api, 'Hoa')
    hoa.says(QUESTION)
    expect((await hoa.sees(WORDED)).text).toContain('Nguyễn Văn Chóng')
  })

  it('answers as ever when the model fails, and lets the next question pass while it is waited for', async () => {
    server.behave(BAD['says nothing at all']!)
    const an = person(telegram.api, 'An')
    an.says(QUESTION)
    expect((await an.sees()).text).toMatch(/Nguyễn Văn Chóng/u)
    an.says('tháng 12/2021 có mấy cuộc họp?')
    expect((await an.sees()).text).not.toMatch(WORDED)
  })

  it('shows no statement that is not proved, not even for a moment', async () => {
    server.behave((request) => json({ statements: [{ text: 'Ông Trần Bịa Đặt phát biểu chỉ đạo hội nghị.', quotes: draftOf(request)[0]!.quotes }] }))
    const binh = person(telegram.api, 'Bình')
    binh.says(QUESTION)
    await binh.sees()
    await telegram.bot.stop()
    expect(JSON.stringify(telegram.api.sent)).not.toContain('Bịa Đặt')
  })
})
