import { sentences } from '../../text/sentences.js'
import { canonical } from '../check.js'
import { peopleIn, type NamedPerson } from './names.js'
import { phraseFinder } from './phrases.js'
import { DEEDS, WEAK_SPEECH } from './tables/roles.js'

type DeedName = keyof typeof DEEDS

/** Somebody did something; null for a text that does not name who. */
interface Did {
  readonly deed: DeedName
  readonly who: string | null
}

const finders = Object.fromEntries(
  Object.entries(DEEDS).map(([deed, { claims, proofs, harmless }]) => [deed, { claims: phraseFinder(claims, harmless), proofs: phraseFinder(proofs, harmless) }]),
) as Readonly<Record<DeedName, Readonly<Record<'claims' | 'proofs', ReturnType<typeof phraseFinder>>>>>

/** Deeds that prove another as well. */
const ALSO: Readonly<Partial<Record<DeedName, readonly DeedName[]>>> = { attended: ['spoke', 'chaired'] }
/** Deeds that bodies and meetings do as well as people. */
const OF_ANYBODY: ReadonlySet<DeedName> = new Set(['organised', 'decided'])

const WEAK = new Set(WEAK_SPEECH)

/** Opens a clause: what it says is of somebody named after it. */
const OPENS = /(?:^|[;:.–—(“"]|(?<![\p{L}\p{M}])(?:và|sau khi|khi|trong khi|and|the|sự|phần|bài|với))\s*$/iu
/** So does a comma, but for the second of "ông A, Chủ tịch xã, phát biểu". */
const COMMA = /,\s*$/u
const APPOSITION = /^\s*,[^,;:]+,\s*$/u
/** Points to somebody named after it. */
const POINTS = /^\s*(?:\(\p{N}+\)\s*)?(?::|(?:của|bởi|gồm|có|là|by|of|were|was)(?![\p{L}\p{M}]))/iu
/** What joins the last two of those who did it together. */
const TOGETHER = /(?<![\p{L}\p{M}])(?:và|cùng|and)(?![\p{L}\p{M}])/iu

/**
 * The deed that a statement says of somebody and its quotes do not: "X spoke" where they only say that X was there, or that another spoke.
 * Null when each is proved.
 */
export function unprovenDeed(statement: string, quotes: readonly string[]): string | null {
  const proved = quotes.flatMap((quote) => didIn(quote, 'proofs'))
  const somebody = quotes.some((quote) => peopleIn(quote).length > 0)
  for (const { deed, who } of didIn(statement, 'claims')) {
    const proofs = proved.filter((other) => other.deed === deed || ALSO[deed]?.includes(other.deed) === true)
    const holds = who === null || OF_ANYBODY.has(deed) ? proofs.length > 0 : proofs.some((other) => (other.who === null ? !somebody : isSame(who, other.who)))
    if (!holds) return `${deed}${who === null ? '' : `: ${who}`}`
  }
  return null
}

/** "Ông Chóng" is Nguyễn Văn Chóng. */
const isSame = (a: string, b: string): boolean => canonical(a).includes(canonical(b)) || canonical(b).includes(canonical(a))

/** Who did what in a text, sentence by sentence; one that names nobody goes on about whoever was named last. */
function didIn(text: string, kind: 'claims' | 'proofs'): Did[] {
  const found: Did[] = []
  let before: readonly NamedPerson[] = []
  for (const part of sentences(text).flatMap(({ start, end }) => text.slice(start, end).split(/;\s/u))) {
    const people = peopleIn(part)
    const deeds = (Object.keys(DEEDS) as DeedName[]).flatMap((deed) => finders[deed][kind](part).map((at) => ({ deed, ...at })))
    const words = deeds.map(({ start }) => start).sort((a, b) => a - b)
    for (const { deed, start, end } of deeds) {
      const isWeak = deed === 'spoke' && WEAK.has(part.slice(start, end).toLowerCase())
      const own = people.length > 0 ? bearers(part, people, words, start, end) : before
      // A weak verb proves a speech only behind its subject.
      const who = own.filter((person) => !isWeak || isSubject(part, people, person, start))
      found.push(...(who.length > 0 ? who.map(({ name }) => ({ deed, who: name })) : [{ deed, who: null }]))
    }
    // "Ông A: …" gives his words.
    if (kind === 'proofs') for (const person of people) if (/^\s*(?:\([^)]*\))?\s*:/u.test(part.slice(person.end))) found.push({ deed: 'spoke', who: person.name })
    if (people.length > 0) before = people.slice(-1)
  }
  return found
}

const isSubject = (part: string, people: readonly NamedPerson[], person: NamedPerson, verb: number): boolean =>
  people.includes(person) && person.end <= verb && (!part.slice(person.end, verb).includes(',') || APPOSITION.test(part.slice(person.end, verb)))

/** Those a word of a deed is said of: named before it, or after it where it opens its clause or points there. `words`: where such words stand. */
function bearers(sentence: string, people: readonly NamedPerson[], words: readonly number[], from: number, to: number): readonly NamedPerson[] {
  const after = people.filter(({ start }) => start >= to)
  const before = people.filter(({ end }) => end <= from)
  const [last, first] = [before.at(-1), before.at(-2)]
  const lead = sentence.slice(0, from)
  const opens = OPENS.test(lead) || (COMMA.test(lead) && !(last !== undefined && APPOSITION.test(sentence.slice(last.end, from))))
  if (last === undefined || (after.length > 0 && (opens || POINTS.test(sentence.slice(to))))) {
    const until = words.find((word) => word > (after[0]?.end ?? to)) ?? sentence.length
    return after.filter(({ start }, i) => i === 0 || start < until)
  }
  // "Ông A và ông B phát biểu" is said of both; "dự có ông A, ông B phát biểu" is not.
  if (first === undefined || !TOGETHER.test(sentence.slice(first.end, last.start)) || words.some((word) => word >= first.end && word < last.start)) return [last]
  return before.filter(({ start }) => !words.some((word) => word > start && word < last.start))
}
