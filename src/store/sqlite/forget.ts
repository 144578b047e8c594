import type { Database } from 'better-sqlite3'
import { contentHash } from '../../reports/content-hash.js'
import type { ReportEntry } from '../store.js'

/** Words shorter than this stand in answers that have nothing to do with a report. */
const TELLING = 8

/**
 * Takes what a report says out of all that remembers it: what the history keeps, answers that quote it or name its meetings, what
 * conversations were about, uploads that became it, its vectors. That something was done, asked and answered is still counted.
 */
export function forgetting(db: Database) {
  const history = db.prepare<[string, string]>('UPDATE history SET title = ?, before = NULL WHERE report_id = ?')
  const answers = db.prepare<[string]>(
    `UPDATE bot_answers SET body = '', question = CASE kind WHEN 'answered' THEN '' ELSE question END,
       question_group = CASE kind WHEN 'answered' THEN '' ELSE question_group END WHERE instr(body, ?) > 0`,
  )
  const conversations = db.prepare<[string]>('DELETE FROM conversations WHERE instr(state, ?) > 0')
  const uploads = db.prepare<[string, string]>(`DELETE FROM bot_uploads WHERE state <> 'waiting' AND (report_id = ? OR json_extract(body, '$.title') = ?)`)
  const embedders = db.prepare<[], string>('SELECT DISTINCT embedder FROM vectors').pluck()
  const vector = db.prepare<[string, string]>('DELETE FROM vectors WHERE embedder = ? AND hash = ?')

  return ({ report, meetings, passages }: Pick<ReportEntry, 'report' | 'meetings' | 'passages'>): void => {
    const { id, title, source, text } = report
    history.run(`${id.slice(0, TELLING)}…`, id)
    const words = [title, source, ...meetings.map(({ name }) => name.text)].filter(({ length }) => length >= TELLING)
    // As they stand in JSON.
    for (const telling of new Set([id, ...words.map((word) => JSON.stringify(word).slice(1, -1))])) answers.run(telling)
    conversations.run(id)
    uploads.run(id, title)
    for (const embedder of embedders.all()) for (const { start, end } of passages) vector.run(embedder, contentHash(text.slice(start, end)))
  }
}

/** Writes over what was deleted where the journal still holds it; left for later while another process reads. */
export function emptyJournal(db: Database): void {
  const patience = Number(db.pragma('busy_timeout', { simple: true }))
  db.pragma('busy_timeout = 0')
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.pragma(`busy_timeout = ${patience}`)
}
