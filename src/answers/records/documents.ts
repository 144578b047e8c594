import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import { sentenceAround } from './meeting-line.js'
import { sayMeeting } from './people.js'

/** All documents the report of a meeting cites, numbered ones first, each with its sentence. */
export function listDocuments(context: AnswerContext, { opened, meeting }: Candidate): Answer | null {
  if (!meeting) return null
  const draft = new Draft(context.asked.question)
  const distinct = [...new Map(opened.meetings.flatMap(({ documents }) => documents).map((cited) => [`${cited.kind} ${cited.number || cited.text}`.toLowerCase(), cited])).values()]
  const ordered = distinct.toSorted((a, b) => Number(b.number !== '') - Number(a.number !== '') || a.start - b.start)
  for (const cited of ordered) draft.say(`• ${cited.text.replace(/\s+/gu, ' ').trim()}`, [draft.cite(opened, sentenceAround(opened, cited))])
  if (draft.length === 0) return null
  sayMeeting(draft, context, opened, meeting)
  return draft.finish('answered', context.asked.language, 'records')
}
