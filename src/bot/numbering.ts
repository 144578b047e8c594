import type { Chat, Message } from 'grammy/types'

/**
 * The highest message number seen. Supergroups number their messages one by one; private chats and small groups
 * share one sequence, the bot's own: https://core.telegram.org/api/updates#message-related-event-sequences
 */
export class Numbering {
  private readonly highest = new Map<number | 'own', number>()

  see({ chat, message_id: id }: Pick<Message, 'chat' | 'message_id'>): void {
    const space = spaceOf(chat)
    this.highest.set(space, Math.max(id, this.highest.get(space) ?? 0))
  }

  /** 0 when nothing was seen yet. */
  last(chat: Pick<Chat, 'id' | 'type'>): number {
    return this.highest.get(spaceOf(chat)) ?? 0
  }
}

const spaceOf = ({ id, type }: Pick<Chat, 'id' | 'type'>): number | 'own' => (type === 'private' || type === 'group' ? 'own' : id)
