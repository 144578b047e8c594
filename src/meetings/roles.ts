import { phraseTable } from '../text/names/phrases.js'
import type { Resolved } from '../text/names/people.js'
import type { Word } from '../text/names/words.js'
import { endsClause, groups, pauses, quotes, type Group } from './clause.js'
import type { Role } from './meeting.js'
import { isElsewhere } from './elsewhere.js'
import type { Reading, Sentence } from './reading.js'
import { ABSENT_LEADS, ATTEND_LEADS, ATTEND_VERBS, CHAIR_LEADS, CHAIR_VERBS, NOT_ATTENDING, NOT_CHAIRING } from './tables/roles.js'
import { AUXILIARIES, COORDINATORS } from './tables/speech.js'
import { EVENT_KINDS } from './tables/events.js'

/** A role somebody has in a sentence. */
export interface Shown {
  readonly mention: Resolved
  readonly role: Extract<Role, 'chaired' | 'attended'>
  readonly sentence: Sentence
}

type Lead = 'chaired' | 'attended' | 'absent'

const chairVerbs = phraseTable(CHAIR_VERBS)
const attendVerbs = phraseTable(ATTEND_VERBS)
const notChairing = phraseTable(NOT_CHAIRING)
const notAttending = phraseTable(NOT_ATTENDING)
const auxiliaries = phraseTable(AUXILIARIES)
const coordinators = phraseTable(COORDINATORS)
const kinds = phraseTable(EVENT_KINDS)
const leads: readonly (readonly [Lead, ReturnType<typeof phraseTable>])[] = [
  ['absent', phraseTable(ABSENT_LEADS)],
  ['chaired', phraseTable(CHAIR_LEADS)],
  ['attended', phraseTable(ATTEND_LEADS)],
]

const REACH = 45

/** Who chaired and who attended, sentence by sentence; a list under a heading keeps the heading's role. */
export function rolesIn(reading: Reading): Shown[] {
  const shown: Shown[] = []
  let open: Lead | null = null
  for (const sentence of reading.sentences) {
    const all = groups(reading, sentence)
    if (open !== null && !isListLine(reading, sentence)) open = null
    const heading = headingOf(reading, sentence)
    const before = shown.length
    for (const [index, group] of all.entries()) {
      const role = roleOf(reading, sentence, group, index, all) ?? open
      if (role && role !== 'absent') for (const mention of group.members) if (mention.person) shown.push({ mention, role, sentence })
    }
    if (heading !== null) open = heading
    else if (open !== null && shown.length === before && all.length > 0 && open !== 'absent') open = null
  }
  return shown
}

/** Lines of a list: numbered, dashed, or beginning with a person. */
function isListLine(reading: Reading, sentence: Sentence): boolean {
  const head = reading.text.slice(sentence.start, sentence.start + 6)
  const [first] = sentence.mentions
  return /^\s*(?:[-–•*+]|\p{N}{1,2}[.)]|\()/u.test(head) || (first !== undefined && first.from === sentence.from)
}

/** "Thành phần tham dự:" alone, or as the end of a sentence. */
function headingOf(reading: Reading, sentence: Sentence): Lead | null {
  if (!/:\s*$/u.test(reading.text.slice(sentence.start, sentence.end)) && sentence.to - sentence.from > 6) return null
  for (let k = sentence.from; k < sentence.to; k++) {
    for (const [role, table] of leads) {
      const count = table.match(reading.words, k)
      if (count > 0 && (/:\s*$/u.test(reading.text.slice(sentence.start, sentence.end)) || /:/u.test(reading.words[k + count]?.gap ?? '')))
        return role
    }
  }
  return null
}

function roleOf(reading: Reading, sentence: Sentence, group: Group, index: number, all: readonly Group[]): Lead | null {
  const list = reading.words
  const ceiling = all.slice(index + 1).find(later => !later.object)?.from ?? sentence.to
  const lead = leadOf(reading, sentence, group, all.slice(0, index))
  if (lead === 'absent' || isElsewhere(list, sentence)) return 'absent'
  if (list.slice(sentence.from, group.from).some(word => word.key === 'sẽ')) return null
  const after = group.object && list[group.from - 1]!.key !== 'cùng' ? null : verbAfter(list, group.to, ceiling)
  if (lead === 'chaired' || after === 'chaired') return 'chaired'
  return lead ?? after
}

