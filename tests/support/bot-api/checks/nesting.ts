import type { MessageEntity } from 'grammy/types'
import { malformed } from '../refusal.js'

const ALONE = new Set(['pre', 'code'])
const QUOTES = new Set(['blockquote', 'expandable_blockquote'])

/**
 * Refuses entities that cut into each other, marks within or around code, and quotes within quotes.
 * Telegram would silently rearrange or drop them: what people see would not be what was meant.
 */
export function checkNesting(entities: readonly MessageEntity[]): void {
  const open: MessageEntity[] = []
  for (const entity of [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    while (open.length > 0 && endOf(open.at(-1)!) <= entity.offset) open.pop()
    for (const around of open) checkPair(around, entity)
    open.push(entity)
  }
}

function checkPair(around: MessageEntity, within: MessageEntity): void {
  const cuts = endOf(within) > endOf(around)
  if (cuts) throw malformed(`${within.type} at UTF-16 offset ${within.offset} cuts into ${around.type} at ${around.offset}`)
  if (ALONE.has(around.type) || ALONE.has(within.type)) throw malformed(`${within.type} cannot be within ${around.type}`)
  if (QUOTES.has(around.type) && QUOTES.has(within.type)) throw malformed('block quotations cannot be nested')
}

const endOf = ({ offset, length }: MessageEntity): number => offset + length
