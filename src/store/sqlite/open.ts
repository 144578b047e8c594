import Sqlite, { type Database } from 'better-sqlite3'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { AppError } from '../../errors.js'
import { isBusy, storeFailure } from './failure.js'
import { migrate } from './migrations.js'
import { sqliteStore } from './store.js'
import type { SqliteStore } from './store.js'

interface SqliteOptions {
  /** How long a write waits for another process before it fails with `store-busy`, in milliseconds. Default 5000. */
  readonly busyTimeoutMs?: number
}

/** The engine's native part by its name: looking for it in a dozen places costs milliseconds of every start. */
const NATIVE = 'better-sqlite3/build/Release/better_sqlite3.node'

/** Pause between attempts to open, in milliseconds. */
const RETRY_MS = 20

/**
 * Opens the store in the file `path`, making it and its folder when absent and bringing an older schema up to date.
 * Throws `store-newer`, `store-damaged`, `store-busy`, or `data-dir` when the place cannot be written.
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<SqliteStore> {
  const timeout = options.busyTimeoutMs ?? 5000
  await makeFolder(dirname(path))
  const deadline = performance.now() + timeout
  for (;;) {
    try {
      return sqliteStore(openDatabase(path, timeout))
    } catch (error) {
      // The engine does not wait when two processes turn one new file to write-ahead logging: waiting is up to us.
      if (!isBusy(error) || performance.now() > deadline) throw storeFailure(error)
    }
    await setTimeout(RETRY_MS)
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new AppError('data-dir', { cause, values: { reason: (cause as NodeJS.ErrnoException).code ?? '' } })
  }
}

function openDatabase(path: string, timeout: number): Database {
  const db = new Sqlite(path, { timeout, nativeBinding: createRequire(import.meta.url).resolve(NATIVE) })
  try {
    // Commits are on the disk when acknowledged (FULL), and readers never wait for a writer (WAL).
    if (db.pragma('journal_mode', { simple: true }) !== 'wal') db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    // What is deleted is written over.
    db.pragma('secure_delete = ON')
    db.pragma('foreign_keys = ON')
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
