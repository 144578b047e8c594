import { createInterface } from 'node:readline'
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
      const reply = await confirmed(context, titles.size)
      if (reply !== 'yes') {
        err.line(t('remove-kept'))
        return reply === 'no' ? EXIT.ok : EXIT.interrupted
      }
    }
    for (const [id, title] of titles) {
      await library.remove(id, 'cli')
      out.line(t('remove-done', { id, title }))
    }
    return EXIT.ok
  },
}

/** What the person says; a keyboard that closes (Ctrl-D) says no. */
async function confirmed({ io, t }: Context, count: number): Promise<'yes' | 'no' | 'interrupted'> {
  const terminal = createInterface({ input: io.stdin, output: io.stderr })
  const reply = await new Promise<string | null>((resolve) => {
    terminal.once('SIGINT', () => resolve(null))
    terminal.once('close', () => resolve(''))
    terminal.question(t('remove-confirm', { count }), resolve)
  })
  terminal.close()
  if (reply === null) return 'interrupted'
  return t('remove-yes-words').split(' ').includes(reply.normalize('NFC').trim().toLowerCase()) ? 'yes' : 'no'
}
