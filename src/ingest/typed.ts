import type { CorrectedField, CorrectedPerson, Corrections } from '../reports/corrections.js'
import { findDates } from '../text/dates/index.js'
import type { PartialDate } from '../text/dates/types.js'
import { collapse, fold, nfc } from '../text/normalize.js'
import { HONORIFICS } from '../text/names/tables/honorifics.js'

/** What a person may set right, in the order it is offered. */
export { CORRECTED_FIELDS as EDITABLE } from '../reports/corrections.js'

/** What is known of the report a value is typed for. */
interface Known {
  /** "Today", for hôm qua. */
  readonly today: PartialDate
  /** For a day typed without one. */
  readonly year: number | null
}

/** Values longer than this were not meant as one. */
const LONGEST = 2_000
const LONGEST_LINE = 400
const LONGEST_MEETING = 20
const DAYS_OF_MONTH = 31

/** What a person typed for a field, as a correction; null when it cannot be read as one. */
export function typedValue(field: CorrectedField, typed: string, known: Known): Corrections | null {
  const text = nfc(typed).trim()
  if (text === '' || text.length > LONGEST) return null
  return READERS[field](text, known)
}

/** A field said to have nothing; null for those that always have something. */
export function emptyValue(field: CorrectedField): Corrections | null {
  if (field === 'title' || field === 'language') return null
  return { [field]: field === 'date' || field === 'session' || field === 'place' ? null : [] }
}

type Reader = (text: string, known: Known) => Corrections | null

const READERS: Readonly<Record<CorrectedField, Reader>> = {
  title: (text) => (text.length > LONGEST_LINE ? null : { title: collapse(text) }),
  place: (text) => (text.length > LONGEST_LINE ? null : { place: collapse(text) }),
  date: dateIn,
  session: sessionIn,
  language: (text) => (/^(?:vi|viet|tieng viet|vietnamese)/u.test(fold(text)) ? { language: 'vi' } : /^(?:en|anh|tieng anh)/u.test(fold(text)) ? { language: 'en' } : null),
  chaired: (text) => peopleIn(text, (chaired) => ({ chaired })),
  spoke: (text) => peopleIn(text, (spoke) => ({ spoke })),
  documents: (text) => ({ documents: linesOf(text) }),
}

/** One day, or from one day to another; a session that stands with it is taken too. */
function dateIn(text: string, { today, year }: Known): Corrections | null {
  const [found, ...others] = findDates(text, { reference: today })
  if (found === undefined || others.length > 0 || found.from.day === null || found.from.month === null || found.to.day === null) return null
  // A month or a quarter is when, but not which days.
  if (found.to.month === null || (found.to.month - found.from.month) * DAYS_OF_MONTH + found.to.day - found.from.day > LONGEST_MEETING) return null
  const full = (date: PartialDate): PartialDate => ({ ...date, year: date.year ?? year })
  return { date: { from: full(found.from), to: full(found.to) }, ...(found.session !== null && { session: found.session }) }
}

/** A part of the day by itself is read as one with a day behind it. */
function sessionIn(text: string): Corrections | null {
  const [found] = findDates(`${text} 1/2/2003`)
  const session = found?.session ?? findDates(`1 February 2003 ${text}`)[0]?.session ?? null
  return session === null ? null : { session }
}

const linesOf = (text: string): string[] => text.split(/[\n;]/u).map(collapse).filter((line) => line !== '')

const HONORIFIC = new RegExp(`^(?:${Object.values(HONORIFICS).flat().sort((a, b) => b.length - a.length).join('|')})[.:]?\\s+(?=\\p{Lu})`, 'iu')

/** One person a line (or parted by ";"): the name, and behind a comma or dash the title. */
function peopleIn(text: string, asCorrection: (people: CorrectedPerson[]) => Corrections): Corrections | null {
  const people = linesOf(text).map((line) => {
    const [, name = line, title = ''] = /^([^,–—(]+?)\s*(?:[,–—]|\s-\s|(?=\())\s*(.*)$/u.exec(line.replace(/^[-•*\p{N}.)\s]+/u, '')) ?? []
    return { name: collapse(name.replace(/^[-•*\p{N}.)\s]+/u, '').replace(HONORIFIC, '')), title: collapse(title.replace(/^\((.*)\)$/u, '$1')) }
  })
  const sound = people.every(({ name }) => /\p{L}/u.test(name) && name.length <= LONGEST_LINE)
  return people.length > 0 && sound ? asCorrection(people) : null
}
