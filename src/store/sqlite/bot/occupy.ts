import Sqlite, { type Database } from 'better-sqlite3'
import { isBusy } from '../failure.js'

/**
 * Takes the place of the one process that runs a bot over this store; null when another holds it. It is a lock on a file
 * beside the store: the system lets it go with the process, however that ends.
 */
export function occupy(db: Database, bot: number): (() => void) | null {
  const place = new Sqlite(`${db.name}-bot-${bot}`, { timeout: 0 })
  try {
    place.exec('BEGIN EXCLUSIVE')
    return () => void place.close()
  } catch (error) {
    place.close()
    if (isBusy(error)) return null
    throw error
  }
}
