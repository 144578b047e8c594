import { AppError } from '../../errors.js'
import type { ArchivedReport } from '../../store/store.js'
import type { BotContext } from '../context.js'
import type { Outgoing } from '../delivery.js'
import { button } from '../rendering/answer.js'
import { renderCard } from '../rendering/report-card.js'
import { joined, plain } from '../rendering/text.js'
import { dataFor } from '../target.js'
import { whenWords, whoWords } from '../who.js'

/** The card of a report for admins: stored, in the bin, or gone. */
export async function reportCard(ctx: BotContext, id: string): Promise<Outgoing> {
  const { library } = ctx.deps.app
  const view = await library.show(id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'no-such-report') return null
    throw error
  })
  if (view === null || view.report.id !== id) return binnedCard(ctx, id)
  const { report, passages, meetings } = view
  const target = { kind: 'rp', id, version: report.edition } as const
  const card = renderCard({ report, meetings, passages: passages.length, corrections: report.corrections, origin: report.origin }, ctx.say)
  const sent = ctx.say('upload-sent-by', { who: await whoWords(ctx, report.uploadedBy), when: whenWords(ctx, report.uploadedAt) })
  return {
    text: joined([card, plain(sent), plain(ctx.say('report-replace-hint'))], '\n\n'),
    buttons: [
      [button(ctx.say('upload-edit'), dataFor(target, 'edit')), button(ctx.say('report-bin'), dataFor(target, 'bin'))],
      [button(ctx.say('bot-original'), `o:${id}`), button(ctx.say('report-list'), 'bc:0:')],
    ],
  }
}

/** The data of a button for a report in the bin: good for this stay there, and for no other. */
export const binData = ({ id, number }: Pick<ArchivedReport, 'id' | 'number'>, act: string): string => `bn:${id}:${number.toString(36)}:${act}`

/** A report in the bin, with the way back and the way out. */
async function binnedCard(ctx: BotContext, id: string): Promise<Outgoing> {
  const found = (await ctx.deps.app.library.archived()).find((report) => report.id === id)
  if (found === undefined) return { text: plain(ctx.say('bot-gone')), buttons: [[button(ctx.say('report-list'), 'bc:0:')]] }
  const values = { title: found.title, who: await whoWords(ctx, found.by), when: whenWords(ctx, found.at) }
  return {
    text: plain(ctx.say('bin-card', values)),
    buttons: [[button(ctx.say('bin-restore'), binData(found, 'restore')), button(ctx.say('bin-purge'), binData(found, 'ask'))], [button(ctx.say('bin-list'), 'bin:0')]],
  }
}
