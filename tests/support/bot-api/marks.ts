import type { MessageEntity } from 'grammy/types'

/** What Telegram marks by itself in what people write, first found first. */
const MARKS: readonly (readonly [MessageEntity.CommonMessageEntity['type'], RegExp])[] = [
  ['url', /https?:\/\/[^\s<>"]+/giu],
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*\p{L}/giu],
  ['bot_command', /(?<![^\s])\/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_@/])/gu],
  ['mention', /(?<![\p{L}\p{N}_@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?![\p{L}\p{N}_])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu],
]

/** The entities that a person's plain text gets: commands, mentions, links, addresses, hashtags; in order, never overlapping. */
export function marksIn(text: string): MessageEntity[] {
  const marks: MessageEntity[] = []
  for (const [type, pattern] of MARKS) {
    for (const match of text.matchAll(pattern)) {
      const mark = { type, offset: match.index, length: match[0].length }
      if (!marks.some((other) => mark.offset < other.offset + other.length && other.offset < mark.offset + mark.length)) marks.push(mark)
    }
  }
  return marks.sort((a, b) => a.offset - b.offset)
}
