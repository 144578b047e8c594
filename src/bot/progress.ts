import { setTimeout } from 'node:timers/promises'
import type { BotContext } from './context.js'
import { place } from './delivery.js'
import { errorFields } from './log.js'

/** When "typing" is shown; most answers are there before. */
const TYPING_AFTER_MS = 300
/** When a person is told that the answer takes longer. */
const SHOW_AFTER_MS = 1_000
/** Between two signs of life. */
const TICK_MS = 2_000

/** Number of the message of progress among those sent in answer to an update: before the answer's own. */
const PROGRESS = -1

/**
 * Does the work, showing that it goes on when it takes long: typing, then a draft in a private chat, or in a group one message,
 * `place` where one is given. `message` is the message it was shown in, for the answer to take its place.
 */
export async function withProgress<T>(ctx: BotContext, work: () => Promise<T>, words = 'bot-searching', place?: number): Promise<{ value: T; message: number | undefined }> {
  const over = new AbortController()
  const shown: Shown = { message: await progressMessage(ctx) }
  const showing = showProgress(ctx, over.signal, words, shown, place).catch((error: unknown) => {
    ctx.deps.log.warn({ update: ctx.update.update_id, ...errorFields(error) }, 'progress not shown')
  })
  try {
    return { value: await work(), message: (over.abort(), await showing, shown.message) }
  } finally {
    over.abort()
  }
}

interface Shown {
  message: number | undefined
}

/** The message of progress that was sent in answer to the update, perhaps before the process died. */
export async function progressMessage(ctx: BotContext): Promise<number | undefined> {
  return (await ctx.deps.app.bot.sending(ctx.key, PROGRESS))?.message ?? undefined
}

async function showProgress(ctx: BotContext, over: AbortSignal, words: string, shown: Shown, place: number | undefined): Promise<void> {
  if (!(await passes(TYPING_AFTER_MS, over))) return
  await type(ctx)
  if (!(await passes(SHOW_AFTER_MS - TYPING_AFTER_MS, over))) return
  for (let tick = 0; !over.aborted; tick++) {
    const text = `${ctx.say(words)}${'.'.repeat((tick % 3) + 1)}`
    if (ctx.chat?.type === 'private') await ctx.api.sendMessageDraft(ctx.chat.id, ctx.update.update_id, text, topicOf(ctx))
    else if ((shown.message ??= place) === undefined) shown.message = await begin(ctx, text)
    else await ctx.api.editMessageText(ctx.chat!.id, shown.message, text)
    if (!(await passes(TICK_MS, over))) return
    await type(ctx)
  }
}

async function begin(ctx: BotContext, text: string): Promise<number> {
  const { bot } = ctx.deps.app
  const { message_id: message } = await ctx.api.sendMessage(ctx.chat!.id, text, place(ctx))
  await bot.beginSending(ctx.key, PROGRESS, { chat: ctx.chat!.id, after: message - 1 })
  await bot.arrived(ctx.key, PROGRESS, message)
  return message
}

const type = (ctx: BotContext) => ctx.api.sendChatAction(ctx.chat!.id, 'typing', topicOf(ctx))

function topicOf(ctx: BotContext) {
  const { message_thread_id } = place(ctx)
  return message_thread_id === undefined ? {} : { message_thread_id }
}

/** False when the work was over first. */
const passes = (ms: number, over: AbortSignal): Promise<boolean> =>
  setTimeout(ms, true, { signal: over }).catch(() => false)
