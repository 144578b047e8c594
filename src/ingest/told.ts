import type { Told } from '../meetings/told.js'
import type { Report } from '../reports/report.js'
import { writeWarning } from '../warnings.js'
import type { Pieces } from './pieces.js'

/** Has a chat model read a report; null when it gave nothing that can be used. Never throws for a failure of the model. */
export type Tell = (report: Report) => Promise<Told | null>

interface Read {
  readonly report: Report
  readonly pieces: Pieces
}

/** What was read, with what a model told and the text proves. A model that fails leaves a warning; a report without meetings is not sent. */
export async function withTold({ report, pieces }: Read, tell: Tell | null): Promise<Read> {
  if (tell === null || pieces.meetings.length === 0) return { report, pieces }
  const told = await tell(report)
  if (told === null) return { report: { ...report, warnings: [...report.warnings, writeWarning('model-not-read')] }, pieces }
  const { toldMeetings } = await import('../meetings/told.js')
  return { report, pieces: { ...pieces, meetings: toldMeetings(report, pieces.meetings, told) } }
}
