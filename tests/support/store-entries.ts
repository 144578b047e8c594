import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Meeting } from '../../src/meetings/meeting.js'
import type { Passage, Report } from '../../src/reports/report.js'
import type { ReportEntry } from '../../src/store/store.js'

/** A new empty folder, and the way to be rid of it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'bienban-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A report as the store takes it, passages cut at blank lines, one meeting named after its title. */
export function entryOf(fields: Partial<Report> & { text: string }, origin: Partial<ReportEntry> = {}): ReportEntry {
  const id = createHash('sha256').update(fields.text).digest('hex').slice(0, 16)
  const report: Report = {
    ...{ source: `${id}.md`, title: fields.text.slice(0, 40), date: null, author: null, language: 'vi', pages: [], encoding: 'utf-8', warnings: [] },
    ...fields,
    id,
  }
  return {
    report,
    original: new TextEncoder().encode(report.text),
    passages: paragraphs(report),
    meetings: [meetingOf(report)],
    recordsVersion: 1,
    passageVersion: 1,
    uploadedBy: 'cli',
    uploadedAt: '2026-01-05T08:00:00.000Z',
    ...origin,
  }
}

function paragraphs({ id, text }: Report): Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (const piece of text.split(/(?<=\n\n)/u)) {
    const ordinal = passages.length
    passages.push({ id: `${id}:${ordinal}`, reportId: id, ordinal, kind: 'body', start, end: start + piece.length })
    start += piece.length
  }
  return passages
}

/** A meeting with a name and nothing else; give what the test is about. */
export function meetingOf(report: Report, fields: Partial<Meeting> = {}): Meeting {
  return {
    id: `${report.id}#0`,
    reportId: report.id,
    ordinal: 0,
    kind: 'hội nghị',
    name: { text: report.title, start: 0, end: report.title.length },
    date: null,
    session: null,
    place: null,
    organisers: [],
    people: [],
    acts: [],
    documents: [],
    conclusions: [],
    ...fields,
  }
}

/** Everything that the pages hold. */
export async function allOf<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(...page)
  return all
}
