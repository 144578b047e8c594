import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBotApi } from './support/bot-api/bot-api.js'
import type { BotApi } from './support/bot-api/bot-api.js'

interface Answer {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
}

let api: BotApi
let chat_id: number
let now: number

beforeEach(async () => {
  now = Date.UTC(2021, 11, 20)
  api = await startBotApi({ clock: () => now, leastEditGapMs: 1000 })
  chat_id = api.people.addUser({ first_name: 'Lan', username: 'lan' }).id
})

afterEach(() => api.close())

async function call(method: string, parameters: object = {}, token = api.token): Promise<Answer> {
  const response = await fetch(`${api.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  })
  const answer = (await response.json()) as Answer
  expect(response.status).toBe(answer.error_code ?? 200)
  return answer
}

const describeAnswer = ({ error_code, description }: Answer): string => `${error_code ?? 200} ${description ?? ''}`.trim()
const say = (parameters: object): Promise<Answer> => call('sendMessage', { chat_id, text: 'Cuộc họp', ...parameters })
const idOf = ({ result }: Answer): number => (result as { message_id: number }).message_id

async function refusal(parameters: object): Promise<string> {
  const before = api.violations.length
  const answer = await say(parameters)
  expect(api.violations.length).toBe(before + (answer.ok ? 0 : 1))
  return describeAnswer(answer)
}

describe('who may call and what', () => {
  it('refuses a wrong token, an unknown method and a parameter nobody knows', async () => {
    expect(describeAnswer(await call('getMe', {}, '1:sai'))).toBe('401 Unauthorized')
    expect(describeAnswer(await call('sendMesage', { chat_id, text: 'chào' }))).toBe('404 Not Found: method not found')
    expect(describeAnswer(await say({ reply_markups: {} }))).toBe('400 Bad Request: sendMessage has no parameter "reply_markups" here')
    expect(describeAnswer(await say({ parse_mode: 'HTML' }))).toBe('400 Bad Request: parse_mode is refused here: send entities')
    expect(api.violations.map(({ kind }) => kind)).toEqual(['malformed', 'malformed', 'malformed'])
  })

  it('knows chats by number and by @username, and no others', async () => {
    expect((await say({ chat_id: String(chat_id) })).ok).toBe(true)
    expect((await say({ chat_id: '@lan' })).ok).toBe(true)
    expect(describeAnswer(await say({ chat_id: 7 }))).toBe('400 Bad Request: chat not found')
    expect(api.violations.map(({ kind }) => kind)).toEqual(['misplaced'])
  })

  it('forbids writing to those who blocked the bot or never started it, which is no violation', async () => {
    const stranger = api.people.addUser({ first_name: 'Người lạ', started: false })
    expect(describeAnswer(await say({ chat_id: stranger.id }))).toBe("403 Forbidden: bot can't initiate conversation with a user")
    api.people.block(api.world.users.get(chat_id)!)
    expect(describeAnswer(await say({}))).toBe('403 Forbidden: bot was blocked by the user')
    expect(api.violations).toEqual([])
  })

  it('reads parameters from JSON, forms and the query string alike', async () => {
    const url = `${api.root}/bot${api.token}/sendMessage`
    const entities = JSON.stringify([{ type: 'bold', offset: 0, length: 4 }])
    await fetch(`${url}?${new URLSearchParams({ chat_id: String(chat_id), text: 'Cuộc họp', entities }).toString()}`)
    await fetch(url, { method: 'POST', body: new URLSearchParams({ chat_id: String(chat_id), text: 'Cuộc họp', entities }) })
    expect(api.sent.map(({ message }) => message?.entities)).toEqual([JSON.parse(entities), JSON.parse(entities)])
  })
})

describe('texts and entities', () => {
  const bold = (offset: number, length: number): object => ({ type: 'bold', offset, length })

  it('takes 4096 UTF-16 units and no more, and nothing empty', async () => {
    expect(await refusal({ text: 'ạ'.repeat(4096) })).toBe('200')
    expect(await refusal({ text: 'ạ'.repeat(4097) })).toBe('400 Bad Request: message is too long')
    expect(await refusal({ text: '😀'.repeat(2049) })).toBe('400 Bad Request: message is too long')
    expect(await refusal({ text: ' \n' })).toBe('400 Bad Request: message text is empty')
    expect(await refusal({ text: 'nửa \ud83d đôi' })).toBe('400 Bad Request: strings must be encoded in UTF-8')
  })

  it('wants entities of known types inside the text that cut no character in two', async () => {
    expect(await refusal({ text: 'họp 😀 xong', entities: [bold(4, 2)] })).toBe('200')
    expect(await refusal({ text: 'họp 😀', entities: [bold(5, 1)] })).toContain('begins in a middle of a UTF-16 symbol')
    expect(await refusal({ text: 'họp 😀', entities: [bold(0, 5)] })).toContain('ends in a middle of a UTF-16 symbol')
    expect(await refusal({ text: 'họp', entities: [bold(0, 4)] })).toContain('ends after the end of the text at UTF-16 offset 4')
    expect(await refusal({ text: 'họp', entities: [bold(3, 1)] })).toContain('begins after the end of the text')
    expect(await refusal({ text: 'họp', entities: [bold(0, 0)] })).toContain('incorrect length')
    expect(await refusal({ text: 'họp', entities: [bold(-1, 1)] })).toContain('incorrect offset')
    expect(await refusal({ text: 'họp', entities: [{ type: 'đậm', offset: 0, length: 1 }] })).toContain('unknown type')
    expect(await refusal({ text: 'họp', entities: [{ type: 'text_link', offset: 0, length: 1, url: 'localhost' }] })).toContain('is invalid')
    expect(await refusal({ text: 'họp', entities: [{ ...bold(0, 1), url: 'https://a.vn' }] })).toContain('has no field "url"')
  })

  it('takes a hundred entities and no more', async () => {
    const entities = Array.from({ length: 101 }, (_, index) => bold(index * 2, 1))
    expect(await refusal({ text: 'a '.repeat(101), entities: entities.slice(1) })).toBe('200')
    expect(await refusal({ text: 'a '.repeat(101), entities })).toContain('ENTITIES_TOO_LONG')
  })

  it('lets entities nest, but not cut into each other, quote within quotes or mark code', async () => {
    const text = 'Ông Nguyễn Văn A phát biểu'
    const quote = { type: 'expandable_blockquote', offset: 0, length: 16 }
    expect(await refusal({ text, entities: [bold(4, 5), quote, bold(17, 4), bold(4, 5)] })).toBe('200')
    expect(await refusal({ text, entities: [bold(0, 5), { type: 'italic', offset: 4, length: 5 }] })).toContain('cuts into bold')
    expect(await refusal({ text, entities: [quote, { type: 'blockquote', offset: 4, length: 2 }] })).toContain('cannot be nested')
    expect(await refusal({ text, entities: [{ type: 'code', offset: 0, length: 9 }, bold(4, 5)] })).toContain('cannot be within')
  })

  it('trims the text and moves the entities with it', async () => {
    await say({ text: '  Chủ trì: ông A  \n', entities: [bold(2, 8), bold(11, 7)] })
    const { text, entities } = api.sent[0]!.message!
    expect(text).toBe('Chủ trì: ông A')
    expect(entities?.map(({ offset, length }) => text!.slice(offset, offset + length))).toEqual(['Chủ trì:', 'ông A'])
  })
})

describe('keyboards', () => {
  const keyboard = (...buttons: object[]): object => ({ reply_markup: { inline_keyboard: [buttons] } })

  it('wants each button to have a label and one action that is right', async () => {
    expect(await refusal(keyboard({ text: '[1]', callback_data: 'x'.repeat(64) }, { text: 'Mở', url: 'https://t.me/bienban_bot?start=m1' }))).toBe('200')
    expect(await refusal(keyboard({ text: '[1]', callback_data: 'ạ'.repeat(22) }))).toBe('400 Bad Request: BUTTON_DATA_INVALID')
    expect(await refusal(keyboard({ text: '[1]', callback_data: '' }))).toBe('400 Bad Request: BUTTON_DATA_INVALID')
    expect(await refusal(keyboard({ text: ' ', callback_data: 'x' }))).toBe('400 Bad Request: BUTTON_TEXT_INVALID')
    expect(await refusal(keyboard({ text: 'Mở', url: 'không phải' }))).toContain('Wrong HTTP URL')
    expect(await refusal(keyboard({ text: 'Chỉ chữ' }))).toContain('Text buttons are unallowed')
    expect(await refusal(keyboard({ text: 'Hai', callback_data: 'x', url: 'https://a.vn' }))).toContain('BUTTON_TYPE_INVALID')
    expect(await refusal({ reply_markup: { inline_keybord: [] } })).toContain('object expected as reply markup')
  })
})

describe('replies, edits and deletions', () => {
  const edit = (parameters: object): Promise<string> => call('editMessageText', { chat_id, ...parameters }).then(describeAnswer)

  it('replies only to what is there, unless told that it may be gone', async () => {
    expect(await refusal({ reply_parameters: { message_id: 99 } })).toBe('400 Bad Request: message to be replied not found')
    expect(await refusal({ reply_parameters: { message_id: 99, allow_sending_without_reply: true } })).toBe('200')
    const asked = api.people.say(api.world.users.get(chat_id)!, 'ai chủ trì?')
    await say({ reply_parameters: { message_id: asked.message_id, quote: 'chủ trì' } })
    expect(api.sent.at(-1)?.message?.reply_to_message?.text).toBe('ai chủ trì?')
  })

  it("edits the bot's own messages into something else, and nothing that is gone", async () => {
    const message_id = idOf(await say({ text: 'đang tìm' }))
    const asked = api.people.say(api.world.users.get(chat_id)!, 'ai?')
    expect(await edit({ message_id, text: 'đang tìm ' })).toContain('400 Bad Request: message is not modified')
    expect(await edit({ message_id, text: 'ông A' })).toBe('200')
    expect(await edit({ message_id: asked.message_id, text: 'ông A' })).toBe("400 Bad Request: message can't be edited")
    expect((await call('deleteMessage', { chat_id, message_id })).ok).toBe(true)
    expect(await edit({ message_id, text: 'ông B' })).toBe('400 Bad Request: message to edit not found')
    expect(describeAnswer(await call('deleteMessage', { chat_id, message_id }))).toBe('400 Bad Request: message to delete not found')
  })

  it('takes buttons away and notices when there were none', async () => {
    const message_id = idOf(await say({ reply_markup: { inline_keyboard: [[{ text: '[1]', callback_data: '1' }]] } }))
    expect((await call('editMessageReplyMarkup', { chat_id, message_id })).ok).toBe(true)
    expect(describeAnswer(await call('editMessageReplyMarkup', { chat_id, message_id }))).toContain('not modified')
  })

  it('records edits of one chat that come too fast', async () => {
    const message_id = idOf(await say({}))
    expect(await edit({ message_id, text: 'một' })).toBe('200')
    now += 999
    expect(await edit({ message_id, text: 'hai' })).toBe('200')
    now += 1000
    expect(await edit({ message_id, text: 'ba' })).toBe('200')
    expect(api.violations.map(({ kind, description }) => `${kind}: ${description}`)).toEqual(['rate: only 999 ms after the edit before in this chat'])
  })

  it('takes drafts in private chats under a number that is not zero', async () => {
    const { chat } = api.people.addGroup({ title: 'Tổ thư ký', members: [] })
    const draft = (parameters: object): Promise<string> => call('sendMessageDraft', { chat_id, draft_id: 1, text: 'Đang…', ...parameters }).then(describeAnswer)
    expect(await draft({})).toBe('200')
    expect(await draft({ draft_id: 0 })).toContain('draft_id must be non-zero')
    expect(await draft({ text: 'ạ'.repeat(4097) })).toContain('too long')
    expect(await draft({ chat_id: chat.id })).toContain('private chats only')
  })
})

describe('presses, inline mode, commands and the rest', () => {
  it('takes one answer to a press, in time and short', async () => {
    const lan = api.world.users.get(chat_id)!
    await say({ reply_markup: { inline_keyboard: [[{ text: '[1]', callback_data: 'p1' }]] } })
    const answer = (callback_query_id: string, text = ''): Promise<string> => call('answerCallbackQuery', { callback_query_id, text }).then(describeAnswer)
    const first = api.people.press(lan, api.sent[0]!.message!, '[1]')
    expect(await answer(first, 'ạ'.repeat(201))).toBe('400 Bad Request: MESSAGE_TOO_LONG')
    expect(await answer(first, 'ạ'.repeat(200))).toBe('200')
    expect(await answer(first)).toContain('query is too old')
    const second = api.people.press(lan, api.sent[0]!.message!, 'p1')
    now += 61_000
    expect(await answer(second)).toContain('query is too old')
    expect(() => api.people.press(lan, api.sent[0]!.message!, '[2]')).toThrow('there are: [1]')
  })

  it('takes up to fifty inline results with ids of their own', async () => {
    const result = (id: string): object => ({ type: 'article', id, title: 'Ông A', input_message_content: { message_text: 'Ông A phát biểu' } })
    const answer = async (results: object[]): Promise<string> => {
      const inline_query_id = api.people.askInline(api.world.users.get(chat_id)!, 'ai phát biểu')
      return describeAnswer(await call('answerInlineQuery', { inline_query_id, results }))
    }
    expect(await answer(Array.from({ length: 50 }, (_, index) => result(`${index}`)))).toBe('200')
    expect(await answer(Array.from({ length: 51 }, (_, index) => result(`${index}`)))).toContain('RESULTS_TOO_MUCH')
    expect(await answer([result('x'.repeat(65))])).toContain('RESULT_ID_INVALID')
    expect(await answer([result('1'), result('1')])).toContain('RESULT_ID_DUPLICATE')
    expect(await answer([{ ...result('1'), title: '' }])).toContain('ARTICLE_TITLE_EMPTY')
    expect(await answer([{ ...result('1'), input_message_content: {} }])).toContain('input message content is not specified')
  })

  it('keeps commands by scope and language, when their names and descriptions are right', async () => {
    const commands = [{ command: 'hop', description: 'Các cuộc họp' }]
    expect((await call('setMyCommands', { commands, language_code: 'vi' })).ok).toBe(true)
    expect((await call('getMyCommands', { language_code: 'vi' })).result).toEqual(commands)
    expect((await call('getMyCommands', {})).result).toEqual([])
    expect(describeAnswer(await call('setMyCommands', { commands: [{ command: 'họp', description: 'x' }] }))).toContain('BOT_COMMAND_INVALID')
    expect(describeAnswer(await call('setMyCommands', { commands: [{ command: 'hop', description: '' }] }))).toContain('BOT_COMMAND_DESCRIPTION_INVALID')
  })

  it('forwards and copies messages with their files', async () => {
    const upload = api.people.upload(api.world.users.get(chat_id)!, { name: 'biên bản.txt', bytes: Buffer.from('Cuộc họp') })
    const place = { chat_id, from_chat_id: chat_id, message_id: upload.message_id }
    await call('forwardMessage', place)
    await call('copyMessage', { ...place, caption: 'Bản gốc' })
    expect(api.sent.map(({ message }) => [message?.document?.file_name, message?.caption, message?.forward_origin?.type])).toEqual([
      ['biên bản.txt', undefined, 'user'],
      ['biên bản.txt', 'Bản gốc', undefined],
    ])
    expect(describeAnswer(await call('copyMessage', { ...place, message_id: 99 }))).toBe('400 Bad Request: message to copy not found')
  })

  it('knows topics, members, actions and reactions', async () => {
    const lan = api.world.users.get(chat_id)!
    const { chat, topics } = api.people.addGroup({ title: 'Văn phòng', members: [lan], admins: [lan], topics: ['Họp'] })
    expect((await say({ chat_id: chat.id, message_thread_id: topics.Họp })).ok).toBe(true)
    expect(await refusal({ chat_id: chat.id, message_thread_id: 77 })).toBe('400 Bad Request: message thread not found')
    expect((await call('getChatMember', { chat_id: chat.id, user_id: lan.id })).result).toMatchObject({ status: 'administrator' })
    expect((await call('sendChatAction', { chat_id, action: 'typing' })).ok).toBe(true)
    expect(describeAnswer(await call('sendChatAction', { chat_id, action: 'đang gõ' }))).toContain('wrong parameter action')
    const message_id = idOf(await say({}))
    expect((await call('setMessageReaction', { chat_id, message_id, reaction: [{ type: 'emoji', emoji: '👍' }] })).ok).toBe(true)
    expect(describeAnswer(await call('setMessageReaction', { chat_id, message_id, reaction: [{ type: 'emoji', emoji: 'x' }] }))).toContain('REACTION_INVALID')
  })
})
