/**
 * Measures meeting extraction against annotated reports: `npx tsx bench/meetings.ts GOLD.jsonl REPORTS_DIR [--misses]`.
 * A gold line: {id, is_meeting_report, meetings: [{date, session, place, organiser, chair, speakers: [{name}], attended}], not_speakers};
 * its report is REPORTS_DIR/<id with "/" as "-">.txt, first line the title.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { extractMeetings } from '../src/meetings/extract.js'
import type { Meeting } from '../src/meetings/meeting.js'
import type { Report } from '../src/reports/report.js'
import { nfc } from '../src/text/normalize.js'
import { normalizeTone } from '../src/text/tone.js'

interface GoldMeeting {
  readonly date: string | null
  readonly session: string | null
  readonly place: string | null
  readonly organiser: readonly string[]
  readonly chair: readonly string[]
  readonly speakers: readonly { readonly name: string }[]
  readonly attended: readonly string[]
}

interface Gold {
  readonly id: string
  readonly meetings: readonly GoldMeeting[]
  readonly not_speakers: readonly string[]
}

const [goldFile, folder, ...flags] = process.argv.slice(2)
if (goldFile === undefined || folder === undefined) throw new Error('usage: bench/meetings.ts GOLD.jsonl REPORTS_DIR [--misses]')
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const showMisses = flags.includes('--misses')

const key = (text: string): string =>
  normalizeTone(nfc(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const same = (a: string, b: string): boolean => key(a) === key(b) || key(a).endsWith(` ${key(b)}`) || key(b).endsWith(` ${key(a)}`)
const within = (a: string, b: string): boolean => key(a).includes(key(b)) || key(b).includes(key(a))
const SESSIONS: Readonly<Record<string, string>> = { sáng: 'morning', trưa: 'noon', chiều: 'afternoon', tối: 'evening' }

function reportOf(file: string): Report {
  const text = nfc(readFileSync(file, 'utf8')).replace(/\r\n?/gu, '\n')
  return {
    id: basename(file, '.txt'),
    source: basename(file),
    title: text.split('\n', 1)[0]!,
    date: null,
    author: null,
    language: 'vi',
    text,
    pages: [],
    encoding: 'utf-8',
    warnings: [],
  }
}

const named = (meetings: readonly Meeting[], ...roles: string[]): string[] => [
  ...new Set(meetings.flatMap(meeting => meeting.people.filter(person => roles.includes(person.role)).map(person => person.name))),
]

class Score {
  right = 0
  found = 0
  gold = 0

  add(id: string, what: string, found: readonly string[], gold: readonly string[], equal: (a: string, b: string) => boolean): void {
    const extra = found.filter(each => !gold.some(other => equal(each, other)))
    const missed = gold.filter(each => !found.some(other => equal(each, other)))
    this.found += found.length
    this.gold += gold.length
    this.right += gold.length - missed.length
    if (showMisses && (extra.length > 0 || missed.length > 0))
      print(`${id} ${what}: missed ${JSON.stringify(missed)} extra ${JSON.stringify(extra)}`)
    this.extra += extra.length
  }

  extra = 0

  toString(): string {
    const recall = this.gold === 0 ? 1 : this.right / this.gold
    const precision = this.found === 0 ? 1 : (this.found - this.extra) / this.found
    const percent = (value: number): string => (value * 100).toFixed(1)
    return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent((2 * precision * recall) / (precision + recall))}  (${this.right}/${this.gold} gold, ${this.extra} extra)`
  }
}

const scores = {
  speakers: new Score(),
  chairs: new Score(),
  attended: new Score(),
  date: new Score(),
  session: new Score(),
  place: new Score(),
  organiser: new Score(),
}
let wronglySpeaking = 0
for (const line of readFileSync(goldFile, 'utf8').split('\n').filter(Boolean)) {
  const gold = JSON.parse(line) as Gold
  const file = join(folder, `${gold.id.replace(/\//gu, '-')}.txt`)
  if (!existsSync(file) || gold.meetings.length === 0) continue
  const meetings = extractMeetings(reportOf(file))
  const all = <T>(pick: (meeting: GoldMeeting) => readonly T[]): T[] => [...new Set(gold.meetings.flatMap(pick))]
  const one = (value: string | null | undefined): string[] => (value ? [value] : [])
  const spoke = named(meetings, 'spoke')
  scores.speakers.add(
    gold.id,
    'speakers',
    spoke,
    all(meeting => meeting.speakers.map(each => each.name)),
    same,
  )
  for (const name of gold.not_speakers) {
    if (!spoke.some(each => same(each, name))) continue
    wronglySpeaking++
    if (showMisses) print(`${gold.id} not a speaker: ${name}`)
  }
  scores.chairs.add(
    gold.id,
    'chairs',
    named(meetings, 'chaired'),
    all(meeting => meeting.chair),
    same,
  )
  scores.attended.add(
    gold.id,
    'attended',
    named(meetings, 'attended', 'chaired', 'spoke'),
    all(meeting => meeting.attended),
    same,
  )
  const main = gold.meetings[0]!
  const found = meetings[0]
  const { from } = found?.date ?? { from: null }
  const day = from?.month && from.day ? [`${String(from.month).padStart(2, '0')}-${String(from.day).padStart(2, '0')}`] : []
  scores.date.add(gold.id, 'date', day, one(main.date?.slice(-5)), (a, b) => a === b)
  scores.session.add(gold.id, 'session', one(found?.session), one(main.session && SESSIONS[main.session]), (a, b) => a === b)
  scores.place.add(gold.id, 'place', one(found?.place?.text), one(main.place), within)
  scores.organiser.add(
    gold.id,
    'organiser',
    (found?.organisers ?? []).map(each => each.text),
    main.organiser,
    within,
  )
}
for (const [name, score] of Object.entries(scores)) print(`${name.padEnd(10)} ${score.toString()}`)
print(`not speakers named as speakers: ${wronglySpeaking}`)

const reports = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .slice(0, 400)
  .map(name => reportOf(join(folder, name)))
const start = performance.now()
for (const report of reports) extractMeetings(report)
const seconds = (performance.now() - start) / 1000
const kilobytes = reports.reduce((sum, report) => sum + report.text.length, 0) / 1000
print(`${(reports.length / seconds).toFixed(0)} reports/s, ${(kilobytes / seconds).toFixed(0)} thousand characters/s`)
