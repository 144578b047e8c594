import type { MessageEntity } from 'grammy/types'
import { isFields } from '../parameters.js'
import type { Fields } from '../parameters.js'
import { malformed } from '../refusal.js'
import { isWebAddress } from './web-address.js'

/** Each type of entity, and the fields it needs or may have besides type, offset and length. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  mention: [], hashtag: [], cashtag: [], bot_command: [], url: [], email: [], phone_number: [],
  bold: [], italic: [], underline: [], strikethrough: [], spoiler: [], blockquote: [], expandable_blockquote: [], code: [],
  pre: ['language'], text_link: ['url'], text_mention: ['user'], custom_emoji: ['custom_emoji_id'],
}

/** The entity, when its type is known, its fields are right and it lies within the text without cutting a character in two. */
export function checkEntity(text: string, entity: Fields): MessageEntity {
  const { type, offset, length } = entity
  const own = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (own === undefined) throw malformed(`can't parse MessageEntity: unknown type "${String(type)}"`)
  const strange = Object.keys(entity).find((name) => !['type', 'offset', 'length', ...own].includes(name))
  if (strange !== undefined) throw malformed(`can't parse MessageEntity: a ${String(type)} has no field "${strange}"`)
  if (!isCount(offset)) throw malformed('receive an entity with incorrect offset')
  if (!isCount(length) || length === 0) throw malformed('receive an entity with incorrect length')
  checkPlace(text, offset, offset + length)
  if (!holdsItsOwn(entity)) throw malformed(`can't parse MessageEntity: ${own.join(', ')} of the ${String(type)} is invalid`)
  return entity as unknown as MessageEntity
}

/** Whether the field that makes an entity of its type is right. */
function holdsItsOwn({ type, url, user, custom_emoji_id }: Fields): boolean {
  switch (type) {
    case 'text_link':
      return isWebAddress(url)
    case 'text_mention':
      return isFields(user) && Number.isSafeInteger(user.id)
    case 'custom_emoji':
      return typeof custom_emoji_id === 'string'
    default:
      return true
  }
}

function checkPlace(text: string, start: number, end: number): void {
  if (start >= text.length) throw malformed(`entity begins after the end of the text at UTF-16 offset ${start}`)
  const beginning = `entity beginning at UTF-16 offset ${start}`
  if (end > text.length) throw malformed(`${beginning} ends after the end of the text at UTF-16 offset ${end}`)
  if (cutsPair(text, start)) throw malformed(`entity begins in a middle of a UTF-16 symbol at UTF-16 offset ${start}`)
  if (cutsPair(text, end)) throw malformed(`${beginning} ends in a middle of a UTF-16 symbol at UTF-16 offset ${end}`)
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
