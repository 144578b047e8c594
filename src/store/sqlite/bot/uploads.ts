import type { Database } from 'better-sqlite3'
import { AppError } from '../../../errors.js'
import type { UploadRef } from '../../store.js'
import type { Upload, Uploads } from '../../uploads.js'

type Row = Omit<Upload, 'body'> & { readonly body: string }

const SELECT = 'SELECT id, revision, state, batch, admin, chat, card, at, report_id AS reportId, body FROM bot_uploads'

const unpack = (row: Row): Upload => ({ ...row, body: JSON.parse(row.body) as Upload['body'] })

/** Uploads in an open database. A settled one keeps neither file nor text. */
export function uploadTable(db: Database) {
  const insert = db.prepare(
    `INSERT INTO bot_uploads (id, revision, state, batch, admin, chat, at, body, original) VALUES (@id, 1, 'waiting', @batch, @admin, @chat, @at, @body, @original)`,
  )
  const insertUpdate = db.prepare<[string, string]>('INSERT INTO bot_upload_updates (update_key, upload_id) VALUES (?, ?)')
  const knownUpdate = db.prepare<[string], string>('SELECT upload_id FROM bot_upload_updates WHERE update_key = ?').pluck()
  const byId = db.prepare<[string], Row>(`${SELECT} WHERE id = ?`)
  const byBatch = db.prepare<[string], Row>(`${SELECT} WHERE batch = ? ORDER BY number`)
  const waiting = db.prepare<[], Row>(`${SELECT} WHERE state = 'waiting' ORDER BY number`)
  const original = db.prepare<[string], Buffer | null>('SELECT original FROM bot_uploads WHERE id = ?').pluck()
  const change = db.prepare<[string, string, number]>(`UPDATE bot_uploads SET body = ?, revision = revision + 1 WHERE id = ? AND revision = ? AND state = 'waiting'`)
  const settle = db.prepare<[Upload['state'], string | null, string, number]>(
    `UPDATE bot_uploads SET state = ?, report_id = ?, original = NULL, revision = revision + 1, body = json_remove(body, '$.draft') WHERE id = ? AND revision = ? AND state = 'waiting'`,
  )
  const note = db.prepare<[string, string]>('UPDATE bot_uploads SET body = ? WHERE id = ?')
  const shownIn = db.prepare<[number, string]>('UPDATE bot_uploads SET card = ? WHERE id = ?')
  const forget = db.prepare<[string]>(`DELETE FROM bot_uploads WHERE state <> 'waiting' AND at < ?`)

  const get = (id: string): Upload | null => {
    const row = byId.get(id)
    return row === undefined ? null : unpack(row)
  }

  function done(changes: number, id: string): void {
    if (changes === 0) throw new AppError('upload-settled', { values: { id } })
  }

  const add = db.transaction((uploads: Parameters<Uploads['add']>[0], updates: readonly string[]): void => {
    if (uploads.length === 0 || updates.some((key) => knownUpdate.get(key) !== undefined)) return
    for (const upload of uploads) insert.run({ ...upload, body: JSON.stringify(upload.body) })
    for (const key of updates) insertUpdate.run(key, uploads[0]!.id)
  })

  const ofUpdate = (key: string): Upload[] => {
    const first = get(knownUpdate.get(key) ?? '')
    return first === null ? [] : first.batch === null ? [first] : byBatch.all(first.batch).map(unpack)
  }

  return {
    add: (uploads: Parameters<Uploads['add']>[0], updates: readonly string[]): void => add.immediate(uploads, updates),
    get,
    original: (id: string): Uint8Array | null => original.get(id) ?? null,
    ofUpdate,
    ofBatch: (batch: string): Upload[] => byBatch.all(batch).map(unpack),
    waiting: (): Upload[] => waiting.all().map(unpack),
    change(ref: UploadRef, body: Upload['body']): Upload {
      done(change.run(JSON.stringify(body), ref.id, ref.revision).changes, ref.id)
      return get(ref.id)!
    },
    cancel: ({ id, revision }: UploadRef): void => done(settle.run('cancelled', null, id, revision).changes, id),
    /** Part of the transaction that stores the report. */
    saved: ({ id, revision }: UploadRef, reportId: string): void => done(settle.run('saved', reportId, id, revision).changes, id),
    note: (id: string, body: Upload['body']): void => void note.run(JSON.stringify(body), id),
    shownIn: (id: string, card: number): void => void shownIn.run(card, id),
    forget: (at: string): void => void forget.run(at),
  }
}
