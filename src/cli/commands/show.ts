import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'
import { renderMeeting } from '../render/meeting.js'
import { renderPassages, renderReport } from '../render/report.js'

/** `bienban show`: what is known of one report, as the product understood it. */
export const show: CliCommand = {
  configure(command, t) {
    command
      .argument('<ID>', t('help-show-id'))
      .option('--passages', t('help-show-passages'))
      .option('--json', t('help-show-json'))
  },

  async run({ app, out, t }, command) {
    const flags = command.opts<{ passages?: boolean; json?: boolean }>()
    const view = await (await app()).library.show(command.args[0]!)
    if (flags.json === true) {
      out.json(view)
      return EXIT.ok
    }
    out.line(renderReport(view, t, out.width))
    for (const meeting of view.meetings) out.line(`\n${renderMeeting(meeting, view.report.text, t, out.width)}`)
    if (flags.passages === true) out.line(`\n${renderPassages(view, t, out.width)}`)
    return EXIT.ok
  },
}
