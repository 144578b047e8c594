import { covers, officesIn, type Office } from './offices.js'
import { OBJECT_MARKERS } from './tables/grammar.js'
import { SINGLE_NAME_HEADS } from './tables/titles.js'
import { longer, type PersonMention, type Sex } from './mentions.js'
import { organisationStart, type WordRange } from './titles.js'
import { holding } from '../quotations.js'
import type { Span } from '../span.js'
import type { Word } from './words.js'

/** One person a text names in full, with what it says of them. */
export interface Person {
  readonly name: string
  /** Syllables of the name in lower case, tones normalised. */
  readonly syllables: readonly string[]
  readonly foreign: boolean
  sex: Sex | null
  /** First full mention. */
  readonly first: PersonMention
  /** Mention with the longest title. */
  titled: PersonMention
  readonly offices: Office[]
}

/** Who a mention means; null when nobody, or more than one. */
export type Resolved = PersonMention & { readonly person: Person | null }

/** Persons of a text and, for each mention in order, whom it means. Who is named inside a quotation is nobody's "he". */
export function resolvePeople(
  list: readonly Word[],
  mentions: readonly PersonMention[],
  quoted: readonly Span[] = [],
): { people: Person[]; mentions: Resolved[] } {
  const people: Person[] = []
  const owner = new Map<PersonMention, Person>()
  const named = mentions.filter(mention => mention.form === 'name')
  // Longer names first, so that "Thị Hà" finds "Nguyễn Thị Hà" wherever that stands.
  for (const mention of [...named].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)))
    owner.set(mention, enlist(list, people, mention))
  addForeignSingles(list, people, mentions, owner)
  for (const mention of mentions) {
    const person = owner.get(mention)
    if (person) learn(list, person, mention)
  }
  return { people, mentions: resolveAll(list, people, mentions, owner, quoted) }
}

const keys = (list: readonly Word[], mention: PersonMention): string[] => list.slice(mention.nameFrom, mention.nameTo).map(word => word.key)

function enlist(list: readonly Word[], people: Person[], mention: PersonMention): Person {
  const syllables = keys(list, mention)
  const known = people.find(person => sameName(person.syllables, syllables, person.foreign))
  if (known) return known
  const person: Person = {
    name: nameText(list, mention),
    syllables,
    foreign: mention.foreign,
    sex: mention.sex,
    first: mention,
    titled: mention,
    offices: [],
  }
  people.push(person)
  return person
}

const nameText = (list: readonly Word[], mention: PersonMention): string => {
  let text = ''
  for (let i = mention.nameFrom; i < mention.nameTo; i++) text += (i > mention.nameFrom ? list[i]!.gap : '') + list[i]!.text
  return text
}

/** Equal, or the end of the longer one; foreign names may also leave out middle parts. */
function sameName(long: readonly string[], short: readonly string[], foreign: boolean): boolean {
  if (foreign)
    return short.length >= 2 && short.every(part => long.some(other => other === part || (part.length === 1 && other.startsWith(part))))
  const offset = long.length - short.length
  return offset >= 0 && short.every((part, i) => long[offset + i] === part)
}

/** A foreigner named by one word only ("ngài Nakasone") is a person too. */
function addForeignSingles(
  list: readonly Word[],
  people: Person[],
  mentions: readonly PersonMention[],
  owner: Map<PersonMention, Person>,
): void {
  for (const mention of mentions) {
    if (mention.form !== 'short' || !mention.foreign || mention.nameTo - mention.nameFrom !== 1) continue
    const key = list[mention.nameFrom]!.key
    const known = people.find(person => person.syllables.includes(key))
    if (known || !namesOne(list, mention)) continue
    const person: Person = {
      name: nameText(list, mention),
      syllables: [key],
      foreign: true,
      sex: mention.sex,
      first: mention,
      titled: mention,
      offices: [],
    }
    people.push(person)
    owner.set(mention, person)
  }
}

const singleHeads = new Set(SINGLE_NAME_HEADS)

/** An address, or an office that no company name follows, stands before the one word. */
const namesOne = (list: readonly Word[], mention: PersonMention): boolean =>
  mention.sex !== null ||
  (mention.before === null ? mention.from < mention.nameFrom : officesIn(list, mention.before).some(office => singleHeads.has(office.head)))

function learn(list: readonly Word[], person: Person, mention: PersonMention): void {
  person.sex ??= mention.sex
  const title = (m: PersonMention): number => {
    const range = longer(m.before, m.after)
    return range ? range.to - range.from : 0
  }
  if (title(mention) > title(person.titled)) person.titled = mention
  for (const range of [mention.before, mention.after]) if (range) person.offices.push(...officesIn(list, range))
}

const fits = (mention: PersonMention, person: Person): boolean => !mention.sex || !person.sex || mention.sex === person.sex

