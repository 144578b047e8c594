import type { BotContext } from '../context.js'

/** Updates with the same key are handled one after the other: those of one topic of one chat, or of one person outside of chats. */
export const turnOf = (ctx: BotContext): string => (ctx.chat === undefined ? `of ${ctx.from?.id ?? 0}` : `${ctx.chat.id}:${threadOf(ctx)}`)

/** What one person sends in one topic of one chat belongs together. */
export const orderOf = (ctx: BotContext): string => [ctx.chat?.id ?? 'inline', threadOf(ctx), ctx.from?.id ?? 0].join(':')

/** Key of the conversation that a question belongs to. */
export const conversationOf = (ctx: BotContext): string => `telegram:${ctx.me.id}:${orderOf(ctx)}`

const threadOf = (ctx: BotContext): number => (ctx.msg?.is_topic_message === true ? (ctx.msg.message_thread_id ?? 0) : 0)
