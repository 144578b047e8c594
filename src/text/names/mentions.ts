import type { Span } from '../span.js'
import { findNames } from './names.js'
import { phraseTable } from './phrases.js'
import { COMPOUNDS } from './tables/compounds.js'
import { PRONOUNS } from './tables/honorifics.js'
import { COUNTERS, NOT_PRONOUNS, OFFICE_INNER, OFFICE_TAIL, PLURALS } from './tables/small-words.js'
import { MODIFIERS, NOT_OFFICES, SAME_OFFICE, TITLE_HEADS } from './tables/titles.js'
import { honorificBefore, organisationStart, titleAfter, titleBefore, type WordRange } from './titles.js'
import type { Word } from './words.js'

export type Sex = 'male' | 'female'

/** Where a text points at a person: by full name, short name, office alone, or pronoun. */
export interface PersonMention {
  readonly form: 'name' | 'short' | 'office' | 'pronoun'
  /** The name, or the words that stand for it. */
  readonly span: Span
  /** Name with its address and titles, before and after. */
  readonly phrase: Span
  /** Word range of the phrase. */
  readonly from: number
  readonly to: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly sex: Sex | null
  readonly foreign: boolean
  readonly before: WordRange | null
  readonly after: WordRange | null
  /** First word of the body named in the longest title, or -1. */
  readonly bodyFrom: number
}

const offices = phraseTable(TITLE_HEADS, SAME_OFFICE.flat())
const notAlone = phraseTable(NOT_OFFICES, MODIFIERS)
const male = phraseTable(PRONOUNS.male)
const female = phraseTable(PRONOUNS.female)
const either = phraseTable(PRONOUNS.either)

/** Every mention of a person, in order, without overlaps. */
export function findMentions(list: readonly Word[]): PersonMention[] {
  const named = namedMentions(list)
  return withBareOnes(list, named)
}

function namedMentions(list: readonly Word[]): PersonMention[] {
  const mentions: PersonMention[] = []
  const names = findNames(list)
  let floor = 0
  for (const [index, name] of names.entries()) {
    const honorific = honorificBefore(list, name.from)
    const addressed = honorific ? name.from - honorific.words : name.from
    const before = titleBefore(list, Math.max(addressed, floor), floor)
    const after = titleAfter(list, name.to, names[index + 1]?.from ?? list.length)
    const from = Math.max(before?.from ?? addressed, floor)
    mentions.push(
      mention(list, {
        form: name.kind === 'full' ? 'name' : 'short',
        from,
        to: after?.to ?? name.to,
        nameFrom: name.from,
        nameTo: name.to,
        sex: honorific?.sex ?? sexOf(list, name.from, name.to),
        foreign: name.foreign,
        before,
        after: after?.title ? { from: after.from, to: after.to } : null,
      }),
    )
    floor = mentions.at(-1)!.to
  }
  return mentions
}

type Parts = Omit<PersonMention, 'span' | 'phrase' | 'bodyFrom'>

function mention(list: readonly Word[], parts: Parts): PersonMention {
  const title = longer(parts.before, parts.after)
  const body = title ? organisationStart(list, title) : -1
  return {
    ...parts,
    span: { start: list[parts.nameFrom]!.start, end: list[parts.nameTo - 1]!.end },
    phrase: { start: list[parts.from]!.start, end: list[parts.to - 1]!.end },
    bodyFrom: title && body < title.to ? body : -1,
  }
}

/** The title that says more. */
export const longer = (a: WordRange | null, b: WordRange | null): WordRange | null => (!a || (b && b.to - b.from > a.to - a.from) ? b : a)

/** "Thị" is a woman's middle name, "Văn" a man's. */
function sexOf(list: readonly Word[], from: number, to: number): Sex | null {
  if (to - from < 3) return null
  if (list[from + 1]!.key === 'thị') return 'female'
  return list[from + 1]!.key === 'văn' ? 'male' : null
}

/** Adds offices and pronouns that stand alone to the named mentions. */
function withBareOnes(list: readonly Word[], named: readonly PersonMention[]): PersonMention[] {
  const all: PersonMention[] = []
  let next = 0
  let i = 0
  while (i < list.length) {
    const upcoming = named[next]
    if (upcoming && i >= upcoming.from) {
      all.push(upcoming)
      i = Math.max(upcoming.to, i + 1)
      next++
      continue
    }
    const bare = bareOffice(list, i, upcoming?.from ?? list.length) ?? pronoun(list, i)
    if (bare && bare.to <= (upcoming?.from ?? list.length)) {
      all.push(bare)
      i = bare.to
    } else i++
  }
  return all
}

function bareOffice(list: readonly Word[], i: number, ceiling: number): PersonMention | null {
  const head = offices.match(list, i)
  if (head > 0 && i > 0 && PLURALS.has(list[i - 1]!.key) && /^\s$/u.test(list[i]!.gap)) return null
  if (head === 0 || (notAlone.match(list, i) >= head && !modifies(list, i))) return null
  let to = i + head
  // The body of the office: capitalised words and the small ones between them.
  while (to < ceiling && to - i < 16 && continuesOffice(list, to)) to++
  while (
    to > i + head &&
    !list[to - 1]!.capital &&
    !/\p{N}/u.test(list[to - 1]!.text) &&
    !OFFICE_TAIL.has(list[to - 1]!.key) &&
    !isCompound(list, to - 1)
  )
    to--
  const { sex } = honorificBefore(list, i) ?? { sex: null }
  return mention(list, { form: 'office', from: i, to, nameFrom: i, nameTo: to, sex, foreign: false, before: { from: i, to }, after: null })
}

const modifies = (list: readonly Word[], i: number): boolean => offices.match(list, i + 1) > 0

const compounds = new Set(COMPOUNDS)

/** "Tuyên giáo": the small second half of a capitalised word. */
const isCompound = (list: readonly Word[], k: number): boolean =>
  list[k - 1]!.capital && compounds.has(`${list[k - 1]!.key} ${list[k]!.key}`)

function continuesOffice(list: readonly Word[], k: number): boolean {
  const word = list[k]!
  if (!/^(?:\p{Zs}|\.|\p{Zs}?[-&/–]\p{Zs}?)$/u.test(word.gap)) return false
  return word.capital || isCompound(list, k) || OFFICE_INNER.has(word.key) || /^\p{N}+$/u.test(word.text)
}

function pronoun(list: readonly Word[], i: number): PersonMention | null {
  const next = list[i + 1]
  const longest = Math.max(male.match(list, i), female.match(list, i), either.match(list, i))
  if (longest === 0) return null
  const after = list[i + longest]
  if (i > 0 && /^\s/u.test(list[i]!.gap) && (/^\p{N}/u.test(list[i - 1]!.text) || COUNTERS.has(list[i - 1]!.key))) return null
  if (longest === 1 && (!next || (next.capital && /^\p{Zs}$/u.test(next.gap)))) return null
  if (list[i]!.key === 'đồng' && after && /^\p{Zs}$/u.test(after.gap) && after.capital) return null
  if (NOT_PRONOUNS.has(`${list[i]!.key} ${next?.key ?? ''}`) || (i > 0 && NOT_PRONOUNS.has(`${list[i - 1]!.key} ${list[i]!.key}`)))
    return null
  const sex = male.match(list, i) === longest ? 'male' : female.match(list, i) === longest ? 'female' : null
  const to = i + longest
  return mention(list, { form: 'pronoun', from: i, to, nameFrom: i, nameTo: to, sex, foreign: false, before: null, after: null })
}

/** "bà con", "anh em", "các ông": not one person. */
