import { Composer } from 'grammy'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { isAdmin } from '../middleware/access.js'
import { questionIn } from '../middleware/addressed.js'
import { plain } from '../rendering/text.js'
import { editingOf, forgetEditing, typed } from '../uploads/editing.js'

/** What an admin types after choosing a field to set right. Comes before all commands: any of them ends the typing. */
export const editing = new Composer<BotContext>()

editing.on('message:text', async (ctx, next) => {
  const state = ctx.message.forward_origin === undefined ? await editingOf(ctx) : null
  if (state === null) return next()
  const text = questionIn(ctx, ctx.message)
  const isCancel = NAMES.cancel.some((name) => new RegExp(`^/${name}(?![a-z0-9_])`, 'iu').test(text))
  if (!isCancel && !text.startsWith('/') && (await isAdmin(ctx))) return typed(ctx, state, text)
  await forgetEditing(ctx)
  if (!isCancel) return next()
  await deliver(ctx, { text: plain(ctx.say('correct-stopped')) })
})
