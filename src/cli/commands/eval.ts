import { readFile } from 'node:fs/promises'
import type { App } from '../../app.js'
import { AppError } from '../../errors.js'
import { draftGold } from '../../evaluation/draft.js'
import { evaluate, type Evaluation, type Examinee } from '../../evaluation/evaluate.js'
import { fallenOf, readFloor, type Fallen, type Floor } from '../../evaluation/floors.js'
import { changesOf, keepRun, lastRun, runOf } from '../../evaluation/last-run.js'
import { FLOORED } from '../../evaluation/measures.js'
import { readGold, type Gold } from '../../evaluation/read-gold.js'
import { createTranslator } from '../../locales.js'
import type { CliCommand, Context } from '../command.js'
import { EXIT, UsageError } from '../exit.js'
import type { ExitCode } from '../exit.js'
import { countOption, dateOption } from '../options.js'
import { evaluationJson, renderEvaluation, renderMisses, renderOutcomes } from '../render/evaluation.js'

interface EvalFlags {
  readonly draft?: boolean
  readonly failUnder: readonly Floor[]
  readonly misses?: boolean
  readonly json?: boolean
  readonly today?: string
  readonly limit?: number
}

/** Questions of a draft unless told otherwise. */
const DRAFTED = 40
/** Reports looked at for the ranks of the right ones. */
const FOUND = 10

/** `bienban eval`: how well questions with known answers are answered. */
export const evalGold: CliCommand = {
  configure(command, t) {
    command
      .argument('[GOLD]', t('help-eval-gold'))
      .option('--fail-under <MEASURE=VALUE>', t('help-eval-fail-under', { measures: FLOORED.join(', ') }), floorOption, [])
      .option('--misses', t('help-eval-misses'))
      .option('--draft', t('help-eval-draft'))
      .addOption(countOption('--limit <N>', t('help-eval-limit'), 100_000))
      .addOption(dateOption('--today <DATE>', t('help-ask-today')))
      .option('--json', t('help-eval-json'))
  },

  async run(context, command) {
    const flags = command.opts<EvalFlags>()
    const file = command.args[0]
    if (flags.draft === true) {
      if (file !== undefined) throw new UsageError('usage-eval-draft-alone')
      return draft(context, flags.limit ?? DRAFTED)
    }
    if (file === undefined) throw new UsageError('usage-missing-argument', { name: 'GOLD' })
    const gold = await read(file)
    if (gold.questions.length === 0) throw new UsageError('usage-eval-nothing', { file })
    return examine(context, file, gold, flags)
  },
}

function floorOption(text: string, before: readonly Floor[]): readonly Floor[] {
  const floor = readFloor(text)
  if (floor === null) throw new UsageError('usage-eval-floor', { value: text, measures: FLOORED.join(', ') })
  return [...before, floor]
}

async function read(file: string): Promise<Gold> {
  try {
    return readGold(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UsageError('usage-batch-file', { file, cause: (error as NodeJS.ErrnoException).code ?? '' })
  }
}

async function examine(context: Context, file: string, { questions, badLines }: Gold, flags: EvalFlags): Promise<ExitCode> {
  const { config, out, err, t, progress, signal } = context
  for (const line of badLines) err.line(t('eval-bad-line', { file, line: String(line) }))
  const asked = questions.slice(0, flags.limit)
  const outcomes = new Map<string, number>()
  const examinee = examineeOf(await context.app(), { language: config.language, ...(flags.today !== undefined && { today: flags.today }) }, outcomes)
  const evaluation = await evaluate(asked, examinee, (done, total) => progress.update('eval', done, total), () => !signal.aborted)
  progress.clear()
  if (signal.aborted) return EXIT.interrupted
  const [before, now] = [await lastRun(config.dataDir, file), runOf(evaluation, new Date().toISOString())]
  const changes = before === null ? null : { at: before.at, variants: before.variants, ...changesOf(before, now) }
  const fallen = fallenOf(evaluation, flags.failUnder)
  if (flags.json === true) out.json(evaluationJson(evaluation, changes, fallen, flags.misses === true))
  else {
    if (flags.misses === true) for (const line of renderMisses(evaluation, t, out.width)) out.line(line)
    for (const line of renderEvaluation(evaluation, changes, t, out.tableWidth)) out.line(line)
  }
  for (const line of renderOutcomes(outcomes, t)) err.line(line)
  complain(context, asked.filter((question) => question.draft).length, evaluation, fallen)
  await keepRun(config.dataDir, file, now)
  if (badLines.length > 0) return EXIT.usage
  return fallen.length > 0 ? EXIT.failure : EXIT.ok
}

function complain({ err, t }: Context, drafts: number, { missing }: Evaluation, fallen: readonly Fallen[]): void {
  if (missing.length > 0) err.line(t('eval-missing', { count: missing.length, sources: missing.slice(0, 3).join(', ') }))
  if (drafts > 0) err.line(t('eval-drafts', { count: drafts }))
  for (const { variant, measure, least, value } of fallen) {
    err.line(value === null ? t('eval-unmeasured', { variant, measure }) : t('eval-fallen', { variant, measure, least: String(least), value: value.toFixed(measure === 'mrr' ? 3 : 1) }))
  }
}

/** The product as an evaluation sees it; `outcomes` counts what a chat model made of the questions. */
function examineeOf(app: App, options: { readonly language: 'vi' | 'en'; readonly today?: string }, outcomes: Map<string, number>): Examinee {
  return {
    ask: async (question) => {
      const asked = await app.ask(question, options).catch(passedOver)
      const outcome = asked?.model?.failure?.code ?? asked?.model?.outcome
      if (outcome !== undefined) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      return asked === null ? null : { answer: asked.answer, searched: asked.understood.queryText, ms: asked.ms }
    },
    find: (text) => app.rank(text, FOUND),
    text: async (source) => (await app.library.show(source).catch(passedOver))?.report.text ?? null,
  }
}

function passedOver(error: unknown): null {
  if (error instanceof AppError) return null
  throw error
}

async function draft({ app, out, err, t }: Context, count: number): Promise<ExitCode> {
  const { library } = await app()
  const say = { vi: createTranslator('vi'), en: createTranslator('en') }
  const lines = await draftGold(await library.meetings({}), count, { say, textOf: async (source) => (await library.show(source).catch(passedOver))?.report.text ?? null })
  for (const line of lines) out.json(line)
  err.line(lines.length === 0 ? t('meetings-empty') : t('eval-drafted', { count: lines.length }))
  return EXIT.ok
}
