import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'

/** `bienban reindex`: records and passages by the present rules, then new indexes. */
export const reindex: CliCommand = {
  configure() {
    // Nothing to choose.
  },

  async run({ app, out, err, t, progress }) {
    const { library } = await app()
    const { refreshed, failed, passages } = await library.reindex(progress.update)
    progress.clear()
    out.line(t('reindex-done', { refreshed, passages }))
    for (const { id } of failed) err.line(t('reindex-failed', { id }))
    return failed.length > 0 ? EXIT.failure : EXIT.ok
  },
}
