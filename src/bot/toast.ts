import type { BotContext } from './context.js'
import { ignoreRefusal } from './delivery.js'

/** UTF-16 units a toast may have. */
const LONGEST = 200

/** Answers a pressed button, with a line over the chat when `text` is given; one pressed long ago needs none. */
export async function toast(ctx: BotContext, text?: string, alert = false): Promise<void> {
  await ctx.answerCallbackQuery(text === undefined ? {} : { text: text.slice(0, LONGEST), show_alert: alert }).catch(ignoreRefusal)
}
