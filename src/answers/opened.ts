import { lazy } from '../lazy.js'
import type { Meeting } from '../meetings/meeting.js'
import type { Store, StoredReport } from '../store/store.js'
import type { Passage } from '../reports/report.js'
import { terms } from '../search/terms.js'
import { formatIso } from '../text/dates/calendar.js'
import { fold } from '../text/normalize.js'
import { sentences as sentencesOf } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import type { OpenReport } from './draft.js'
import { seriesIn, type Series } from './series.js'
import { sentenceViews, type SentenceView } from './sentences/views.js'

/** A report with all that answering looks at, made on demand and remembered. */
export interface Opened extends OpenReport {
  readonly meetings: readonly Meeting[]
  /** Where its sentences stand: for quoting, which needs no more. */
  spans(): readonly Span[]
  /** Its sentences prepared for weighing. */
  sentences(): readonly SentenceView[]
  /** The report's words without case and marks, each between single spaces. */
  words(): string
  /** Index terms of the title and of a meeting's name, place and organisers. */
  naming(meeting: Meeting | null): ReadonlySet<string>
  /** What its title, meetings and opening number. */
  series(): { readonly called: Series; readonly opening: Series }
}

/** UTF-16 units in which a report says which meeting it tells of. */
const OPENING = 1_000

/**
 * UTF-16 units of the reports kept open, whose prepared sentences take some forty bytes each; a busy group asks about the same few again
 * and again. Counted in text, because one report of three hundred pages takes as much as two hundred of a page.
 */
const KEPT = 2_000_000

/** Opens reports for answering; forgets the least recently used, and any that a changed store may have changed. */
export class OpenReports {
  readonly #store: Pick<Store, 'get' | 'passages' | 'meetings' | 'revision'>
  readonly #kept = new Map<string, Opened>()
  /** Units of those. */
  #units = 0
  #revision = -1

  constructor(store: Pick<Store, 'get' | 'passages' | 'meetings' | 'revision'>) {
    this.#store = store
  }

  /** Null when the report has just been removed. */
  async open(id: string): Promise<Opened | null> {
    const revision = await this.#store.revision()
    if (revision !== this.#revision) {
      this.#kept.clear()
      this.#units = 0
    }
    this.#revision = revision
    const known = this.#kept.get(id)
    if (known) {
      this.#kept.delete(id)
      this.#kept.set(id, known)
      return known
    }
    const report = await this.#store.get(id)
    if (!report) return null
    const opened = openReport(report, await this.#store.passages(id), await this.#store.meetings(id))
    this.#keep(opened)
    return opened
  }

  #keep(opened: Opened): void {
    const { id, text } = opened.report
    // Two questions may have opened it at once.
    if (!this.#kept.has(id)) this.#units += text.length
    this.#kept.set(id, opened)
    for (const { report } of this.#kept.values()) {
      if (this.#units <= KEPT || report.id === id) break
      this.#kept.delete(report.id)
      this.#units -= report.text.length
    }
  }

  /** A meeting with its report; null when it has just been removed. */
  async openMeeting({ id, reportId }: Pick<Meeting, 'id' | 'reportId'>): Promise<{ readonly opened: Opened; readonly meeting: Meeting } | null> {
    const opened = await this.open(reportId)
    const meeting = opened?.meetings.find((other) => other.id === id)
    return opened && meeting ? { opened, meeting } : null
  }
}

function openReport(report: StoredReport, passages: readonly Passage[], meetings: readonly Meeting[]): Opened {
  const spans = lazy(() => sentencesOf(report.text))
  const sentences = lazy(() => sentenceViews(report.text, report.title, spans()))
  const words = lazy(() => ` ${fold(report.text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
  const naming = new Map<string, ReadonlySet<string>>()
  const when = meetings[0]?.date?.from ?? report.date
  return {
    report,
    passages,
    meetings,
    date: when ? formatIso(when) : null,
    spans,
    sentences,
    words,
    series: lazy(() => ({ called: seriesIn([report.title, ...meetings.map(({ name }) => name.text)].join('\n')), opening: seriesIn(report.text.slice(0, OPENING)) })),
    naming(meeting) {
      const known = naming.get(meeting?.id ?? '')
      if (known !== undefined) return known
      const facts = meeting ? [meeting.name, meeting.place, ...meeting.organisers].map((fact) => fact?.text ?? '') : []
      const made = new Set(terms([report.title, ...facts].join('\n')))
      naming.set(meeting?.id ?? '', made)
      return made
    },
  }
}
