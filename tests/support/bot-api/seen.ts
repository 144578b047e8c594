import type { Message, MessageEntity } from 'grammy/types'
import type { Call } from './calls.js'

/** A message of the bot as a person sees it on the screen. */
export interface Seen {
  readonly text: string
  readonly entities: readonly MessageEntity[]
  /** Labels of the buttons under it, row by row. */
  readonly buttons: readonly string[]
  /** Name of the file it brings, null when it brings none. */
  readonly file: string | null
  /** True when a message already seen was changed into this. */
  readonly edited: boolean
  /** The message_id it replies to, null when it is no reply. */
  readonly repliesTo: number | null
  readonly message: Message
}

/** What a call put before people's eyes, null when nothing: a refused call, a sign of typing, an answer to a press. */
export function seenBy({ ok, method, message }: Call): Seen | null {
  if (!ok || message === undefined) return null
  return {
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [],
    file: message.document?.file_name ?? null,
    edited: method.startsWith('edit'),
    repliesTo: message.reply_to_message?.message_id ?? null,
    message,
  }
}

/** The words an entity of this type stands on, in order of the text: `marked(seen, 'bold')`. */
export function marked({ text, entities }: Pick<Seen, 'text' | 'entities'>, type: MessageEntity['type']): string[] {
  return entities.filter((entity) => entity.type === type).map(({ offset, length }) => text.slice(offset, offset + length))
}
