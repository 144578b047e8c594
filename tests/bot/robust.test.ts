import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest'
import type { BotApp } from '../../src/app/bot-app.js'
import { startBot, startWords } from '../../src/bot/run.js'
import { loadBotConfig } from '../../src/config.js'
import { createTranslator } from '../../src/locales.js'
import { person } from '../support/bot-api/person.js'
import { NOW, openApp, startTelegram } from './harness.js'
import type { Telegram } from './harness.js'

const QUESTION = 'ai phát biểu chiều 20/12?'

describe('a bot in trouble', () => {
  let app: BotApp
  let telegram: Telegram
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  afterEach(() => telegram.stop())

  const answersTo = (chat: number): number => telegram.api.sent.filter(({ ok, method, message }) => ok && method === 'sendMessage' && message?.chat.id === chat).length

  it('waits when Telegram says so, and answers once', async () => {
    telegram = await startTelegram({ app })
    const lan = person(telegram.api, 'Lan')
    telegram.api.fail({ method: 'sendMessage', status: 429, retryAfter: 1 })
    lan.says(QUESTION)
    await lan.sees(/Chóng/u)
    expect(answersTo(lan.user.id)).toBe(1)
  })

  it.each(['before', 'after'] as const)('answers once when the connection breaks %s the message is taken', async (drop) => {
    telegram = await startTelegram({ app })
    const lan = person(telegram.api, 'Lan')
    telegram.api.fail({ method: 'sendMessage', drop })
    lan.says(QUESTION)
    await telegram.api.confirmed()
    await telegram.bot.stop()
    expect([...telegram.api.world.room(String(lan.user.id)).messages.values()].filter(({ from }) => from?.is_bot === true)).toHaveLength(1)
  })

  it('answers an update once that is handed over twice', async () => {
    telegram = await startTelegram({ app, webhook: true })
    const lan = person(telegram.api, 'Lan')
    const hook = telegram.address!
    lan.says(QUESTION)
    await lan.sees(/Chóng/u)
    const update = telegram.api.deliveries.at(-1)!.updateId
    const message = { message_id: 1, date: 1_700_000_000, chat: { id: lan.user.id, type: 'private', first_name: 'Lan' }, from: lan.user, text: QUESTION }
    const post = (secret: string) =>
      fetch(hook, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': secret }, body: JSON.stringify({ update_id: update, message }) })
    expect([(await post('a-secret')).status, (await post('a-secret')).status, (await post('wrong')).status]).toEqual([200, 200, 401])
    await telegram.bot.stop()
    expect(answersTo(lan.user.id)).toBe(1)
  })

  it('says on /health whether it takes updates', async () => {
    telegram = await startTelegram({ app, webhook: true })
    const asked = await fetch(new URL('/health', telegram.address!))
    expect([asked.status, await asked.json()]).toEqual([200, { ok: true, bot: 'bienban_bot', underWay: 0 }])
    expect((await fetch(new URL('/elsewhere', telegram.address!))).status).toBe(404)
    const bad = await fetch(telegram.address!, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': 'a-secret' }, body: 'nonsense' })
    expect(bad.status).toBe(400)
  })

  it('says sorry in the language of the person when something breaks, and logs no word of theirs', async () => {
    const broken = { ...app, ask: () => Promise.reject(new Error('secret words')) }
    telegram = await startTelegram({ app: broken })
    const lan = person(telegram.api, { first_name: 'Lan', language_code: 'en' })
    lan.says('my secret question')
    expect((await lan.sees()).text).toContain('Sorry')
    expect(telegram.log.map(({ level }) => level)).toEqual(['error'])
    expect(JSON.stringify(telegram.log)).not.toContain('secret')
  })

  it('tells what is wrong with a question', async () => {
    telegram = await startTelegram({ app })
    const lan = person(telegram.api, 'Lan')
    lan.says('a'.repeat(4_000))
    expect((await lan.sees()).text).toContain('giới hạn')
    lan.says('???')
    expect((await lan.sees()).text).toContain('Chưa có câu hỏi')
  })

  it('asks people who ask too fast to wait, once', async () => {
    telegram = await startTelegram({ app, deps: { messagesPerMinute: 2 } })
    const lan = person(telegram.api, 'Lan')
    for (let i = 0; i < 5; i++) lan.says('/help')
    await lan.sees(/nhanh quá/u)
    await telegram.api.confirmed()
    await telegram.bot.stop()
    expect(lan.unseen()).toEqual([])
    expect(answersTo(lan.user.id)).toBe(3)
  })

  it('shows that it works on when an answer takes over a second: a draft in private, one message in a group', async () => {
    const slow = { ...app, ask: (async (...given) => (await new Promise((resolve) => setTimeout(resolve, 3_500)), app.ask(...given))) as BotApp['ask'] }
    telegram = await startTelegram({ app: slow, api: { leastEditGapMs: 1_000 } })
    const { api } = telegram
    const lan = person(api, 'Lan')
    const room = lan.in(api.people.addGroup({ title: 'Phòng họp', members: [lan.user] }))
    lan.says(QUESTION)
    room.says(`@bienban_bot ${QUESTION}`)
    await lan.sees(/Chóng/u)
    await room.sees(/Chóng/u)
    const calls = (chat: number): string[] => api.sent.filter(({ parameters }) => Number(parameters.chat_id) === chat).map(({ method }) => method)
    expect(calls(lan.user.id)).toEqual(expect.arrayContaining(['sendChatAction', 'sendMessageDraft', 'sendMessage']))
    expect(calls(lan.user.id).filter((method) => method === 'sendMessage')).toHaveLength(1)
    const inRoom = room.last!.message.chat.id
    expect(calls(inRoom).filter((method) => method === 'sendMessage')).toHaveLength(1)
    expect(calls(inRoom)).toContain('editMessageText')
    expect(api.violations).toEqual([])
  })

  it('shows in the place of the old answer that it works on an edited question, and leaves nothing behind', async () => {
    const asks = { slow: false }
    const slow = { ...app, ask: (async (...given) => (asks.slow && (await new Promise((resolve) => setTimeout(resolve, 1_500))), app.ask(...given))) as BotApp['ask'] }
    telegram = await startTelegram({ app: slow, api: { leastEditGapMs: 1_000 } })
    const { api } = telegram
    const lan = person(api, 'Lan')
    const room = lan.in(api.people.addGroup({ title: 'Phòng họp', members: [lan.user] }))
    room.says(`@bienban_bot ${QUESTION}`)
    const answer = await room.sees(/Chóng/u)
    asks.slow = true
    room.edits('@bienban_bot tháng 12 có mấy cuộc họp?')
    expect((await room.sees(/Đang tìm/u)).message.message_id).toBe(answer.message.message_id)
    expect((await room.sees(/5 cuộc họp/u)).message.message_id).toBe(answer.message.message_id)
    expect(answersTo(answer.message.chat.id)).toBe(1)
    room.edits(`@bienban_bot ${QUESTION}`)
    await room.sees(/Chóng/u)
    expect(api.violations).toEqual([])
  })

  it('answers in the order of the chat, whoever asks', async () => {
    const asked: string[] = []
    const slow = { ...app, ask: (async (question, options) => {
      asked.push(question)
      if (asked.length === 1) await new Promise((resolve) => setTimeout(resolve, 200))
      return app.ask(question, options)
    }) as BotApp['ask'] }
    telegram = await startTelegram({ app: slow })
    const { api } = telegram
    const [lan, minh] = [person(api, 'Lan'), person(api, 'Minh')]
    const group = api.people.addGroup({ title: 'Phòng họp', members: [lan.user, minh.user] })
    const [first, second] = [lan.in(group).says(`@bienban_bot ${QUESTION}`), minh.in(group).says('@bienban_bot tháng 12 có mấy cuộc họp?')]
    await api.confirmed()
    await telegram.bot.stop()
    const answers = api.sent.filter(({ ok, method }) => ok && method === 'sendMessage')
    expect(answers.map(({ message }) => message!.reply_to_message?.message_id)).toEqual([first.message_id, second.message_id])
  })

  it('waits for another copy over the same store to end, and gives up when it does not', async () => {
    telegram = await startTelegram({ app })
    const { api, bot } = telegram
    const config = await loadBotConfig({ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root })
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const start = (placeMs: number) => startBot({ ...config, token: api.token }, { app, config, language: 'vi', log, now: () => NOW, placeMs })
    const refused: unknown = await start(0).catch((error: unknown) => error)
    expect(startWords(refused, config, createTranslator('vi'))).toContain('Một bản khác')
    const lan = person(api, 'Lan')
    const next = start(20_000)
    await bot.stop()
    const second = await next
    lan.says(QUESTION)
    await lan.sees(/Chóng/u)
    await second.stop()
    expect(api.violations).toEqual([])
  })

  it('sends a long answer in parts, none lost, the buttons under the last', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `Dòng số ${i} của một câu trả lời rất dài.`).join('\n')
    const wordy = { ...app, ask: (async (...given) => {
      const asked = await app.ask(...given)
      return { ...asked, answer: { ...asked.answer, text: long } }
    }) as BotApp['ask'] }
    telegram = await startTelegram({ app: wordy })
    const lan = person(telegram.api, 'Lan')
    lan.says(QUESTION)
    await lan.sees(/Dòng số 399/u)
    const parts = [...telegram.api.world.room(String(lan.user.id)).messages.values()].filter(({ from }) => from?.is_bot === true)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.map(({ text }) => text).join('\n')).toContain(long)
    expect(parts.map(({ reply_markup: markup }) => markup!.inline_keyboard[0]![0]!.text)).toEqual([...parts.slice(1).map((_, i) => `${i + 1}/${parts.length} ▾`), '[1]'])
    lan.presses('👍')
    expect(await lan.isTold()).toContain('Cảm ơn')
    lan.edits('tháng 12 có mấy cuộc họp?')
    await telegram.api.confirmed()
    expect(telegram.api.violations).toEqual([])
  })

  it('remembers conversations and buttons over a restart', async () => {
    telegram = await startTelegram({ app })
    const lan = person(telegram.api, 'Lan')
    lan.says(QUESTION)
    const answer = await lan.sees()
    await telegram.restart()
    lan.presses('[1]', answer)
    await lan.sees(({ message }) => message.entities?.some(({ type }) => type === 'underline') === true)
    lan.replies('còn ông Chóng nói gì?', answer)
    await lan.sees(/Hiểu là/u)
  })

  it('goes on from the answer that is replied to, not from the last one', async () => {
    telegram = await startTelegram({ app })
    const lan = person(telegram.api, 'Lan')
    lan.says(QUESTION)
    const first = await lan.sees()
    lan.says('ai chủ trì họp HĐQT 26/4/2022?')
    await lan.sees()
    lan.replies('còn ông Chóng nói gì?', first)
    expect((await lan.sees()).text).toContain('20/12/2021')
  })
})
