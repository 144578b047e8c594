import type { Meeting } from '../meetings/meeting.js'
import type { RankedReport, Search } from '../search/search.js'
import { terms } from '../search/terms.js'
import { covers } from '../text/dates/calendar.js'
import type { DateMention, PartialDate } from '../text/dates/types.js'
import { fold } from '../text/normalize.js'
import { overlaps } from '../text/span.js'
import type { Catalogue } from './catalogue.js'
import type { Opened, OpenReports } from './opened.js'
import { conceptHeld, conceptWeight, type Held } from './sentences/weigh.js'
import { topicOf } from './topic.js'
import type { SentenceView } from './sentences/views.js'
import type { Understanding } from './understanding.js'

/** Reports ranked by words before dates and people are looked at. */
const RANKED = 24
/** Reports opened and weighed in full. */
const OPENED = 10
const OPENED_BY_WORDS = 4

/**
 * What each sign is worth beside the words (1 for the best report by words). A date that the meeting was held on tells more than one
 * that the text merely mentions; a meeting known to be on another day can hardly be the one asked for.
 */
const WORTH = { meetingDate: 0.6, mentionedDate: 0.3, otherDate: -0.4, otherYear: -0.5, session: 0.1, person: 0.25, coverage: 0.6, name: 0.4, window: 3 } as const

export interface Candidate {
  readonly opened: Opened
  /** The meeting of the report that fits best; null when it tells of none. */
  readonly meeting: Meeting | null
  readonly score: number
  /** Share of the question's words (by weight) that the report holds, 0 to 1. */
  readonly coverage: number
  readonly dateFit: DateFit
  /** The parts of the score, for `--explain`. */
  readonly why: string
}

type DateFit = 'meeting' | 'mentioned' | 'other' | 'unknown' | 'not-asked'

/** Dates of a question that restrict to a day or a few: years and longer periods are often part of a meeting's name. */
export function restrictingDates(asked: Understanding): DateMention[] {
  return asked.dates.filter(({ from, to }) => from.month !== null && from.month === to.month)
}

export const datesMeet = (mention: { from: PartialDate; to: PartialDate }, date: { from: PartialDate; to: PartialDate }): boolean =>
  covers(mention, date.from) || covers(mention, date.to) || covers(date, mention.from)

/** Reports that may hold the answer, best first. Dates of the question are a hard filter as soon as any report fits them. */
export async function findCandidates(
  asked: Understanding,
  deps: { readonly search: Search; readonly catalogue: Catalogue; readonly reports: OpenReports },
  within?: ReadonlySet<string>,
): Promise<Candidate[]> {
  const dates = restrictingDates(asked)
  const ranked = await rank(asked, dates, deps, within)
  const best = ranked[0]?.score || 1
  const hasTopic = topicOf(asked).length > 0
  const candidates: Candidate[] = []
  for (const { reportId, score } of promising(ranked, dates, deps.catalogue)) {
    const opened = await deps.reports.open(reportId)
    if (!opened) continue
    const meeting = fittingMeeting(asked, dates, opened)
    const dateFit = fitOfDates(dates, meeting, opened)
    // Weighing reads every sentence: reports that the dates rule out are spared it.
    if (allowed(dateFit, meeting, hasTopic)) candidates.push(weighCandidate(asked, dates, { opened, meeting, dateFit }, best > 0 ? score / best : 0, deps.search))
  }
  return withPeople(asked, candidates)
    .sort((a, b) => b.score - a.score)
    .slice(0, OPENED)
}

/** A day that a text merely mentions (a deadline, a law) is not the meeting's, unless the question has words of its own that fit the text. */
const allowed = (dateFit: DateFit, meeting: Meeting | null, hasTopic: boolean): boolean =>
  dateFit === 'not-asked' || dateFit === 'meeting' || (dateFit === 'mentioned' && (hasTopic || !meeting?.date))

