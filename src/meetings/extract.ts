import type { Report } from '../reports/report.js'
import { titleOf, type Person, type Resolved } from '../text/names/people.js'
import type { Span } from '../text/span.js'
import { conclusionsIn } from './conclusions.js'
import { documentsIn } from './documents.js'
import { extentOf } from './extent.js'
import { factOf } from './fact.js'
import type { Fact, Meeting, Participation, Role, SpeechAct } from './meeting.js'
import { organisersOf } from './organisers.js'
import { read, type Reading } from './reading.js'
import { rolesIn, type Shown } from './roles.js'
import { listedPeople } from './rosters.js'
import { sectionsOf, type Section } from './sections.js'
import { speakersIn, type Spoken } from './speech-acts.js'
import { withListed } from './with-listed.js'
import { whenIs } from './when.js'
import { whereIs } from './where.js'

/**
 * What a report tells of meetings, every field with the characters that prove it. Pure, and linear in the text.
 * A report in which somebody speaks, but no event is named, gives one meeting without a kind; one without either gives none.
 */
export const extractMeetings = (report: Report): Meeting[] => meetingsIn(read(report))

/** The meetings of a report that is read already, which is most of the work. */
export const meetingsIn = (reading: Reading): Meeting[] => readMeetings(reading).map(({ meeting }) => meeting)

/** The same meetings, each with the part of the report that tells of it. */
export function readMeetings(whole: Reading): { readonly meeting: Meeting; readonly reading: Reading }[] {
  const found: { meeting: Meeting; reading: Reading }[] = []
  for (const section of sectionsOf(whole)) {
    const meeting = meetingOf(section, found.length, found[0]?.meeting ?? null)
    if (meeting) found.push({ meeting, reading: section.reading })
  }
  return found
}

function meetingOf({ reading, event, session }: Section, ordinal: number, first: Meeting | null): Meeting | null {
  const spoken = reading.sentences.map(sentence => speakersIn(reading, sentence))
  if (!event && !spoken.some(acts => acts.length > 0)) return null
  const shown = rolesIn(reading)
  const chairs = new Set(shown.filter(each => each.role === 'chaired').map(each => each.mention.person!))
  const when = whenIs(reading, event)
  return {
    id: `${reading.report.id}#${ordinal}`,
    reportId: reading.report.id,
    ordinal,
    kind: event?.kind ?? '',
    name: event?.name ?? titleFact(reading),
    // A later section is of "the same day".
    date: when.date ?? first?.date ?? null,
    session: session ?? when.session,
    place: whereIs(reading, event),
    organisers: organisersOf(reading),
    people: withListed(participations(reading, spoken.flat(), shown), listedPeople(reading)),
    acts: spoken.flat().map(act => speechAct(reading, act, spoken)),
    documents: documentsIn(reading),
    conclusions: conclusionsIn(reading, chairs),
  }
}

/** The title where it stands in the text, else the first sentence. */
function titleFact({ report, text, sentences }: Reading): Fact {
  const at = report.title === '' ? -1 : text.indexOf(report.title)
  const span = at >= 0 ? { start: at, end: at + report.title.length } : sentences[0]!
  return factOf(text, span.start, span.end)
}

const plain = ({ start, end }: Span): Span => ({ start, end })

function speechAct(reading: Reading, act: Spoken, spoken: readonly (readonly Spoken[])[]): SpeechAct {
  return {
    name: act.mention.person!.name,
    verb: act.verb,
    mention: plain(act.mention.span),
    sentence: plain(act.sentence),
    extent: extentOf(reading, act, spoken),
    elsewhere: act.elsewhere,
  }
}

/** Every person named, in the order of first naming, with each role once; `mentioned` only without another. */
function participations(reading: Reading, spoken: readonly Spoken[], shown: readonly Shown[]): Participation[] {
  const found: Participation[] = []
  for (const person of [...reading.people].sort((a, b) => a.first.span.start - b.first.span.start)) {
    const chair = bestProof(shown.filter(each => each.role === 'chaired' && each.mention.person === person))
    const speech = bestProof(spoken.filter(each => !each.elsewhere && each.mention.person === person))
    const attendance = bestProof(shown.filter(each => each.role === 'attended' && each.mention.person === person))
    if (chair) found.push(participation(reading, person, 'chaired', chair.mention, chair.sentence))
    if (speech) found.push(participation(reading, person, 'spoke', speech.mention, speech.sentence))
    if (attendance) found.push(participation(reading, person, 'attended', attendance.mention, attendance.sentence))
    if (!chair && !speech && !attendance) found.push(...mentioned(reading, person))
  }
  return found
}

/** What proves best: below the title, and with the full name. */
function bestProof<T extends Spoken | Shown>(proofs: readonly T[]): T | undefined {
  const below = proofs.filter(proof => proof.sentence.index > 0)
  return below.find(proof => proof.mention.form === 'name') ?? below[0] ?? proofs[0]
}

function mentioned(reading: Reading, person: Person): Participation[] {
  for (const sentence of reading.sentences) {
    const mention = sentence.mentions.find(each => each.person === person)
    if (mention) return [participation(reading, person, 'mentioned', mention, sentence)]
  }
  return []
}

/** A person in a role, with the longest title that the report gives. */
export function participation(reading: Reading, person: Person, role: Role, mention: Pick<Resolved, 'span'>, sentence: Span): Participation {
  const { title, body } = titleOf(reading.words, person)
  const words = (range: { from: number; to: number } | null): string =>
    range ? factOf(reading.text, reading.words[range.from]!.start, reading.words[range.to - 1]!.end).text : ''
  return {
    name: person.name,
    role,
    title: words(title),
    organisation: words(body),
    mention: plain(mention.span),
    evidence: plain(sentence),
    fullName: plain(person.first.span),
  }
}
