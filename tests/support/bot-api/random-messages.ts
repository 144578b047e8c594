import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Chat, Message, MessageEntity } from 'grammy/types'
import { randomChat, randomText, randomUser, seconds } from './random-parts.js'

const FILE = { file_id: 'tệp-không-có', file_unique_id: 'u', file_size: 1 }

/** Messages that bring no words: what people send besides, and what chats tell of themselves. */
const WORDLESS: readonly object[] = [
  { photo: [{ ...FILE, width: 1, height: 1 }] },
  { sticker: { ...FILE, type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } },
  { voice: { ...FILE, duration: 1 } },
  { video: { ...FILE, duration: 1, width: 1, height: 1 } },
  { location: { latitude: 10.8, longitude: 106.6 } },
  { contact: { phone_number: '+84', first_name: 'Lan' } },
  { dice: { emoji: '🎲', value: 6 } },
  { new_chat_title: 'Tên mới' },
  { new_chat_members: [{ id: 5001, is_bot: false, first_name: 'Lan' }] },
  { left_chat_member: { id: 5001, is_bot: false, first_name: 'Lan' } },
  { group_chat_created: true },
  { migrate_to_chat_id: -1_000_000_007_001 },
  { forum_topic_created: { name: 'Họp', icon_color: 1 } },
  { successful_payment: { currency: 'VND', total_amount: 1, invoice_payload: '' } },
  {},
]

function content(): Arbitrary<object> {
  const words = randomText().chain((text) => entitiesOf(text).map((entities) => ({ text, entities })))
  const file = fc.constantFrom('a.docx', 'b.pdf', 'c', '../d.txt', '😀.md').map((file_name) => ({ ...FILE, file_name }))
  const document = fc.record({ caption: randomText(), document: file })
  const wordless = fc.constantFrom(...WORDLESS)
  return fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: document }, { weight: 1, arbitrary: wordless })
}

/** Marks where Telegram would put them on a command, and marks that fit nothing. */
function entitiesOf(text: string): Arbitrary<MessageEntity[] | undefined> {
  const command = text.startsWith('/') ? [{ type: 'bot_command' as const, offset: 0, length: text.split(/\s/u)[0]!.length }] : undefined
  const mention = text.indexOf('@bienban_bot')
  const honest: MessageEntity[] | undefined = mention < 0 ? command : [...(command ?? []), { type: 'mention', offset: mention, length: 12 }]
  const type = fc.constantFrom('mention', 'bot_command', 'bold', 'text_mention', 'loại_mới')
  const strange = fc.array(fc.record({ type, offset: fc.nat(50), length: fc.nat(50), user: randomUser() }), { maxLength: 3 })
  return fc.oneof({ weight: 4, arbitrary: fc.constant(honest) }, { weight: 1, arbitrary: strange as unknown as Arbitrary<MessageEntity[]> })
}

/** A message of any content, in a chat of the given type or any; some are replies, forwards, or said in a topic. */
export function randomMessage(type?: Chat['type']): Arbitrary<Message> {
  return fc
    .record({
      // Without the bias to the ends of the range, an id is as good as never given twice.
      message_id: fc.noBias(fc.integer({ min: 1, max: 2_000_000_000 })),
      date: seconds,
      chat: randomChat(type),
      from: randomUser(),
      content: content(),
      more: fc.constantFrom<object>(
        {}, {}, {},
        { is_topic_message: true, message_thread_id: 3 },
        { reply_to_message: { message_id: 1, date: 1, chat: { id: 1, type: 'private', first_name: 'X' }, text: 'cũ' } },
        { forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Ai đó' } },
        { via_bot: { id: 7, is_bot: true, first_name: 'Bot khác' } },
      ),
    })
    // In a private chat, people speak for themselves.
    .map(({ content: said, more, from, ...message }) => {
      const speaker = message.chat.type === 'private' ? { ...from, id: message.chat.id } : from
      return { ...message, from: speaker, ...said, ...more }
    })
}
