import type { Meeting } from '../meetings/meeting.js'
import { likeness } from '../reports/likeness.js'
import type { Report } from '../reports/report.js'
import type { Store, StoredReport } from '../store/store.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'

/** A stored report that a new one may be another copy or version of. */
export interface Kin {
  /** The very same text; nearly the same text; or other words about the same meeting. */
  readonly kind: 'same' | 'alike' | 'same-meeting'
  readonly report: StoredReport
  readonly meeting: Meeting | null
  /** Share of the text in common, 0–1. */
  readonly likeness: number
}

/** Ids of reports that say most of what a text says, best first. */
export type Near = (text: string, limit: number) => Promise<readonly string[]>

type KinStore = Pick<Store, 'get' | 'meetings' | 'twin'>

/** Places in the text that are searched for, and how long each is in UTF-16 units: a copy has them all, edited or not. */
const SOUNDINGS = [0.05, 0.4, 0.75]
const SOUNDING = 240
const CANDIDATES = 4
/** Share of the text in common from which two are versions of one. Of 150 news reports set beside 400, one pair came above 0.11, with 0.72: the same news twice. */
const ALIKE = 0.6
/** Share of the words of two meetings' names. */
const SAME_NAME = 0.6

/** Stored reports that resemble a new one, the most alike first. */
export async function kinOf(report: Report, meeting: Meeting | null, store: KinStore, near: Near): Promise<Kin[]> {
  const same = await store.get(report.id)
  if (same !== null) return [{ kind: 'same', report: same, meeting: (await store.meetings(same.id))[0] ?? null, likeness: 1 }]
  const twin = await store.twin(report)
  const kin: Kin[] = []
  for (const id of await candidates(report, meeting, twin, near)) {
    const other = await store.get(id)
    if (other === null) continue
    const told = (await store.meetings(id))[0] ?? null
    const alike = await likeness(report.text, other.text)
    if (alike >= ALIKE) kin.push({ kind: 'alike', report: other, meeting: told, likeness: alike })
    else if (id === twin || (meeting !== null && told !== null && isSameMeeting(meeting, told))) kin.push({ kind: 'same-meeting', report: other, meeting: told, likeness: alike })
  }
  return kin.sort((a, b) => b.likeness - a.likeness)
}

async function candidates({ title, text }: Report, meeting: Meeting | null, twin: string | null, near: Near): Promise<Set<string>> {
  const soundings = SOUNDINGS.map((share) => text.slice(Math.floor(text.length * share)).slice(0, SOUNDING))
  const found = new Set(twin === null ? [] : [twin])
  for (const words of [title, meeting?.name.text ?? '', ...soundings]) if (words.trim() !== '') for (const id of await near(words, CANDIDATES)) found.add(id)
  return found
}

/** On the same day, and called much the same. */
function isSameMeeting(a: Meeting, b: Meeting): boolean {
  if (a.date === null || b.date === null) return false
  const [x, y] = [a.date.from, b.date.from]
  if (x.day !== y.day || x.month !== y.month || (x.year !== null && y.year !== null && x.year !== y.year)) return false
  if (a.session !== null && b.session !== null && a.session !== b.session) return false
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared >= Math.min(first.size, second.size) * SAME_NAME
}

const wordsOf = ({ name }: Meeting): Set<string> => new Set(syllables(fold(name.text)).map(({ text }) => text))
