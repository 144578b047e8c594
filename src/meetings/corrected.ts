import { fieldsOf, type CorrectedField, type CorrectedPerson, type Corrections } from '../reports/corrections.js'
import { makeReport, type Report } from '../reports/report.js'
import { findDates } from '../text/dates/index.js'
import type { PartialDate } from '../text/dates/types.js'
import { sentences } from '../text/sentences.js'
import { contains, type Span } from '../text/span.js'
import { documentsIn } from './documents.js'
import type { CitedDocument, Fact, Meeting, MeetingDate, Participation, Role } from './meeting.js'
import { read } from './reading.js'

/** Fields of the report itself rather than of its meeting. */
const OF_REPORT: readonly CorrectedField[] = ['title', 'language']

/**
 * The meetings with what an admin set right laid over the main one; made when the text gave none. Every corrected value points to
 * where the text has it, and otherwise to the name of the meeting: see {@link Fact}.
 */
export function correctedMeetings(report: Report, meetings: readonly Meeting[], corrections: Corrections): Meeting[] {
  const fields = fieldsOf(corrections).filter((field) => !OF_REPORT.includes(field))
  if (fields.length === 0) return [...meetings]
  const [main = bareMeeting(report), ...others] = meetings
  const place = new Places(report.text, main.name)
  const { date, session, documents } = corrections
  const corrected: Meeting = {
    ...main,
    ...(date !== undefined && { date: date === null ? null : dateAt(report.text, date, main.name) }),
    ...(session !== undefined && { session }),
    ...(corrections.place !== undefined && { place: corrections.place === null ? null : place.fact(corrections.place) }),
    ...(documents !== undefined && { documents: documents.map((written) => documentAt(written, place)) }),
    people: peopleOf(main, corrections, place),
    ...(corrections.spoke !== undefined && { acts: main.acts.filter(({ name }) => corrections.spoke!.some((person) => person.name === name)) }),
    corrected: fields,
  }
  return [corrected, ...others]
}

/** A meeting of which nothing is known but that the report is about it. */
function bareMeeting({ id, title, text }: Report): Meeting {
  const at = title === '' ? -1 : text.indexOf(title)
  const { start, end } = at >= 0 ? { start: at, end: at + title.length } : (sentences(text)[0] ?? { start: 0, end: text.length })
  const nothing = { date: null, session: null, place: null, organisers: [], people: [], acts: [], documents: [], conclusions: [] }
  return { id: `${id}#0`, reportId: id, ordinal: 0, kind: '', name: { start, end, text: text.slice(start, end) }, ...nothing }
}

/** Where words stand in the text; the name of the meeting for those that do not. */
class Places {
  readonly #sentences: readonly Span[]

  constructor(
    private readonly text: string,
    private readonly otherwise: Span,
  ) {
    this.#sentences = sentences(text)
  }

  of(words: string): Span {
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const end = at + words.length
      if (!/[\p{L}\p{N}]$/u.test(this.text.slice(Math.max(0, at - 1), at)) && !/^[\p{L}\p{N}\p{M}]/u.test(this.text.slice(end, end + 1))) return { start: at, end }
    }
    return { start: this.otherwise.start, end: this.otherwise.end }
  }

  sentenceOf(span: Span): Span {
    const around = this.#sentences.find((sentence) => contains(sentence, span)) ?? span
    return { start: around.start, end: around.end }
  }

  fact(words: string): Fact {
    return { text: words, ...this.of(words) }
  }
}

const sameDay = (a: PartialDate, b: PartialDate): boolean => a.day === b.day && a.month === b.month && (a.year === null || b.year === null || a.year === b.year)

function dateAt(text: string, { from, to }: NonNullable<Corrections['date']>, name: Span): MeetingDate {
  const written = findDates(text).filter((mention) => sameDay(mention.from, from) && sameDay(mention.to, to))
  const found = written.find((mention) => mention.from.year !== null) ?? written[0]
  const { start, end } = found ?? name
  return { start, end, from, to, yearFrom: found !== undefined && (found.from.year !== null || from.year === null) ? (from.year === null ? null : 'text') : 'admin' }
}

/** A document by the rules for those in a text, or else just as it was written. */
function documentAt(written: string, place: Places): CitedDocument {
  const draft = { source: '', title: '', date: null, author: null, language: 'vi', pages: [], encoding: '', warnings: [], text: written } as const
  const [found] = documentsIn(read(makeReport(draft)))
  const { start, end } = place.of(found?.text ?? written)
  return { kind: found?.kind ?? written, number: found?.number ?? '', date: found?.date ?? null, about: found?.about ?? '', text: written, start, end }
}

const ROLES: readonly (Role & CorrectedField)[] = ['chaired', 'spoke']

/** People in their roles: those set by hand as they were set, in their order; whoever lost the only role is mentioned still. */
function peopleOf({ people }: Meeting, corrections: Corrections, place: Places): Participation[] {
  const set = ROLES.filter((role) => corrections[role] !== undefined)
  if (set.length === 0) return [...people]
  const given = set.flatMap((role) => corrections[role]!.map((person) => inRole(person, role, people, place)))
  const kept = people.filter(({ role }) => !set.some((other) => other === role))
  const named = new Set([...given, ...kept].map(({ name }) => name))
  const fallen = new Map(people.filter(({ name }) => !named.has(name)).map((person) => [person.name, { ...person, role: 'mentioned' as const }]))
  const risen = new Set(given.map(({ name }) => name))
  return [...given, ...kept.filter(({ name, role }) => role !== 'mentioned' || !risen.has(name)), ...fallen.values()]
}

function inRole({ name, title }: CorrectedPerson, role: Role, people: readonly Participation[], place: Places): Participation {
  const known = people.find((person) => person.name === name && person.role === role) ?? people.find((person) => person.name === name)
  if (known !== undefined) return { ...known, role, title: title === '' ? known.title : title }
  const at = place.of(name)
  return { name, role, title, organisation: '', mention: at, evidence: place.sentenceOf(at), fullName: at }
}
