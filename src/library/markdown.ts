import type { Report } from '../reports/report.js'
import { formatIso } from '../text/dates/index.js'

/** A report as a Markdown file with front matter, from which the same text, title, date, author, language and source are read again. */
export function toMarkdown({ title, date, author, language, source, text }: Report): string {
  const fields = { title, date: date === null ? null : formatIso(date), author, language, source }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoted(value)}`]))
  return ['---', ...lines, '---', '', text].join('\n')
}

/** A JSON string is a YAML string, whatever it holds. */
const quoted = (value: string): string => JSON.stringify(value)
