import type { Meeting } from '../meetings/meeting.js'
import type { DateMention } from '../text/dates/types.js'
import { fold } from '../text/normalize.js'
import { overlaps, type Span } from '../text/span.js'
import type { DateFit } from './dates-asked.js'
import type { Opened } from './opened.js'
import { seriesFit, type Series } from './series.js'
import type { SentenceView } from './sentences/views.js'
import type { Row, Scale } from './sentences/weigh.js'
import type { Understanding } from './understanding.js'

/**
 * What each sign is worth beside the words (1 for the best report by words). A date that the meeting was held on tells more than one
 * that the text merely mentions; a meeting known to be on another day can hardly be the one asked for. Each sign is between 0 and 1 but for
 * the counted series. Fitted (conditional logit, the candidates of a question against each other) to 698 annotated questions in three variants
 * where they tell something of a sign: the right report first in 92.1, 91.9 and 91.4 % of the Vietnamese questions of three sets, in 91.4, 90.9
 * and 91.4 % with weights halfway back to those set by hand.
 */
export const WORTH = { words: 1.4, meetingDate: 0.6, mentionedDate: -0.6, otherYear: -0.5, session: 0.5, kind: 0.12, person: 0.25, coverage: 1.2, name: 1.3, window: 1.5, sentence: 1.3, lead: 1.1, series: 0.9, otherSeries: -0.65 } as const

/** Sentences that open a report, its title among them: they tell what it is about. */
const LEAD = 4

type Sign = keyof typeof WORTH

/** What a meeting known to be on another day takes from the promise of its report. */
export const OTHER_DATE = -0.4

/** A report that may hold the answer, with how it was weighed. */
export interface Candidate {
  readonly opened: Opened
  /** The meeting of the report that fits best; null when it tells of none. */
  readonly meeting: Meeting | null
  readonly score: number
  /** Share of the question's words (by weight) that the report holds, 0 to 1. */
  readonly coverage: number
  readonly dateFit: DateFit
  /** Numbers of series ("Trung ương 9") that it shares with the question, less those it contradicts. */
  readonly series: number
  /** The parts of the score, for `--explain`. */
  readonly why: string
}

/** True when the question names years and neither the meeting's date nor its name or title has any of them. */
function isOtherYear({ dates }: Understanding, meeting: Meeting | null, opened: Opened): boolean {
  const years = dates.flatMap(({ from, to }) => [from.year, to.year]).filter((year) => year !== null)
  const own = meeting?.date?.from.year
  if (years.length === 0 || own == null || years.includes(own)) return false
  const named = `${meeting?.name.text ?? ''} ${opened.report.title}`
  return !years.some((year) => named.includes(String(year)))
}

const NO_SERIES = { agree: 0, contradict: 0 }

/** What a question is weighed by: what it asks for, and the series it numbers. */
export interface Asking {
  readonly scale: Scale
  readonly series: Series
}

/** A report weighed against the question by its words, dates, people and sentences. `words`: its share of the best report's score by words. */
export function weighCandidate(
  asked: Understanding,
  dates: readonly DateMention[],
  { opened, meeting, dateFit }: Pick<Candidate, 'opened' | 'meeting' | 'dateFit'>,
  words: number,
  { scale, series }: Asking,
): Candidate {
  const rows = opened.sentences().map(({ terms }) => scale.row(terms))
  const coverage = scale.share(scale.together(rows))
  const window = windowOf(scale, rows, meeting, opened)
  const sentence = rows.reduce((best, row) => Math.max(best, scale.share(row)), 0)
  const lead = scale.share(scale.together(rows.slice(0, LEAD)))
  const name = scale.share(scale.row(opened.naming(meeting)))
  const people = asked.people.filter((name) => opened.words().includes(fold(name))).length / Math.max(1, asked.people.length)
  const { agree, contradict } = series.size === 0 ? NO_SERIES : seriesFit(series, opened.series())
  const signs: Readonly<Record<Sign, number>> = {
    words,
    meetingDate: Number(dateFit === 'meeting'),
    mentionedDate: Number(dateFit === 'mentioned'),
    otherYear: Number(isOtherYear(asked, meeting, opened)),
    session: Number(dates.some((date) => date.session !== null && date.session === meeting?.session)),
    kind: Number(asksKind(asked, meeting)),
    person: people,
    coverage,
    name,
    window,
    sentence,
    lead,
    series: agree,
    otherSeries: contradict,
  }
  const told = Object.entries(signs) as [Sign, number][]
  const score = told.reduce((sum, [sign, value]) => sum + value * WORTH[sign], 0)
  const why = told.filter(([, value]) => value !== 0).map(([sign, value]) => `${sign} ${value.toFixed(2)}`).join(', ')
  return { opened, meeting, score, coverage, dateFit, series: agree - contradict, why }
}

/** True when the question calls the meeting what the report calls it: "phiên họp" is no "hội nghị". */
const asksKind = ({ question }: Understanding, meeting: Meeting | null): boolean => meeting !== null && meeting.kind !== '' && ` ${fold(question)} `.includes(` ${fold(meeting.kind)} `)

/** Best share that one sentence with its neighbours holds, together with the title and the sentences that name and date the meeting. */
function windowOf(scale: Scale, rows: readonly Row[], meeting: Meeting | null, opened: Opened): number {
  const facts = [meeting?.name, meeting?.date, meeting?.place].filter((fact) => fact != null)
  const context = scale.together(rows.filter((_, i) => isContext(opened.sentences()[i]!, facts)))
  return rows.reduce((best, _, i) => Math.max(best, scale.share(scale.together([...rows.slice(Math.max(0, i - 1), i + 2), context]))), 0)
}

const isContext = (view: SentenceView, facts: readonly Span[]): boolean => view.title || facts.some((fact) => overlaps(view, fact))
