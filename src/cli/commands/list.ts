import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'
import { dateWords } from '../render/dates.js'
import { style } from '../render/style.js'
import { table } from '../render/table.js'

/** `bienban list`: the reports, newest upload first. */
export const list: CliCommand = {
  configure(command, t) {
    command.option('--json', t('help-json-lines'))
  },

  async run({ app, out, err, t }, command) {
    const reports = await (await app()).library.list()
    if (command.opts<{ json?: boolean }>().json === true) {
      for (const report of reports) out.json(report)
      return EXIT.ok
    }
    if (reports.length === 0) {
      err.line(t('list-empty'))
      return EXIT.ok
    }
    const heading = ['id', 'date', 'title', 'source', 'passages', 'uploaded'].map((column) => t(`column-${column}`))
    const rows = reports.map((report) => [
      report.id,
      report.date === null ? '' : dateWords(report.date, t),
      report.title,
      report.source,
      String(report.passages),
      `${report.uploadedAt.slice(0, 10)} ${report.uploadedBy}`,
    ])
    for (const line of table(heading, rows, out.tableWidth)) out.line(line)
    out.line(style.dim(t('list-count', { count: reports.length })))
    return EXIT.ok
  },
}
