import { EDITABLE } from '../../ingest/typed.js'
import type { Translate } from '../../locales.js'
import type { CorrectedField, CorrectedPerson, Corrections } from '../../reports/corrections.js'
import { meetingWhen } from './dates.js'
import { shorten } from './text.js'

/** UTF-16 units of one value. */
const VALUE = 130

/** What was set right by hand, a line for each field: "Nơi họp ✎: Sân đình Hạ"; "–" for what was taken out. */
export const correctionLines = (corrections: Corrections, say: Translate): string[] =>
  EDITABLE.filter((field) => corrections[field] !== undefined).map((field) => `${say(`correct-${field}`)} ✎: ${shorten(valueOf(field, corrections, say), VALUE) || '–'}`)

function valueOf(field: CorrectedField, corrections: Corrections, say: Translate): string {
  const { title = '', date, session, place, chaired = [], spoke = [], documents = [], language } = corrections
  const names = (people: readonly CorrectedPerson[]): string => people.map(({ name }) => name).join(', ')
  switch (field) {
    case 'title':
      return title
    case 'date':
      return date == null ? '' : meetingWhen({ date, session: null }, say)
    case 'session':
      return session == null ? '' : say(`session-${session}`)
    case 'place':
      return place ?? ''
    case 'chaired':
      return names(chaired)
    case 'spoke':
      return names(spoke)
    case 'documents':
      return documents.join('; ')
    case 'language':
      return say(`language-${language!}`)
  }
}
