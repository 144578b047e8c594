import type { MessageEntity } from 'grammy/types'
import { isFields } from '../parameters.js'
import { malformed } from '../refusal.js'
import { checkNesting } from './nesting.js'
import { checkEntity } from './entity.js'

export interface FormattedText {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** The longest text of a message, and of a caption, in UTF-16 code units. */
const TEXT_LIMIT = 4096
export const CAPTION_LIMIT = 1024
const ENTITY_LIMIT = 100

/**
 * The text and entities as Telegram stores them: checked, and trimmed at both ends (at the start no further than the first entity).
 * Refuses what is too long or wrongly marked; an empty text is the caller's to judge.
 */
export function formattedText(text: string, given: readonly unknown[] = [], limit = TEXT_LIMIT): FormattedText {
  if (text.length > limit) throw malformed(limit === TEXT_LIMIT ? 'message is too long' : 'message caption is too long')
  if (given.length > ENTITY_LIMIT) throw malformed(`ENTITIES_TOO_LONG: ${given.length} entities, at most ${ENTITY_LIMIT}`)
  const entities = given.map((entity) => {
    if (!isFields(entity)) throw malformed("can't parse MessageEntity: expected an Object")
    return checkEntity(text, entity)
  })
  checkNesting(entities)
  return trimmed(text, entities)
}

function trimmed(text: string, entities: readonly MessageEntity[]): FormattedText {
  const first = Math.min(text.length, ...entities.map(({ offset }) => offset))
  const start = Math.min(first, text.length - text.trimStart().length)
  const kept = text.slice(start).trimEnd()
  return {
    text: kept,
    entities: entities
      .map((entity) => ({ ...entity, offset: entity.offset - start, length: Math.min(entity.length, kept.length - entity.offset + start) }))
      .filter(({ length }) => length > 0),
  }
}
