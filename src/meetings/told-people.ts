import { credits } from '../text/captions.js'
import { phraseTable } from '../text/names/phrases.js'
import { AREA_HEADS, COUNTRIES, PLACES, THING_HEADS } from '../text/names/tables/places.js'
import { CROWDS, ORGANISATION_HEADS, TITLE_HEADS } from '../text/names/tables/titles.js'
import { honorificBefore } from '../text/names/titles.js'
import { overlaps } from '../text/span.js'
import { isElsewhere } from './elsewhere.js'
import { participation } from './extract.js'
import type { Meeting, Participation, Role } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { EVENT_KINDS } from './tables/events.js'
import { ABSENT_LEADS, ATTEND_LEADS, ATTEND_VERBS, CHAIR_LEADS, CHAIR_VERBS, NOT_ATTENDING, NOT_CHAIRING } from './tables/roles.js'
import { NEGATIONS, NOT_SPEECH, SPEECH_VERBS, WEAK_VERBS } from './tables/speech.js'
import { says, standings, type Standing } from './told-facts.js'

/** One place where a sentence names somebody a model told of. */
export interface Naming {
  /** Full name, as the rules know the person; the words themselves for somebody they do not know. */
  readonly name: string
  readonly sentence: Sentence
  /** With this sentence as its evidence; the role is still to be proved. */
  readonly participation: Participation
}

const notPeople = phraseTable(ORGANISATION_HEADS, TITLE_HEADS, EVENT_KINDS, PLACES, COUNTRIES)
const things = phraseTable(ORGANISATION_HEADS, AREA_HEADS, THING_HEADS)
const offices = phraseTable(TITLE_HEADS, CROWDS)
const negations = phraseTable(NEGATIONS, ['sẽ', 'mời', 'thôi', 'không có'])
const absent = phraseTable(ABSENT_LEADS)
const weak = phraseTable(WEAK_VERBS)

/** Words that show a role, and what begins with one of them but shows none. */
const SHOWN: Readonly<Record<Exclude<Role, 'mentioned'>, readonly [words: ReturnType<typeof phraseTable>, not: ReturnType<typeof phraseTable>]>> = {
  chaired: [phraseTable(CHAIR_VERBS, CHAIR_LEADS), phraseTable(NOT_CHAIRING)],
  spoke: [phraseTable(SPEECH_VERBS), phraseTable(NOT_SPEECH)],
  attended: [phraseTable(ATTEND_VERBS, ATTEND_LEADS), phraseTable(NOT_ATTENDING)],
}

/** Where a name told stands in the text as somebody's name; bylines, and names within other names, are passed over. */
export function namings(reading: Reading, meeting: Meeting, told: string): Naming[] {
  const signed = credits(reading.text)
  return standings(reading, told)
    .filter((at) => !signed.some((span) => overlaps(span, at)))
    .flatMap((at) => naming(reading, meeting, at) ?? [])
}

function naming(reading: Reading, meeting: Meeting, at: Standing): Naming | null {
  const { sentence } = at
  const span = { start: at.start, end: at.end }
  const near = sentence.mentions.find((mention) => overlaps(mention.span, span))
  if (near?.person) {
    if (near.span.start !== span.start || near.span.end !== span.end || (near.form !== 'name' && near.form !== 'short')) return null
    return { name: near.person.name, sentence, participation: participation(reading, near.person, 'mentioned', near, sentence) }
  }
  if (near !== undefined || !looksLikeName(reading, meeting, at)) return null
  const name = reading.text.slice(at.start, at.end)
  return { name, sentence, participation: { name, role: 'mentioned', title: '', organisation: '', mention: span, evidence: { start: sentence.start, end: sentence.end }, fullName: span } }
}

const MOST_WORDS = 6

/**
 * Two words and more in capitals, behind an address or an office or before a word of a role, that no table knows for a body, a title,
 * a meeting or a place, and that no further capital goes on from.
 */
function looksLikeName({ words }: Reading, { name, place, organisers }: Meeting, at: Standing): boolean {
  const own = words.slice(at.from, at.to)
  if (own.length < 2 || own.length > MOST_WORDS || !own.every(({ capital }) => capital)) return false
  if (own.some((_, i) => notPeople.match(words, at.from + i) > 0) || things.matchBefore(words, at.from - 1) > 0) return false
  const marked = honorificBefore(words, at.from) !== null || offices.matchBefore(words, at.from - 1) > 0
  if (!marked && !Object.values(SHOWN).some(([shows]) => shows.match(words, at.to) > 0)) return false
  const next = words[at.to]
  if (next?.capital === true && /^[^\S\n]*$/u.test(next.gap)) return false
  return ![name, ...(place === null ? [] : [place]), ...organisers].some((fact) => overlaps(fact, at))
}

/** Whether the sentence shows the role: by a word of it that is not denied, not of another occasion, and not somebody else's by the rules. */
export function provenRole(reading: Reading, meeting: Meeting, { name, sentence }: Naming, role: Exclude<Role, 'mentioned'>): boolean {
  const { words } = reading
  if (isElsewhere(words, sentence) || (role !== 'attended' && isTaken(meeting, name, sentence, role))) return false
  if (says(reading, sentence, (k) => absent.match(words, k) > 0)) return false
  const [shows, not] = SHOWN[role]
  return says(reading, sentence, (k) => {
    const count = shows.match(words, k)
    if (count === 0 || not.match(words, k) > 0 || not.match(words, k + count) > 0 || not.matchBefore(words, k + count - 1) > count) return false
    if (role === 'spoke' && weak.match(words, k) === count) return false
    return negations.matchBefore(words, k - 1) === 0
  })
}

/** The rules read the role in this sentence, for somebody else. */
const isTaken = ({ people, acts }: Meeting, name: string, { start }: Sentence, role: Role): boolean =>
  people.some((one) => one.role === role && one.evidence.start === start && one.name !== name) || (role === 'spoke' && acts.some((act) => act.sentence.start === start && act.name !== name))
