import { extractMeetings } from '../meetings/extract.js'
import { RECORDS_VERSION } from '../meetings/meeting.js'
import { cutPassages, PASSAGE_VERSION } from '../reports/passages.js'
import type { Report } from '../reports/report.js'
import type { ReportEntry } from '../store/store.js'

/** What is made from a report and can be made again: its passages and records, with the versions of the rules. */
export type Pieces = Pick<ReportEntry, 'passages' | 'meetings' | 'recordsVersion' | 'passageVersion'>

export const makePieces = (report: Report): Pieces => ({
  passages: cutPassages(report),
  meetings: extractMeetings(report),
  recordsVersion: RECORDS_VERSION,
  passageVersion: PASSAGE_VERSION,
})
