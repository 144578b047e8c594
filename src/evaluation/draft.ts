import type { Meeting, Role } from '../meetings/meeting.js'
import { formatEn, formatVi } from '../text/dates/format.js'
import type { PartialDate } from '../text/dates/types.js'
import { sentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import { syllables } from '../text/syllables.js'

/** A meeting with the file name and the text of the report that tells of it. */
export interface ToldMeeting {
  readonly meeting: Meeting
  readonly source: string
}

export interface DraftDeps {
  readonly textOf: (source: string) => Promise<string | null>
  /** The words of `locales/` for each language: `draft-<kind>` with { $meeting }, `draft-no-meeting` with { $date }. */
  readonly say: Readonly<Record<'vi' | 'en', (id: string, values: Record<string, string>) => string>>
}

/** A line for a person to check; without `draft` it counts as checked. */
interface DraftLine {
  readonly id: string
  readonly kind: string
  readonly question: { readonly vi: string; readonly en: string }
  readonly source?: string
  readonly expected: readonly (readonly string[])[]
  readonly evidence?: readonly string[]
  readonly answerable: boolean
  readonly draft: true
}

/** One question in so many asks about a day without a meeting. */
const UNANSWERABLE = 8
/** Syllables of a name that tells a meeting apart and that somebody would write out. */
const NAME = { least: 4, most: 25 }
const DAY_MS = 86_400_000

/** Facts of a meeting a question can ask for; each with its wordings and the characters that prove it. */
type Fact = Span & { readonly wordings: readonly string[] }
const KINDS: Readonly<Record<string, (meeting: Meeting) => readonly Fact[]>> = {
  'who-spoke': (meeting) => people(meeting, 'spoke'),
  'who-chaired': (meeting) => people(meeting, 'chaired'),
  when: ({ date }) => (date === null || !isDay(date.from) || !sameDay(date.from, date.to) ? [] : [{ ...spanOf(date), wordings: dayWordings(date.from) }]),
  where: ({ place }) => (place === null ? [] : [{ ...spanOf(place), wordings: [place.text] }]),
  'who-organised': ({ organisers }) => organisers.map((organiser) => ({ ...spanOf(organiser), wordings: [organiser.text] })),
}

/** Questions made from the records of meetings, of all kinds in turn, and some about days without one; at most `count`. */
export async function draftGold(told: readonly ToldMeeting[], count: number, { textOf, say }: DraftDeps): Promise<DraftLine[]> {
  const lines: DraftLine[] = []
  const used = new Map(Object.keys(KINDS).map((kind) => [kind, 0]))
  const askable = told.filter(({ meeting }) => meeting.ordinal === 0 && isTelling(meeting.name.text))
  const id = (): string => `q${lines.length + 1}`
  for (const { meeting, source } of askable) {
    if (lines.length >= count) break
    const text = await textOf(source)
    const kind = [...used].filter(([each]) => KINDS[each]!(meeting).length > 0).sort((a, b) => a[1] - b[1])[0]?.[0]
    if (text === null || kind === undefined) continue
    used.set(kind, used.get(kind)! + 1)
    const facts = KINDS[kind]!(meeting)
    const question = { vi: capital(say.vi(`draft-${kind}`, { meeting: named(meeting, kind, formatVi) })), en: say.en(`draft-${kind}`, { meeting: named(meeting, kind, formatEn) }) }
    const evidence = [...new Set(facts.map((fact) => sentenceWith(text, fact)))]
    lines.push({ id: id(), kind, question, source, expected: facts.map(({ wordings }) => wordings), evidence, answerable: true, draft: true })
    if (lines.length % UNANSWERABLE !== 0 || lines.length >= count) continue
    const free = freeDay(meeting, told)
    if (free !== null) lines.push({ id: id(), kind: 'no-meeting', question: { vi: say.vi('draft-no-meeting', { date: formatVi(free) }), en: say.en('draft-no-meeting', { date: formatEn(free) }) }, expected: [], answerable: false, draft: true })
  }
  return lines
}

const people = (meeting: Meeting, role: Role): Fact[] => {
  const met = new Map(meeting.people.filter((person) => person.role === role).map((person) => [person.name, { ...person.evidence, wordings: [person.name] }]))
  return [...met.values()]
}

function isTelling(name: string): boolean {
  const count = syllables(name).length
  return count >= NAME.least && count <= NAME.most
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The meeting as a question names it, with its day unless that is what is asked. */
function named({ name, date, session }: Meeting, kind: string, format: typeof formatVi): string {
  return date === null || kind === 'when' ? name.text : `${name.text} (${format({ ...date, session })})`
}

/** As people write a day: "20/12/2021", "20/12", "20-12", "20.12", "20 tháng 12", "20 December". */
function dayWordings({ day, month, year }: PartialDate): string[] {
  const [d, m] = [day!, month!]
  const padded = (n: number): string => String(n).padStart(2, '0')
  const pairs = [[`${d}`, `${m}`], [padded(d), padded(m)], [padded(d), `${m}`]] as const
  const forms = pairs.flatMap(([first, second]) => ['/', '-', '.', ' tháng '].map((between) => `${first}${between}${second}`))
  const one = { year, month, day }
  return [...new Set([formatVi({ from: one, to: one }), ...forms, formatEn({ from: { ...one, year: null }, to: { ...one, year: null } })])]
}

const isDay = ({ month, day }: PartialDate): boolean => month !== null && day !== null
const sameDay = (a: PartialDate, b: PartialDate): boolean => a.month === b.month && a.day === b.day

const sentenceWith = (text: string, { start, end }: Span): string => {
  const sentence = sentences(text).find((each) => each.start < end && start < each.end) ?? { start, end }
  return text.slice(sentence.start, sentence.end).trim()
}

/** The first day after a meeting's that falls within no meeting of any year. */
function freeDay({ date }: Meeting, told: readonly ToldMeeting[]): { from: PartialDate; to: PartialDate } | null {
  if (date === null || !isDay(date.from)) return null
  const taken = new Set(told.flatMap(({ meeting }) => (meeting.date === null ? [] : [meeting.date.from, meeting.date.to])).map(({ month, day }) => `${month ?? ''}-${day ?? ''}`))
  const start = Date.UTC(date.from.year ?? 2000, date.from.month! - 1, date.from.day!)
  for (let i = 1; i < 366; i++) {
    const at = new Date(start + i * DAY_MS)
    const day = { year: date.from.year, month: at.getUTCMonth() + 1, day: at.getUTCDate() }
    if (!taken.has(`${day.month}-${day.day}`)) return { from: day, to: day }
  }
  return null
}