function resolveAll(
  list: readonly Word[],
  people: readonly Person[],
  mentions: readonly PersonMention[],
  owner: ReadonlyMap<PersonMention, Person>,
  quoted: readonly Span[],
): Resolved[] {
  const resolved: Resolved[] = []
  const recent: Seen[] = []
  let before: PersonMention | null = null
  for (const mention of mentions) {
    const person = owner.get(mention) ?? meant(list, people, mention, recent)
    if (person) {
      if (person.sex === null && mention.sex && mention.form !== 'pronoun') person.sex = mention.sex
      recent.push({
        person,
        at: mention.from,
        subject: isSubject(list, mention, before, recent.at(-1)) && !holding(quoted, mention.span.start),
      })
    }
    resolved.push({ ...mention, person })
    before = mention
  }
  return resolved
}

interface Seen {
  readonly person: Person
  readonly at: number
  readonly subject: boolean
}

const opens = (gap: string): boolean => gap === '' || /[,.;:!?\n”"“)–-]/u.test(gap)

/** A subject opens its clause; a further member of a list is what the member before it is. */
function isSubject(list: readonly Word[], mention: PersonMention, before: PersonMention | null, last: Seen | undefined): boolean {
  const { gap } = list[mention.from]!
  if (mention.form === 'pronoun') return true
  if (gap.includes('(') || !opens(gap)) return false
  return !(before?.to === mention.from && /^[,;] ?$/u.test(gap)) || (last?.subject ?? false)
}

const markers = new Set(OBJECT_MARKERS)

/** True when the word before a mention makes it an object: "với bà Hà", "đề nghị ông Nam". */
export function isObject(list: readonly Word[], mention: PersonMention): boolean {
  const before = list[mention.from - 1]
  return before !== undefined && /^\p{Zs}{1,2}$/u.test(list[mention.from]!.gap) && markers.has(before.key)
}

function meant(list: readonly Word[], people: readonly Person[], mention: PersonMention, recent: readonly Seen[]): Person | null {
  switch (mention.form) {
    case 'short':
      return byShortName(list, people, mention, recent)
    case 'office':
      return byOffice(list, people, mention, recent)
    case 'pronoun':
      return byPronoun(mention, recent)
    case 'name':
      return null
  }
}

function byShortName(list: readonly Word[], people: readonly Person[], mention: PersonMention, recent: readonly Seen[]): Person | null {
  const parts = keys(list, mention)
  const named = people.filter(
    person =>
      fits(mention, person) &&
      (person.foreign ? parts.every(part => person.syllables.includes(part)) : sameName(person.syllables, parts, false)),
  )
  if (named.length <= 1) return named[0] ?? null
  const byTitle = mention.before
    ? named.filter(person => officesIn(list, mention.before!).every(office => person.offices.some(held => held.head === office.head)))
    : []
  if (byTitle.length === 1) return byTitle[0]!
  const last = recent.at(-1)?.person
  return last && named.includes(last) && recent.filter(seen => named.includes(seen.person)).every(seen => seen.person === last)
    ? last
    : null
}

function byOffice(list: readonly Word[], people: readonly Person[], mention: PersonMention, recent: readonly Seen[]): Person | null {
  const asked = officesIn(list, mention.before!)[0]
  if (!asked) return null
  const holders = (exact: boolean): Person[] =>
    people.filter(
      person =>
        fits(mention, person) &&
        person.offices.some(
          held =>
            held.head === asked.head &&
            held.former === asked.former &&
            covers(held.body, asked.body) &&
            (!exact || held.body.size === asked.body.size),
        ),
    )
  const any = holders(false)
  if (any.length <= 1) return any[0] ?? null
  const last = recent.findLast(seen => seen.subject)
  if (last && any.includes(last.person) && mention.from - last.at < NEAR) return last.person
  const exact = holders(true)
  return exact.length === 1 ? exact[0]! : null
}

/** Words between a pronoun (or a bare office several hold) and the person it means: a long quotation. */
const NEAR = 250

function byPronoun(mention: PersonMention, recent: readonly Seen[]): Person | null {
  for (let i = recent.length - 1; i >= 0; i--) {
    const seen = recent[i]!
    if (mention.from - seen.at > NEAR) return null
    if (seen.subject && (!mention.sex || !seen.person.sex || seen.person.sex === mention.sex)) return seen.person
  }
  return null
}

/** Words of a person's longest title and of the body in it; null where the text gives none. */
export function titleOf(list: readonly Word[], person: Person): { title: WordRange | null; body: WordRange | null } {
  const range = longer(person.titled.before, person.titled.after)
  if (!range) return { title: null, body: null }
  const from = organisationStart(list, range)
  return { title: range, body: from < range.to ? { from, to: range.to } : null }
}
