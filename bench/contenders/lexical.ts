import { create, insertMultiple, search, type AnyOrama } from '@orama/orama'
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'
import { WANTED, type Contender } from '../contender.js'

/** SQLite's FTS5 with diacritics removed, any word of the question, ranked. */
export function fts5(): Contender {
  const database = new Database(':memory:')
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')`)
  const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)')
  const select = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?').pluck()
  return {
    async build(passages) {
      database.transaction(() => {
        for (const { number, text } of passages) insert.run(number, text)
      })()
    },
    search: (question) => select.all(Array.from(question.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => `"${word}"`).join(' OR '), WANTED) as number[],
  }
}

/** MiniSearch as it comes. */
export function miniSearch(): Contender {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  return {
    async build(passages) {
      for (const { number, text } of passages) index.add({ id: number, text })
    },
    search: (question) => index.search(question).slice(0, WANTED).map(({ id }) => id as number),
  }
}

/** Orama as it comes. */
export function orama(): Contender {
  const database: AnyOrama = create({ schema: { text: 'string' } as const })
  return {
    async build(passages) {
      await insertMultiple(database, Array.from(passages, ({ number, text }) => ({ id: String(number), text })), 1_000)
    },
    search: async (question) => (await search(database, { term: question, limit: WANTED })).hits.map(({ id }) => Number(id)),
  }
}
