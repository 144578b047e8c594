import type { Answer } from './answer.js'
import type { AnswerContext } from './context.js'
import { restrictingDates } from './dates-asked.js'
import { listMeetings, selectMeetings } from './records/lists.js'
import { reportsOfSameMeeting, sameName } from './same-meeting.js'
import { topicOf } from './topic.js'

/** Several meetings on the day and nothing in the question to tell them apart: they are listed, to be chosen from. */
export async function askWhich(context: AnswerContext): Promise<Answer | null> {
  const { asked, candidates, search } = context
  if (restrictingDates(asked).length === 0 || topicOf(asked).length > 0 || asked.people.length > 0 || asked.givenNames.length > 0) return null
  const best = candidates[0]!
  if (context.within) return null
  const { meetings, openYear } = await selectMeetings(context)
  const same = new Set(reportsOfSameMeeting(best, candidates, (term) => search.idf(term)).map(({ opened }) => opened.report.id))
  const others = meetings.filter(({ reportId }) => !same.has(reportId))
  return others.length === 0 ? null : listMeetings(context, { meetings, openYear }, 'answer-which')
}

/** Points behind the best candidate within which another year's meeting of the same series is as likely meant. */
const SAME_SERIES = 0.5

/** Meetings of one series in different years, and no year in the question: they are listed, to be chosen from. */
export async function askWhichYear(context: AnswerContext): Promise<Answer | null> {
  const { asked, candidates, search } = context
  const best = candidates[0]!
  const year = best.meeting?.date?.from.year
  if (context.within || asked.dates.some(({ from }) => from.year !== null) || year == null || /\p{N}{4}/u.test(asked.question)) return null
  const others = candidates.filter(
    (other) =>
      other.score >= best.score - SAME_SERIES && other.meeting?.date?.from.year != null && other.meeting.date.from.year !== year && sameName(other, best, (term) => search.idf(term)),
  )
  const meetings = [best, ...others].map(({ meeting }) => meeting!)
  return others.length === 0 ? null : listMeetings(context, { meetings, openYear: [] }, 'answer-which')
}
