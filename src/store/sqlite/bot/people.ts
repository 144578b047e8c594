import type { Database } from 'better-sqlite3'
import type { Language } from '../../../reports/report.js'
import type { Right } from '../../bot-state.js'

/** Who may ask, who is an admin, and in which language each is spoken to. */
export function peopleTable(db: Database) {
  const language = db.prepare<[number], Language>('SELECT language FROM bot_languages WHERE person = ?').pluck()
  const setLanguage = db.prepare<[number, Language]>('INSERT OR REPLACE INTO bot_languages (person, language) VALUES (?, ?)')
  const right = db.prepare<[Right, number], number>('SELECT 1 FROM bot_rights WHERE "right" = ? AND id = ?').pluck()
  const grant = db.prepare<[Right, number, number, string]>('INSERT OR IGNORE INTO bot_rights ("right", id, granted_by, at) VALUES (?, ?, ?, ?)')
  const revoke = db.prepare<[Right, number]>('DELETE FROM bot_rights WHERE "right" = ? AND id = ?')
  const rights = db.prepare<[], { right: Right; id: number }>('SELECT "right", id FROM bot_rights ORDER BY "right", id')
  const addCode = db.prepare<[string, number, string]>('INSERT OR REPLACE INTO bot_codes (code, given_by, until) VALUES (?, ?, ?)')
  const takeCode = db.prepare<[string, string]>('DELETE FROM bot_codes WHERE code = ? AND until > ?')
  const name = db.prepare<[number], string>('SELECT name FROM bot_names WHERE person = ?').pluck()
  const setName = db.prepare<[number, string]>('INSERT OR REPLACE INTO bot_names (person, name) VALUES (?, ?)')
  return {
    name: (person: number): string | null => name.get(person) ?? null,
    setName: (person: number, called: string): void => void setName.run(person, called),
    language: (person: number): Language | null => language.get(person) ?? null,
    setLanguage: (person: number, chosen: Language): void => void setLanguage.run(person, chosen),
    hasRight: (name: Right, id: number): boolean => right.get(name, id) !== undefined,
    grant: (name: Right, id: number, by: number, at: string): void => void grant.run(name, id, by, at),
    revoke: (name: Right, id: number): void => void revoke.run(name, id),
    rights: () => rights.all(),
    addCode: (code: string, by: number, until: string): void => void addCode.run(code, by, until),
    takeCode: (code: string, at: string): boolean => takeCode.run(code, at).changes > 0,
  }
}
