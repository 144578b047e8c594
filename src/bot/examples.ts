import type { InlineKeyboardButton } from 'grammy/types'
import type { Almanac, ToldMeeting } from '../app/bot-app.js'
import type { Translate } from '../locales.js'
import type { BotContext } from './context.js'
import { button } from './rendering/answer.js'
import { dateWords, onWhen } from './rendering/dates.js'

/** Three questions, each on another meeting where there are enough, that the corpus holds the answers to; fewer in a small corpus. */
export async function exampleQuestions(almanac: Pick<Almanac, 'all'>, say: Translate): Promise<string[]> {
  const dated = (await almanac.all()).filter(({ meeting: { date } }) => date !== null && date.from.year !== null && date.from.day !== null).reverse()
  const spoke = dated.find(({ meeting }) => speakerOf(meeting) !== null)
  const said = dated.find(({ meeting }) => meeting !== spoke?.meeting && speakerOf(meeting) !== null) ?? spoke
  const counted = dated.find(({ meeting }) => meeting !== spoke?.meeting && meeting !== said?.meeting) ?? dated[0]
  return [
    spoke && say('bot-example-spoke', { when: onWhen(spoke.meeting, say) }),
    said && say('bot-example-said', { name: speakerOf(said.meeting)!, date: dateWords(said.meeting.date!.from, say) }),
    counted && say('bot-example-count', { month: dateWords({ ...counted.meeting.date!.from, day: null }, say) }),
  ].filter((question) => question !== undefined)
}

/** The same as buttons, to be put below anything that leaves a person wondering what to ask. */
export async function exampleButtons(ctx: BotContext): Promise<InlineKeyboardButton[][]> {
  return (await exampleQuestions(ctx.deps.app.almanac, ctx.say)).map((question, i) => [button(question, `e:${i}`)])
}

type Meeting = ToldMeeting['meeting']

const speakerOf = ({ acts }: Meeting): string | null => acts.find(({ elsewhere }) => !elsewhere)?.name ?? null
