import type { Database } from 'better-sqlite3'
import type { ConversationState } from '../store.js'

/** What is remembered of each conversation, as JSON. */
export function conversationTable(db: Database) {
  const select = db.prepare<[string], string>('SELECT state FROM conversations WHERE key = ?').pluck()
  const upsert = db.prepare<[string, string]>('INSERT OR REPLACE INTO conversations (key, state) VALUES (?, ?)')
  const remove = db.prepare<[string]>('DELETE FROM conversations WHERE key = ?')
  return {
    get(key: string): ConversationState | null {
      const json = select.get(key)
      return json === undefined ? null : (JSON.parse(json) as ConversationState)
    },
    /** Null forgets the conversation. */
    save(key: string, state: ConversationState | null): void {
      if (state === null) remove.run(key)
      else upsert.run(key, JSON.stringify(state))
    },
  }
}
