import type { Database } from 'better-sqlite3'
import { fold } from '../../../text/normalize.js'
import type { ShownAnswer, Statistics, Unanswered, Verdict } from '../../bot-state.js'

type Row = Omit<ShownAnswer, 'body'> & { readonly body: string }

const COLUMNS = 'id, chat, person, asked, at, question, kind, ms, body'

/** Questions asked in the same words but for case, marks and punctuation. */
const groupOf = (question: string): string => fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Nothing but that it was given is left of an answer from a report that was deleted for good. */
const unpack = (row: Row | undefined): ShownAnswer | null => (row === undefined || row.body === '' ? null : { ...row, body: JSON.parse(row.body) as ShownAnswer['body'] })

/** Answers as shown, with what people thought of them: the log of questions too. */
export function answerTable(db: Database) {
  const insert = db.prepare(
    `INSERT OR REPLACE INTO bot_answers (${COLUMNS}, question_group) VALUES (@id, @chat, @person, @asked, @at, @question, @kind, @ms, @body, @group)`,
  )
  const byId = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM bot_answers WHERE id = ?`)
  const inMessage = db.prepare<[number, number, string], Row>(
    `SELECT ${COLUMNS} FROM bot_answers WHERE id = (SELECT update_key FROM bot_sendings WHERE chat = ? AND message = ? AND instr(update_key, ?) = 1)`,
  )
  const toMessage = db.prepare<[number, number, string], Row>(`SELECT ${COLUMNS} FROM bot_answers WHERE chat = ? AND asked = ? AND instr(id, ?) = 1 ORDER BY at LIMIT 1`)
  const judge = db.prepare<[string, number, Verdict, string]>('INSERT OR REPLACE INTO bot_feedback (answer_id, person, verdict, at) VALUES (?, ?, ?, ?)')
  const counts = db.prepare<[string], Pick<Statistics, 'questions' | 'answered' | 'notFound' | 'people'>>(
    `SELECT COUNT(*) AS questions, COUNT(DISTINCT person) AS people,
       COALESCE(SUM(kind = 'answered'), 0) AS answered, COALESCE(SUM(kind <> 'answered'), 0) AS notFound
     FROM bot_answers WHERE at >= ?`,
  )
  const verdicts = db.prepare<[string], Pick<Statistics, 'good' | 'bad' | 'wrongSource'>>(
    `SELECT COALESCE(SUM(verdict = 'good'), 0) AS good, COALESCE(SUM(verdict = 'bad'), 0) AS bad, COALESCE(SUM(verdict = 'wrong-source'), 0) AS wrongSource
     FROM bot_feedback JOIN bot_answers ON id = answer_id WHERE bot_answers.at >= ?`,
  )
  const slowness = db.prepare<[string], number>('SELECT ms FROM bot_answers WHERE at >= ? ORDER BY ms').pluck()
  // SQLite gives the bare column the value of the row that holds the maximum.
  const unanswered = db.prepare<[string], Unanswered>(
    `SELECT question, COUNT(*) AS times, MAX(at) AS lastAt FROM bot_answers
     WHERE kind <> 'answered' AND at >= ? GROUP BY question_group ORDER BY times DESC, lastAt DESC`,
  )
  const statistics = db.transaction((at: string): Statistics => {
    const ms = slowness.all(at)
    const quantile = (share: number): number => ms[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? 0
    return { ...counts.get(at)!, ...verdicts.get(at)!, p50: quantile(0.5), p95: quantile(0.95) }
  })
  return {
    save: (answer: ShownAnswer): void => void insert.run({ ...answer, body: JSON.stringify(answer.body), group: groupOf(answer.question) }),
    get: (id: string): ShownAnswer | null => unpack(byId.get(id)),
    inMessage: (bot: string, chat: number, message: number): ShownAnswer | null => unpack(inMessage.get(chat, message, bot)),
    toMessage: (bot: string, chat: number, asked: number): ShownAnswer | null => unpack(toMessage.get(chat, asked, bot)),
    judge: (id: string, person: number, verdict: Verdict, at: string): void => void judge.run(id, person, verdict, at),
    statistics: (at: string): Statistics => statistics(at),
    unanswered: (at: string): Unanswered[] => unanswered.all(at),
  }
}
