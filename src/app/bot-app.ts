import type { App } from '../app.js'
import type { Intake } from '../ingest/intake.js'
import type { Near } from '../ingest/kin.js'
import type { Page } from '../ingest/page/fetch-page.js'
import type { Meeting } from '../meetings/meeting.js'
import { byDate } from '../meetings/order.js'
import type { BotState } from '../store/bot-state.js'
import type { ReportSummary, Store } from '../store/store.js'
import { covers, findDates, formatIso } from '../text/dates/index.js'
import type { DateMention, PartialDate } from '../text/dates/types.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { speechesOf, type Speech } from './speeches.js'

/** What the bot keeps, and what it needs of the store besides. */
export type BotStore = BotState & Pick<Store, 'conversation' | 'saveConversation' | 'original' | 'revision'>

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

/** Reports as a person looks for them. */
export interface Shelf {
  /** Reports whose title, file, date or meeting has all the words, newest upload first; else those whose text says most of them, best first. All of them for no words. */
  find(words: string): Promise<readonly ReportSummary[]>
}

/** The product with what the bot needs beyond the command line. */
export interface BotApp extends App {
  readonly almanac: Almanac
  readonly bot: BotStore
  readonly intake: Intake
  readonly shelf: Shelf
  fetchPage(link: string): Promise<Page>
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

/** The shelf over a library; `near` finds by what reports say. */
export function createShelf(library: Pick<App['library'], 'list' | 'meetings'>, near: Near): Shelf {
  return {
    async find(words) {
      const all = await library.list()
      const wanted = wordsIn(words)
      if (wanted.length === 0) return all
      const names = new Map<string, string>()
      for (const { meeting } of await library.meetings({})) names.set(meeting.reportId, `${names.get(meeting.reportId) ?? ''} ${meeting.name.text} ${dayOf(meeting)}`)
      const named = all.filter(({ id, title, source, date }) => {
        const told = wordsIn([title, source, date === null ? '' : formatIso(date), names.get(id) ?? ''].join(' ')).join(' ')
        return wanted.every((word) => ` ${told}`.includes(` ${word}`))
      })
      if (named.length > 0) return named
      return (await near(words, MOST_FOUND)).flatMap((id) => all.find((report) => report.id === id) ?? [])
    },
  }
}

const MOST_FOUND = 24

const wordsIn = (text: string): string[] => syllables(fold(text)).map((syllable) => syllable.text)

/** Both ways to write a day that people search by. */
const dayOf = ({ date }: Meeting): string => (date === null ? '' : `${formatIso(date.from)} ${[date.from.day, date.from.month, date.from.year].filter((part) => part !== null).join('/')}`)

/** The bot's part of an open store. */
export const botStoreOf = (store: Store & { readonly bot: BotState }): BotStore => ({
  ...store.bot,
  conversation: (key) => store.conversation(key),
  saveConversation: (key, state) => store.saveConversation(key, state),
  original: (id) => store.original(id),
  revision: () => store.revision(),
})
