import type { Answer } from '../answers/answer.js'
import type { ShownAnswer } from '../store/bot-state.js'
import type { ConversationState } from '../store/store.js'
import { setLanguage } from './middleware/language.js'
import type { BotContext } from './context.js'
import { deliver, redeliver, type Outgoing } from './delivery.js'
import { conversationOf } from './middleware/order.js'
import { withProgress } from './progress.js'
import { answerButtons, renderAnswer } from './rendering/answer.js'

/** What is kept of an answer besides what the store looks into. */
export interface AnswerBody {
  readonly answer: Answer
  readonly rewritten: string | null
  readonly understood: object
  /** What was found, as lines. */
  readonly hits: readonly string[]
  /** What the conversation was about after this answer, for those who reply to it. */
  readonly focus: ConversationState | null
}

export const bodyOf = ({ body }: ShownAnswer): AnswerBody => body as unknown as AnswerBody

export interface Question {
  readonly text: string
  /** Message it stands in; null when it came by a button, and is then repeated above the answer. */
  readonly message: number | null
  /** The answer replied to, which the question goes on from. */
  readonly after?: ShownAnswer | null
}

/** Answers a question in its chat. An update handled again after a crash gets the very answer it was about to get. */
export async function answerQuestion(ctx: BotContext, question: Question): Promise<void> {
  const known = await ctx.deps.app.bot.answer(ctx.key)
  if (known !== null) return deliver(ctx, outgoingOf(ctx, known))
  const { value, message } = await withProgress(ctx, () => find(ctx, ctx.key, question))
  await deliver(ctx, { ...outgoingOf(ctx, value), answer: value, ...(message !== undefined && { into: message }) })
}

/** Answers an edited question in the place of its former answer. */
export async function answerAgain(ctx: BotContext, former: ShownAnswer, question: Question): Promise<void> {
  const { bot } = ctx.deps.app
  const messages = await bot.messagesOf(former.id)
  ctx.key = former.id
  const { value } = await withProgress(ctx, () => find(ctx, former.id, question))
  await bot.saveAnswer(value)
  await redeliver(ctx, messages, outgoingOf(ctx, former), outgoingOf(ctx, value))
}

async function find(ctx: BotContext, id: string, { text, message, after }: Question): Promise<ShownAnswer> {
  const { app, now } = ctx.deps
  const conversation = conversationOf(ctx)
  if (after) await app.bot.saveConversation(conversation, bodyOf(after).focus)
  await ctx.turn()
  const { answer, understood, rewritten, trace, ms } = await app.ask(text, { conversation, language: ctx.language })
  const hits = trace.find(({ name }) => name === 'find')?.lines ?? []
  const body: AnswerBody = { answer, rewritten, understood, hits, focus: await app.bot.conversation(conversation) }
  return { id, chat: ctx.chat!.id, person: ctx.from!.id, asked: message, at: now().toISOString(), question: text, kind: answer.kind, ms, body: { ...body } }
}

function outgoingOf(ctx: BotContext, shown: ShownAnswer): Outgoing {
  const { answer, rewritten, focus } = bodyOf(shown)
  setLanguage(ctx, answer.language)
  const meeting = focus !== null && typeof focus.meetingId === 'string' ? focus.meetingId : null
  return {
    text: renderAnswer({ answer, rewritten, question: shown.asked === null ? shown.question : null }, ctx.say),
    buttons: answerButtons(shown.id, answer, meeting, ctx.say),
  }
}
