import type { Database } from 'better-sqlite3'
import { setImmediate } from 'node:timers/promises'
import type { Passage, PassageKind } from '../../reports/report.js'
import type { PassageText } from '../store.js'
import { guarded } from './failure.js'

/** A page ends with the report that fills it. 500 passages take about 2 ms to read. */
const PAGE = 500

interface PassageRow {
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly kind: PassageKind
}

interface TextRow {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Passages as offsets; their text is cut from the report's when asked for. */
export function passageTable(db: Database) {
  const insert = db.prepare<[Passage]>(
    'INSERT INTO passages (report_id, ordinal, start, "end", kind) VALUES (@reportId, @ordinal, @start, @end, @kind)',
  )
  const clear = db.prepare<[string]>('DELETE FROM passages WHERE report_id = ?')
  const select = db.prepare<[string], PassageRow>('SELECT ordinal, start, "end", kind FROM passages WHERE report_id = ? ORDER BY ordinal')
  const count = db.prepare<[], number>('SELECT COUNT(*) FROM passages').pluck()
  const nextReport = db.prepare<[string], TextRow>('SELECT id, title, text FROM reports WHERE id > ? ORDER BY id LIMIT 1')

  const of = (reportId: string): Passage[] =>
    select.all(reportId).map(({ ordinal, start, end, kind }) => ({ id: `${reportId}:${ordinal}`, reportId, ordinal, start, end, kind }))

  const page = db.transaction((after: string) => {
    const passages: PassageText[] = []
    let last = after
    while (passages.length < PAGE) {
      const report = nextReport.get(last)
      if (report === undefined) return { passages, last: null }
      last = report.id
      for (const passage of of(report.id)) {
        passages.push({ ...passage, text: report.text.slice(passage.start, passage.end), title: report.title })
      }
    }
    return { passages, last }
  })

  return {
    insert(passages: readonly Passage[]): void {
      for (const passage of passages) insert.run(passage)
    },
    clear: (reportId: string): void => void clear.run(reportId),
    of,
    count: (): number => count.get() ?? 0,
    /** Whole reports a page, each page one consistent read; the event loop turns between pages. */
    async *pages(): AsyncGenerator<readonly PassageText[]> {
      let after: string | null = ''
      while (after !== null) {
        const from: string = after
        const { passages, last } = guarded(() => page(from))
        if (passages.length > 0) yield passages
        after = last
        await setImmediate()
      }
    },
  }
}
