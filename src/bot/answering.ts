import type { Answer } from '../answers/answer.js'
import type { Asked } from '../ask.js'
import type { ShownAnswer } from '../store/bot-state.js'
import type { ConversationState } from '../store/store.js'
import { setLanguage } from './middleware/language.js'
import type { BotContext } from './context.js'
import { deliver, redeliver, type Outgoing } from './delivery.js'
import { later } from './later.js'
import { errorFields } from './log.js'
import { conversationOf } from './middleware/order.js'
import { progressMessage, withProgress } from './progress.js'
import { answerButtons, renderAnswer, withStatements } from './rendering/answer.js'
import { plain } from './rendering/text.js'
import { askSoon, lastOnly, type Soon } from './wording.js'

/** What is kept of an answer besides what the store looks into. */
export interface AnswerBody {
  readonly answer: Answer
  readonly rewritten: string | null
  readonly understood: object
  /** What was found, as lines. */
  readonly hits: readonly string[]
  /** What the conversation was about after this answer, for those who reply to it. */
  readonly focus: ConversationState | null
  /** The chat model whose words it is in; absent or null for the built-in answer. */
  readonly model?: string | null
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
  if (known !== null) return deliver(ctx, { ...outgoingOf(ctx, known), ...inPlaceOf(await progressMessage(ctx)) })
  const { value, message } = await withProgress(ctx, () => find(ctx, ctx.key, question))
  await deliver(ctx, { ...outgoingOf(ctx, value.shown), answer: value.shown, ...inPlaceOf(message) })
  if (value.soon.better !== null) later(ctx, improve(ctx, value), false)
}

const inPlaceOf = (message: number | undefined): Pick<Outgoing, 'into'> => (message === undefined ? {} : { into: message })

/** Answers an edited question in the place of its former answer. */
export async function answerAgain(ctx: BotContext, former: ShownAnswer, question: Question): Promise<void> {
  const { bot } = ctx.deps.app
  const messages = await bot.messagesOf(former.id)
  ctx.key = former.id
  const { value, message } = await withProgress(ctx, () => find(ctx, former.id, question), 'bot-searching', messages[0])
  await bot.saveAnswer(value.shown)
  // Where progress was shown, the former answer stands no more.
  await redeliver(ctx, messages, message === undefined ? outgoingOf(ctx, former) : NOTHING, outgoingOf(ctx, value.shown))
  if (value.soon.better !== null) later(ctx, improve(ctx, value), false)
}

const NOTHING: Outgoing = { text: plain('') }

interface Found {
  readonly shown: ShownAnswer
  readonly soon: Soon
  readonly shownOf: (asked: Asked) => ShownAnswer
}

async function find(ctx: BotContext, id: string, { text, message, after }: Question): Promise<Found> {
  const { app, now } = ctx.deps
  const conversation = conversationOf(ctx)
  if (after) await app.bot.saveConversation(conversation, bodyOf(after).focus)
  await ctx.turn()
  const soon = await askSoon(ctx, text, { conversation, language: ctx.language, person: `telegram:${ctx.from!.id}` })
  const focus = await app.bot.conversation(conversation)
  const shownOf = ({ answer, understood, rewritten, trace, model, ms }: Asked): ShownAnswer => {
    const hits = trace.find(({ name }) => name === 'find')?.lines ?? []
    const body: AnswerBody = { answer, rewritten, understood, hits, focus, model: model?.outcome === 'worded' ? model.name : null }
    return { id, chat: ctx.chat!.id, person: ctx.from!.id, asked: message, at: now().toISOString(), question: text, kind: answer.kind, ms, body: { ...body } }
  }
  if (soon.better === null) tellFailure(ctx, soon.now)
  return { shown: shownOf(soon.now), soon, shownOf }
}

/** Puts the model's answer in the place of the built-in one, and shows its statements below that one until it is whole. */
async function improve(ctx: BotContext, { shown, soon, shownOf }: Found): Promise<void> {
  const { bot } = ctx.deps.app
  const { key } = ctx
  const messages = await bot.messagesOf(shown.id)
  let seen = outgoingOf(ctx, shown)
  const inTurn = lastOnly()
  const put = (outgoing: Outgoing): Promise<void> =>
    inTurn(async () => {
      ctx.key = key
      await redeliver(ctx, messages, seen, outgoing)
      seen = outgoing
    })
  soon.follow((sofar) => {
    const { text, buttons } = outgoingOf(ctx, shown)
    put({ text: withStatements(text, sofar, ctx.say), ...(buttons !== undefined && { buttons }) }).catch((error: unknown) => {
      ctx.deps.log.warn({ update: ctx.update.update_id, ...errorFields(error) }, 'statement not shown')
    })
  })
  const asked = await soon.better!
  tellFailure(ctx, asked)
  const better = shownOf(asked)
  await bot.saveAnswer(better)
  await put(outgoingOf(ctx, better))
}

function tellFailure({ deps, update }: BotContext, { model }: Asked): void {
  if (model?.failure != null) deps.log.warn({ update: update.update_id, model: model.name, failure: model.failure.code }, 'answered without the model')
}

function outgoingOf(ctx: BotContext, shown: ShownAnswer): Outgoing {
  const { answer, rewritten, focus, model = null } = bodyOf(shown)
  setLanguage(ctx, answer.language)
  const meeting = focus !== null && typeof focus.meetingId === 'string' ? focus.meetingId : null
  return {
    text: renderAnswer({ answer, rewritten, model, question: shown.asked === null ? shown.question : null }, ctx.say),
    buttons: answerButtons(shown.id, answer, meeting, ctx.say),
  }
}
