import type { Upload } from '../../store/uploads.js'
import type { BotContext } from '../context.js'
import type { Outgoing } from '../delivery.js'
import { button, rows } from '../rendering/answer.js'
import { pageButtons, pageOf } from '../rendering/page.js'
import { bold, joined, plain, shorten } from '../rendering/text.js'
import { dataFor } from '../target.js'
import { bodyOf } from './body.js'
import { targetOf } from './card.js'

export const BATCH_DATA = /^ub:([0-9a-z.-]{1,30}):(page|save|cancel):([0-9]{1,4})$/u

/** UTF-16 units of a line. */
const LINE = 200

/** Several uploads that came together: a line for each, a button for the card of each, and one for all of them. */
export async function batchCard(ctx: BotContext, batch: string, wanted: number): Promise<Outgoing> {
  const all = await ctx.deps.app.bot.uploads.ofBatch(batch)
  const unread = all.flatMap((upload) => bodyOf(upload).unread ?? [])
  const { page, pages, first, shown } = pageOf(all, wanted)
  const lines: string[] = []
  for (const [i, upload] of shown.entries()) lines.push(`${first + i + 1}. ${shorten(bodyOf(upload).title, LINE)} — ${await stateWords(ctx, upload)}`)
  const waiting = all.filter(({ state }) => state === 'waiting').length
  const refused = unread.map(({ source, code, values }) => `✗ ${shorten(source, LINE)}: ${ctx.say(`error-${code}`, { reason: code, ...values })}`)
  const data = (act: string, to = page): string => `ub:${batch}:${act}:${to}`
  return {
    text: joined([bold(ctx.say('upload-batch', { count: all.length + unread.length, waiting })), plain(lines.join('\n')), plain(refused.join('\n'))], '\n\n'),
    buttons: [
      ...rows(shown.map((upload, i) => button(String(first + i + 1), dataFor(targetOf(upload), 'open'))), shown.length),
      ...pageButtons(page, pages, (to) => data('page', to)),
      ...(waiting > 0 ? [[button(ctx.say('upload-save-all'), data('save')), button(ctx.say('upload-cancel-all'), data('cancel'))]] : []),
    ],
  }
}

async function stateWords(ctx: BotContext, upload: Upload): Promise<string> {
  if (upload.state === 'cancelled' && bodyOf(upload).outcome === 'same') return ctx.say('upload-state-same')
  if (upload.state !== 'waiting') return ctx.say(`upload-state-${upload.state}`)
  const [kin] = (await ctx.uploads.prepared(upload)).kin
  return ctx.say(kin === undefined ? 'upload-state-new' : `upload-state-${kin.kind}`)
}
