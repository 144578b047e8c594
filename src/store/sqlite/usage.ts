import type { Database } from 'better-sqlite3'
import type { UsageLog } from '../usage-log.js'
import { guarded } from './failure.js'

/** Tokens by day and person. */
export function usageTable(db: Database): UsageLog {
  const all = db.prepare<[string], number>('SELECT COALESCE(SUM(tokens), 0) FROM model_usage WHERE day = ?').pluck()
  const one = db.prepare<[string, string], number>('SELECT tokens FROM model_usage WHERE day = ? AND person = ?').pluck()
  const add = db.prepare<[string, string, number]>('INSERT INTO model_usage (day, person, tokens) VALUES (?, ?, ?) ON CONFLICT (day, person) DO UPDATE SET tokens = tokens + excluded.tokens')
  return {
    used: async (day, person) => guarded(() => ({ all: all.get(day) ?? 0, person: one.get(day, person) ?? 0 })),
    add: async (day, person, tokens) => guarded(() => void add.run(day, person, tokens)),
  }
}
