import type { Meeting } from '../../meetings/meeting.js'
import { READ_BY_MODEL, type Told } from '../../meetings/told.js'
import type { Report } from '../../reports/report.js'
import type { Prompts } from '../../prompts.js'
import type { Span } from '../../text/span.js'
import { canonical } from '../check.js'
import { ModelFailure, type OutputSchema } from './chat-model.js'
import { asData } from './data.js'
import { replyTo, type Asking } from './reply.js'

const text = { type: 'string' }
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties })
const list = (items: unknown) => ({ type: 'array', items })

const MEETINGS: OutputSchema = {
  name: 'meetings',
  schema: {
    title: 'meetings',
    ...object({ meetings: list(object({ name: text, place: text, organisers: list(text), people: list(object({ name: text, role: { type: 'string', enum: ['chaired', 'spoke', 'attended'] } })) })) }),
  },
}

/** One fact of a report: what it is, its words, and whether the rules and the model read it. */
export interface ComparedFact {
  readonly field: 'name' | 'place' | 'organiser' | 'chaired' | 'spoke' | 'attended'
  readonly text: string
  readonly rules: boolean
  readonly model: boolean
  /** Where the model's words stand in the report; null where they do not, which no record may be made of. */
  readonly span: Span | null
}

interface Reading extends Asking {
  readonly prompts: Prompts
}

type Fact = Pick<ComparedFact, 'field' | 'text'>

/** What the rules read in a report and what a model reads in it, fact by fact. The model's words count only where they stand in the report. Throws `ModelFailure`. */
export async function compareReadings(report: Report, meetings: readonly Meeting[], reading: Reading): Promise<ComparedFact[]> {
  return compare(meetings.flatMap(factsOfRules), await factsTold(report, reading), report.text)
}

/** What a model tells of a report, to be proved before anything is made of it. Throws `ModelFailure`. */
export async function readTold(report: Report, reading: Reading): Promise<Told> {
  const facts = await factsTold(report, reading)
  return {
    places: facts.flatMap(({ field, text: words }) => (field === 'place' ? [words] : [])),
    organisers: facts.flatMap(({ field, text: words }) => (field === 'organiser' ? [words] : [])),
    people: facts.flatMap(({ field, text: name }) => (field === 'chaired' || field === 'spoke' || field === 'attended' ? [{ name, role: field }] : [])),
  }
}

/** Asks a model to read a report, as far as it is given one. */
function factsTold(report: Report, reading: Reading): Promise<Fact[]> {
  const prompt = reading.prompts.fill('extract', { language: report.language === 'vi' ? 'Vietnamese' : 'English', report: asData([report.text.slice(0, READ_BY_MODEL)]) })
  return replyTo(prompt, MEETINGS, reading, factsOfModel)
}

const factsOfRules = (meeting: Meeting): Fact[] => [
  { field: 'name', text: meeting.name.text },
  ...(meeting.place === null ? [] : [{ field: 'place', text: meeting.place.text } as const]),
  ...meeting.organisers.map(({ text: organiser }) => ({ field: 'organiser', text: organiser }) as const),
  ...meeting.people.flatMap(({ name, role }) => (role === 'mentioned' ? [] : [{ field: role, text: name } as const])),
]

interface Reply {
  readonly meetings?: readonly { readonly name?: unknown; readonly place?: unknown; readonly organisers?: unknown; readonly people?: unknown }[]
}

function factsOfModel(told: Reply): Fact[] {
  if (!Array.isArray(told.meetings)) throw new ModelFailure('bad-output')
  const words = (value: unknown): string[] => (typeof value === 'string' && value.trim() !== '' ? [value.normalize('NFC').trim()] : [])
  const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  return (told.meetings as NonNullable<Reply['meetings']>).flatMap(({ name, place, organisers, people }) => [
    ...words(name).map((one) => ({ field: 'name', text: one }) as const),
    ...words(place).map((one) => ({ field: 'place', text: one }) as const),
    ...all(organisers).flatMap(words).map((one) => ({ field: 'organiser', text: one }) as const),
    ...all(people).flatMap((person) => {
      const { name: called, role } = person as { name?: unknown; role?: unknown }
      return role === 'chaired' || role === 'spoke' || role === 'attended' ? words(called).map((one) => ({ field: role, text: one }) as const) : []
    }),
  ])
}

function compare(rules: readonly Fact[], model: readonly Fact[], report: string): ComparedFact[] {
  const key = ({ field, text: words }: Fact): string => `${field} ${canonical(words)}`
  const [ofRules, ofModel] = [new Set(rules.map(key)), new Set(model.map(key))]
  const every = new Map([...rules, ...model].map((fact) => [key(fact), fact]))
  return Array.from(every, ([id, fact]) => ({ ...fact, rules: ofRules.has(id), model: ofModel.has(id), span: spanOf(fact.text, report) }))
}

function spanOf(words: string, report: string): Span | null {
  const pattern = words.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('\\s+')
  const found = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'u').exec(report)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
