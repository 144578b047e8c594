import { Composer } from 'grammy'
import { AppError } from '../../errors.js'
import type { Upload } from '../../store/uploads.js'
import { answerQuestion } from '../answering.js'
import type { BotContext } from '../context.js'
import { deliver, show } from '../delivery.js'
import { toast } from '../toast.js'
import { UPLOAD_DATA, pressed } from '../target.js'
import { BATCH_DATA, batchCard } from '../uploads/batch.js'
import { bodyOf } from '../uploads/body.js'
import { uploadCard } from '../uploads/card.js'
import { beginEditing, emptied, fieldMenu, stopEditing } from '../uploads/editing.js'
import { save, withQuestions } from '../uploads/saving.js'
import { saveNew } from './uploads.js'

/** The buttons of an upload's card. What they do depends on how the upload stands when they are pressed, not when they were shown. */
export const uploadCards = new Composer<BotContext>()

uploadCards.callbackQuery(UPLOAD_DATA, async (ctx) => {
  const { target, act, about } = pressed(ctx.match)
  const upload = await ctx.deps.app.bot.uploads.get(target.id)
  // A forged button must not reach what was sent in another chat.
  if (upload === null || upload.chat !== ctx.chat?.id) return toast(ctx, ctx.say('bot-gone'), true)
  if (act === 'ask') return ask(ctx, upload, about)
  if (act === 'open') return (await toast(ctx), deliver(ctx, await uploadCard(ctx, await withQuestions(ctx, upload))))
  if (upload.state !== 'waiting') return settled(ctx, upload)
  if (upload.revision !== target.version) return toast(ctx, ctx.say('upload-old'), true)
  await obey(ctx, upload, act, about)
})

async function obey(ctx: BotContext, upload: Upload, act: string, about: string): Promise<void> {
  const target = { kind: 'up', id: upload.id, version: upload.revision } as const
  switch (act) {
    case 'save':
      return store(ctx, upload, () => save(ctx, upload, 'keep'))
    case 'keep':
      return store(ctx, upload, () => save(ctx, upload, 'keep'))
    case 'replace': {
      const { beside } = bodyOf(upload)
      if (beside === undefined) return toast(ctx, ctx.say('bot-gone'), true)
      return store(ctx, upload, () => save(ctx, upload, { replace: beside.id, edition: beside.edition }))
    }
    case 'cancel':
      await ctx.deps.app.bot.uploads.cancel(upload)
      return settled(ctx, (await ctx.deps.app.bot.uploads.get(upload.id))!)
    case 'edit':
      await toast(ctx)
      return showFields(ctx, upload)
    case 'back':
      await toast(ctx)
      return show(ctx, await uploadCard(ctx, upload))
    case 'field':
      await toast(ctx)
      return beginEditing(ctx, target, about)
    case 'set':
      return emptied(ctx, target, about)
    case 'stop':
      return stopEditing(ctx)
    default:
      return toast(ctx, ctx.say('bot-gone'))
  }
}

/** The card with the fields that can be set right; what was stored meanwhile may have made it a newer one. */
async function showFields(ctx: BotContext, upload: Upload): Promise<void> {
  const { text } = await uploadCard(ctx, upload)
  const { id, revision } = (await ctx.deps.app.bot.uploads.get(upload.id)) ?? upload
  await show(ctx, { text, buttons: fieldMenu(ctx, { kind: 'up', id, version: revision }) })
}

/** Stores, and says so in the card; whoever was faster is told of. */
async function store(ctx: BotContext, upload: Upload, work: () => Promise<Upload>): Promise<void> {
  try {
    const saved = await work()
    await toast(ctx, ctx.say('upload-state-saved'))
    await show(ctx, await uploadCard(ctx, saved))
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'upload-settled' && error.code !== 'report-changed')) throw error
    await toast(ctx, ctx.say(`error-${error.code}`), true)
    const now = await ctx.deps.app.bot.uploads.get(upload.id)
    if (now !== null) await show(ctx, await uploadCard(ctx, await withQuestions(ctx, now)))
  }
}

/** A press that comes again, or too late. */
async function settled(ctx: BotContext, upload: Upload): Promise<void> {
  await toast(ctx, ctx.say(`upload-already-${upload.state}`))
  await show(ctx, await uploadCard(ctx, await withQuestions(ctx, upload)))
}

async function ask(ctx: BotContext, upload: Upload, about: string): Promise<void> {
  const question = bodyOf(upload).questions?.[Number(about)]
  if (question === undefined) return toast(ctx, ctx.say('bot-gone'))
  await toast(ctx)
  await answerQuestion(ctx, { text: question, message: null })
}

uploadCards.callbackQuery(BATCH_DATA, async (ctx) => {
  const [, batch, act, page] = ctx.match as unknown as [string, string, string, string]
  const { uploads } = ctx.deps.app.bot
  const all = await uploads.ofBatch(batch)
  if (all.length === 0 || all[0]!.chat !== ctx.chat?.id) return toast(ctx, ctx.say('bot-gone'), true)
  await toast(ctx)
  if (act === 'save') await saveNew(ctx, all)
  if (act === 'cancel') for (const upload of all) if (upload.state === 'waiting') await uploads.cancel(upload)
  await show(ctx, await batchCard(ctx, batch, Number(page)))
})
