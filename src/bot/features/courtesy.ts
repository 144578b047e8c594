import { Composer } from 'grammy'
import type { BotContext } from '../context.js'
import { deliver } from '../delivery.js'
import { exampleButtons } from '../examples.js'
import { questionIn } from '../middleware/addressed.js'
import { plain } from '../rendering/text.js'
import { ADDRESSES, COURTESIES } from '../tables/courtesies.js'
import { welcome } from './start.js'

/** "Xin chào", "cảm ơn bạn": answered as courtesies, not searched for in the reports. */
export const courtesy = new Composer<BotContext>()

courtesy.on('message:text', async (ctx, next) => {
  const kind = courtesyIn(questionIn(ctx, ctx.message))
  if (kind === null) return next()
  if (kind === 'greeting') return welcome(ctx)
  await deliver(ctx, { text: plain(ctx.say('bot-welcome')), buttons: await exampleButtons(ctx) })
})

/** The words in lower case, without diacritics and punctuation. */
const wordsOf = (text: string): string => (text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

const anyOf = (phrases: readonly string[]): string => phrases.map(wordsOf).join('|')

const FORMS = Object.entries(COURTESIES).map(([kind, phrases]) => ({ kind: kind as keyof typeof COURTESIES, form: new RegExp(`^(?:${anyOf(phrases)})(?: (?:${anyOf(ADDRESSES)}))*$`, 'u') }))

/** The courtesy that a message is as a whole; null when it says anything besides. */
export function courtesyIn(text: string): keyof typeof COURTESIES | null {
  const words = wordsOf(text)
  return FORMS.find(({ form }) => form.test(words))?.kind ?? null
}
