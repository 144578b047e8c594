import type { Language } from '../reports/report.js'
import type { Uploads } from './uploads.js'

/** An answer as it was shown, so that its buttons work after a restart. */
export interface ShownAnswer {
  /** Short, made from the update that asked: letters, digits, "." and "-" only. */
  readonly id: string
  readonly chat: number
  readonly person: number
  /** Message the question stood in; null when it came by a button. */
  readonly asked: number | null
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly question: string
  readonly kind: 'answered' | 'not-found' | 'refused'
  /** Milliseconds from question to answer. */
  readonly ms: number
  /** Answer, understanding, hits and what the conversation was about; plain JSON, opaque to the store. */
  readonly body: Readonly<Record<string, unknown>>
}

export type Verdict = 'good' | 'bad' | 'wrong-source'

/** Who may ask ("person", "chat") and who gives that out ("admin"). */
export type Right = 'person' | 'chat' | 'admin'

export interface Statistics {
  readonly questions: number
  readonly answered: number
  readonly notFound: number
  readonly people: number
  readonly good: number
  readonly bad: number
  readonly wrongSource: number
  /** Milliseconds from question to answer; 0 without questions. */
  readonly p50: number
  readonly p95: number
}

/** Questions that differ in case, marks and punctuation only, taken together. */
export interface Unanswered {
  /** As last worded. */
  readonly question: string
  readonly times: number
  readonly lastAt: string
}

/** What a message that is being sent is known by, before and after it has arrived. */
export interface Sending {
  readonly chat: number
  /** Null while it is not known whether the message arrived. */
  readonly message: number | null
  /** A message that stood before this one was sent; its own number is higher. */
  readonly after: number
}

/**
 * What the bot keeps. Keys of updates are strings that begin with the name of the bot they came to: bots that take turns
 * over one store number messages and updates each in its own way.
 */
export interface BotState {
  /** Takes the place of the one process that runs a bot over this store, until it is given up or the process ends; null when another holds it. */
  occupy(bot: number): Promise<(() => void) | null>

  /** Takes updates down before they are confirmed; returns the keys that were new. */
  receive(updates: readonly { readonly key: string; readonly body: string }[], at: string): Promise<string[]>
  /** Updates taken down and not finished, in the order of arrival. */
  unfinished(): Promise<{ readonly key: string; readonly body: string }[]>
  isFinished(key: string): Promise<boolean>
  /** Marks an update as dealt with, and forgets what it said. */
  finish(key: string): Promise<void>
  /** Forgets finished updates that arrived before `at`. */
  forgetUpdates(at: string): Promise<void>

  /** The message sent as part `part` in answer to an update; null when none was begun. */
  sending(key: string, part: number): Promise<Sending | null>
  /** Says that a message is about to be sent; `answer` is kept in the same transaction. */
  beginSending(key: string, part: number, sending: Pick<Sending, 'chat' | 'after'>, answer?: ShownAnswer): Promise<void>
  arrived(key: string, part: number, message: number): Promise<void>
  /** Messages that arrived in answer to an update, in the order of their parts. */
  messagesOf(key: string): Promise<number[]>

  saveAnswer(answer: ShownAnswer): Promise<void>
  /** Null too when a report that it came from was deleted for good. */
  answer(id: string): Promise<ShownAnswer | null>
  /** The answer that a message of the bot is part of. */
  answerIn(bot: string, chat: number, message: number): Promise<ShownAnswer | null>
  /** The answer given to the question in a message. */
  answerTo(bot: string, chat: number, asked: number): Promise<ShownAnswer | null>

  /** A person's last verdict counts. */
  judge(id: string, person: number, verdict: Verdict, at: string): Promise<void>
  /** Over the questions asked since `at`. */
  statistics(at: string): Promise<Statistics>
  /** Not answered since `at`, commonest first, ties by the latest. */
  unanswered(at: string): Promise<Unanswered[]>

  /** What a person is called, as last seen; null for those who were never noted. */
  name(person: number): Promise<string | null>
  setName(person: number, name: string): Promise<void>
  readonly uploads: Uploads

  language(person: number): Promise<Language | null>
  setLanguage(person: number, language: Language): Promise<void>

  hasRight(right: Right, id: number): Promise<boolean>
  grant(right: Right, id: number, by: number, at: string): Promise<void>
  revoke(right: Right, id: number): Promise<void>
  rights(): Promise<{ readonly right: Right; readonly id: number }[]>
  addCode(code: string, by: number, until: string): Promise<void>
  /** Uses a code up; false when there is none, or its time is over. */
  takeCode(code: string, at: string): Promise<boolean>
}
