import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'

/** `bienban reindex`: records and passages by the present rules, then new indexes. */
export const reindex: CliCommand = {
  configure() {
    // Nothing to choose.
  },

  async run({ app, out, err, t, progress }) {
    const { library } = await app()
    const { refreshed, failed, passages, awaiting } = await library.reindex(progress.update)
    progress.clear()
    out.line(t('reindex-done', { refreshed, passages }))
    for (const { id } of failed) err.line(t('reindex-failed', { id }))
    if (awaiting !== undefined) err.line(t('reindex-awaiting', { passages: awaiting.passages, model: awaiting.model, reason: t(`model-failed-${awaiting.reason}`, awaiting.values) }))
    return failed.length > 0 || awaiting !== undefined ? EXIT.failure : EXIT.ok
  },
}
