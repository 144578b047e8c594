import { correctedMeetings } from '../meetings/corrected.js'
import type { Corrections } from '../reports/corrections.js'
import { cutPassages, PASSAGE_VERSION } from '../reports/passages.js'
import type { Report } from '../reports/report.js'
import type { Pieces } from './pieces.js'

/** A report and its pieces with what was set right by hand. Another title is another title passage: passages are then cut anew. */
export function laidOver(given: Report, made: Pieces, corrections: Corrections): { readonly report: Report; readonly pieces: Pieces } {
  const { title = given.title, language = given.language } = corrections
  const report = { ...given, title, language }
  const cut = title === given.title ? {} : { passages: cutPassages(report), passageVersion: PASSAGE_VERSION }
  return { report, pieces: { ...made, ...cut, meetings: correctedMeetings(report, made.meetings, corrections) } }
}
