import { setImmediate } from 'node:timers/promises'
import { isMainThread } from 'node:worker_threads'
import { meetingsIn } from '../meetings/extract.js'
import { RECORDS_VERSION } from '../meetings/meeting.js'
import { read } from '../meetings/reading.js'
import { cutPassages, PASSAGE_VERSION } from '../reports/passages.js'
import type { Report } from '../reports/report.js'
import type { ReportEntry } from '../store/store.js'
import { warmed } from './warm.js'

/** What is made from a report and can be made again: its passages and records, with the versions of the rules. */
export type Pieces = Pick<ReportEntry, 'passages' | 'meetings' | 'recordsVersion' | 'passageVersion'>

export async function makePieces(report: Report): Promise<Pieces> {
  // A worker keeps nobody waiting.
  if (isMainThread) await warmed()
  const passages = cutPassages(report)
  const reading = read(report)
  // The first report of a process takes tens of milliseconds for each half: others get their turn in between.
  await setImmediate()
  return { passages, meetings: meetingsIn(reading), recordsVersion: RECORDS_VERSION, passageVersion: PASSAGE_VERSION }
}
