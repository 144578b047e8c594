import { randomUUID } from 'node:crypto'
import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'
import { changeCells } from '../render/change.js'

/** `bienban undo`: takes back the last change that still stands, whoever made it, and says which that was. */
export const undo: CliCommand = {
  configure(command, t) {
    command.option('--json', t('help-undo-json'))
  },

  async run({ app, out, t }, command) {
    const undone = await (await app()).library.undo('cli', `cli:${randomUUID()}`)
    if (command.opts<{ json?: boolean }>().json === true) out.json(undone)
    else {
      const { who, when, change } = changeCells(undone, t)
      out.line(t('undo-done', { who, when, change }))
    }
    return EXIT.ok
  },
}