/** The first verb of chairing or attending that is the group's own. */
function verbAfter(list: readonly Word[], from: number, ceiling: number): 'chaired' | 'attended' | null {
  let direct = true
  let delegated = false
  let attended = false
  for (let k = from; k < Math.min(ceiling, from + REACH); k++) {
    const gap = list[k]!.gap
    if (/[.;!?\n:]/u.test(gap) && (k === from || endsClause(gap))) break
    if (quotes(gap)) break
    if (list[k]!.capital) {
      direct = false
      continue
    }
    const chair = chairVerbs.match(list, k)
    const attend = notAttending.match(list, k) > 0 ? 0 : attendVerbs.match(list, k)
    if (list[k]!.key === 'thay' && list[k + 1]?.key === 'mặt') delegated = true
    const stands = direct || delegated || pauses(gap) || coordinators.matchBefore(list, k - 1) > 0
    const negated = ['không', 'chưa', 'sẽ', 'mời', 'thôi', 'nói', 'biết'].includes(list[k - 1]?.key ?? '')
    if (chair > 0 && stands && !negated && chairsMeeting(list, k + chair)) return 'chaired'
    if (attend > 0 && stands && !negated && attendsMeeting(list, k, attend)) attended = true
    const helper = auxiliaries.match(list, k)
    if (helper === 0) direct = false
    else k += helper - 1
  }
  return attended ? 'attended' : null
}

/** Chairing takes a meeting, or nothing, as its object. */
function chairsMeeting(list: readonly Word[], k: number): boolean {
  const next = list[k]
  if (list[k - 1]!.key === 'hành' || list[k - 1]!.key === 'khiển') return kindsNear(list, k)
  if (!next || /[.;:,!?\n)“"–-]/u.test(next.gap)) return !(next && /,/u.test(next.gap) && notChairing.match(list, k) > 0)
  return kindsNear(list, k) || (notChairing.match(list, k) === 0 && BARE_OBJECTS.has(next.key))
}

/** What may follow "chủ trì" besides the word for a meeting. */
const BARE_OBJECTS = new Set([
  'và',
  'hội',
  'phiên',
  'buổi',
  'cuộc',
  'lễ',
  'tiệc',
  'họp',
  'kỳ',
  'the',
  'tại',
  'có',
  'đã',
  'là',
  'chương',
  'đại',
])

const kindsNear = (list: readonly Word[], k: number): boolean => [0, 1, 2, 3].some(step => kinds.match(list, k + step) > 0)

/** Verbs such as "tham gia" and "tiếp" need a meeting or a guest behind them. */
function attendsMeeting(list: readonly Word[], k: number, count: number): boolean {
  const key = list
    .slice(k, k + count)
    .map(word => word.key)
    .join(' ')
  if (!['tham gia', 'tiếp', 'trao', 'tặng', 'có mặt', 'ký kết', 'khai mạc', 'bế mạc'].includes(key)) return true
  for (let i = k + count; i < Math.min(list.length, k + count + 5); i++) if (kinds.match(list, i) > 0 || list[i]!.capital) return true
  return key === 'có mặt'
}

/** The role that words before a list give it: "Tham dự hội nghị có …", "Chủ trì: …", "dưới sự chủ trì của …". */
function leadOf(reading: Reading, sentence: Sentence, group: Group, earlier: readonly Group[]): Lead | null {
  const list = reading.words
  const floor = earlier.findLast(each => !each.object && each.members.some(member => member.person))?.to ?? sentence.from
  const opener = list[group.from - 1]?.key ?? ''
  const gap = list[group.from]!.gap
  for (let k = group.from - 1; k >= floor && group.from - k < REACH; k--) {
    for (const [role, table] of leads) {
      const count = table.match(list, k)
      if (count === 0 || notAttending.match(list, k) > 0) continue
      if (role === 'chaired' && list[k + count - 1]!.key === 'hành' && !kindsNear(list, k + count) && !/:/u.test(gap)) continue
      const adjacent = k + count === group.from
      if (
        adjacent &&
        /^(?:\s{1,2}|\s?[:–-]\s?)$/u.test(gap) &&
        (role === 'chaired' || role === 'absent' || /[:–-]/u.test(gap) || list[group.from - 1]!.key === 'của')
      )
        return role
      const opens =
        list[k]!.capital || k === sentence.from || /[,;]/u.test(list[k]!.gap) || list[k - 1]?.key === 'có' || list[k - 1]?.key === 'cùng'
      if (opens && (['có', 'gồm', 'là', 'còn', 'các', 'của'].includes(opener) || /:/u.test(gap))) return role
      if (opens && role === 'chaired' && /,/u.test(gap)) return role
    }
  }
  const carried = earlier.at(-1)
  return carried && /[,;]/u.test(gap) && group.from - carried.to <= 12 ? leadOf(reading, sentence, carried, earlier.slice(0, -1)) : null
}
