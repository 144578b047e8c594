import type { Update, UserFromGetMe } from 'grammy/types'
import { adopt } from './adopt.js'
import { Backend } from './backend.js'
import { botOf } from './bot.js'
import type { Call, Violation, Waiting } from './calls.js'
import { EditRate } from './edit-rate.js'
import type { Fault } from './faults.js'
import { People } from './people.js'
import { serve } from './server.js'
import { UpdateQueue } from './updates.js'
import type { Delivery } from './updates.js'
import { World } from './world.js'

const TOKEN = '123456789:AAloopback-loopback-loopback-loopbac'
const TIMEOUT_MS = 10_000

export interface BotApiOptions {
  readonly token?: string
  /** What getMe tells, over a bot named @bienban_bot. */
  readonly bot?: Partial<UserFromGetMe>
  /** Whether groups' plain talk is kept from the bot; true when absent. */
  readonly privacy?: boolean
  /** Now in milliseconds, for dates, the life of queries and the rate of edits. */
  readonly clock?: () => number
  /** Records a violation when two edits or drafts in one chat come within so many milliseconds (the clock's); unchecked when absent. */
  readonly leastEditGapMs?: number
  readonly port?: number
  /** Every id given comes after this number, 0 when absent: a bot that remembers another run must not mistake this one for it. */
  readonly idsAfter?: number
  /** Keeps files in this folder and tells where, as a server started with --local does. */
  readonly filesDir?: string
}

/** A loopback Telegram: give the bot `root` as its apiRoot, act through `people`, read `sent`. */
export interface BotApi {
  readonly root: string
  readonly token: string
  readonly world: World
  readonly people: People
  /** Every call the bot made, in order, but for getUpdates. */
  readonly sent: readonly Call[]
  /** Calls that Telegram refuses (with its wording), and edits too fast; a polite bot leaves it empty. */
  readonly violations: readonly Violation[]
  /** When each update was handed to the bot. */
  readonly deliveries: readonly Delivery[]
  /** The updates not yet confirmed by the bot. */
  readonly pending: readonly Update[]
  /** The first call that fits, now or later; rejected with what was seen instead after a timeout. */
  waitFor(fits: (call: Call) => boolean, waiting?: Waiting): Promise<Call>
  /** Resolves once the bot has confirmed every update, by its next poll or by answering the webhook. */
  confirmed(timeoutMs?: number): Promise<void>
  /** Resolves once the bot holds a poll open: it is up and waiting. */
  polled(timeoutMs?: number): Promise<void>
  /**
   * Hands the bot an update as it is, under the next update id; null when the bot did not ask for its kind.
   * The chats, people, messages and queries it tells of become part of the world, so that the bot may answer them.
   */
  inject(update: Omit<Update, 'update_id'>): Update | null
  fail(fault: Fault): void
  /** Ends all injected faults. */
  heal(): void
  /** Cuts every connection the bot has open now. */
  dropConnections(): void
  close(): Promise<void>
}

/**
 * Starts a loopback Bot API on a free port.
 * ```
 * const api = await startBotApi()
 * const bot = new Bot(api.token, { client: { apiRoot: api.root } })
 * const lan = person(api, 'Lan')
 * lan.says('ai phát biểu chiều 20/12?')
 * const answer = await lan.sees(/phát biểu/u)
 * lan.presses('[1]')
 * await lan.sees('…')
 * expect(api.violations).toEqual([])
 * ```
 */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const { token = TOKEN, clock = Date.now, idsAfter = 0 } = options
  const world = new World({ ...botOf(token), can_read_all_group_messages: options.privacy === false, ...options.bot }, clock, idsAfter, options.filesDir)
  const editRate = options.leastEditGapMs === undefined ? null : new EditRate(options.leastEditGapMs, clock)
  const backend = new Backend(token, world, new UpdateQueue(idsAfter), editRate)
  const { root, server } = await serve(backend, options.port)
  return {
    root,
    token,
    world,
    people: new People(world, backend.queue, options.privacy ?? true),
    sent: backend.calls.sent,
    violations: backend.violations,
    deliveries: backend.queue.deliveries,
    get pending() {
      return backend.queue.pending
    },
    waitFor: (fits, waiting) => backend.calls.waitFor(fits, waiting),
    confirmed: (timeoutMs = TIMEOUT_MS) => confirmed(backend, timeoutMs),
    polled: (timeoutMs = TIMEOUT_MS) => polled(backend, timeoutMs),
    inject: (update) => {
      adopt(world, update)
      return backend.queue.add(update)
    },
    fail: (fault) => backend.faults.add(fault),
    heal: () => backend.faults.clear(),
    dropConnections: () => server.closeAllConnections(),
    close: async () => {
      backend.webhook.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function confirmed({ queue }: Backend, timeoutMs: number): Promise<void> {
  const waiting = (): string => `these updates are not confirmed: ${JSON.stringify(queue.pending).slice(0, 500)}`
  await queue.changes.until(() => (queue.pending.length === 0 ? true : undefined), waiting, timeoutMs)
}

async function polled({ polling }: Backend, timeoutMs: number): Promise<void> {
  await polling.changes.until(() => (polling.held ? true : undefined), () => 'the bot does not poll', timeoutMs)
}
