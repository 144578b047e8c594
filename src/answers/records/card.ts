import type { Role } from '../../meetings/meeting.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import { citeMeeting, dateText, nameText, sentenceAround } from './meeting-line.js'

const CARD_ROLES: readonly Role[] = ['chaired', 'spoke']
const MAX_DOCUMENTS = 5
const MAX_CONCLUSIONS = 4
const MAX_SENTENCE = 300

/** A meeting at a glance: name, date, place, organisers, chair, speakers, documents, conclusions, each line cited. */
export function meetingCard(context: AnswerContext, { opened, meeting }: Candidate): Answer | null {
  const { asked, say } = context
  if (!meeting) return null
  const draft = new Draft(asked.question)
  const date = dateText(meeting, asked.language, say)
  draft.say(date === '' ? nameText(meeting) : `${nameText(meeting)}, ${date}`, citeMeeting(draft, opened, meeting))
  if (meeting.place) draft.say(say('answer-place', { place: meeting.place.text }), [draft.cite(opened, sentenceAround(opened, meeting.place))])
  if (meeting.organisers.length > 0)
    draft.say(
      say('answer-organisers', { names: meeting.organisers.map(({ text }) => text).join('; ') }),
      meeting.organisers.map((fact) => draft.cite(opened, sentenceAround(opened, fact))),
    )
  for (const role of CARD_ROLES) {
    const people = [...new Map(meeting.people.filter((person) => person.role === role).map((person) => [person.name, person])).values()]
    if (people.length === 0) continue
    const proof = people.flatMap((person) => [person.evidence, person.fullName].map((span) => draft.cite(opened, sentenceAround(opened, span))))
    draft.say(`${say(`answer-${role}`, { count: people.length })} ${people.map(({ name }) => name).join('; ')}`, proof)
  }
  const documents = [...new Map(meeting.documents.map((cited) => [cited.text, cited])).values()].slice(0, MAX_DOCUMENTS)
  if (documents.length > 0)
    draft.say(
      say('answer-documents', { names: documents.map(({ text }) => text).join('; ') }),
      documents.map((cited) => draft.cite(opened, sentenceAround(opened, cited))),
    )
  for (const conclusion of meeting.conclusions.filter(({ text }) => text.length <= MAX_SENTENCE).slice(0, MAX_CONCLUSIONS))
    draft.say(`• ${conclusion.text.replace(/\s+/gu, ' ')}`, [draft.cite(opened, conclusion)])
  return draft.length > 0 ? draft.finish('answered', asked.language, 'records') : null
}
