import type { Library } from '../library.js'
import type { Meeting } from '../meetings/meeting.js'
import { byDate } from '../meetings/order.js'
import type { Span } from '../text/span.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'

/** What one person said at one meeting. */
export interface Speech {
  /** Full name as the report has it. */
  readonly name: string
  readonly meeting: Meeting
  readonly title: string
  /** Sentences that prove it, verbatim, in order. */
  readonly quotes: readonly (Span & { readonly text: string })[]
}

/** What people of that name said, meetings without a date last; diacritics, case and part of the name may be missing. */
export async function speechesOf(library: Pick<Library, 'meetings' | 'show'>, name: string): Promise<Speech[]> {
  const wanted = key(name)
  if (wanted.trim() === '') return []
  const speeches: Speech[] = []
  for (const { meeting, title } of await library.meetings({})) {
    const said = meeting.acts.filter((act) => !act.elsewhere && key(act.name).includes(wanted))
    if (said.length === 0) continue
    const { report } = await library.show(meeting.reportId)
    for (const person of new Set(said.map((act) => act.name))) {
      const sentences = new Map(said.filter((act) => act.name === person).map(({ sentence }) => [sentence.start, sentence]))
      const quotes = [...sentences.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, text: report.text.slice(start, end) }))
      speeches.push({ name: person, meeting, title, quotes })
    }
  }
  return speeches.sort((a, b) => byDate(a.meeting, b.meeting))
}

/** Folded syllables fenced by spaces, so that "an" is not found in "Lan". */
const key = (name: string): string => ` ${syllables(fold(name)).map(({ text }) => text).join(' ')} `
