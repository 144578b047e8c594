import type { Meeting } from '../meetings/meeting.js'
import type { ReportSummary, Store } from '../store/store.js'
import { fold } from '../text/normalize.js'
import { normalizeTone } from '../text/tone.js'
import { syllables } from '../text/syllables.js'

/** What is known of a report without opening its text. */
export type ReportCard = Pick<ReportSummary, 'id' | 'title' | 'source' | 'date'>

const MAX_NAME_SYLLABLES = 6

const canonical = (text: string): string => normalizeTone(text.toLowerCase())

/** 2 for the same given name, 1 for one a letter or two longer or shorter or other, 0 otherwise. */
function alike(a: string, b: string): number {
  if (a === b) return 2
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= 2 && Math.max(a.length, b.length) - same <= 2 ? 1 : 0
}

/**
 * The meetings and people of the whole corpus, in memory, kept in step with the store.
 * Lists and counts come from here: they are complete, which a search never is.
 */
export class Catalogue {
  readonly #reports = new Map<string, ReportCard>()
  readonly #meetings = new Map<string, readonly Meeting[]>()
  /** Folded full name → name as written most often → reports. */
  readonly #people = new Map<string, Map<string, Set<string>>>()
  #revision = -1
  /** Made when first asked for, and anew after a change. */
  #given: { readonly revision: number; readonly names: ReadonlySet<string> } | null = null

  get reportCount(): number {
    return this.#reports.size
  }

  report(id: string): ReportCard | undefined {
    return this.#reports.get(id)
  }

  reports(): Iterable<ReportCard> {
    return this.#reports.values()
  }

  meetingsOf(reportId: string): readonly Meeting[] {
    return this.#meetings.get(reportId) ?? []
  }

  *meetings(): Generator<Meeting> {
    for (const meetings of this.#meetings.values()) yield* meetings
  }

  /** Takes up what changed in the store since the last call. */
  async sync(store: Store): Promise<void> {
    if (this.#revision === (await store.revision())) return
    const changes = this.#revision < 0 ? null : await store.changesSince(this.#revision)
    if (!changes) return this.#load(store)
    for (const id of changes.removed) this.#drop(id)
    for (const id of changes.added) {
      const report = await store.get(id)
      if (report) this.#add(report, await store.meetings(id))
    }
    this.#revision = changes.revision
  }

  async #load(store: Store): Promise<void> {
    const revision = await store.revision()
    this.#reports.clear()
    this.#meetings.clear()
    this.#people.clear()
    const byReport = new Map<string, Meeting[]>()
    for (const meeting of await store.allMeetings()) {
      const known = byReport.get(meeting.reportId)
      if (known) known.push(meeting)
      else byReport.set(meeting.reportId, [meeting])
    }
    for (const report of await store.list()) this.#add(report, byReport.get(report.id) ?? [])
    this.#revision = revision
  }

  #add(report: ReportCard, meetings: readonly Meeting[]): void {
    this.#drop(report.id)
    this.#reports.set(report.id, { id: report.id, title: report.title, source: report.source, date: report.date })
    this.#meetings.set(report.id, meetings)
    for (const { people } of meetings)
      for (const { name, role } of people) {
        // Two capital syllables that do nothing in a report are as often a place as a person.
        if (role === 'mentioned' && name.split(' ').length <= 2) continue
        const key = fold(name)
        const spellings = this.#people.get(key) ?? new Map<string, Set<string>>()
        this.#people.set(key, spellings)
        spellings.set(name, (spellings.get(name) ?? new Set()).add(report.id))
      }
  }

  #drop(id: string): void {
    const meetings = this.#meetings.get(id)
    this.#reports.delete(id)
    this.#meetings.delete(id)
    for (const { people } of meetings ?? [])
      for (const { name } of people) this.#people.get(fold(name))?.get(name)?.delete(id)
  }

  /** Full names (as the reports write them) that stand in a text; with marks in the text, marks must agree. */
  peopleIn(text: string): string[] {
    const words = syllables(text).map((syllable) => syllable.text)
    const found: string[] = []
    for (let i = 0; i < words.length; ) {
      let taken = 0
      for (let length = Math.min(MAX_NAME_SYLLABLES, words.length - i); length >= 2 && taken === 0; length--) {
        const written = words.slice(i, i + length).join(' ')
        const name = this.#bestSpelling(written)
        if (name !== null) {
          if (!found.includes(name)) found.push(name)
          taken = length
        }
      }
      i += taken || 1
    }
    return found
  }

  #bestSpelling(written: string): string | null {
    const spellings = this.#people.get(fold(written))
    if (!spellings) return null
    const ranked = [...spellings].filter(([, reports]) => reports.size > 0).sort((a, b) => b[1].size - a[1].size)
    const exact = ranked.find(([name]) => canonical(name) === canonical(written))
    if (exact) return exact[0]
    // Fully or partly unmarked ("Vuong Dinh Hue") is the same person; marked differently ("Vương Đình Huế") is taken for a slip of the pen.
    return /^\p{Lu}/u.test(written) || fold(written) === written ? (ranked[0]?.[0] ?? null) : null
  }

  /** People whose names come nearest to one that nobody has: shared syllables, the given name counting most; a slip of one letter is forgiven. */
  namesNear(written: string, limit: number): string[] {
    const asked = fold(written).split(' ')
    const near: [string, number][] = []
    for (const [folded, spellings] of this.#people) {
      const parts = folded.split(' ')
      const shared = parts.filter((part) => asked.includes(part)).length
      const given = alike(parts.at(-1)!, asked.at(-1)!)
      if (!given || (shared === 0 && asked.length > 1)) continue
      for (const [name, reports] of spellings) if (reports.size > 0) near.push([name, shared + given])
    }
    return near.sort((a, b) => b[1] - a[1]).slice(0, limit).map(([name]) => name)
  }

  /** True for the given name, as it is written, of anybody in the corpus. */
  isGivenName(word: string): boolean {
    return this.#givenNames().has(canonical(word))
  }

  #givenNames(): ReadonlySet<string> {
    if (this.#given?.revision !== this.#revision) {
      const names = new Set<string>()
      for (const spellings of this.#people.values()) for (const [name, reports] of spellings) if (reports.size > 0) names.add(canonical(name.split(' ').at(-1)!))
      this.#given = { revision: this.#revision, names }
    }
    return this.#given.names
  }

  /** People whose name contains the given one as whole syllables, most reported first: for "no such person" and short names. */
  namesLike(written: string, limit: number): string[] {
    const key = ` ${fold(written)} `
    const hits: [string, number][] = []
    for (const [folded, spellings] of this.#people) {
      if (!` ${folded} `.includes(key)) continue
      for (const [name, reports] of spellings) if (reports.size > 0) hits.push([name, reports.size])
    }
    return hits.sort((a, b) => b[1] - a[1]).slice(0, limit).map(([name]) => name)
  }
}
