import type { Update } from 'grammy/types'
import { seededRandom } from '../support/seeded-random.js'

type Fields = Record<string, unknown>

const WORDS = [
  'ai', 'phát biểu', 'chiều', '20/12', 'hội nghị', 'bàn gì', 'còn ông Chóng', 'nói gì', 'tháng 12', 'có mấy cuộc họp', 'who spoke', 'at the meeting',
  '31/2', '@bienban_bot', '@other_bot', 'AI PHAT BIEU', 'ai phát biểu'.normalize('NFD'), '<b>&amp;</b>', '_*[`~', '👩‍👩‍👧', 'مرحبا بالعالم', 'שלום', '\u0000', '\uD800',
  '\uDFFF\uD83D', '\u202E', '\u200B', '\n\n', '\t', '%s', '${x}', "'; DROP TABLE bot_answers; --", '?', '!!!', '0', '-1', '9'.repeat(30), 'a'.repeat(300), 'họp '.repeat(500), '😀'.repeat(200), 'ọ̣̣̣̣'.repeat(50),
]
const COMMANDS = ['start', 'help', 'hop', 'meetings', 'nguoi', 'person', 'nguon', 'moi', 'ngonngu', 'language', 'thongke', 'chuatraloi', 'admin', 'nothing', 'START', '']
const DATA = [
  'p:0.1:1', 'p:::', 'p:zz.zz:9999', 'c:0123456789abcdef#0', 'c:#', 'e:0', 'e:9', 'f:0.1:good', 'f:x:awful', 'h:2021-12:0', 'h:----:9999', 'h:9999-99:1', 'd:0:20/12', 'd:9999:31/2', 'd:0:\uD800',
  'n:0:chong', 'n:9:', 'n:0:\n', 'r:0', 'r:9999', 'r:99999', 'm:0.1', 'm:0.1:9', 'm:::', 'l:vi', 'l:en', 'l:fr', 's:7', 's:8', 'u:0', 'o:0123456789abcdef', 'noop', 'part:x:1', '', '\u0000', 'x'.repeat(64), '💥'.repeat(16),
]
/** Kinds the bot has nothing to do with, beside the four it answers. */
const OTHER_KINDS = [
  'channel_post', 'edited_channel_post', 'business_connection', 'business_message', 'edited_business_message', 'deleted_business_messages', 'guest_message', 'stopped_message_generation',
  'message_reaction', 'message_reaction_count', 'chosen_inline_result', 'shipping_query', 'pre_checkout_query', 'purchased_paid_media', 'poll', 'poll_answer', 'my_chat_member', 'chat_member',
  'chat_join_request', 'chat_boost', 'removed_chat_boost', 'managed_bot', 'subscription', 'a_kind_of_tomorrow',
] as const

