import { GrammyError, HttpError } from 'grammy'
import type { InlineKeyboardButton, Message } from 'grammy/types'
import { setTimeout } from 'node:timers/promises'
import type { ShownAnswer } from '../store/bot-state.js'
import type { BotContext } from './context.js'
import { split } from './rendering/split.js'
import type { Rich } from './rendering/text.js'

/** What a person is sent: a text of any length, with buttons under its end. */
export interface Outgoing {
  readonly text: Rich
  readonly buttons?: InlineKeyboardButton[][]
  /** Kept with the sending, so that it is known after a restart. */
  readonly answer?: ShownAnswer
  /** A message to turn into the first part instead of sending one. */
  readonly into?: number
}

/** A split message: its text, and buttons that no other message has. */
interface Part {
  readonly text: Rich
  readonly buttons: InlineKeyboardButton[][]
}

/** Attempts to get a message through a broken connection; pauses double from the first. */
const ATTEMPTS = 8
const FIRST_PAUSE_MS = 250

/** Numbers looked through for a message that may have arrived: to the highest known and some beyond it, which others got since; and a limit. */
const LOOK_BEYOND = 50
const LOOK_MOST = 1_000

/**
 * Sends an answer to the update, each part exactly once, even when this update was being answered when the process died
 * or the connection broke: what was begun and may have arrived is looked for before it is sent again.
 */
export async function deliver(ctx: BotContext, outgoing: Outgoing): Promise<void> {
  for (const [index, part] of partsOf(ctx.key, outgoing).entries()) {
    await deliverPart(ctx, index, part, index === 0 ? outgoing : {})
  }
}

/** Turns messages already sent (`former`) into a new answer; more parts than before are sent, fewer are deleted. */
export async function redeliver(ctx: BotContext, messages: readonly number[], former: Outgoing, outgoing: Outgoing): Promise<void> {
  const before = partsOf(ctx.key, former)
  const parts = partsOf(ctx.key, outgoing)
  for (const [index, part] of parts.entries()) {
    const message = messages[index]
    if (message !== undefined && isSame(before[index], part)) continue
    if (message === undefined || !(await edit(ctx, message, part))) await deliverPart(ctx, index, part, {})
  }
  for (const message of messages.slice(parts.length)) await ctx.api.deleteMessage(ctx.chat!.id, message).catch(ignoreRefusal)
}

/** Shows other content in a message of the bot, in place; an update without its message gets a new one. */
export async function show(ctx: BotContext, outgoing: Outgoing): Promise<void> {
  const [part, ...more] = partsOf(ctx.key, outgoing)
  const message = ctx.callbackQuery?.message
  const { text, reply_markup: markup } = (message ?? {}) as Partial<Message>
  // A message out of reach comes without its text.
  if (part === undefined || more.length > 0 || message === undefined || text === undefined) return deliver(ctx, outgoing)
  if (text === part.text.text && JSON.stringify(markup?.inline_keyboard ?? []) === JSON.stringify(part.buttons)) return
  if (!(await edit(ctx, message.message_id, part))) await deliver(ctx, outgoing)
}

const isSame = (a: Part | undefined, b: Part): boolean => JSON.stringify([a?.text.text, a?.text.entities, a?.buttons]) === JSON.stringify([b.text.text, b.text.entities, b.buttons])

function partsOf(key: string, { text, buttons = [] }: Outgoing): Part[] {
  const parts = split(text)
  return parts.map((part, i) => ({
    text: part,
    // Every part has a mark of its own, by which it is known again.
    buttons: i === parts.length - 1 ? buttons : [[{ text: `${i + 1}/${parts.length} ▾`, callback_data: `part:${key}:${i}` }]],
  }))
}

async function deliverPart(ctx: BotContext, index: number, part: Part, { answer, into }: Pick<Outgoing, 'answer' | 'into'>): Promise<void> {
  const { bot } = ctx.deps.app
  const begun = await bot.sending(ctx.key, index)
  if (begun !== null && begun.message !== null) return
  const after = begun?.after ?? ctx.numbering.last(ctx.chat!)
  if (begun === null) await bot.beginSending(ctx.key, index, { chat: ctx.chat!.id, after }, answer)
  const there = into !== undefined && (await edit(ctx, into, part)) ? into : begun === null ? null : await findSent(ctx, part, after)
  await bot.arrived(ctx.key, index, there ?? (await send(ctx, part, after)))
}

/** Sends the message; a connection that breaks leaves open whether it arrived, so it is looked for before the next attempt. */
async function send(ctx: BotContext, part: Part, after: number): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      const sent = await ctx.api.sendMessage(ctx.chat!.id, part.text.text, { ...place(ctx), ...content(part) })
      ctx.numbering.see(sent)
      return sent.message_id
    } catch (error) {
      if (!(error instanceof HttpError) || attempt === ATTEMPTS) throw error
    }
    await setTimeout(FIRST_PAUSE_MS * 2 ** (attempt - 1))
    const found = await findSent(ctx, part, after)
    if (found !== null) return found
  }
}

/** The topic to answer in, and in groups the message to answer to. */
export function place(ctx: BotContext) {
  const message = ctx.msg
  return {
    ...(message?.is_topic_message === true && message.message_thread_id !== undefined && { message_thread_id: message.message_thread_id }),
    ...(ctx.chat?.type !== 'private' && message !== undefined && { reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true } }),
  }
}

const content = ({ text, buttons }: Part) => ({
  entities: text.entities,
  link_preview_options: { is_disabled: true },
  ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
})

/** True when the message now has this content, or had it already; false when it cannot be edited. */
async function edit(ctx: BotContext, message: number, part: Part): Promise<boolean> {
  try {
    await ctx.api.editMessageText(ctx.chat!.id, message, part.text.text, content(part))
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    return isUnchanged(error)
  }
}

/**
 * A message with the very buttons of this part, sent but not known to have arrived. Telegram cannot be asked for messages;
 * but setting the same buttons again is refused as "not modified" where they stand, and as "not found" elsewhere.
 */
async function findSent(ctx: BotContext, { buttons }: Part, after: number): Promise<number | null> {
  if (buttons.length === 0) return null
  const last = Math.min(Math.max(after, ctx.numbering.last(ctx.chat!)) + LOOK_BEYOND, after + LOOK_MOST)
  for (let message = after + 1; message <= last; message++) {
    try {
      await ctx.api.editMessageReplyMarkup(ctx.chat!.id, message, { reply_markup: { inline_keyboard: buttons } })
    } catch (error) {
      if (!isRefusal(error)) throw error
      if (isUnchanged(error)) return message
    }
  }
  return null
}

const isRefusal = (error: unknown): error is GrammyError => error instanceof GrammyError && error.error_code === 400

const isUnchanged = (error: GrammyError): boolean => error.description.includes('message is not modified')

/** For calls whose refusal changes nothing for anybody: the message is gone, the query too old. */
export function ignoreRefusal(error: unknown): void {
  if (!isRefusal(error)) throw error
}
