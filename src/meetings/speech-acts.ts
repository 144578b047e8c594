import { phraseTable } from '../text/names/phrases.js'
import type { Resolved } from '../text/names/people.js'
import type { Word } from '../text/names/words.js'
import { endsClause, groups, pauses, quotes, type Group } from './clause.js'
import { isElsewhere } from './elsewhere.js'
import { holding } from '../text/quotations.js'
import type { Reading, Sentence } from './reading.js'
import {
  APPOSITIONS,
  AUXILIARIES,
  COORDINATORS,
  NEGATIONS,
  NEVER_FIRST,
  NOT_SPEECH,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  UNDERGONE,
  WEAK_VERBS,
} from './tables/speech.js'

/** A speech act before its extent is known. */
export interface Spoken {
  readonly mention: Resolved
  readonly verb: string
  readonly sentence: Sentence
  readonly elsewhere: boolean
}

const verbs = phraseTable(SPEECH_VERBS)
const weak = phraseTable(WEAK_VERBS)
const notSpeech = phraseTable(NOT_SPEECH)
const neverFirst = phraseTable(NEVER_FIRST)
const auxiliaries = phraseTable(AUXILIARIES)
const coordinators = phraseTable(COORDINATORS)
const negations = phraseTable(NEGATIONS)
const undergone = phraseTable(UNDERGONE)
const nouns = phraseTable(SPEECH_NOUNS)

const appositions = phraseTable(APPOSITIONS)

const REACH = 45
const LONGEST_APPOSITION = 12

/** Who speaks in a sentence, each person once, with the verb that says so. */
export function speakersIn(reading: Reading, sentence: Sentence): Spoken[] {
  const found: Spoken[] = []
  const all = groups(reading, sentence)
  const apart = isElsewhere(reading.words, sentence)
  for (const [index, group] of all.entries()) {
    const ceiling = nextSubject(all, index, sentence)
    const verb = verbOf(reading, sentence, group, ceiling, all.slice(0, index))
    if (!verb) continue
    for (const mention of group.members) {
      if (mention.person && !found.some(each => each.mention.person === mention.person))
        found.push({ mention, verb, sentence, elsewhere: apart })
    }
  }
  return found
}

function nextSubject(all: readonly Group[], index: number, sentence: Sentence): number {
  for (const later of all.slice(index + 1)) if (!later.object) return later.from
  return sentence.to
}

function verbOf(reading: Reading, sentence: Sentence, group: Group, ceiling: number, earlier: readonly Group[]): string | null {
  const { words } = reading
  return (
    nounVerb(words, group) ??
    (group.object || holding(reading.quotations, words[group.from]!.start)
      ? null
      : (accordingTo(words, group) ??
        predicate(reading, group, ceiling) ??
        inverted(reading, sentence, group, earlier) ??
        colon(reading, group, sentence)))
  )
}

const slice = (reading: Reading, from: number, count: number): string =>
  reading.text.slice(reading.words[from]!.start, reading.words[from + count - 1]!.end)

/** "ý kiến của ông Nam", "phát biểu của bà Hà". */
function nounVerb(list: readonly Word[], group: Group): string | null {
  const count = nouns.matchBefore(list, group.from - 1)
  if (count === 0 || !/^\s{1,2}(?:các )?$/u.test(list[group.from]!.gap)) return null
  if (list[group.from - count]!.key === 'báo' && !list[group.from - count]!.capital) return null
  return list
    .slice(group.from - count, group.from)
    .map(word => word.text)
    .join(' ')
}

/** "Theo ông Nam, …". */
function accordingTo(list: readonly Word[], group: Group): string | null {
  const before = list[group.from - 1]
  if (before?.key !== 'theo' || !/^\s{1,2}$/u.test(list[group.from]!.gap)) return null
  const earlier = list[group.from - 2]?.key ?? ''
  return before.capital ||
    pauses(before.gap) ||
    quotes(before.gap) ||
    ['và', 'vẫn', 'cũng', 'rằng', 'còn', 'khi', 'đó', 'song', 'nhưng'].includes(earlier)
    ? before.text
    : null
}

