import { fieldsOf } from '../reports/corrections.js'
import type { Report } from '../reports/report.js'
import type { StoredReport } from '../store/store.js'
import { formatIso } from '../text/dates/index.js'

/** What is exported: a report, and what a store knows of how it came there. */
type Exported = Report & Partial<Pick<StoredReport, 'uploadedBy' | 'uploadedAt' | 'origin' | 'corrections'>>

/** A report as a Markdown file with front matter, from which the same text is read again, and the same of all that stands in it. */
export function toMarkdown({ title, date, author, language, source, text, pages, uploadedBy, uploadedAt, origin = null, corrections = {} }: Exported): string {
  const when = date === null ? null : formatIso(date)
  const fields = { title, date: when, author, language, source, pages: pages.length > 0 ? pages : null, uploaded: uploadedAt, uploaded_by: uploadedBy, origin, corrections: fieldsOf(corrections).length > 0 ? corrections : null }
  // JSON is YAML, whatever it holds.
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]))
  return ['---', ...lines, '---', '', text].join('\n')
}
