import { setImmediate } from 'node:timers/promises'
import { AppError } from '../errors.js'
import type { Store } from '../store/store.js'
import { CURRENT_VERSIONS } from './versions.js'

export interface Refreshed {
  readonly refreshed: number
  /** Reports the rules failed on through a bug; they keep their older passages and records. */
  readonly failed: readonly { readonly id: string; readonly cause: unknown }[]
}

/** Makes passages and records of reports made by older rules anew; a report that fails, or is removed meanwhile, does not stop the others. */
export async function refreshOutdated(store: Store, onProgress?: (done: number, total: number) => void): Promise<Refreshed> {
  const ids = await store.outdated(CURRENT_VERSIONS)
  const failed: { id: string; cause: unknown }[] = []
  let refreshed = 0
  for (const [i, id] of ids.entries()) {
    const fate = await refreshOne(store, id)
    if (fate === 'refreshed') refreshed++
    else if (fate !== 'gone') failed.push({ id, cause: fate.cause })
    onProgress?.(i + 1, ids.length)
    await setImmediate()
  }
  return { refreshed, failed }
}

async function refreshOne(store: Store, id: string): Promise<'refreshed' | 'gone' | { cause: unknown }> {
  const report = await store.get(id)
  if (report === null) return 'gone'
  try {
    // Loaded only where something is outdated: a start finds nothing to make anew.
    const [{ makePieces }, { laidOver }, { toldIn, toldMeetings }] = await Promise.all([import('./pieces.js'), import('./laid-over.js'), import('../meetings/told.js')])
    const made = await makePieces(report)
    // Corrected while it was read: what was set right stays.
    if ((await store.get(id))?.edition !== report.edition) return await refreshOne(store, id)
    // What a chat model told is proved again by the rules of today, without asking it again.
    const meetings = toldMeetings(report, made.meetings, toldIn(await store.meetings(id)))
    await store.refresh(id, laidOver(report, { ...made, meetings }, report.corrections).pieces)
    return 'refreshed'
  } catch (error) {
    if (!(error instanceof AppError)) return { cause: error }
    if (error.code === 'no-such-report') return 'gone'
    throw error
  }
}
