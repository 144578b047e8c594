import type { Fact, Meeting, MeetingDate, Participation } from './meeting.js'

/** A meeting as lists and counts look at it, without where its facts stand in the text: a sixth of the whole record. */
export interface MeetingSummary extends Pick<Meeting, 'id' | 'reportId' | 'kind' | 'session'> {
  readonly name: Pick<Fact, 'text'>
  readonly date: Pick<MeetingDate, 'from' | 'to' | 'yearFrom'> | null
  readonly place: Pick<Fact, 'text'> | null
  readonly people: readonly Pick<Participation, 'name' | 'role'>[]
  /** Names of those whose words of this very meeting are recorded, each once. */
  readonly speakers: readonly string[]
  /** Who organised it, and titles and organisations of those who were there, one a line. */
  readonly bodies: string
}

const textOf = ({ text }: Fact): Pick<Fact, 'text'> => ({ text })

export function summaryOf({ id, reportId, kind, session, name, date, place, organisers, people, acts }: Meeting): MeetingSummary {
  const present = people.filter(({ role }) => role !== 'mentioned')
  return {
    ...{ id, reportId, kind, session },
    name: textOf(name),
    date: date && { from: date.from, to: date.to, yearFrom: date.yearFrom },
    place: place && textOf(place),
    people: people.map(({ name, role }) => ({ name, role })),
    speakers: [...new Set(acts.filter(({ elsewhere }) => !elsewhere).map((act) => act.name))],
    bodies: [...organisers.map(({ text }) => text), ...present.map(({ title, organisation }) => `${title} ${organisation}`)].join('\n'),
  }
}
