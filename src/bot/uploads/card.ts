import type { InlineKeyboardButton } from 'grammy/types'
import type { Prepared } from '../../ingest/intake.js'
import type { Kin } from '../../ingest/kin.js'
import type { Corrections } from '../../reports/corrections.js'
import type { Upload } from '../../store/uploads.js'
import type { BotContext } from '../context.js'
import type { Outgoing } from '../delivery.js'
import { button } from '../rendering/answer.js'
import { correctionLines } from '../rendering/corrections.js'
import { renderCard, renderShort, type CardView } from '../rendering/report-card.js'
import { bold, joined, plain, type Rich } from '../rendering/text.js'
import { dataFor, type Target } from '../target.js'
import { whenWords, whoWords } from '../who.js'
import { asBody, bodyOf } from './body.js'
import { carriedOver } from './saving.js'

export const targetOf = ({ id, revision }: Upload): Target => ({ kind: 'up', id, version: revision })

/** How an upload stands: what was understood and what to do with it, or what became of it. */
export async function uploadCard(ctx: BotContext, upload: Upload): Promise<Outgoing> {
  if (upload.state === 'saved') return savedCard(ctx, upload)
  if (upload.state === 'cancelled') return { text: plain(ctx.say('upload-cancelled', { title: bodyOf(upload).title })) }
  const prepared = await ctx.uploads.prepared(upload)
  const kin = await besideOf(ctx, upload, prepared)
  if (kin?.kind === 'same') return sameCard(ctx, kin)
  const card = renderCard(viewOf(prepared), ctx.say)
  const target = targetOf(await shownBeside(ctx, upload, kin))
  if (kin === null) return { text: card, buttons: [[button(ctx.say('upload-save'), dataFor(target, 'save'))], lastRow(ctx, target)] }
  return { text: joined([plain(ctx.say(`upload-${kin.kind}`, { percent: Math.round(kin.likeness * 100) })), await besideText(ctx, kin), joined([bold(ctx.say('upload-new')), card], '\n'), carriedText(ctx, 'upload-carries', await carriedOver(ctx, upload, kin.report.id))], '\n\n'), buttons: choices(ctx, target, kin) }
}

/** What was set right by hand in the report that is replaced, and stays so. */
function carriedText({ say }: BotContext, id: 'upload-carries' | 'upload-carried', carried: Corrections): Rich {
  const lines = correctionLines(carried, say)
  return plain(lines.length === 0 ? '' : [say(id), ...lines].join('\n'))
}

/** A stored report beside which an upload is shown; `chosen` is one that it was sent to replace, whatever it says. */
type Beside = Omit<Kin, 'kind'> & { readonly kind: Kin['kind'] | 'chosen' }

/** The one that is the same, else the one to replace, else the one most alike. */
async function besideOf(ctx: BotContext, upload: Upload, { kin }: Prepared): Promise<Beside | null> {
  const { replaces } = bodyOf(upload)
  const first = kin.find(({ kind, report }) => kind === 'same' || report.id === replaces)
  if (first !== undefined || replaces === undefined) return first ?? kin[0] ?? null
  const view = await ctx.deps.app.library.show(replaces).catch(() => null)
  return view === null ? (kin[0] ?? null) : { kind: 'chosen', report: view.report, meeting: view.meetings[0] ?? null, likeness: 0 }
}

/** Keeps what an upload is shown beside. A card that was shown beside something else is an old one then. */
async function shownBeside(ctx: BotContext, upload: Upload, kin: Beside | null): Promise<Upload> {
  const { beside, ...body } = bodyOf(upload)
  if (kin?.report.id === beside?.id && kin?.report.edition === beside?.edition) return upload
  return ctx.deps.app.bot.uploads.change(upload, asBody({ ...body, ...(kin !== null && { beside: { id: kin.report.id, edition: kin.report.edition } }) }))
}

const viewOf = ({ report, pieces, corrections, origin }: Prepared): CardView => ({ report, meetings: pieces.meetings, passages: pieces.passages.length, corrections, origin })

const lastRow = (ctx: BotContext, target: Target): InlineKeyboardButton[] => [button(ctx.say('upload-edit'), dataFor(target, 'edit')), button(ctx.say('upload-cancel'), dataFor(target, 'cancel'))]

const choices = (ctx: BotContext, target: Target, { report }: Beside): InlineKeyboardButton[][] => [
  [button(ctx.say('upload-replace'), dataFor(target, 'replace')), button(ctx.say('upload-keep'), dataFor(target, 'keep'))],
  [button(ctx.say('upload-see-stored'), dataFor({ kind: 'rp', id: report.id, version: report.edition }, 'open'))],
  lastRow(ctx, target),
]

async function besideText(ctx: BotContext, { report, meeting }: Beside) {
  const { passages, meetings } = await ctx.deps.app.library.show(report.id).catch(() => ({ passages: [], meetings: meeting === null ? [] : [meeting] }))
  const sent = ctx.say('upload-sent-by', { who: await whoWords(ctx, report.uploadedBy), when: whenWords(ctx, report.uploadedAt) })
  return joined([bold(ctx.say('upload-stored')), renderShort({ report, meetings, passages: passages.length }, ctx.say), plain(sent)], '\n')
}

async function sameCard(ctx: BotContext, { report }: Beside): Promise<Outgoing> {
  const values = { title: report.title, who: await whoWords(ctx, report.uploadedBy), when: whenWords(ctx, report.uploadedAt) }
  return { text: plain(ctx.say('upload-known', values)), buttons: [[button(ctx.say('upload-see-stored'), dataFor({ kind: 'rp', id: report.id, version: report.edition }, 'open'))]] }
}

function savedCard(ctx: BotContext, upload: Upload): Outgoing {
  const { title, outcome = 'new', questions = [], carried = {} } = bodyOf(upload)
  const target = targetOf(upload)
  const asking = questions.map((question, i) => [button(question, dataFor(target, 'ask', String(i)))])
  return {
    text: joined([plain(ctx.say(`upload-saved-${outcome}`, { title })), carriedText(ctx, 'upload-carried', carried), plain(questions.length > 0 ? ctx.say('upload-ask') : '')], '\n\n'),
    buttons: [...asking, [button(ctx.say('upload-see-saved'), dataFor({ kind: 'rp', id: upload.reportId!, version: 0 }, 'open'))]],
  }
}
