import { Composer } from 'grammy'
import type { Upload } from '../../store/uploads.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, type Outgoing } from '../delivery.js'
import { later } from '../later.js'
import { orderOf } from '../middleware/order.js'
import { withProgress } from '../progress.js'
import { plain } from '../rendering/text.js'
import { REPORT_DATA, pressed } from '../target.js'
import { batchCard } from '../uploads/batch.js'
import { asBody, bodyOf, settledBody, type Unread } from '../uploads/body.js'
import { uploadCard } from '../uploads/card.js'
import type { Sent } from '../uploads/collecting.js'
import { partIn, uploadIn, type Part } from '../uploads/parts.js'
import { readParts } from '../uploads/reading.js'
import { save } from '../uploads/saving.js'

/** What admins send to be stored: files, forwarded posts, albums, long texts, links, and whatever /them says. */
export const uploads = new Composer<BotContext>()

uploads.command(NAMES.add, async (ctx) => {
  const given = ctx.match.trim()
  const { reply_to_message: replied, ...message } = ctx.msg
  const meant = given !== '' ? { ...message, text: given } : replied
  const part = meant === undefined ? null : partIn({ ...meant, date: message.date }, ctx.deps.config.allowFetch === true)
  if (part === null) return deliver(ctx, { text: plain(ctx.say('upload-usage')) })
  await begin(ctx, part)
})

uploads.on('message', async (ctx, next) => {
  const known = await ctx.deps.app.bot.uploads.ofUpdate(ctx.key)
  // Kept before the process died: what is left is to show it, by the update that it bears the name of.
  if (known[0] !== undefined) return isOf(known[0], ctx.key) ? later(ctx, present(ctx, known)) : undefined
  const part = uploadIn(ctx.message, ctx.deps.config.allowFetch === true) ?? goingOn(ctx)
  if (part === null) return next()
  await begin(ctx, part)
})

uploads.callbackQuery('add', async (ctx) => {
  await ctx.answerCallbackQuery()
  await deliver(ctx, { text: plain(ctx.say('upload-usage')) })
})

const isOf = ({ id }: Upload, key: string): boolean => id === key || id.startsWith(`${key}-`)

/** The short end of a text that Telegram cut. */
function goingOn(ctx: BotContext): Part | null {
  const part = partIn(ctx.message!, false)
  return part !== null && ctx.uploads.collecting.awaits(orderOf(ctx), part) ? part : null
}

async function begin(ctx: BotContext, part: Part): Promise<void> {
  const { first, done } = ctx.uploads.collecting.take(orderOf(ctx), { ctx, part }, receive)
  later(ctx, done, first)
}

/** Reads what came together, keeps it, and shows it. The first message's update is the one that is answered. */
async function receive(all: readonly Sent[]): Promise<void> {
  const { ctx } = all[0]!
  const { bot } = ctx.deps.app
  const { value, message } = await withProgress(ctx, () => ctx.uploads.gate(() => readParts(ctx, all)), 'upload-reading')
  const { items, unread } = value
  const into = message === undefined ? {} : { into: message }
  if (items.length === 0) return deliver(ctx, { text: plain(unread.length === 0 ? ctx.say('upload-nothing') : unreadWords(ctx, unread)), ...into })
  const replaces = items.length === 1 ? replacedBy(ctx) : null
  const batch = items.length + unread.length > 1 ? ctx.key : null
  const rows = items.map(({ original, read, origin }, i) => ({
    ...{ id: items.length === 1 ? ctx.key : `${ctx.key}-${i}`, batch, admin: ctx.from!.id, chat: ctx.chat!.id, at: ctx.deps.now().toISOString(), original },
    body: asBody({ draft: read, title: read.report.title, source: read.report.source, corrections: read.report.stated?.corrections ?? {}, origin, ...(replaces !== null && { replaces }), ...(i === 0 && unread.length > 0 && { unread }) }),
  }))
  await bot.uploads.add(rows, all.map((sent) => sent.ctx.key))
  await present(ctx, await bot.uploads.ofUpdate(ctx.key), into)
}

const unreadWords = (ctx: BotContext, unread: readonly Unread[]): string =>
  unread.map(({ source, code, values }) => `${source === '' ? '' : `“${source}”: `}${ctx.say(`error-${code}`, { reason: code, ...values })}`).join('\n\n')

/** The report whose card the message replies to. */
function replacedBy(ctx: BotContext): string | null {
  const replied = ctx.msg?.reply_to_message
  if (replied?.from?.id !== ctx.me.id) return null
  for (const button of replied.reply_markup?.inline_keyboard.flat() ?? []) {
    const match = 'callback_data' in button ? REPORT_DATA.exec(button.callback_data) : null
    if (match !== null) return pressed(match).target.id
  }
  return null
}

async function present(ctx: BotContext, given: readonly Upload[], into: Pick<Outgoing, 'into'> = {}): Promise<void> {
  const { bot } = ctx.deps.app
  const shown = ctx.deps.config.autoSave === true ? await saveNew(ctx, given) : given
  const [first] = shown
  if (first === undefined) return
  const card = first.batch === null ? await uploadCard(ctx, first) : await batchCard(ctx, first.batch, 0)
  await deliver(ctx, { ...card, ...into })
  const message = (await bot.messagesOf(ctx.key)).at(-1)
  for (const upload of shown) {
    if (message !== undefined) await bot.uploads.shownIn(upload.id, message)
    if (upload.state === 'waiting' && (await ctx.uploads.prepared(upload)).kin[0]?.kind === 'same') await dropKnown(ctx, upload)
  }
}

/** Content that is stored already has nothing to wait for. */
async function dropKnown(ctx: BotContext, upload: Upload): Promise<void> {
  const { uploads: kept } = ctx.deps.app.bot
  await kept.note(upload.id, asBody({ ...settledBody(upload), outcome: 'same' }))
  await kept.cancel(upload)
}

/** Stores what resembles nothing that is stored; the others wait for a word. */
export async function saveNew(ctx: BotContext, given: readonly Upload[]): Promise<Upload[]> {
  const saved: Upload[] = []
  for (const upload of given) {
    const isNew = upload.state === 'waiting' && bodyOf(upload).replaces === undefined && (await ctx.uploads.prepared(upload)).kin.length === 0
    saved.push(isNew ? await save(ctx, upload, 'keep') : upload)
  }
  return saved
}
