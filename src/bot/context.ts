import type { Context } from 'grammy'
import type { BotApp } from '../app/bot-app.js'
import type { BotConfig } from '../config.js'
import type { Translate } from '../locales.js'
import type { Language } from '../reports/report.js'
import type { Log } from './log.js'
import type { Numbering } from './numbering.js'
import type { UploadDesk } from './uploads/desk.js'

/** What the bot stands on. */
export interface BotDeps {
  readonly app: Pick<BotApp, 'ask' | 'library' | 'almanac' | 'bot' | 'intake' | 'shelf' | 'fetchPage'>
  readonly config: Pick<BotConfig, 'apiRoot' | 'adminIds' | 'access' | 'allowedIds'> & Partial<Pick<BotConfig, 'autoSave' | 'allowFetch' | 'filesDir'>>
  /** Language for people whose own is not known. */
  readonly language: Language
  readonly log: Log
  readonly now: () => Date
  /** Waits, to bring together what is sent together; default: the clock's. */
  readonly pause?: (ms: number) => Promise<void>
  /** Between two edits in one chat; default: what Telegram asks for. */
  readonly betweenEditsMs?: number
  /** How long a start waits for another copy over the same store to end; default 10 seconds. */
  readonly placeMs?: number
  /** Messages one person may send in a minute; default 30. */
  readonly messagesPerMinute?: number
}

/** One update on its way through the features. */
export type BotContext = Context & {
  deps: BotDeps
  numbering: Numbering
  /** Resolves when the next piece of long work may begin. */
  turn: () => Promise<void>
  uploads: UploadDesk
  /** Work that goes on when the next message of the chat may have its turn; the update is finished behind it. */
  later: Promise<void> | undefined
  /** Key of the update in the store; an answer to it bears the same id. */
  key: string
  language: Language
  say: Translate
}
