import type { CliCommand, Context } from '../command.js'
import { EXIT } from '../exit.js'
import { countOption } from '../options.js'
import { style } from '../render/style.js'
import { truncate } from '../render/width.js'
import { wrap } from '../render/wrap.js'

type Found = Awaited<ReturnType<Awaited<ReturnType<Context['app']>>['search']>>[number]

const DEFAULT_LIMIT = 10
const SNIPPET_LINES = 3

/** `bienban search`: the passages nearest to a text, with their scores. */
export const search: CliCommand = {
  configure(command, t) {
    command
      .argument('<TEXT...>', t('help-search-text'))
      .addOption(countOption('--limit <N>', t('help-search-limit'), 1000))
      .option('--json', t('help-json-lines'))
  },

  async run({ app, out, err, t }, command) {
    const { json, limit = DEFAULT_LIMIT } = command.opts<{ json?: boolean; limit?: number }>()
    const hits = await (await app()).search(command.args.join(' '), limit)
    if (hits.length === 0) err.line(t('search-none'))
    for (const [i, hit] of hits.entries()) {
      if (json === true) out.json(hitJson(hit))
      else out.line(hitWords(i + 1, hit, out.width))
    }
    return hits.length === 0 ? EXIT.notFound : EXIT.ok
  },
}

const hitJson = ({ passage, score, lexical, dense, title, source, text }: Found): object => ({
  passageId: passage.id,
  reportId: passage.reportId,
  score,
  lexical,
  dense,
  title,
  source,
  start: passage.start,
  end: passage.end,
  text,
})

function hitWords(rank: number, { score, lexical, dense, title, source, text }: Found, width: number): string {
  const scores = [score.toFixed(3), lexical.toFixed(2), dense === null ? '–' : dense.toFixed(3)]
  const snippet = truncate(text.replace(/\s+/gu, ' ').trim(), SNIPPET_LINES * (width - 4))
  return [
    wrap(`${rank}. ${title} — ${source}`, width),
    style.dim(`    fused ${scores[0]!} · lexical ${scores[1]!} · dense ${scores[2]!}`),
    wrap(snippet, width, '    '),
  ].join('\n')
}
