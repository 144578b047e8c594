import { AppError } from '../../errors.js'
import type { IngestOutcome } from '../../ingest.js'
import type { Translate } from '../../locales.js'
import type { DuplicatePolicy } from '../../store/store.js'
import type { CliCommand } from '../command.js'
import { EXIT } from '../exit.js'
import { choiceOption } from '../options.js'
import { style } from '../render/style.js'
import { pad } from '../render/width.js'
import { warningWords, wordsOf } from '../words.js'

type Kind = IngestOutcome['kind']

const POLICIES: readonly DuplicatePolicy[] = ['skip', 'replace', 'keep']
const KINDS: readonly Kind[] = ['new', 'same', 'replaced', 'skipped', 'refused']
const COLORS = { new: style.green, replaced: style.green, same: style.dim, skipped: style.yellow, refused: style.red } as const
const KIND_COLUMN = 12

/** `bienban ingest`: files and folders in, one line for each file as soon as it is stored, totals at the end. */
export const ingest: CliCommand = {
  configure(command, t) {
    command
      .argument('<PATH...>', t('help-ingest-path'))
      .addOption(choiceOption('--duplicates <skip|replace|keep>', t('help-ingest-duplicates'), POLICIES))
      .option('--json', t('help-json-lines'))
  },

  async run({ app, out, err, t, progress, signal }, command) {
    const { json, duplicates = 'keep' } = command.opts<{ json?: boolean; duplicates?: DuplicatePolicy }>()
    const { ingest: reports } = await app()
    const files = await reports.plan(command.args)
    if (files.length === 0) err.line(t('ingest-nothing'))
    const totals: Record<Kind, number> = { new: 0, same: 0, replaced: 0, skipped: 0, refused: 0 }
    let done = 0
    for await (const outcome of reports.files(files, { policy: duplicates, by: 'cli' })) {
      if (signal.aborted) break
      totals[outcome.kind]++
      progress.clear()
      if (json === true) out.json({ ...outcome, cause: undefined })
      else for (const line of outcomeLines(outcome, t)) out.line(line)
      progress.update('ingest', ++done, files.length)
    }
    progress.clear()
    const summary = KINDS.filter((kind) => totals[kind] > 0).map((kind) => `${t(`ingest-${kind}`)} ${totals[kind]}`)
    if (done > 0) (json === true ? err : out).line(style.bold(t('ingest-total', { count: done, summary: summary.join(', ') })))
    return totals.refused > 0 ? EXIT.failure : EXIT.ok
  },
}

function outcomeLines(outcome: IngestOutcome, t: Translate): string[] {
  const head = `${COLORS[outcome.kind](pad(t(`ingest-${outcome.kind}`), KIND_COLUMN))} ${outcome.source}  ${detail(outcome, t)}`
  if (outcome.kind !== 'new' && outcome.kind !== 'replaced') return [head]
  return [head, ...outcome.warnings.map((code) => `${' '.repeat(KIND_COLUMN + 1)}${style.yellow(`! ${warningWords(code, t)}`)}`)]
}

function detail(outcome: IngestOutcome, t: Translate): string {
  switch (outcome.kind) {
    case 'new':
      return t('ingest-new-detail', { id: outcome.id, passages: outcome.passages, meetings: outcome.meetings })
    case 'replaced':
      return t('ingest-replaced-detail', { id: outcome.id, previous: outcome.previous, passages: outcome.passages, meetings: outcome.meetings })
    case 'same':
      return t('ingest-same-detail', { id: outcome.id, source: outcome.storedAs, by: outcome.uploadedBy, at: outcome.uploadedAt.slice(0, 10) })
    case 'skipped':
      return t('ingest-skipped-detail', { id: outcome.existing })
    case 'refused':
      return wordsOf(new AppError(outcome.code, { values: { ...outcome.values } }), t)
  }
}
