import type { InlineKeyboardButton } from 'grammy/types'
import { AppError } from '../../errors.js'
import { EDITABLE, emptyValue, typedValue } from '../../ingest/typed.js'
import type { CorrectedField, Corrections } from '../../reports/corrections.js'
import type { BotContext } from '../context.js'
import { deliver, ignoreRefusal, type Outgoing } from '../delivery.js'
import { conversationOf } from '../middleware/order.js'
import { button, rows } from '../rendering/answer.js'
import { joined, plain } from '../rendering/text.js'
import { dataFor, type Target } from '../target.js'
import { toast } from '../toast.js'
import { whenWords, whoWords } from '../who.js'
import { reportCard } from './report-card.js'
import { asBody, bodyOf } from './body.js'
import { uploadCard } from './card.js'

/** What a person is about to type. */
interface Editing {
  readonly target: Target
  readonly field: CorrectedField
  /** ISO 8601 instant: what is typed much later is a question again. */
  readonly at: string
}

const LASTS_MS = 60 * 60 * 1000

const keyOf = (ctx: BotContext): string => `edit:${conversationOf(ctx)}`

/** Buttons of the fields that can be set right. */
export const fieldMenu = (ctx: BotContext, target: Target): InlineKeyboardButton[][] => [
  ...rows(EDITABLE.map((field) => button(ctx.say(`correct-${field}`), dataFor(target, 'field', field))), 2),
  [button(ctx.say('correct-back'), dataFor(target, 'back'))],
]

/** Asks for the value of a field; what the person writes next is taken for it. */
export async function beginEditing(ctx: BotContext, target: Target, about: string): Promise<void> {
  const field = EDITABLE.find((one) => one === about)
  if (field === undefined) return
  const editing: Editing = { target, field, at: ctx.deps.now().toISOString() }
  await ctx.deps.app.bot.saveConversation(keyOf(ctx), { ...editing })
  const empty = emptyValue(field) === null ? [] : [button(ctx.say('correct-empty'), dataFor(target, 'set', field))]
  await deliver(ctx, { text: plain(ctx.say(`correct-ask-${field}`)), buttons: [[...empty, button(ctx.say('correct-stop'), dataFor(target, 'stop'))]] })
}

export async function stopEditing(ctx: BotContext): Promise<void> {
  await ctx.deps.app.bot.saveConversation(keyOf(ctx), null)
  await toast(ctx, ctx.say('correct-stopped'))
}

/** What this person is about to type here; null when nothing. */
export async function editingOf(ctx: BotContext): Promise<Editing | null> {
  const state = (await ctx.deps.app.bot.conversation(keyOf(ctx))) as Editing | null
  return state !== null && ctx.deps.now().getTime() - Date.parse(state.at) < LASTS_MS ? state : null
}

export const forgetEditing = (ctx: BotContext): Promise<void> => ctx.deps.app.bot.saveConversation(keyOf(ctx), null)

/** Takes what was typed; what cannot be read as the field's value is asked for again. */
export async function typed(ctx: BotContext, { target, field }: Editing, text: string): Promise<void> {
  const now = ctx.deps.now()
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  const value = typedValue(field, text, { today, year: await yearOf(ctx, target) })
  if (value === null) return deliver(ctx, { text: plain(`${ctx.say('correct-not-read')}\n\n${ctx.say(`correct-ask-${field}`)}`), buttons: [[button(ctx.say('correct-stop'), dataFor(target, 'stop'))]] })
  await showChanged(ctx, target, await apply(ctx, target, value))
}

/** The button "nothing" beside a question for a value. */
export async function emptied(ctx: BotContext, target: Target, about: string): Promise<void> {
  const field = EDITABLE.find((one) => one === about)
  const value = field === undefined ? null : emptyValue(field)
  if (value === null) return toast(ctx, ctx.say('bot-gone'))
  await toast(ctx)
  await showChanged(ctx, target, await apply(ctx, target, value))
}

async function showChanged(ctx: BotContext, { kind, id }: Target, card: Outgoing): Promise<void> {
  const { bot } = ctx.deps.app
  await deliver(ctx, card)
  const message = (await bot.messagesOf(ctx.key)).at(-1)
  if (kind === 'up' && message !== undefined) await bot.uploads.shownIn(id, message)
  await forgetEditing(ctx)
}

async function yearOf(ctx: BotContext, { kind, id }: Target): Promise<number | null> {
  const { library, bot } = ctx.deps.app
  if (kind === 'rp') return (await library.show(id).catch(() => null))?.report.date?.year ?? null
  const upload = await bot.uploads.get(id)
  return upload === null ? null : (bodyOf(upload).draft?.report.date?.year ?? null)
}

/** Lays the value over what is known, and gives the new card; another person's change in between is told, and not written over. */
async function apply(ctx: BotContext, target: Target, value: Corrections): Promise<Outgoing> {
  try {
    return target.kind === 'up' ? await applyToUpload(ctx, target, value) : await applyToReport(ctx, target, value)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'upload-settled') return { text: plain(ctx.say('upload-old')) }
    if (error.code !== 'report-changed' && error.code !== 'no-such-report') throw error
    return changedCard(ctx, target.id, error)
  }
}

/** The card of a report that another person changed, with who that was. */
export async function changedCard(ctx: BotContext, id: string, { values: { by = '', at = '' } }: AppError): Promise<Outgoing> {
  const card = await reportCard(ctx, id)
  const words = ctx.say('report-changed-by', { who: await whoWords(ctx, String(by)), when: whenWords(ctx, String(at)) })
  return { ...card, text: joined([plain(`⚠️ ${words}`), card.text], '\n\n') }
}

async function applyToUpload(ctx: BotContext, { id, version }: Target, value: Corrections): Promise<Outgoing> {
  const { uploads } = ctx.deps.app.bot
  const upload = await uploads.get(id)
  if (upload === null) throw new AppError('upload-settled', { values: { id } })
  const body = bodyOf(upload)
  // Done already by this very message, before the process died.
  if (upload.state === 'waiting' && upload.revision > version && holds(body.corrections, value)) return uploadCard(ctx, upload)
  const corrections = { ...body.corrections, ...value }
  const changed = await uploads.change({ id, revision: version }, asBody({ ...body, corrections, title: corrections.title ?? body.title }))
  if (upload.card !== null) await ctx.api.editMessageReplyMarkup(upload.chat, upload.card).catch(ignoreRefusal)
  return uploadCard(ctx, changed)
}

async function applyToReport(ctx: BotContext, { id, version }: Target, value: Corrections): Promise<Outgoing> {
  const { library } = ctx.deps.app
  const { report } = await library.show(id)
  if (report.edition === version || !holds(report.corrections, value)) await library.correct(id, version, value, String(ctx.from!.id))
  return reportCard(ctx, id)
}

const holds = (corrections: Corrections, value: Corrections): boolean =>
  Object.entries(value).every(([field, wanted]) => JSON.stringify(corrections[field as CorrectedField]) === JSON.stringify(wanted))