/** The first speech verb in the predicate of the group. */
function predicate(reading: Reading, group: Group, ceiling: number): string | null {
  const list = reading.words
  if (undergone.match(list, group.to) > 0) return null
  let direct = true
  let delegated = false
  let ahead = false
  let k = apposed(list, group.to)
  const limit = Math.min(ceiling, group.to + REACH)
  while (k < limit) {
    const word = list[k]!
    if (k > group.to && endsClause(word.gap)) return null
    if (k === group.to && /[.;!?\n:]/u.test(word.gap) && word.gap !== '.') return null
    if (quotes(word.gap))
      return direct && verbs.match(list, k) > 0 && weak.match(list, k) === 0 ? slice(reading, k, verbs.match(list, k)) : null
    const shouted = word.upper && list[group.to - 1]!.upper
    const count = word.capital && !shouted ? 0 : verbs.match(list, k)
    const helper = auxiliaries.match(list, k)
    // "xin cảm ơn": the verb behind says more.
    const leads = count > 0 && helper === count && weak.match(list, k) === count && verbs.match(list, k + count) > 0
    if (count > 0 && !leads && verbStands(list, k, direct || delegated, count) && !(ahead && !pauses(word.gap))) return slice(reading, k, count)
    // "thay mặt Bộ Chính trị đọc Báo cáo": the body stands between the subject and its verb.
    if (word.key === 'thay' && list[k + 1]?.key === 'mặt') delegated = true
    // "sẽ phát biểu và giải đáp": the second verb lies ahead too.
    if (count > 0 && list[k - 1]?.key === 'sẽ') ahead = true
    if (helper === 0) direct = false
    k += Math.max(1, helper, count)
  }
  return null
}

/** The word behind ", lớp 5B,": where the predicate of the name begins; `from` itself when nothing stands in commas there. */
function apposed(list: readonly Word[], from: number): number {
  const first = list[from]
  if (!first || !/^, ?$/u.test(first.gap) || (appositions.match(list, from) === 0 && !/^\p{N}/u.test(first.text))) return from
  for (let k = from + 1; k < Math.min(list.length, from + LONGEST_APPOSITION); k++) {
    const { gap } = list[k]!
    if (endsClause(gap) || quotes(gap) || (!list[k]!.capital && verbs.match(list, k) > 0 && !pauses(gap))) return from
    if (/^, ?$/u.test(gap)) return k
  }
  return from
}

function verbStands(list: readonly Word[], k: number, direct: boolean, count: number): boolean {
  if (notSpeech.match(list, k) > 0 || notSpeech.matchBefore(list, k + count - 1) > count) return false
  if (negations.matchBefore(list, k - 1) > 0 && !pauses(list[k]!.gap)) return false
  if (direct) return true
  if (weak.match(list, k) === count) return false
  return pauses(list[k]!.gap) || coordinators.matchBefore(list, k - 1) > 0
}

/** "Phát biểu tại hội nghị, ông Nam …": the verb opens a clause before its subject. */
function inverted(reading: Reading, sentence: Sentence, group: Group, earlier: readonly Group[]): string | null {
  const list = reading.words
  if (earlier.some(each => !each.object)) return null
  const gap = list[group.from]!.gap
  const before = list[group.from - 1]?.key ?? ''
  if (!/[,:]/u.test(gap) && !['có', 'gồm', 'là', 'các'].includes(before)) return null
  for (let k = sentence.from; k < group.from; k++) {
    const first = k === sentence.from || k === sentence.from + 1
    if (!first && !/,/u.test(list[k]!.gap)) continue
    const count = verbs.match(list, k)
    if (count === 0 || (first && list[sentence.from]!.key === 'theo')) continue
    if (neverFirst.match(list, k) === count || (weak.match(list, k) === count && k !== sentence.from)) continue
    return slice(reading, k, count)
  }
  return null
}

/** "Ông Nam: “…”". */
function colon(reading: Reading, group: Group, sentence: Sentence): string | null {
  const next = reading.words[group.to]
  if (group.members.length > 1 || group.from > sentence.from + 1 || !next || next.end > sentence.end + 400) return null
  return /^\s?:\s?["“'‘]/u.test(next.gap) ? ':' : null
}