/** Updates of every kind, well and badly formed, the same for the same seed. Ids begin after `idsAfter`. */
export function* randomUpdates(seed: number, count: number, bot: { id: number; username: string }): Generator<Update> {
  const next = seededRandom(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const chance = (share: number): boolean => next() < share
  const maybe = (share: number, fields: () => Fields): Fields => (chance(share) ? fields() : {})
  let messages = 0

  const words = (most: number): string => Array.from({ length: below(most) + 1 }, () => pick(WORDS)).join(pick([' ', '', '\n'])).slice(0, 4096)
  const text = (): string => (chance(0.3) ? `/${pick(COMMANDS)}${pick(['', '', '@bienban_bot', '@Other_Bot'])} ${words(3)}`.slice(0, 4096) : words(8))
  const user = (): Fields => ({
    id: 1_000 + below(40),
    is_bot: chance(0.05),
    first_name: pick(WORDS),
    ...maybe(0.7, () => ({ language_code: pick(['vi', 'en', 'fr', 'vi-VN', 'EN-us', '', 'zz']) })),
  })
  const me = (): Fields => ({ id: bot.id, is_bot: true, first_name: 'Biên bản', username: bot.username })
  const chatFor = (from: Fields): Fields =>
    chance(0.6) ? { id: from.id, type: 'private', first_name: from.first_name } : { id: -1_000_000_000_000 - below(10), type: pick(['supergroup', 'group']), title: words(2), ...maybe(0.3, () => ({ is_forum: true })) }
  const entity = (content: string): Fields => {
    const type = pick(['bot_command', 'mention', 'text_mention', 'bold', 'url', 'strange'])
    const offset = chance(0.8) ? below(content.length + 1) : pick([-1, 5_000, 0.5])
    return { type, offset, length: chance(0.8) ? below(20) : pick([-3, 0, 9_999]), ...(type === 'text_mention' && { user: chance(0.5) ? me() : user() }) }
  }
  const entitiesOf = (content: string): Fields[] => {
    const command = /^\/\S*/u.exec(content)
    const mention = content.indexOf('@bienban_bot')
    return [
      ...(command ? [{ type: 'bot_command', offset: 0, length: command[0].length }] : []),
      ...(mention >= 0 ? [{ type: 'mention', offset: mention, length: 12 }] : []),
      ...(chance(0.2) ? [entity(content)] : []),
    ]
  }
  const body = (): Fields => {
    const content = text()
    if (chance(0.85)) return { text: content, ...maybe(0.9, () => ({ entities: entitiesOf(content) })) }
    return pick<() => Fields>([
      () => ({ photo: [], caption: content, caption_entities: entitiesOf(content) }),
      () => ({ sticker: { file_id: 'x' } }),
      () => ({ document: { file_id: 'x', file_name: pick(WORDS) } }),
      () => ({ new_chat_members: [user()] }),
      () => ({ pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'x' } } }),
      () => ({ location: { latitude: 0, longitude: 0 } }),
      () => ({ text: '' }),
      () => ({}),
    ])()
  }
  const message = (): Fields => {
    const from = user()
    const chat = chatFor(from)
    messages += 1
    return {
      message_id: messages,
      date: 1_700_000_000,
      chat,
      ...maybe(0.97, () => ({ from })),
      ...body(),
      ...maybe(0.1, () => ({ is_topic_message: true, message_thread_id: 1 + below(3) })),
      ...maybe(0.2, () => ({ reply_to_message: { message_id: 1 + below(messages), date: 1_700_000_000, chat, from: chance(0.7) ? me() : user(), text: 'x' } })),
      ...maybe(0.05, () => ({ via_bot: me() })),
      ...maybe(0.05, () => ({ sender_chat: chat })),
    }
  }
  const kinds: Readonly<Record<string, () => Fields>> = {
    message,
    edited_message: () => ({ ...message(), message_id: 1 + below(messages + 1), edit_date: 1_700_000_001 }),
    callback_query: () => {
      const from: Fields = { ...user(), is_bot: false }
      return {
        id: String(below(1_000_000_000)),
        from,
        chat_instance: '1',
        ...maybe(0.9, () => ({ data: chance(0.8) ? pick(DATA) : words(2).slice(0, 30) })),
        ...pick<() => Fields>([
          () => ({ message: { ...message(), from: me(), chat: { id: from.id, type: 'private', first_name: 'x' } } }),
          () => ({ message: { message_id: 1 + below(50), date: 0, chat: { id: from.id, type: 'private', first_name: 'x' } } }),
          () => ({ inline_message_id: 'abc' }),
          () => ({ message: { ...message(), from: me() } }),
        ])(),
      }
    },
    inline_query: () => ({ id: String(below(1_000_000_000)), from: { ...user(), is_bot: false }, query: text().slice(0, 256), offset: pick(['', '0', 'x']) }),
  }
  for (let i = 1; i <= count; i++) {
    const kind = chance(0.85) ? pick(Object.keys(kinds)) : pick(OTHER_KINDS)
    const member = { user: user(), status: 'member' }
    const content = kinds[kind]?.() ?? (kind.endsWith('chat_member') ? { chat: chatFor(user()), from: user(), date: 0, old_chat_member: member, new_chat_member: member } : chance(0.5) ? message() : { chat: chatFor(user()), from: user(), user: user(), date: 0, id: 'x' })
    yield { update_id: i, [kind]: content }
  }
}
