import type { Report } from '../reports/report.js'
import { overlaps } from '../text/span.js'
import { readMeetings } from './extract.js'
import type { Fact, Meeting, Participation, Role } from './meeting.js'
import { organiserTold, placeTold } from './told-facts.js'
import { namings, provenRole, type Naming } from './told-people.js'
import { read, type Reading } from './reading.js'

/** What a chat model told of a report's meetings, not yet proved. Dates are never taken from it. */
export interface Told {
  readonly places: readonly string[]
  readonly organisers: readonly string[]
  readonly people: readonly ToldPerson[]
}

interface ToldPerson {
  readonly name: string
  readonly role: Exclude<Role, 'mentioned'>
}

/** UTF-16 units of a report that a model is given, and that prove what it tells. */
export const READ_BY_MODEL = 24_000

interface Part {
  readonly meeting: Meeting
  readonly reading: Reading
}

/**
 * The rules' meetings with what a model told beside them. Nothing of theirs is removed or changed: people and roles are added, and
 * places and organisers where there are none; each only with the characters that prove it. No meeting is made of what a model tells.
 */
export function toldMeetings(report: Report, meetings: readonly Meeting[], told: Told): Meeting[] {
  if (meetings.length === 0 || (told.places.length === 0 && told.organisers.length === 0 && told.people.length === 0)) return [...meetings]
  const parts = readMeetings(read({ ...report, text: report.text.slice(0, READ_BY_MODEL) })).flatMap(({ reading }, i) => (meetings[i] === undefined ? [] : [{ meeting: meetings[i], reading: whole(reading, report) }]))
  const people = peopleAdded(parts, told.people)
  return meetings.map((meeting, i) => (parts[i] === undefined ? meeting : added(parts[i], told, people.filter(({ part }) => part === parts[i]))))
}

/** What a model told and the text proved, as records keep it. */
export function toldIn(meetings: readonly Meeting[]): Told {
  const all = meetings.flatMap(({ told }) => told ?? [])
  return { places: all.flatMap(({ places }) => places), organisers: all.flatMap(({ organisers }) => organisers), people: all.flatMap(({ people }) => people) }
}

/** Without the last sentence of a text that is longer: it may be half of one. */
const whole = (reading: Reading, { text }: Report): Reading => (text.length > READ_BY_MODEL ? { ...reading, sentences: reading.sentences.filter(({ end }) => end < reading.text.trimEnd().length) } : reading)

interface AddedPerson {
  readonly part: Part
  readonly told: ToldPerson
  readonly record: Participation
}

function added({ meeting, reading }: Part, { places, organisers }: Told, people: readonly AddedPerson[]): Meeting {
  const place = meeting.place === null ? first(places, (words) => placeTold(reading, words)) : null
  const holders = meeting.organisers.length === 0 ? apart(organisers.flatMap((words) => organiserTold(reading, words) ?? [])) : []
  if (place === null && holders.length === 0 && people.length === 0) return meeting
  const told = { places: place === null ? [] : [place.text], organisers: holders.map(({ text }) => text), people: people.map((person) => person.told) }
  return { ...meeting, place: meeting.place ?? place, organisers: [...meeting.organisers, ...holders], people: [...meeting.people, ...people.map(({ record }) => record)], told }
}

function peopleAdded(parts: readonly Part[], told: readonly ToldPerson[]): AddedPerson[] {
  const found: AddedPerson[] = []
  for (const person of told) {
    const named = parts.flatMap((part) => namings(part.reading, part.meeting, person.name).map((naming) => ({ part, naming })))
    const name = named[0]?.naming.name
    if (name === undefined) continue
    const roles = [...parts.flatMap(({ meeting }) => meeting.people), ...found.map(({ record }) => record)].flatMap((one) => (one.name === name ? [one.role] : []))
    if (roles.includes(person.role)) continue
    const proved = provedIn(named, person.role) ?? (roles.some((role) => role !== 'mentioned') ? null : (provedIn(named, 'attended') ?? (roles.length > 0 ? null : { ...named[0]!, role: 'mentioned' as const })))
    if (proved === null) continue
    found.push({ part: proved.part, told: person, record: { ...proved.naming.participation, role: proved.role } })
  }
  return found
}

interface Named {
  readonly part: Part
  readonly naming: Naming
}

/** The first sentence that proves a role, one below the title if there is any. */
function provedIn(named: readonly Named[], role: ToldPerson['role']): (Named & { role: Role }) | null {
  const proofs = named.filter(({ part: { reading, meeting }, naming }) => provenRole(reading, meeting, naming, role))
  const proof = proofs.find(({ naming }) => naming.sentence.index > 0) ?? proofs[0]
  return proof === undefined ? null : { ...proof, role }
}

function first<T>(values: readonly string[], find: (value: string) => T | null): T | null {
  for (const value of values) {
    const found = find(value)
    if (found !== null) return found
  }
  return null
}

const apart = (facts: readonly Fact[]): Fact[] => facts.filter((fact, i) => !facts.slice(0, i).some((earlier) => overlaps(earlier, fact)))
