import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'
import { countOption } from '../options.js'
import { changeCells } from '../render/change.js'
import { table } from '../render/table.js'

const DEFAULT_LIMIT = 20

/** `bienban history`: who changed what, and when; the newest change first. */
export const history: CliCommand = {
  configure(command, t) {
    command.addOption(countOption('--limit <N>', t('help-history-limit'), 100_000)).option('--json', t('help-json-lines'))
  },

  async run({ app, out, err, t }, command) {
    const { json, limit = DEFAULT_LIMIT } = command.opts<{ json?: boolean; limit?: number }>()
    const entries = await (await app()).library.history(limit)
    if (json === true) for (const entry of entries) out.json(entry)
    else if (entries.length === 0) err.line(t('history-empty'))
    else {
      const rows = entries.map((entry) => {
        const { when, who, change } = changeCells(entry, t)
        return [when, who, change, entry.reportId]
      })
      for (const line of table(['when', 'who', 'change', 'id'].map((column) => t(`column-${column}`)), rows, out.tableWidth)) out.line(line)
    }
    return EXIT.ok
  },
}
