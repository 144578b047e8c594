import type { Database } from 'better-sqlite3'
import { AppError } from '../../errors.js'
import type { Store } from '../store.js'
import type { BotState } from '../bot-state.js'
import type { UsageLog } from '../usage-log.js'
import { sqliteBotState } from './bot/state.js'
import { archiveTable } from './archive.js'
import { changeLog } from './changes.js'
import { conversationTable } from './conversations.js'
import { guarded } from './failure.js'
import { historyTable } from './history.js'
import { lightly } from './lightly.js'
import { meetingTable } from './meetings.js'
import { schemaOf } from './migrations.js'
import { passageTable } from './passages.js'
import { reportTable } from './reports.js'
import { usageTable } from './usage.js'
import { vectorTable } from './vectors.js'
import { writes } from './writes.js'

/** The store, and beside it what the bot keeps in the same file, and what models have used. */
export type SqliteStore = Store & { readonly bot: BotState; readonly usage: UsageLog }

/** The store over an open database of the current schema; takes the connection over and closes it. */
export function sqliteStore(db: Database): SqliteStore {
  const [reports, passages, meetings] = [reportTable(db), passageTable(db), meetingTable(db)]
  const [changes, archive, history, vectors, conversations] = [changeLog(db), archiveTable(db), historyTable(db), vectorTable(db), conversationTable(db)]
  const write = writes(db)

  const find = db.transaction((wanted: string) => {
    const report = reports.get(reports.find(wanted))
    if (report === null) throw new AppError('no-such-report', { values: { id: wanted } })
    return report
  })

  const count = db.transaction(() => ({ reports: reports.count(), passages: passages.count(), meetings: meetings.count() }))

  return {
    revision: async () => guarded(() => changes.revision()),
    changesSince: async (since) => guarded(() => changes.since(since)),

    add: async (entry, policy, given) => guarded(() => write.add(entry, policy, given)),
    remove: async (id, by, at, edition) => guarded(() => write.remove(id, by, at, edition)),
    restore: async (id, by, at) => guarded(() => write.restore(id, by, at)),
    correct: async (id, edition, correction, by, at) => guarded(() => write.correct(id, edition, correction, by, at)),
    archived: async () => guarded(() => archive.list()),
    purge: async (id, by, at) => guarded(() => write.purge(id, by, at)),
    undo: async (by, at, cause) => guarded(() => write.undo(by, at, cause)),
    history: async (limit, skip) => guarded(() => history.newest(limit, skip)),

    find: async (wanted) => guarded(() => find(wanted)),
    get: async (id) => guarded(() => reports.get(id)),
    twin: async (report) => guarded(() => reports.twinOf(report)),
    original: async (id) => guarded(() => reports.original(id)),
    list: async () => guarded(() => reports.list()),
    count: async () => guarded(() => count()),

    passages: async (reportId) => guarded(() => passages.of(reportId)),
    eachPassage: () => passages.pages(),
    meetings: async (reportId) => guarded(() => meetings.of(reportId)),
    meetingsOn: async (day, month) => guarded(() => meetings.on(day, month)),
    allMeetings: async () => guarded(() => meetings.all()),
    eachReport: () => meetings.pages(),
    outdated: async (versions) => guarded(() => reports.outdated(versions.records, versions.passages)),
    refresh: async (id, made) => guarded(() => write.refresh(id, made)),

    cachedVectors: async (embedder, hashes) => guarded(() => vectors.get(embedder, hashes)),
    cacheVectors: async (embedder, added) => guarded(() => vectors.put(embedder, added)),

    conversation: async (key) => guarded(() => conversations.get(key)),
    saveConversation: async (key, state) => guarded(() => lightly(db, () => conversations.save(key, state))),

    bot: sqliteBotState(db),
    usage: usageTable(db),

    health: async () => health(db),
    close: async () => void db.close(),
  }
}

function health(db: Database) {
  let schema = 0
  try {
    schema = schemaOf(db)
    const found = String(db.pragma('integrity_check(1)', { simple: true }))
    const orphans = (db.pragma('foreign_key_check') as unknown[]).length
    const detail = found === 'ok' && orphans > 0 ? `${orphans} rows without a report` : found
    return { engine: 'sqlite', schema, ok: detail === 'ok', detail }
  } catch (error) {
    return { engine: 'sqlite', schema, ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}
