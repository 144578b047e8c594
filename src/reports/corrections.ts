import { isValid } from '../text/dates/calendar.js'
import type { PartialDate, Session } from '../text/dates/types.js'
import { nfc } from '../text/normalize.js'
import type { Language } from './report.js'

export interface CorrectedPerson {
  readonly name: string
  /** "" when none is given. */
  readonly title: string
}

/**
 * What an admin set right by hand, of the report and of its main meeting. A field left out is as the text was read; null or an empty
 * list says that there is none. Kept apart from what was read, and laid over it again whenever that is read anew.
 */
export interface Corrections {
  readonly title?: string
  readonly language?: Language
  readonly date?: { readonly from: PartialDate; readonly to: PartialDate } | null
  readonly session?: Session | null
  readonly place?: string | null
  readonly chaired?: readonly CorrectedPerson[]
  readonly spoke?: readonly CorrectedPerson[]
  /** As written: "Nghị quyết 35-NQ/TW". */
  readonly documents?: readonly string[]
}

export type CorrectedField = keyof Corrections

export const CORRECTED_FIELDS: readonly CorrectedField[] = ['title', 'date', 'session', 'place', 'chaired', 'spoke', 'documents', 'language']

/** The fields that stand in corrections, in the order people are shown them. */
export const fieldsOf = (corrections: Corrections): CorrectedField[] => CORRECTED_FIELDS.filter((field) => corrections[field] !== undefined)

/** Words that corrections put into the records, and that the text need not have. */
export const correctedWords = ({ place, chaired = [], spoke = [], documents = [] }: Corrections): string =>
  [place ?? '', ...[...chaired, ...spoke].flatMap(({ name, title }) => [name, title]), ...documents].filter((words) => words !== '').join('; ')

const SESSIONS: readonly unknown[] = ['morning', 'noon', 'afternoon', 'evening']
const LANGUAGES: readonly unknown[] = ['vi', 'en']

/** Corrections as a file has them; what is not of their form is left out. */
export function readCorrections(value: unknown): Corrections {
  if (typeof value !== 'object' || value === null) return {}
  const given = value as Record<string, unknown>
  const read: Record<string, unknown> = {}
  for (const field of CORRECTED_FIELDS) {
    const found = field in given ? READERS[field](given[field]) : undefined
    if (found !== undefined) read[field] = found
  }
  return read
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? nfc(value).trim() : undefined)
const oneOf = (known: readonly unknown[]) => (value: unknown): unknown => (known.includes(value) ? value : undefined)
const orNull = (read: (value: unknown) => unknown) => (value: unknown): unknown => (value === null ? null : read(value))
const listOf = (read: (value: unknown) => unknown) => (value: unknown): unknown => (Array.isArray(value) ? value.map(read).filter((one) => one !== undefined) : undefined)

const READERS: Readonly<Record<CorrectedField, (value: unknown) => unknown>> = {
  title: text,
  language: oneOf(LANGUAGES),
  date: orNull(range),
  session: orNull(oneOf(SESSIONS)),
  place: orNull(text),
  chaired: listOf(personOf),
  spoke: listOf(personOf),
  documents: listOf(text),
}

function personOf(value: unknown): CorrectedPerson | undefined {
  const { name, title } = (value ?? {}) as Record<string, unknown>
  const named = text(name)
  return named === undefined ? undefined : { name: named, title: text(title) ?? '' }
}

function range(value: unknown): { from: PartialDate; to: PartialDate } | undefined {
  const { from, to } = (value ?? {}) as Record<string, unknown>
  const [first, last] = [dayOf(from), dayOf(to)]
  return first && last ? { from: first, to: last } : undefined
}

function dayOf(value: unknown): PartialDate | undefined {
  const given = (value ?? {}) as Record<string, unknown>
  const part = (name: string): number | null => (Number.isSafeInteger(given[name]) ? (given[name] as number) : null)
  const date = { year: part('year'), month: part('month'), day: part('day') }
  return isValid(date) ? date : undefined
}
