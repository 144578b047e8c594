import type { Meeting } from '../meetings/meeting.js'
import type { RankedReport, Search } from '../search/search.js'
import type { DateMention } from '../text/dates/types.js'
import { fold } from '../text/normalize.js'
import { OTHER_DATE, weighCandidate, WORTH, type Asking, type Candidate } from './candidate.js'
import type { Catalogue } from './catalogue.js'
import { datesMeet, fitOfDates, fittingMeeting, mentionsOf, restrictingDates, type DateFit } from './dates-asked.js'
import type { OpenReports } from './opened.js'
import { Scale } from './sentences/weigh.js'
import { seriesIn } from './series.js'
import { topicOf } from './topic.js'
import type { Understanding } from './understanding.js'

/** Reports ranked by words before dates and people are looked at. */
const RANKED = 24
/** Reports opened and weighed in full. */
const OPENED = 10
const OPENED_BY_WORDS = 4

/** Reports that may hold the answer, best first. Dates of the question are a hard filter. `note` is told why each other report fell away. */
export async function findCandidates(
  asked: Understanding,
  deps: { readonly search: Search; readonly catalogue: Catalogue; readonly reports: OpenReports },
  within: ReadonlySet<string> | undefined,
  note: (line: string) => void,
): Promise<Candidate[]> {
  const dates = restrictingDates(asked)
  const ranked = await rank(asked, dates, deps, within)
  const best = ranked[0]?.score || 1
  const hasTopic = topicOf(asked).length > 0
  const asking: Asking = { scale: new Scale(asked.concepts, (term) => deps.search.idf(term)), series: seriesIn(asked.question) }
  const mentioned = mentionsOf(dates)
  const candidates: Candidate[] = []
  for (const { reportId, score } of promising(ranked, dates, deps.catalogue)) {
    const opened = await deps.reports.open(reportId)
    if (!opened) continue
    const meeting = fittingMeeting(asked, dates, opened)
    const dateFit = fitOfDates(dates, meeting, opened, mentioned)
    // Weighing reads every sentence: reports that the dates rule out are spared it.
    if (allowed(dateFit, meeting, hasTopic)) candidates.push(weighCandidate(asked, dates, { opened, meeting, dateFit }, best > 0 ? score / best : 0, asking))
    else note(`fell away: ${opened.report.source}: date ${dateFit}`)
  }
  const kept = withPeople(asked, candidates).sort((a, b) => b.score - a.score)
  for (const { opened } of candidates) if (!kept.some((other) => other.opened === opened)) note(`fell away: ${opened.report.source}: does not name ${[...asked.people, ...asked.givenNames].join(', ')}`)
  for (const { opened, score } of kept.slice(OPENED)) note(`fell away: ${opened.report.source}: score ${score.toFixed(2)} behind ${OPENED} others`)
  return kept.slice(0, OPENED)
}

/** A day that a text merely mentions (a deadline, a law) is not the meeting's, unless the question has words of its own that fit the text. */
const allowed = (dateFit: DateFit, meeting: Meeting | null, hasTopic: boolean): boolean =>
  dateFit === 'not-asked' || dateFit === 'meeting' || (dateFit === 'mentioned' && (hasTopic || !meeting?.date))

/** Only reports that name the people asked about, as soon as any does. */
function withPeople(asked: Understanding, candidates: readonly Candidate[]): Candidate[] {
  const names = [...asked.people, ...asked.givenNames].map((name) => ` ${fold(name)} `)
  if (names.length === 0) return [...candidates]
  const naming = candidates.filter(({ opened }) => names.some((name) => opened.words().includes(name)))
  return naming.length > 0 ? naming : [...candidates]
}

/** The few reports worth opening: the best by words alone, and the best once the days of their meetings are looked at. */
function promising(ranked: readonly RankedReport[], dates: readonly DateMention[], catalogue: Catalogue): readonly RankedReport[] {
  const best = ranked[0]?.score || 1
  const promise = ({ reportId, score }: RankedReport): number => {
    const dated = catalogue.meetingsOf(reportId).filter(({ date }) => date !== null)
    const onTheDay = dated.some((meeting) => dates.some((date) => datesMeet(date, meeting.date!)))
    return score / best + (onTheDay ? WORTH.meetingDate : dated.length > 0 ? OTHER_DATE : 0)
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
