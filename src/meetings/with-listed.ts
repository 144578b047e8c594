import { normalizeTone } from '../text/tone.js'
import type { Participation, Role } from './meeting.js'
import type { Listed } from './rosters.js'

/** With those that a table lists as having taken part, and the titles it gives to those who are known. */
export function withListed(people: readonly Participation[], listed: readonly Listed[]): Participation[] {
  const byName = new Map(listed.map((one) => [nameKey(one.name), one]))
  if (byName.size === 0) return [...people]
  const known = people.map((person): Participation => {
    const { title = '', organisation = '' } = byName.get(nameKey(person.name)) ?? {}
    return { ...person, title: better(title, person.title), organisation: better(organisation, person.organisation) }
  })
  const added = [...byName].flatMap(([key, one]): Participation[] => {
    const mine = known.filter(({ name }) => nameKey(name) === key)
    const { name = one.name, title = one.title, organisation = one.organisation, fullName = one.mention } = mine[0] ?? {}
    const roles = (one.chaired ? ['chaired', 'attended'] as const : ['attended'] as const).filter((role) => !mine.some((person) => person.role === role))
    return roles.map((role) => ({ name, role, title, organisation, mention: one.mention, evidence: one.row, fullName }))
  })
  const kept = known.filter(({ name, role }) => role !== 'mentioned' || !byName.has(nameKey(name)))
  return [...kept, ...added].sort((a, b) => a.fullName.start - b.fullName.start || ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role))
}

/** What a row gives, unless the text gives more; what was read across the cells of a row is nothing. */
function better(listed: string, read: string): string {
  const whole = read.includes('|') ? '' : read
  return listed.length > whole.length ? listed : whole
}

const ROLE_ORDER: readonly Role[] = ['chaired', 'spoke', 'attended', 'mentioned']

/** One person whatever the tone placement and the capitals. */
const nameKey = (name: string): string => normalizeTone(name.toLowerCase())
