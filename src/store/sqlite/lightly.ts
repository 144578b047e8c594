import type { Database } from 'better-sqlite3'

/**
 * Does a write that the disk may get a little later: it outlives the process at once, and a power cut from the next full commit
 * or checkpoint on. For the bookkeeping of every question, whose answer would wait for the disk. Not within a transaction.
 */
export function lightly<Made>(db: Database, write: () => Made): Made {
  db.exec('PRAGMA synchronous = NORMAL')
  try {
    return write()
  } finally {
    db.exec('PRAGMA synchronous = FULL')
  }
}
