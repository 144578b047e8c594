/** Watches how often one chat's messages are edited or drafted. */
export class EditRate {
  private readonly last = new Map<string, number>()

  constructor(
    private readonly leastGapMs: number,
    private readonly clock: () => number,
  ) {}

  /** Milliseconds since the chat's edit before, when they are too few; null otherwise. */
  tooSoon(method: string, chat: string): number | null {
    if (method !== 'editMessageText' && method !== 'editMessageReplyMarkup' && method !== 'sendMessageDraft') return null
    const now = this.clock()
    const gap = now - (this.last.get(chat) ?? -Infinity)
    this.last.set(chat, now)
    return gap < this.leastGapMs ? gap : null
  }
}