/** Only reports that name the people asked about, as soon as any does. */
function withPeople(asked: Understanding, candidates: readonly Candidate[]): Candidate[] {
  const names = [...asked.people, ...asked.givenNames].map((name) => ` ${fold(name)} `)
  if (names.length === 0) return [...candidates]
  const naming = candidates.filter(({ opened }) => {
    const text = ` ${fold(opened.report.text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    return names.some((name) => text.includes(name))
  })
  return naming.length > 0 ? naming : [...candidates]
}

/** The few reports worth opening: the best by words alone, and the best once the days of their meetings are looked at. */
function promising(ranked: readonly RankedReport[], dates: readonly DateMention[], catalogue: Catalogue): readonly RankedReport[] {
  const best = ranked[0]?.score || 1
  const promise = ({ reportId, score }: RankedReport): number => {
    const dated = catalogue.meetingsOf(reportId).filter(({ date }) => date !== null)
    const onTheDay = dated.some((meeting) => dates.some((date) => datesMeet(date, meeting.date!)))
    return score / best + (onTheDay ? WORTH.meetingDate : dated.length > 0 ? WORTH.otherDate : 0)
  }
  if (dates.length === 0) return ranked.slice(0, OPENED)
  const byPromise = ranked.toSorted((a, b) => promise(b) - promise(a)).slice(0, OPENED)
  const byWords = ranked.toSorted((a, b) => b.score - a.score).slice(0, OPENED_BY_WORDS)
  return [...new Set([...byPromise, ...byWords])]
}

/** Best reports by words, joined by the best by words among those with a meeting on the day asked. */
async function rank(
  asked: Understanding,
  dates: readonly DateMention[],
  { search, catalogue }: { search: Search; catalogue: Catalogue },
  within?: ReadonlySet<string>,
): Promise<RankedReport[]> {
  const query = { text: asked.queryText, limit: RANKED }
  const ranked = await search.rankReports(within ? { ...query, reports: within } : query)
  // "Ở đâu?" ranks nothing by words, yet the report in focus is what it is about.
  const byWords = [...ranked, ...[...(within ?? [])].filter((id) => !ranked.some(({ reportId }) => reportId === id)).map((reportId) => ({ reportId, score: 0 }))]
  if (dates.length === 0) return byWords
  const onTheDay = new Set<string>()
  for (const meeting of catalogue.meetings())
    if (meeting.date && (!within || within.has(meeting.reportId)) && dates.some((date) => datesMeet(date, meeting.date!))) onTheDay.add(meeting.reportId)
  if (onTheDay.size === 0) return byWords
  const filtered = await search.rankReports({ ...query, reports: onTheDay })
  const known = new Set(filtered.map(({ reportId }) => reportId))
  // A question of a date alone ranks nothing by words, yet every meeting of that day is a candidate.
  const silent = [...onTheDay].filter((id) => !known.has(id)).slice(0, RANKED - filtered.length).map((reportId) => ({ reportId, score: 0 }))
  for (const { reportId } of silent) known.add(reportId)
  return [...filtered, ...silent, ...byWords.filter(({ reportId }) => !known.has(reportId))]
}

/** True when the question names years and neither the meeting's date nor its name or title has any of them. */
function isOtherYear({ dates }: Understanding, meeting: Meeting | null, opened: Opened): boolean {
  const years = dates.flatMap(({ from, to }) => [from.year, to.year]).filter((year) => year !== null)
  const own = meeting?.date?.from.year
  if (years.length === 0 || own == null || years.includes(own)) return false
  const named = `${meeting?.name.text ?? ''} ${opened.report.title}`
  return !years.some((year) => named.includes(String(year)))
}

function weighCandidate(
  asked: Understanding,
  dates: readonly DateMention[],
  { opened, meeting, dateFit }: Pick<Candidate, 'opened' | 'meeting' | 'dateFit'>,
  words: number,
  search: Search,
): Candidate {
  const coverage = coverageOf(asked, opened, search)
  const window = windowOf(asked, meeting, opened, search)
  const name = nameFit(asked, meeting, opened, search)
  const session = dates.some((date) => date.session !== null && date.session === meeting?.session)
  const folded = fold(opened.report.text)
  const people = asked.people.filter((name) => folded.includes(fold(name))).length / Math.max(1, asked.people.length)
  const dateWorth = dateFit === 'meeting' ? WORTH.meetingDate : dateFit === 'mentioned' ? WORTH.mentionedDate : 0
  const yearWorth = isOtherYear(asked, meeting, opened) ? WORTH.otherYear : 0
  const score = words + dateWorth + yearWorth + (session ? WORTH.session : 0) + people * WORTH.person + coverage * WORTH.coverage + name * WORTH.name + window * WORTH.window
  const why = `words ${words.toFixed(2)}, date ${dateFit}, people ${people.toFixed(1)}, coverage ${coverage.toFixed(2)}, name ${name.toFixed(2)}, window ${window.toFixed(2)}`
  return { opened, meeting, score, coverage, dateFit, why }
}

function fitOfDates(dates: readonly DateMention[], meeting: Meeting | null, opened: Opened): DateFit {
  if (dates.length === 0) return 'not-asked'
  if (meeting?.date && dates.some((date) => datesMeet(date, meeting.date!))) return 'meeting'
  if (dates.some((date) => mentionsDay(opened.report.text, date))) return 'mentioned'
  return meeting?.date ? 'other' : 'unknown'
}

/** True when the text writes the day ("20/12", "20-12", "20.12", "20 tháng 12") or, for a whole month, the month. */
function mentionsDay(text: string, { from, to }: DateMention): boolean {
  const month = `0?${String(from.month)}(?!\\p{N})`
  const written = from.day === to.day ? `0?${String(from.day)}(?:\\s?[/.-]\\s?|\\s+tháng\\s+)${month}` : `(?:[Tt]háng\\s+|\\p{N}[/.-])${month}`
  return new RegExp(`(?<!\\p{N})${written}`, 'u').test(text)
}

/** The meeting of a report that the question's date, session and words fit best; the main one when they tell nothing. */
function fittingMeeting(asked: Understanding, dates: readonly DateMention[], opened: Opened): Meeting | null {
  const question = fold(asked.question)
  const fit = (meeting: Meeting): number => {
    const onDate = meeting.date && dates.some((date) => datesMeet(date, meeting.date!)) ? 4 : 0
    const inSession = meeting.session && dates.some((date) => date.session === meeting.session) ? 3 : 0
    const otherSession = meeting.session && dates.some((date) => date.session !== null && date.session !== meeting.session) ? -3 : 0
    const named = meeting.kind !== '' && question.includes(fold(meeting.kind)) ? 1 : 0
    return onDate + inSession + otherSession + named - meeting.ordinal * 0.5
  }
  return opened.meetings.toSorted((a, b) => fit(b) - fit(a))[0] ?? null
}

/** Share of the question's words that stand in the meeting's name, its report's title, its place or organisers. */
function nameFit(asked: Understanding, meeting: Meeting | null, opened: Opened, search: Search): number {
  const facts = meeting ? [meeting.name, meeting.place, ...meeting.organisers].map((fact) => fact?.text ?? '') : []
  return heldShare(asked, new Set(terms([opened.report.title, ...facts].join('\n'))), search)
}

/** Best share that one sentence with its neighbours holds, together with the title and the sentences that name and date the meeting. */
function windowOf(asked: Understanding, meeting: Meeting | null, opened: Opened, search: Search): number {
  const views = opened.sentences()
  const context = views.filter(
    (view) => view.title || (meeting !== null && (overlaps(view, meeting.name) || (meeting.date !== null && overlaps(view, meeting.date)) || (meeting.place !== null && overlaps(view, meeting.place)))),
  )
  let best = 0
  views.forEach((_, i) => {
    best = Math.max(best, heldShare(asked, together([...views.slice(Math.max(0, i - 1), i + 2), ...context]), search))
  })
  return best
}

const coverageOf = (asked: Understanding, opened: Opened, search: Search): number => heldShare(asked, together(opened.sentences()), search)

/** What sentences hold together. A question asks for few terms: looking for each is cheaper than a set of them all. */
const together = (views: readonly SentenceView[]): Held => ({ has: (term) => views.some(({ terms }) => terms.has(term)) })

function heldShare(asked: Understanding, held: Held, search: Search): number {
  const weigh = (term: string): number => search.idf(term)
  let whole = 0
  let found = 0
  for (const concept of asked.concepts) {
    whole += conceptWeight(concept, weigh)
    found += conceptHeld(concept, held, weigh)
  }
  return whole === 0 ? 1 : found / whole
}
