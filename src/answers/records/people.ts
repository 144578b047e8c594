import type { Meeting, Participation, Role } from '../../meetings/meeting.js'
import { fold } from '../../text/normalize.js'
import { normalizeTone } from '../../text/tone.js'
import { contains, overlaps, type Span } from '../../text/span.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../candidate.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import type { Opened } from '../opened.js'
import { FORMAL_SPEECH } from '../tables/speech.js'
import { cueTest } from './cues.js'
import { citeMeeting, dateText, nameText, sentenceAround } from './meeting-line.js'

/** Titles stand beside names only while the list is short and they are. */
const TITLED_PEOPLE = 3
const MAX_TITLE = 90

const ROLES: Readonly<Record<'spoke' | 'chaired' | 'attended' | 'mentioned', readonly Role[]>> = {
  spoke: ['spoke'],
  chaired: ['chaired'],
  // Whoever chaired or spoke was there; those only said to attend come first.
  attended: ['attended', 'chaired', 'spoke'],
  mentioned: ['mentioned', 'attended', 'chaired', 'spoke'],
}

/** "Besides the Prime Minister, who …": folded cues that the people named are not to be listed again. */
const BESIDES = /(?<=^|\s)(?:ngoai|khong ke|tru|besides|apart from|other than|except|else)\s/u

/** A person in a role, with the report that proves it. */
export interface FoundPerson {
  readonly person: Participation
  readonly opened: Opened
}

/**
 * People of the meeting in a role, each once, in the order of the first report; further reports of the same meeting add whom it leaves out.
 * Those that "besides …" names are left out.
 */
export function peopleInRole(context: AnswerContext, group: readonly Candidate[], role: keyof typeof ROLES): FoundPerson[] {
  const question = fold(context.asked.question)
  const besides = BESIDES.test(question)
  const byName = new Map<string, FoundPerson>()
  for (const candidate of group)
    for (const wanted of ROLES[role])
      for (const meeting of meetingsAsked(context, candidate))
        for (const person of meeting.people) {
          const key = nameKey(person.name)
          const leftOut = byName.has(key) || (besides && namedIn(question, person))
          if (person.role === wanted && !leftOut) byName.set(key, { person, opened: candidate.opened })
        }
  return [...byName.values()]
}

/** One person whatever the tone placement and the capitals. */
const nameKey = (name: string): string => normalizeTone(name.toLowerCase())

/** By name, or by the office that heads the title ("Thủ tướng"). */
const namedIn = (question: string, { name, title }: Participation): boolean =>
  question.includes(fold(name)) || (title !== '' && question.includes(fold(title.split(/[,–-]/u)[0]!.trim())))

/** The fitting meeting, and its neighbours of the same day when the question does not single out a session. */
export function meetingsAsked({ asked }: AnswerContext, { meeting, opened }: Candidate): readonly Meeting[] {
  if (!meeting) return []
  if (asked.dates.some(({ session }) => session !== null) || asked.intents.includes('who-chaired')) return [meeting]
  return opened.meetings.filter((other) => other === meeting || (sameDay(other, meeting) && other.kind === meeting.kind))
}

const sameDay = (a: Meeting, b: Meeting): boolean => a.date !== null && b.date !== null && a.date.from.month === b.date.from.month && a.date.from.day === b.date.from.day

/** "Who spoke", "who chaired", "who attended": the complete list, each name with its proof, then the meeting. `heading`: message over the list. */
export function listPeople(context: AnswerContext, candidate: Candidate, role: keyof typeof ROLES, people: readonly FoundPerson[], heading = `answer-${role}`): Answer | null {
  const { asked, say } = context
  const { opened, meeting } = candidate
  if (!meeting || people.length === 0) return null
  const draft = new Draft(asked.question)
  for (const { person, opened: proof } of people) sayPerson(draft, proof, person, people.length <= TITLED_PEOPLE)
  if (draft.length === 0) return null
  const opening = say(heading, { count: draft.length })
  sayMeeting(draft, context, opened, meeting)
  return draft.finish('answered', asked.language, 'records', `${opening} `)
}

/** One person as an item of a list. */
export function sayPerson(draft: Draft, opened: Opened, person: Participation, titled: boolean, lead = '; '): boolean {
  const proof = tellingProof(opened, person)
  const evidence = draft.cite(opened, sentenceAround(opened, proof))
  const outright = person.role === 'spoke' && !saysOutright(opened, proof) && saysOutright(opened, person.evidence) ? [draft.cite(opened, sentenceAround(opened, person.evidence))] : []
  const named = contains(proof, person.fullName) || opened.report.text.slice(proof.start, proof.end).includes(person.name) ? [] : [draft.cite(opened, sentenceAround(opened, person.fullName))]
  const title = titled && person.title !== '' && person.title.length <= MAX_TITLE ? person.title : ''
  const withTitle =
    title !== '' &&
    (draft.say(`${person.name}, ${title}`, [evidence, ...outright, ...named], lead) ||
      draft.say(`${person.name}, ${title}`, [evidence, draft.cite(opened, sentenceAround(opened, person.evidence)), draft.cite(opened, sentenceAround(opened, person.fullName))], lead))
  return withTitle || draft.say(person.name, [evidence, ...outright, ...named], lead)
}

/** A sentence shorter than this tells that somebody spoke, hardly what. */
const BARE_ACT = 80

const tookTheFloor = cueTest(FORMAL_SPEECH)

/** Says outright that somebody took the floor, where "theo ông A" only gives their words. */
const saysOutright = ({ report }: Opened, { start, end }: Span): boolean => tookTheFloor(report.text.slice(start, end))

/** For a speaker, the first sentence that says so together with words of theirs, else the first with their words, rather than a caption or a bare "X phát biểu tại hội nghị". */
function tellingProof(opened: Opened, person: Participation): Span {
  if (person.role !== 'spoke') return person.evidence
  const views = opened.sentences()
  const acts = opened.meetings.flatMap(({ acts: said }) => said.filter((act) => act.name === person.name && !act.elsewhere))
  const telling = acts.filter(({ sentence }) => sentence.end - sentence.start >= BARE_ACT && !views.some((view) => (view.caption || view.title) && overlaps(view, sentence)))
  const formal = telling.find(({ sentence }) => saysOutright(opened, sentence))
  return (formal ?? telling[0])?.sentence ?? person.evidence
}

/** The line that tells which meeting was meant: name, date, place. */
export function sayMeeting(draft: Draft, { asked, say }: AnswerContext, opened: Opened, meeting: Meeting): void {
  const parts = [nameText(meeting), dateText(meeting, asked.language, say), meeting.place?.text ?? ''].filter((part) => part !== '')
  const proof = citeMeeting(draft, opened, meeting, [meeting.name, meeting.date, meeting.place])
  draft.say(say('answer-meeting', { meeting: parts.join(', ') }), proof, '\n')
}
