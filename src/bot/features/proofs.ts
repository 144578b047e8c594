import { Composer, InputFile } from 'grammy'
import { bodyOf } from '../answering.js'
import type { BotContext } from '../context.js'
import { deliver, place } from '../delivery.js'
import { originalButtons, renderProof } from '../rendering/proof.js'
import { plain, shorten } from '../rendering/text.js'
import { toast } from '../toast.js'
import { unlessGone } from './meeting-card.js'

/** The buttons [1] [2]: the quote in its paragraph; from there, the original file. */
export const proofs = new Composer<BotContext>()

/** UTF-16 units of a title below a file; Telegram takes 1,024. */
const CAPTION_LENGTH = 300

proofs.callbackQuery(/^p:([0-9a-z.-]{1,40}):([0-9]{1,4})$/u, async (ctx) => {
  const shown = await ctx.deps.app.bot.answer(ctx.match[1]!)
  // A forged button must not open what was said in another chat.
  const citation = shown === null || shown.chat !== ctx.chat?.id ? undefined : bodyOf(shown).answer.citations.find(({ number }) => number === Number(ctx.match[2]))
  const view = citation && (await ctx.deps.app.library.show(citation.reportId).catch(unlessGone))
  // A report that was put in anew may have the same id, but never another text.
  if (citation === undefined || !view || view.report.text.slice(citation.start, citation.end) !== citation.quote) return toast(ctx, ctx.say('bot-gone'), true)
  await toast(ctx)
  await deliver(ctx, { text: renderProof(citation, view.report.text, ctx.say), buttons: [originalButtons(view.report, ctx.say)] })
})

proofs.callbackQuery(/^o:([0-9a-f]{16})$/u, async (ctx) => {
  const id = ctx.match[1]!
  const [view, bytes] = [await ctx.deps.app.library.show(id).catch(unlessGone), await ctx.deps.app.bot.original(id)]
  if (view === null || bytes === null || bytes.length === 0 || ctx.chat === undefined) return toast(ctx, ctx.say('bot-gone'), true)
  await toast(ctx)
  await ctx.api.sendDocument(ctx.chat.id, new InputFile(bytes, view.report.source), { ...place(ctx), caption: shorten(plain(view.report.title).text, CAPTION_LENGTH) })
})
