import { summaryOf, type MeetingSummary } from '../meetings/summary.js'
import { Pace } from '../search/pace.js'
import type { ReportMeetings, Store } from '../store/store.js'
import { fold } from '../text/normalize.js'
import { normalizeTone } from '../text/tone.js'
import { syllables } from '../text/syllables.js'

const MAX_NAME_SYLLABLES = 6

const canonical = (text: string): string => normalizeTone(text.toLowerCase())

/** 2 for the same given name, 1 for one a letter or two longer or shorter or other, 0 otherwise. */
function alike(a: string, b: string): number {
  if (a === b) return 2
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= 2 && Math.max(a.length, b.length) - same <= 2 ? 1 : 0
}

/** One way a name is written, and how many reports write it so: 0 once they are gone. */
interface Spelling {
  readonly name: string
  reports: number
}

type CatalogueStore = Pick<Store, 'revision' | 'changesSince' | 'eachReport' | 'get' | 'meetings'>

/**
 * The meetings and people of the whole corpus, in memory, kept in step with the store.
 * Lists and counts come from here: they are complete, which a search never is.
 */
export class Catalogue {
  #reports = new Map<string, ReportMeetings>()
  /** Folded full name → ways it is written, in the order they were met. */
  #people = new Map<string, Spelling[]>()
  #revision = -1
  /** Calls of `sync` wait for one another: between its turns others' work goes on. */
  #turn: Promise<void> = Promise.resolve()
  /** Made when first asked for, and anew after a change. */
  #given: { readonly revision: number; readonly names: ReadonlySet<string> } | null = null

  get reportCount(): number {
    return this.#reports.size
  }

  titleOf(reportId: string): string {
    return this.#reports.get(reportId)?.title ?? ''
  }

  meetingsOf(reportId: string): readonly MeetingSummary[] {
    return this.#reports.get(reportId)?.meetings ?? []
  }

  *meetings(): Generator<MeetingSummary> {
    for (const { meetings } of this.#reports.values()) yield* meetings
  }

  /** Takes up what changed in the store until now. */
  sync(store: CatalogueStore): Promise<void> {
    const turn = this.#turn.then(() => this.#catchUp(store))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #catchUp(store: CatalogueStore): Promise<void> {
    if (this.#revision === (await store.revision())) return
    const changes = this.#revision < 0 ? null : await store.changesSince(this.#revision)
    if (!changes) return this.#loadAnew(store)
    for (const id of changes.removed) this.#drop(id)
    for (const id of changes.added) {
      const report = await store.get(id)
      if (report) this.#add({ id, title: report.title, uploadedAt: report.uploadedAt, meetings: (await store.meetings(id)).map(summaryOf) })
    }
    this.#revision = changes.revision
  }

  /** Questions under way see the old state until the new one is whole. */
  async #loadAnew(store: CatalogueStore): Promise<void> {
    const revision = await store.revision()
    const fresh = new Catalogue()
    await fresh.#load(store)
    this.#reports = fresh.#reports
    this.#people = fresh.#people
    this.#revision = revision
    // What changed while the pages were read.
    await this.#catchUp(store)
  }

  async #load(store: CatalogueStore): Promise<void> {
    const reports: ReportMeetings[] = []
    for await (const page of store.eachReport()) reports.push(...page)
    const pace = new Pace()
    for (const report of reports.sort(newestFirst)) {
      this.#add(report)
      if (pace.due) await pace.rest()
    }
  }

  #add(report: ReportMeetings): void {
    this.#drop(report.id)
    this.#reports.set(report.id, report)
    for (const name of namesIn(report)) {
      const key = fold(name)
      const spellings = this.#people.get(key)
      const known = spellings?.find((spelling) => spelling.name === name)
      if (known) known.reports++
      else if (spellings) spellings.push({ name, reports: 1 })
      else this.#people.set(key, [{ name, reports: 1 }])
    }
  }

  #drop(id: string): void {
    const report = this.#reports.get(id)
    if (!report) return
    this.#reports.delete(id)
    for (const name of namesIn(report)) this.#spellings(fold(name)).find((spelling) => spelling.name === name)!.reports--
  }

  #spellings(key: string): Spelling[] {
    return this.#people.get(key) ?? []
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
    const ranked = this.#spellings(fold(written)).filter(({ reports }) => reports > 0).sort((a, b) => b.reports - a.reports)
    const exact = ranked.find(({ name }) => canonical(name) === canonical(written))
    if (exact) return exact.name
    // Fully or partly unmarked ("Vuong Dinh Hue") is the same person; marked differently ("Vương Đình Huế") is taken for a slip of the pen.
    return /^\p{Lu}/u.test(written) || fold(written) === written ? (ranked[0]?.name ?? null) : null
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
      for (const { name, reports } of spellings) if (reports > 0) near.push([name, shared + given])
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
      for (const spellings of this.#people.values()) for (const { name, reports } of spellings) if (reports > 0) names.add(canonical(name.split(' ').at(-1)!))
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
      for (const { name, reports } of spellings) if (reports > 0) hits.push([name, reports])
    }
    return hits.sort((a, b) => b[1] - a[1]).slice(0, limit).map(([name]) => name)
  }
}

const newestFirst = (a: ReportMeetings, b: ReportMeetings): number => (a.uploadedAt < b.uploadedAt || (a.uploadedAt === b.uploadedAt && a.id > b.id) ? 1 : -1)

/** Full names in the meetings of a report, each once. */
function namesIn({ meetings }: ReportMeetings): Set<string> {
  const names = new Set<string>()
  for (const { people } of meetings) for (const { name, role } of people) if (role !== 'mentioned' || isFull(name)) names.add(name)
  return names
}

/** Two capital syllables that do nothing in a report are as often a place as a person. */
const isFull = (name: string): boolean => name.indexOf(' ') !== name.lastIndexOf(' ')
