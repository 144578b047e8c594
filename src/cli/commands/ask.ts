import type { Asked } from '../../ask.js'
import { createTranslator } from '../../locales.js'
import type { CliCommand, Context } from '../command.js'
import { EXIT, UsageError } from '../exit.js'
import { askedJson } from '../json.js'
import { readAll } from '../lines.js'
import { countOption, dateOption } from '../options.js'
import { renderAnswer } from '../render/answer.js'
import { renderExplanation } from '../render/explain.js'
import { modelWords } from '../render/model.js'
import { style } from '../render/style.js'

export interface AskFlags {
  readonly json?: boolean
  readonly batch?: string
  readonly explain?: boolean
  readonly top?: number
  readonly today?: string
}

/** `bienban ask`: one question, or a file of them. */
export const ask: CliCommand = {
  configure(command, t) {
    command
      .argument('[QUESTION...]', t('help-ask-question'))
      .option('--json', t('help-ask-json'))
      .option('--batch <FILE>', t('help-ask-batch'))
      .option('--explain', t('help-ask-explain'))
      .addOption(countOption('--top <N>', t('help-ask-top'), 1000))
      .addOption(dateOption('--today <DATE>', t('help-ask-today')))
  },

  async run(context, command) {
    const flags = command.opts<AskFlags>()
    if (flags.batch !== undefined) {
      if (command.args.length > 0 || flags.explain === true) throw new UsageError('usage-batch-alone')
      const { runBatch } = await import('../batch.js')
      return runBatch(context, flags.batch, askOptions(context, flags))
    }
    const question = await questionOf(context, command.args)
    const asked = await (await context.app()).ask(question, { ...askOptions(context, flags), onStatement: (sofar) => context.progress.update('model', sofar.statements.length, 0) })
    context.progress.clear()
    print(context, question, asked, flags)
    return asked.answer.kind === 'answered' ? EXIT.ok : EXIT.notFound
  },
}

const askOptions = ({ config }: Context, { top, today }: AskFlags): { language: typeof config.language; top?: number; today?: string } => ({
  language: config.language,
  ...(top !== undefined && { top }),
  ...(today !== undefined && { today }),
})

async function questionOf({ io }: Context, words: readonly string[]): Promise<string> {
  if (words.length > 0) return words.join(' ')
  if (io.stdin.isTTY === true) throw new UsageError('usage-no-question')
  return (await readAll(io.stdin)).trim()
}

function print({ out, err }: Context, question: string, asked: Asked, { json, explain }: AskFlags): void {
  const t = createTranslator(asked.answer.language)
  if (json === true) out.json(askedJson(null, question, asked))
  else out.line(renderAnswer(asked.answer, t, out.width))
  const whose = modelWords(asked.model, t)
  if (whose !== null) err.line(style.dim(whose))
  if (explain !== true) return
  const printer = json === true ? err : out
  printer.line(`\n${renderExplanation(asked, t)}`)
}
