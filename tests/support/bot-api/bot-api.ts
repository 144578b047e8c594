import type { Message, Update, UserFromGetMe } from 'grammy/types'
import { Calls } from './calls.js'
import type { Call, Violation, Waiting } from './calls.js'
import { checkParameterNames, isKnownMethod } from './checks/known-parameters.js'
import { EditRate } from './edit-rate.js'
import { Faults } from './faults.js'
import type { Fault } from './faults.js'
import { chats } from './methods/chats.js'
import { editing } from './methods/editing.js'
import { files } from './methods/files.js'
import type { Method } from './methods/method.js'
import { profile } from './methods/profile.js'
import { queries } from './methods/queries.js'
import { sending } from './methods/sending.js'
import { Parameters, checkUnicode, isFields } from './parameters.js'
import { People } from './people.js'
import { conflict, Polling } from './polling.js'
import { malformed, Refusal } from './refusal.js'
import { serve } from './server.js'
import type { Answer } from './server.js'
import { UpdateQueue } from './updates.js'
import type { Delivery } from './updates.js'
import { Webhook } from './webhook.js'
import { World } from './world.js'

const METHODS: Readonly<Record<string, Method>> = { ...sending, ...editing, ...queries, ...files, ...profile, ...chats }
const TOKEN = '123456789:AAloopback-loopback-loopback-loopbac'

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
  /** Hands the bot an update as it is, under the next update id; null when the bot did not ask for its kind. */
  inject(update: Omit<Update, 'update_id'>): Update | null
  fail(fault: Fault): void
  /** Ends all injected faults. */
  heal(): void
  /** Cuts every connection the bot has open now. */
  dropConnections(): void
  close(): Promise<void>
}

/** Starts a loopback Bot API on a free port. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const { token = TOKEN, clock = Date.now } = options
  const world = new World({ ...botOf(token), can_read_all_group_messages: options.privacy === false, ...options.bot }, clock)
  const backend = new Backend(token, world, options.leastEditGapMs === undefined ? null : new EditRate(options.leastEditGapMs, clock))
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
    confirmed: (timeoutMs) => backend.until(() => backend.queue.pending.length === 0, 'updates stay unconfirmed', timeoutMs),
    polled: (timeoutMs) => backend.until(() => backend.polling.held, 'the bot does not poll', timeoutMs),
    inject: (update) => backend.queue.add(update),
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

/** Everything behind the HTTP door: runs the calls, checks and records them. */
class Backend {
  readonly faults = new Faults()
  readonly calls = new Calls()
  readonly violations: Violation[] = []
  readonly queue = new UpdateQueue()
  readonly polling = new Polling(this.queue)
  readonly webhook = new Webhook(this.queue, (method, fields) => void this.call(method, new Parameters(fields), new AbortController().signal, null))

  constructor(
    readonly token: string,
    readonly world: World,
    private readonly editRate: EditRate | null,
  ) {}

  async call(method: string, given: Parameters, gone: AbortSignal, injected: Answer | null): Promise<Answer> {
    const at = performance.now()
    const answer = injected ?? (await this.answer(method, given, gone))
    if (method === 'getUpdates') return answer
    const common = { method, parameters: given.fields, files: [...given.files.values()], injected: injected !== null, at }
    if (answer.ok) this.calls.add({ ...common, ok: true, result: answer.result, ...messageOf(answer.result, given, this.world) })
    else this.calls.add({ ...common, ok: false, error: { code: answer.error_code, description: answer.description } })
    return answer
  }

  /** Resolves when the state holds, looking again whenever an update or a poll comes or goes. */
  async until(holds: () => boolean, otherwise: string, timeoutMs = 10_000): Promise<void> {
    const deadline = performance.now() + timeoutMs
    while (!holds()) {
      if (performance.now() > deadline) throw new Error(`${otherwise} after ${timeoutMs} ms: ${JSON.stringify(this.queue.pending).slice(0, 500)}`)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }

  private async answer(method: string, given: Parameters, gone: AbortSignal): Promise<Answer> {
    try {
      checkCall(method, given)
      const result = await this.run(method, given, gone)
      this.checkRate(method, given)
      return { ok: true, result: structuredClone(result) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.kind !== 'forbidden') this.violations.push({ method, kind: error.kind, description: error.description, parameters: given.fields })
      return { ok: false, error_code: error.code, description: error.description }
    }
  }

  private run(method: string, given: Parameters, gone: AbortSignal): unknown {
    switch (method) {
      case 'getUpdates':
        if (this.webhook.url !== '') throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
        return this.polling.take(given, gone)
      case 'setWebhook':
      case 'deleteWebhook':
        this.polling.interrupt('terminated by setWebhook request')
        this.webhook.set(method === 'setWebhook' ? given : new Parameters({ ...given.fields, url: '' }))
        return true
      case 'getWebhookInfo':
        return this.webhook.info()
      default:
        return METHODS[method]!(given, this.world)
    }
  }

  private checkRate(method: string, given: Parameters): void {
    const gap = this.editRate?.tooSoon(method, given.text('chat_id') ?? '') ?? null
    if (gap !== null) this.violations.push({ method, kind: 'rate', description: `only ${gap} ms after the edit before in this chat`, parameters: given.fields })
  }
}

function checkCall(method: string, given: Parameters): void {
  if (!isKnownMethod(method)) throw new Refusal(404, 'Not Found: method not found', 'malformed')
  if (given.has('parse_mode')) throw malformed('parse_mode is refused here: send entities')
  checkParameterNames(method, Object.keys(given.fields))
  checkUnicode(given.fields)
}

function messageOf(result: unknown, given: Parameters, world: World): { readonly message: Message } | undefined {
  if (!isFields(result) || typeof result.message_id !== 'number') return undefined
  const message = 'chat' in result ? (result as unknown as Message) : world.room(given.text('chat_id')).messages.get(result.message_id)
  return message === undefined ? undefined : { message }
}

function botOf(token: string): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Biên Bản',
    username: 'bienban_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  }
}
