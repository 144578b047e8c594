import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Answer } from '../../src/answers/answer.js'
import type { App } from '../../src/app.js'
import { AppError } from '../../src/errors.js'
import type { IngestOutcome } from '../../src/ingest.js'
import type { Meeting } from '../../src/meetings/meeting.js'
import type { Passage } from '../../src/reports/report.js'
import type { StoredReport } from '../../src/store/store.js'
import { fold } from '../../src/text/normalize.js'

/** A report given to the fake: its file name, title, text of one line per passage, and meetings if it has any. */
export interface FakeReport {
  readonly source: string
  readonly title: string
  readonly text: string
  readonly meetings?: readonly Meeting[]
}

/** What an asked fake remembers, for tests to look at. */
export interface FakeApp extends App {
  readonly conversations: (string | undefined)[]
  closed: boolean
}

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const AT = '2021-12-21T08:00:00.000Z'

/**
 * The product over a map in memory, honest in what a command line can see: ids are content hashes, a question is
 * answered with the first line that has all its words, quoted at its true offsets, and is not found otherwise.
 */
export function createFakeApp(given: readonly FakeReport[] = []): FakeApp {
  const reports = new Map<string, StoredReport>()
  const meetings = new Map<string, readonly Meeting[]>()
  const conversations: (string | undefined)[] = []

  const add = ({ source, title, text, meetings: told = [] }: FakeReport): string => {
    const id = idOf(text)
    const report = { id, source, title, text, date: { year: 2021, month: 12, day: 21 }, author: null, language: 'vi', pages: [], encoding: 'utf-8', warnings: [] } as const
    reports.set(id, { ...report, uploadedBy: 'cli', uploadedAt: AT, recordsVersion: 1, passageVersion: 1, corrections: {}, origin: null, edition: 0 })
    meetings.set(id, told)
    return id
  }
  given.forEach(add)

  const find = (wanted: string): StoredReport => {
    const found = [...reports.values()].filter(({ id, source }) => id.startsWith(wanted) || source === wanted)
    if (found.length === 0) throw new AppError('no-such-report', { values: { id: wanted } })
    if (found.length > 1) throw new AppError('ambiguous-id', { values: { id: wanted, count: found.length } })
    return found[0]!
  }

  const passagesOf = ({ id, text }: StoredReport): Passage[] =>
    Array.from(text.matchAll(/[^\n]+\n*/gu), (line, ordinal) => ({
      id: `${id}:${ordinal}`,
      reportId: id,
      ordinal,
      kind: 'body' as const,
      start: line.index,
      end: line.index + line[0].length,
    }))

  const linesWith = (words: string) =>
    [...reports.values()].flatMap((report) =>
      passagesOf(report)
        .map((passage) => ({ report, passage, text: report.text.slice(passage.start, passage.end).trimEnd() }))
        .filter(({ text }) => fold(words).split(/[^\p{L}\p{N}/]+/u).filter(Boolean).every((word) => fold(text).includes(word))),
    )

  const app: FakeApp = {
    conversations,
    closed: false,
    async ask(question, { conversation, language = 'vi' } = {}) {
      if (question.trim() === '') throw new AppError('empty-question')
      conversations.push(conversation)
      const followed = conversation !== undefined && question.startsWith('còn ') ? question.slice(4) : null
      const answer = answerOf(linesWith(followed ?? question)[0], language)
      const understood = { question, language, intents: ['other'], dates: [], people: [], topic: question, queryText: question } as const
      return { answer, understood, rewritten: followed, trace: [{ name: 'search', lines: ['1 line'], ms: 0.5 }], model: null, ms: 1.5 } as never
    },
    async search(text, limit) {
      return linesWith(text)
        .slice(0, limit)
        .map(({ report, passage, text: line }) => ({ passage, score: 1, lexical: 2.5, dense: null, title: report.title, source: report.source, text: line }))
    },
    rank: async (text, limit) => [...new Set(linesWith(text).map(({ report }) => report.source))].slice(0, limit),
    compareReading: async () => {
      throw new AppError('no-model')
    },
    ingest: {
      plan: async (paths) => paths.flatMap(filesUnder),
      async *files(paths) {
        for (const path of paths.flatMap(filesUnder)) yield ingestOne(basename(path), path, read(path))
      },
      bytes: async (source, bytes) => ingestOne(source, source, Buffer.from(bytes).toString('utf8')),
    },
    library: {
      list: async () => [...reports.values()].map(({ text, ...rest }) => ({ ...rest, length: text.length, passages: text.split('\n').length })),
      show: async (wanted) => {
        const report = find(wanted)
        return { report, passages: passagesOf(report), meetings: meetings.get(report.id)! }
      },
      meetings: async ({ from }) =>
        [...reports.values()]
          .filter(() => from === undefined || from <= '2021-12-20')
          .flatMap(({ id, title, source }) => meetings.get(id)!.map((meeting) => ({ meeting, title, source }))),
      remove: async (wanted) => {
        const report = find(wanted)
        reports.delete(report.id)
        return report
      },
      restore: async (id) => find(id),
      history: async () => [],
      correct: async (id) => find(id),
      archived: async () => [],
      purge: async () => undefined,
      undo: async () => Promise.reject(new AppError('nothing-to-undo')),
      archives: async function* () {},
      exportTo: async () => [...reports.values()].map(({ source }) => source),
      reindex: async (onProgress) => {
        onProgress?.('index', reports.size, reports.size)
        return { refreshed: reports.size, failed: [], passages: reports.size }
      },
      health: async () => ({ ok: true, checks: [{ name: 'node', ok: true, values: { found: process.versions.node, needed: '20.19' }, mend: null }] }),
    },
    async close() {
      app.closed = true
    },
  }
  return app

  function ingestOne(source: string, path: string, text: string | null): IngestOutcome {
    if (text === null) return { source, path, kind: 'refused', code: 'unreadable', values: { reason: 'ENOENT' } }
    if (text.trim() === '') return { source, path, kind: 'refused', code: 'empty-file', values: {} }
    const known = reports.get(idOf(text))
    if (known !== undefined) return { source, path, kind: 'same', id: known.id, storedAs: known.source, uploadedBy: 'cli', uploadedAt: AT }
    const id = add({ source, title: text.split('\n')[0]!, text })
    return { source, path, kind: 'new', id, passages: 1, meetings: 0, warnings: ['no-date'] }
  }
}

function answerOf(found: { report: StoredReport; passage: Passage; text: string } | undefined, language: 'vi' | 'en'): Answer {
  if (found === undefined) return { kind: 'not-found', text: 'Không thấy trong các báo cáo.', language, statements: [], citations: [], by: 'sentences' }
  const { report, passage, text } = found
  const { id: reportId, source, title } = report
  const citation = { number: 1, reportId, passageId: passage.id, source, title, date: '2021-12-20', page: null, quote: text, start: passage.start, end: passage.start + text.length }
  return { kind: 'answered', text, language, statements: [{ text, citations: [1] }], citations: [citation], by: 'sentences' }
}

function filesUnder(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isDirectory() === true ? readdirSync(path).sort().map((name) => join(path, name)) : [path]
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').normalize('NFC')
  } catch {
    return null
  }
}
