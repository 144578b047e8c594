import { createInterface } from 'node:readline/promises'
import type { CliCommand, Context } from '../command.js'
import { EXIT, UsageError } from '../exit.js'

/** `bienban remove`: takes reports out. All of them are found first: one unknown id, and nothing is removed. */
export const remove: CliCommand = {
  configure(command, t) {
    command.argument('<ID...>', t('help-remove-id')).option('--yes', t('help-remove-yes'))
  },

  async run(context, command) {
    const { app, out, err, t, io } = context
    const { library } = await app()
    const titles = new Map<string, string>()
    for (const id of command.args) {
      const { report } = await library.show(id)
      titles.set(report.id, report.title)
    }
    if (command.opts<{ yes?: boolean }>().yes !== true) {
      if (io.stdin.isTTY !== true) throw new UsageError('usage-remove-yes')
      for (const [id, title] of titles) err.line(`  ${id}  ${title}`)
      if (!(await confirmed(context, titles.size))) {
        err.line(t('remove-kept'))
        return EXIT.ok
      }
    }
    for (const [id, title] of titles) {
      await library.remove(id, 'cli')
      out.line(t('remove-done', { id, title }))
    }
    return EXIT.ok
  },
}

async function confirmed({ io, t, signal }: Context, count: number): Promise<boolean> {
  const terminal = createInterface({ input: io.stdin, output: io.stderr })
  try {
    const reply = await terminal.question(t('remove-confirm', { count }), { signal })
    return t('remove-yes-words').split(' ').includes(reply.normalize('NFC').trim().toLowerCase())
  } finally {
    terminal.close()
  }
}
