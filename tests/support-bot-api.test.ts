import { Bot, InputFile } from 'grammy'
import { afterEach, expect, it } from 'vitest'
import { startBotApi } from './support/bot-api/bot-api.js'
import type { BotApi, BotApiOptions } from './support/bot-api/bot-api.js'

let api: BotApi
let bot: Bot

async function start(options?: BotApiOptions): Promise<void> {
  api = await startBotApi(options)
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
}

afterEach(async () => {
  await bot.stop()
  await api.close()
})

it('lets a grammY bot poll, answer, edit, send files and read them', async () => {
  await start()
  bot.on('message:text', (ctx) => ctx.reply(`nghe: ${ctx.message.text}`, { reply_markup: { inline_keyboard: [[{ text: '[1]', callback_data: 'proof:1' }]] } }))
  bot.on('message:document', async (ctx) => {
    const { file_path } = await ctx.getFile()
    const bytes = Buffer.from(await (await fetch(`${api.root}/file/bot${api.token}/${file_path ?? ''}`)).arrayBuffer())
    await ctx.replyWithDocument(new InputFile(bytes, 'lại.txt'))
  })
  bot.on('callback_query:data', async (ctx) => {
    await ctx.editMessageText(`mở ${ctx.callbackQuery.data}`)
    await ctx.answerCallbackQuery()
  })
  void bot.start()
  const lan = api.people.addUser({ first_name: 'Lan', language_code: 'vi' })
  api.people.say(lan, 'ai phát biểu?')
  const answer = await api.waitFor(({ method }) => method === 'sendMessage')
  expect(answer.message?.text).toBe('nghe: ai phát biểu?')
  api.people.press(lan, answer.message!, '[1]')
  expect((await api.waitFor(({ method }) => method === 'answerCallbackQuery')).ok).toBe(true)
  api.people.upload(lan, { name: 'biên bản.txt', bytes: Buffer.from('Cuộc họp ngày 20/12') })
  const sent = await api.waitFor(({ method }) => method === 'sendDocument')
  expect(sent.files[0]?.bytes.toString()).toBe('Cuộc họp ngày 20/12')
  expect(sent.message?.document?.file_name).toBe('lại.txt')
  await api.confirmed()
  expect(api.violations).toEqual([])
})
