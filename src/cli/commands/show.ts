import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'
import { renderComparison } from '../render/comparison.js'
import { renderMeeting } from '../render/meeting.js'
import { renderPassages, renderReport } from '../render/report.js'

/** `bienban show`: what is known of one report, as the product understood it. */
export const show: CliCommand = {
  configure(command, t) {
    command
      .argument('<ID>', t('help-show-id'))
      .option('--passages', t('help-show-passages'))
      .option('--compare', t('help-show-compare'))
      .option('--json', t('help-show-json'))
  },

  async run({ app, out, err, t }, command) {
    const flags = command.opts<{ passages?: boolean; compare?: boolean; json?: boolean }>()
    if (flags.compare === true) {
      const { facts, model } = await (await app()).compareReading(command.args[0]!)
      if (flags.json === true) out.json(facts)
      else if (model.failure === null) out.line(renderComparison(facts, t))
      if (model.failure !== null) err.line(t('compare-failed', { model: model.name, reason: t(`model-failed-${model.failure.code}`, model.failure.values) }))
      return model.failure === null ? EXIT.ok : EXIT.failure
    }
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
