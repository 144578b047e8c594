import type { Database } from 'better-sqlite3'
import { AppError } from '../../errors.js'
import type { Report } from '../../reports/report.js'
import { collapse, nfc } from '../../text/normalize.js'
import type { PartialDate } from '../../text/dates/types.js'
import type { Correction, ReportEntry, ReportSummary, StoredReport } from '../store.js'

/** Fields of a report that no query looks into, kept as JSON. */
type Details = Pick<StoredReport, 'date' | 'author' | 'language' | 'pages' | 'encoding' | 'warnings' | 'corrections' | 'origin'>

interface SummaryRow {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly details: string
  readonly uploadedBy: string
  readonly uploadedAt: string
  readonly recordsVersion: number
  readonly passageVersion: number
  readonly edition: number
}

const SUMMARY = `id, source, title, details, uploaded_by AS uploadedBy, uploaded_at AS uploadedAt,
  records_version AS recordsVersion, passage_version AS passageVersion, edition`

/** Titles are the same when they differ in case, white space or Unicode form only. */
const titleKey = (title: string): string => collapse(nfc(title)).toLowerCase()

const dateKey = (date: PartialDate | null): string =>
  date === null ? '' : [date.year, date.month, date.day].map((part) => part ?? '?').join('-')

/** What details written by older code leave out. */
const NO_DETAILS: Partial<Details> = { pages: [], corrections: {}, origin: null }

function unpack<Row extends SummaryRow>({ details, ...row }: Row) {
  return { ...row, ...NO_DETAILS, ...(JSON.parse(details) as Details) }
}

/** Reports with their text and original bytes. */
export function reportTable(db: Database) {
  const insert = db.prepare(
    `INSERT INTO reports (id, source, title, title_key, date_key, details, uploaded_by, uploaded_at,
       records_version, passage_version, length, text)
     VALUES (@id, @source, @title, @titleKey, @dateKey, @details, @uploadedBy, @uploadedAt,
       @recordsVersion, @passageVersion, @length, @text)`,
  )
  const insertOriginal = db.prepare<[string, Uint8Array]>('INSERT INTO originals (report_id, bytes) VALUES (?, ?)')
  const remove = db.prepare<[string]>('DELETE FROM reports WHERE id = ?')
  const correct = db.prepare<[string, string, string, string]>('UPDATE reports SET title = ?, title_key = ?, details = ? WHERE id = ?')
  const setEdition = db.prepare<[number, string]>('UPDATE reports SET edition = ? WHERE id = ?')
  const setVersions = db.prepare<[number, number, string]>('UPDATE reports SET records_version = ?, passage_version = ? WHERE id = ?')
  const select = db.prepare<[string], SummaryRow & { text: string }>(`SELECT ${SUMMARY}, text FROM reports WHERE id = ?`)
  const original = db.prepare<[string], Buffer>('SELECT bytes FROM originals WHERE report_id = ?').pluck()
  // The same file uploaded again is the likeliest one meant; after it, the newest.
  const twin = db
    .prepare<[string, string, string], string>(
      `SELECT id FROM reports WHERE title_key = ? AND date_key = ?
       ORDER BY source = ? DESC, uploaded_at DESC, id LIMIT 1`,
    )
    .pluck()
  const list = db.prepare<[], SummaryRow & { length: number; passages: number }>(
    `SELECT ${SUMMARY}, length, (SELECT COUNT(*) FROM passages WHERE report_id = reports.id) AS passages
     FROM reports ORDER BY uploaded_at DESC, id`,
  )
  const count = db.prepare<[], number>('SELECT COUNT(*) FROM reports').pluck()
  const outdated = db
    .prepare<[number, number], string>('SELECT id FROM reports WHERE records_version < ? OR passage_version < ? ORDER BY id')
    .pluck()
  const byPrefix = db.prepare<[string, string], string>(`SELECT id FROM reports WHERE id >= ? AND id < ? || 'g'`).pluck()
  const bySource = db.prepare<[string], string>('SELECT id FROM reports WHERE source = ?').pluck()
  const byTitle = db.prepare<[string], string>('SELECT id FROM reports WHERE title_key = ?').pluck()

  const get = (id: string): StoredReport | null => {
    const row = select.get(id)
    return row === undefined ? null : unpack(row)
  }

  const candidates = (wanted: string): string[][] => [
    /^[0-9a-f]{4,16}$/iu.test(wanted) ? byPrefix.all(wanted.toLowerCase(), wanted.toLowerCase()) : [],
    bySource.all(wanted),
    byTitle.all(titleKey(wanted)),
  ]

  return {
    insert({ report, original: bytes, uploadedBy, uploadedAt, recordsVersion, passageVersion, corrections = {}, origin = null }: ReportEntry): void {
      const { id, source, title, text, date, author, language, pages, encoding, warnings } = report
      const details: Details = { date, author, language, pages, encoding, warnings, corrections, origin }
      insert.run({
        ...{ id, source, title, text, uploadedBy, uploadedAt, recordsVersion, passageVersion },
        ...{ titleKey: titleKey(title), dateKey: dateKey(date), details: JSON.stringify(details), length: text.length },
      })
      insertOriginal.run(id, bytes)
    },
    remove: (id: string): void => void remove.run(id),
    correct({ id, date, author, pages, encoding, warnings, origin }: StoredReport, { title, language, corrections }: Correction): void {
      const details: Details = { date, author, language, pages, encoding, warnings, corrections, origin }
      correct.run(title, titleKey(title), JSON.stringify(details), id)
    },
    setEdition: (id: string, edition: number): void => void setEdition.run(edition, id),
    setVersions: (id: string, records: number, passages: number): void => void setVersions.run(records, passages, id),
    get,
    original: (id: string): Uint8Array | null => original.get(id) ?? null,
    /** Id of a stored report with the same title and date, or null. */
    twinOf: ({ title, date, source }: Report): string | null => twin.get(titleKey(title), dateKey(date), source) ?? null,
    /** Id by prefix, else by source, else by title: the first of the three that leaves no doubt. Throws `no-such-report` or `ambiguous-id`. */
    find(wanted: string): string {
      const found = candidates(nfc(wanted))
      const id = found.find((ids) => ids.length === 1)?.[0]
      if (id !== undefined) return id
      const many = found.find((ids) => ids.length > 1)
      if (many !== undefined) throw new AppError('ambiguous-id', { values: { id: wanted, count: many.length } })
      throw new AppError('no-such-report', { values: { id: wanted } })
    },
    list: (): ReportSummary[] => list.all().map(unpack),
    count: (): number => count.get() ?? 0,
    outdated: (records: number, passages: number): string[] => outdated.all(records, passages),
  }
}
