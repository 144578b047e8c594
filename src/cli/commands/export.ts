import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'

/** `bienban export`: every report as a Markdown file that `ingest` reads back. */
export const exportReports: CliCommand = {
  configure(command, t) {
    command.argument('<DIR>', t('help-export-dir'))
  },

  async run({ app, out, t, progress }, command) {
    const dir = command.args[0]!
    const files = await (await app()).library.exportTo(dir, (done, total) => progress.update('export', done, total))
    progress.clear()
    out.line(t('export-done', { count: files.length, dir }))
    return EXIT.ok
  },
}
