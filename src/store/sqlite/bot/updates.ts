import type { Database } from 'better-sqlite3'
import type { Sending, ShownAnswer } from '../../bot-state.js'

interface Inbox {
  readonly key: string
  readonly body: string
}

/** Updates as they came, until they are dealt with. */
export function updateTable(db: Database) {
  const insert = db.prepare<[string, string, string]>('INSERT OR IGNORE INTO bot_updates (key, received_at, body) VALUES (?, ?, ?)')
  const unfinished = db.prepare<[], Inbox>('SELECT key, body FROM bot_updates WHERE body IS NOT NULL ORDER BY number')
  const finished = db.prepare<[string], number>('SELECT 1 FROM bot_updates WHERE key = ? AND body IS NULL').pluck()
  // An update that never went through the inbox is kept as finished, so that it is known when it comes again.
  const finish = db.prepare<[string]>(
    `INSERT INTO bot_updates (key, received_at, body) VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL)
     ON CONFLICT (key) DO UPDATE SET body = NULL`,
  )
  const forget = db.prepare<[string]>('DELETE FROM bot_updates WHERE body IS NULL AND received_at < ?')
  // One update may be answered by several messages of their own; their keys are the update's with a number behind a "-".
  const forgetSendings = db.prepare(
    `DELETE FROM bot_sendings WHERE substr(update_key, 1, instr(update_key || '-', '-') - 1) NOT IN (SELECT key FROM bot_updates) AND update_key NOT IN (SELECT id FROM bot_answers)`,
  )
  const receive = db.transaction((updates: readonly Inbox[], at: string) =>
    updates.filter(({ key, body }) => insert.run(key, at, body).changes > 0).map(({ key }) => key),
  )
  const forgetBefore = db.transaction((at: string) => {
    forget.run(at)
    forgetSendings.run()
  })
  return {
    receive: (updates: readonly Inbox[], at: string): string[] => receive.immediate(updates, at),
    unfinished: (): Inbox[] => unfinished.all(),
    isFinished: (key: string): boolean => finished.get(key) !== undefined,
    finish: (key: string): void => void finish.run(key),
    forget: (at: string): void => forgetBefore.immediate(at),
  }
}

/** Messages on their way and arrived. */
export function sendingTable(db: Database, save: (answer: ShownAnswer) => void) {
  const insert = db.prepare<[string, number, number, number]>('INSERT OR IGNORE INTO bot_sendings (update_key, part, chat, after) VALUES (?, ?, ?, ?)')
  const select = db.prepare<[string, number], Sending>('SELECT chat, message, after FROM bot_sendings WHERE update_key = ? AND part = ?')
  const arrived = db.prepare<[number, string, number]>('UPDATE bot_sendings SET message = ? WHERE update_key = ? AND part = ?')
  const messages = db.prepare<[string], number>('SELECT message FROM bot_sendings WHERE update_key = ? AND part >= 0 AND message IS NOT NULL ORDER BY part').pluck()
  const begin = db.transaction((key: string, part: number, { chat, after }: Pick<Sending, 'chat' | 'after'>, answer?: ShownAnswer) => {
    if (answer !== undefined) save(answer)
    insert.run(key, part, chat, after)
  })
  return {
    get: (key: string, part: number): Sending | null => select.get(key, part) ?? null,
    begin: (key: string, part: number, sending: Pick<Sending, 'chat' | 'after'>, answer?: ShownAnswer): void => begin.immediate(key, part, sending, answer),
    arrived: (key: string, part: number, message: number): void => void arrived.run(message, key, part),
    messagesOf: (key: string): number[] => messages.all(key),
  }
}
