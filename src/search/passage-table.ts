import type { Passage, PassageKind } from '../reports/report.js'
import { fitted } from './columns.js'

const KINDS: readonly PassageKind[] = ['title', 'body', 'caption']

export interface SavedPassageTable {
  /** Report ids in the order of their first passages, "" for those taken out. */
  readonly ids: readonly string[]
  readonly firsts: Uint32Array
  readonly counts: Uint32Array
  readonly reportOf: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly kinds: Uint8Array
}

/** Where every entry of the indexes stands: its report, its place there, its span. The entries of a report follow one another. */
export class PassageTable {
  readonly #ids: string[]
  readonly #numbers = new Map<string, number>()
  #firsts: Uint32Array
  #counts: Uint32Array
  #reportOf: Uint32Array
  #starts: Uint32Array
  #ends: Uint32Array
  #kinds: Uint8Array
  #size: number

  constructor(saved?: SavedPassageTable) {
    this.#ids = [...(saved?.ids ?? [])]
    this.#firsts = saved?.firsts ?? new Uint32Array(64)
    this.#counts = saved?.counts ?? new Uint32Array(64)
    this.#reportOf = saved?.reportOf ?? new Uint32Array(64)
    this.#starts = saved?.starts ?? new Uint32Array(64)
    this.#ends = saved?.ends ?? new Uint32Array(64)
    this.#kinds = saved?.kinds ?? new Uint8Array(64)
    this.#size = saved?.reportOf.length ?? 0
    this.#ids.forEach((id, number) => {
      if (id !== '') this.#numbers.set(id, number)
    })
  }

  /** Reports that can be found. */
  get reports(): number {
    return this.#numbers.size
  }

  /** Report numbers ever given: the length of arrays indexed by them. */
  get groups(): number {
    return this.#ids.length
  }

  /** Number of the report of each entry, non-decreasing. */
  get groupOf(): Uint32Array {
    return this.#reportOf
  }

  /** First entry of each report, by its number. */
  get firsts(): Uint32Array {
    return this.#firsts
  }

  has(reportId: string): boolean {
    return this.#numbers.has(reportId)
  }

  /** Id of a report by its number, "" when it was taken out. */
  idOf(group: number): string {
    return this.#ids[group] ?? ''
  }

  /** Ids of up to `count` reports, spread over the whole. */
  sample(count: number): string[] {
    const ids = [...this.#numbers.keys()]
    const step = Math.max(1, Math.floor(ids.length / count))
    return ids.filter((_, i) => i % step === 0).slice(0, count)
  }

  /** Opens a report; the passages added next are its own. */
  open(reportId: string): void {
    const number = this.#ids.push(reportId) - 1
    this.#numbers.set(reportId, number)
    this.#firsts = fitted(this.#firsts, number + 1)
    this.#counts = fitted(this.#counts, number + 1)
    this.#firsts[number] = this.#size
    this.#counts[number] = 0
  }

  /** Adds the next passage (by ordinal) of the report opened last; returns its entry number. */
  add(passage: Passage): number {
    const entry = this.#size++
    this.#reportOf = fitted(this.#reportOf, this.#size)
    this.#starts = fitted(this.#starts, this.#size)
    this.#ends = fitted(this.#ends, this.#size)
    this.#kinds = fitted(this.#kinds, this.#size)
    this.#reportOf[entry] = this.#ids.length - 1
    this.#starts[entry] = passage.start
    this.#ends[entry] = passage.end
    this.#kinds[entry] = KINDS.indexOf(passage.kind)
    this.#counts[this.#ids.length - 1]!++
    return entry
  }

  /** Takes a report out; returns its entries as [first, end). */
  remove(reportId: string): readonly [number, number] {
    const range = this.entriesOf(reportId)
    const number = this.#numbers.get(reportId)
    if (number !== undefined) this.#ids[number] = ''
    this.#numbers.delete(reportId)
    return range
  }

  /** Entries of a report as [first, end), empty when it is not here. */
  entriesOf(reportId: string): readonly [number, number] {
    const number = this.#numbers.get(reportId)
    if (number === undefined) return [0, 0]
    return [this.#firsts[number]!, this.#firsts[number]! + this.#counts[number]!]
  }

  /** 0-based place of an entry in its report. */
  ordinalOf(entry: number): number {
    return entry - this.#firsts[this.#reportOf[entry]!]!
  }

  passage(entry: number): Passage {
    const reportId = this.#ids[this.#reportOf[entry]!]!
    const ordinal = this.ordinalOf(entry)
    return {
      id: `${reportId}:${ordinal}`,
      reportId,
      ordinal,
      kind: KINDS[this.#kinds[entry]!]!,
      start: this.#starts[entry]!,
      end: this.#ends[entry]!,
    }
  }

  /** 1 for every entry of the given reports, 0 elsewhere, and how many there are. */
  mask(reportIds: Iterable<string>): { allowed: Uint8Array; count: number } {
    const allowed = new Uint8Array(this.#size)
    let count = 0
    for (const id of reportIds) {
      const [first, end] = this.entriesOf(id)
      allowed.fill(1, first, end)
      count += end - first
    }
    return { allowed, count }
  }

  /** A copy of the reports still here, entries numbered anew in the same order. */
  compacted(): PassageTable {
    const fresh = new PassageTable()
    for (const id of this.#ids) {
      if (id === '') continue
      fresh.open(id)
      const [first, end] = this.entriesOf(id)
      for (let entry = first; entry < end; entry++) fresh.add(this.passage(entry))
    }
    return fresh
  }

  /** The arrays as they can be given to the constructor again; views, not copies. */
  saved(): SavedPassageTable {
    return {
      ids: this.#ids,
      firsts: this.#firsts.subarray(0, this.#ids.length),
      counts: this.#counts.subarray(0, this.#ids.length),
      reportOf: this.#reportOf.subarray(0, this.#size),
      starts: this.#starts.subarray(0, this.#size),
      ends: this.#ends.subarray(0, this.#size),
      kinds: this.#kinds.subarray(0, this.#size),
    }
  }
}
