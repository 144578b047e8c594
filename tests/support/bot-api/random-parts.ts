import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Chat, User } from 'grammy/types'

/** Unix time, in seconds. */
export const seconds = fc.integer({ min: 1_600_000_000, max: 1_700_000_000 })

const WORDS = [
  'ai', 'phát biểu', 'chiều', '20/12', '31/02', 'hội nghị', 'họp', 'bàn gì', 'ông', 'Nguyễn Văn', 'tháng 13', 'mấy cuộc', 'who', 'spoke',
  '/start', '/start m1', '/help', '/hop', '/hop@bienban_bot', '/hop 99/99', '/nguoi', '/nguon', '/moi', '/ngonngu',
  '/thongke', '/chuatraloi', '/admin', '/khong_co', '@bienban_bot', 'https://t.me/x', '<b>', '&amp;', '_*`[',
  '😀', '👩‍👩‍👧‍👦', 'e\u0301\u0301\u0301', 'שלום', 'مرحبا', '\u200f', '\u0000', '\n', '', ' ',
]

/** What people type, and what nobody types: words of the trade, commands, markup, emoji, right-to-left, control characters, very long. */
export function randomText(): Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((chosen) => chosen.join(' '))
  const anything = fc.string({ unit: 'grapheme', maxLength: 80 })
  const long = fc.constantFrom(...WORDS).map((word) => `${word} `.repeat(4096).slice(0, 4096).replace(/\p{Surrogate}/gu, ''))
  return fc.oneof({ weight: 8, arbitrary: words }, { weight: 3, arbitrary: anything }, { weight: 1, arbitrary: long })
}

export function randomUser(): Arbitrary<User> {
  return fc.record({
    id: fc.integer({ min: 5000, max: 5040 }),
    is_bot: fc.nat(19).map((roll) => roll === 0),
    first_name: fc.constantFrom('Lan', '<b>Minh</b>', '', '😀', 'ا'),
    language_code: fc.constantFrom('vi', 'en', 'pt-br', 'zz', undefined),
  })
}

const IDS: Readonly<Record<Chat['type'], number>> = {
  private: 5000,
  group: -6000,
  supergroup: -1_000_000_007_000,
  channel: -1_000_000_008_000,
}

/** One of a few chats, of the given type or any. */
export function randomChat(type?: Chat['type']): Arbitrary<Chat> {
  const types = type === undefined ? fc.constantFrom<Chat['type']>('private', 'private', 'group', 'supergroup') : fc.constant(type)
  return fc.tuple(types, fc.nat(40)).map(([kind, number]) => {
    const id = IDS[kind] + (kind === 'private' ? number : -number)
    return (kind === 'private' ? { id, type: kind, first_name: 'Lan' } : { id, type: kind, title: 'Tổ <thư> ký' })
  })
}
