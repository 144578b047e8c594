import type { App } from '../app.js'
import type { Meeting } from '../meetings/meeting.js'
import { byDate } from '../meetings/order.js'
import type { BotState } from '../store/bot-state.js'
import type { Store } from '../store/store.js'
import { covers, findDates } from '../text/dates/index.js'
import type { DateMention, PartialDate } from '../text/dates/types.js'
import { speechesOf, type Speech } from './speeches.js'

/** What the bot keeps, and what it needs of the store besides. */
export type BotStore = BotState & Pick<Store, 'conversation' | 'saveConversation' | 'original'>

/** A meeting with the report that tells of it. */
export interface ToldMeeting {
  readonly meeting: Meeting
  readonly title: string
  readonly source: string
}

/** What meetings people may look through without asking a question. */
export interface Almanac {
  /** All meetings in the order of time, those without a date last. */
  all(): Promise<ToldMeeting[]>
  /** Meetings on the dates a text speaks of ("20/12", "tháng 12/2021"), in the order of time; null when it speaks of none. */
  on(text: string): Promise<{ readonly dates: readonly DateMention[]; readonly meetings: readonly ToldMeeting[] } | null>
  speeches(name: string): Promise<Speech[]>
}

/** The product with what the bot needs beyond the command line. */
export interface BotApp extends App {
  readonly almanac: Almanac
  readonly bot: BotStore
}

/** The almanac over a library; `now` is "today" for "hôm qua". */
export function createAlmanac(library: Pick<App['library'], 'meetings' | 'show'>, now: () => Date): Almanac {
  const all = async (): Promise<ToldMeeting[]> => (await library.meetings({})).sort((a, b) => byDate(a.meeting, b.meeting))
  return {
    all,
    speeches: (name) => speechesOf(library, name),
    async on(text) {
      const dates = findDates(text.normalize('NFC'), { reference: dateOf(now()) })
      if (dates.length === 0) return null
      return { dates, meetings: (await all()).filter(({ meeting }) => dates.some((date) => falls(meeting, date))) }
    },
  }
}

function falls({ date, session }: Meeting, wanted: DateMention): boolean {
  if (date === null || (wanted.session !== null && session !== null && wanted.session !== session)) return false
  return covers(wanted, date.from) || covers(wanted, date.to) || covers(date, wanted.from)
}

const dateOf = (date: Date): PartialDate => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })

/** The bot's part of an open store. */
export const botStoreOf = (store: Store & { readonly bot: BotState }): BotStore => ({
  ...store.bot,
  conversation: (key) => store.conversation(key),
  saveConversation: (key, state) => store.saveConversation(key, state),
  original: (id) => store.original(id),
})
