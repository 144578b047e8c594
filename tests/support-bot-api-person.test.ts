import { PassThrough } from 'node:stream'
import { Bot, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBotApi } from './support/bot-api/bot-api.js'
import type { BotApi } from './support/bot-api/bot-api.js'
import { converse } from './support/bot-api/conversation.js'
import { person } from './support/bot-api/person.js'
import { Screen } from './support/bot-api/screen.js'
import { marked } from './support/bot-api/seen.js'

let api: BotApi
let bot: Bot

beforeEach(async () => {
  api = await startBotApi()
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
  bot.command('start', (ctx) => ctx.reply(`Xin chào ${ctx.match}`))
  bot.on('message:text', (ctx) => ctx.reply(`Nghe: ${ctx.message.text}`, {
    entities: [{ type: 'bold', offset: 0, length: 5 }, { type: 'blockquote', offset: 6, length: ctx.message.text.length }],
    reply_markup: new InlineKeyboard().text('[1]', 'p:1').text('Xem thêm', 'more'),
    reply_parameters: { message_id: ctx.message.message_id },
    ...(ctx.message.is_topic_message === true && { message_thread_id: ctx.message.message_thread_id }),
  }))
  bot.on('edited_message:text', (ctx) => ctx.reply(`Sửa: ${ctx.editedMessage.text}`))
  bot.on('message:document', async (ctx) => {
    const { file_path } = await ctx.getFile()
    const response = await fetch(`${api.root}/file/bot${api.token}/${file_path ?? ''}`)
    const file = new InputFile(Buffer.from(await response.arrayBuffer()), 'lại.txt')
    await ctx.replyWithDocument(file, { caption: ctx.message.document.file_name })
  })
  bot.callbackQuery('more', async (ctx) => {
    await ctx.editMessageText('Nhiều hơn')
    await ctx.answerCallbackQuery()
  })
  bot.on('callback_query:data', (ctx) => ctx.answerCallbackQuery(`Mở ${ctx.callbackQuery.data}`))
  bot.on('inline_query', (ctx) => {
    const input_message_content = { message_text: 'Đáp' }
    return ctx.answerInlineQuery([{ type: 'article', id: '1', title: ctx.inlineQuery.query, input_message_content }])
  })
  void bot.start()
})

afterEach(async () => {
  await bot.stop()
  await api.close()
})

describe('a person', () => {
  it('says, sees, presses, edits and is told', async () => {
    const lan = person(api, 'Lan')
    lan.starts('m1')
    expect((await lan.sees()).text).toBe('Xin chào m1')
    const said = lan.says('ai phát biểu?')
    const answer = await lan.sees('phát biểu')
    expect(answer).toMatchObject({ text: 'Nghe: ai phát biểu?', buttons: ['[1]', 'Xem thêm'], edited: false, repliesTo: said.message_id })
    expect([marked(answer, 'bold'), marked(answer, 'blockquote')]).toEqual([['Nghe:'], ['ai phát biểu?']])
    lan.presses('[1]')
    expect(await lan.isTold()).toBe('Mở p:1')
    lan.presses('Xem')
    expect(await lan.sees()).toMatchObject({ text: 'Nhiều hơn', edited: true, buttons: [] })
    expect(await lan.isTold()).toBe('')
    lan.edits('ai chủ trì?')
    expect((await lan.sees()).text).toBe('Sửa: ai chủ trì?')
    expect(lan.unseen()).toEqual([])
    expect(api.violations).toEqual([])
  })

  it('sends files and gets them back byte for byte, whatever is in them', async () => {
    const lan = person(api, 'Lan')
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => (index % 7 === 0 ? 13 : index % 7 === 1 ? 10 : index % 256)))
    lan.uploads({ name: 'biên bản.txt', bytes })
    expect(await lan.sees()).toMatchObject({ file: 'lại.txt', text: 'biên bản.txt' })
    expect(api.sent.find(({ method }) => method === 'sendDocument')?.files[0]?.bytes.equals(bytes)).toBe(true)
  })

  it('sees in a topic only what is said there', async () => {
    const lan = person(api, 'Lan')
    const group = api.people.addGroup({ title: 'Văn phòng', members: [lan.user], topics: ['Họp', 'Khác'] })
    const [hop, khac] = [lan.in(group, 'Họp'), lan.in(group, 'Khác')]
    hop.says('@bienban_bot một')
    await hop.sees('một')
    khac.says('@bienban_bot hai')
    expect((await khac.sees()).text).toContain('hai')
    expect(hop.unseen()).toEqual([])
    hop.says('không gọi bot')
    hop.replies('ba')
    expect((await hop.sees()).text).toContain('ba')
  })

  it('asks in inline mode, and presses under what was sent from there', async () => {
    const lan = person(api, 'Lan')
    const [result] = await lan.asksInline('ai phát biểu 20/12')
    expect(result).toMatchObject({ title: 'ai phát biểu 20/12' })
    const reply_markup = new InlineKeyboard().text('Xem thêm', 'more')
    const sent = api.people.chooseInline(lan.user, 'ai', { ...result!, reply_markup })
    api.people.press(lan.user, sent, 'Xem thêm')
    const edit = await api.waitFor(({ method }) => method === 'editMessageText')
    expect(edit).toMatchObject({ ok: true, result: true })
    expect(api.world.room(String(lan.user.id)).messages.get(sent.message_id)?.text).toBe('Nhiều hơn')
  })

  it('tells what came instead of what was expected', async () => {
    const lan = person(api, 'Lan')
    lan.says('ai?')
    await lan.sees('ai')
    lan.says('đâu?')
    await expect(lan.sees('không có đâu', { timeout: 300 })).rejects.toThrow(/Lan waited for không có đâu; [^]*Nghe: đâu\?/u)
  })
})

describe('the terminal', () => {
  it('puts bars before quoted lines and styles on marked words, where terminals show them', async () => {
    const lan = person(api, 'Lan')
    lan.says('một\nhai')
    const seen = await lan.sees()
    expect(new Screen(true).show(seen)).toBe('◂ \u001b[1mNghe:\u001b[22m ▏ một\n▏ hai\n  /1 [1]   /2 Xem thêm\n')
    expect(new Screen(false).show(seen)).toBe('◂ Nghe: một\nhai\n  /1 [1]   /2 Xem thêm\n')
  })

  it('shows the messages with numbered buttons and presses them by number', async () => {
    const lan = person(api, 'Lan')
    const input = new PassThrough()
    const output = new PassThrough({ encoding: 'utf8' })
    let shown = ''
    const until = async (text: string): Promise<void> => {
      while (!shown.includes(text)) await new Promise<void>((resolve) => output.once('data', () => resolve()))
    }
    output.on('data', (text: string) => {
      shown += text
    })
    const done = converse(lan, input, output)
    input.write('ai phát biểu?\n')
    await until('/1 [1]   /2 Xem thêm')
    input.write('/1\n')
    await until('(Mở p:1)')
    input.write('/2\n')
    await until('(sửa) Nhiều hơn')
    input.write('/9\n')
    await until('không có nút 9')
    input.end(':inline hội nghị\n')
    await until('· hội nghị')
    await done
    expect(shown).toContain('◂ Nghe: ai phát biểu?')
  })
})
