import type { Meeting } from '../meetings/meeting.js'
import { likeness } from '../reports/likeness.js'
import type { Report } from '../reports/report.js'
import type { Store, StoredReport } from '../store/store.js'
import { isSameMeeting } from './same-meeting.js'

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

type KinStore = Pick<Store, 'get' | 'meetings' | 'meetingsOn' | 'twin'>

/** Places in the text that are searched for, and how long each is in UTF-16 units: a copy has them all, edited or not. */
const SOUNDINGS = [0.05, 0.4, 0.75]
const SOUNDING = 240
const CANDIDATES = 4
/** Stored reports of one meeting that a new one is set beside. */
const MOST_TOLD = 12
/** Share of the text in common from which two are versions of one. Of 150 news reports set beside 400, one pair came above 0.11, with 0.72: the same news twice. */
const ALIKE = 0.6

/** Stored reports that resemble a new one, the most alike first. */
export async function kinOf(report: Report, meeting: Meeting | null, store: KinStore, near: Near): Promise<Kin[]> {
  const same = await store.get(report.id)
  if (same !== null) return [{ kind: 'same', report: same, meeting: (await store.meetings(same.id))[0] ?? null, likeness: 1 }]
  const twin = await store.twin(report)
  const told = await sameMeetings(meeting, store)
  const kin: Kin[] = []
  for (const id of new Set([...(await candidates(report, meeting, twin, near)), ...told.keys()])) {
    const other = await store.get(id)
    if (other === null) continue
    const alike = await likeness(report.text, other.text)
    const kind = alike >= ALIKE ? 'alike' : id === twin || told.has(id) ? 'same-meeting' : null
    if (kind !== null) kin.push({ kind, report: other, meeting: told.get(id) ?? (await store.meetings(id))[0] ?? null, likeness: alike })
  }
  return kin.sort((a, b) => b.likeness - a.likeness)
}

/** By the records: what stored reports tell of the same meeting, by the report's id, those in their main part first. */
async function sameMeetings(meeting: Meeting | null, store: KinStore): Promise<Map<string, Meeting>> {
  const { day = null, month = null } = meeting?.date?.from ?? {}
  if (meeting === null || day === null || month === null) return new Map()
  const found = (await store.meetingsOn(day, month)).filter((other) => isSameMeeting(meeting, other)).sort((a, b) => a.ordinal - b.ordinal)
  return new Map(found.slice(0, MOST_TOLD).reverse().map((other) => [other.reportId, other]))
}

async function candidates({ title, text }: Report, meeting: Meeting | null, twin: string | null, near: Near): Promise<Set<string>> {
  const soundings = SOUNDINGS.map((share) => text.slice(Math.floor(text.length * share)).slice(0, SOUNDING))
  const found = new Set(twin === null ? [] : [twin])
  for (const words of [title, meeting?.name.text ?? '', ...soundings]) if (words.trim() !== '') for (const id of await near(words, CANDIDATES)) found.add(id)
  return found
}
