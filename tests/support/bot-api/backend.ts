import type { Message } from 'grammy/types'
import { Calls } from './calls.js'
import type { Violation } from './calls.js'
import { checkParameterNames, isKnownMethod } from './checks/known-parameters.js'
import type { EditRate } from './edit-rate.js'
import { Faults } from './faults.js'
import { chats } from './methods/chats.js'
import { editing } from './methods/editing.js'
import { files } from './methods/files.js'
import type { Method } from './methods/method.js'
import { profile } from './methods/profile.js'
import { queries } from './methods/queries.js'
import { sending } from './methods/sending.js'
import { Parameters, checkUnicode, isFields } from './parameters.js'
import { conflict, Polling } from './polling.js'
import { malformed, Refusal } from './refusal.js'
import type { Answer } from './server.js'
import type { UpdateQueue } from './updates.js'
import { Webhook } from './webhook.js'
import type { World } from './world.js'

const METHODS: Readonly<Record<string, Method>> = { ...sending, ...editing, ...queries, ...files, ...profile, ...chats }

/** Everything behind the HTTP door: runs the calls, checks and records them. */
export class Backend {
  readonly faults = new Faults()
  readonly calls = new Calls()
  readonly violations: Violation[] = []
  readonly polling: Polling
  readonly webhook: Webhook

  constructor(
    readonly token: string,
    readonly world: World,
    readonly queue: UpdateQueue,
    private readonly editRate: EditRate | null,
  ) {
    this.polling = new Polling(queue)
    this.webhook = new Webhook(queue, (method, fields) => {
      void this.call(method, new Parameters(fields), new AbortController().signal, null)
    })
  }

  async call(method: string, given: Parameters, gone: AbortSignal, injected: Answer | null): Promise<Answer> {
    const at = performance.now()
    const answer = injected ?? (await this.answer(method, given, gone))
    if (method === 'getUpdates') return answer
    const common = { method, parameters: given.fields, files: [...given.files.values()], injected: injected !== null, at }
    if (answer.ok) this.calls.add({ ...common, ok: true, result: answer.result, ...messageOf(answer.result, given, this.world) })
    else this.calls.add({ ...common, ok: false, error: { code: answer.error_code, description: answer.description } })
    return answer
  }

  private async answer(method: string, given: Parameters, gone: AbortSignal): Promise<Answer> {
    try {
      checkCall(method, given)
      const result = await this.run(method, given, gone)
      this.checkRate(method, given)
      return { ok: true, result: result }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { kind, description } = error
      if (kind !== 'forbidden') this.violations.push({ method, kind, description, parameters: given.fields })
      return { ok: false, error_code: error.code, description: error.description }
    }
  }

  private run(method: string, given: Parameters, gone: AbortSignal): unknown {
    switch (method) {
      case 'getUpdates':
        if (this.webhook.url === '') return this.polling.take(given, gone)
        throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
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
    if (gap === null) return
    const description = `only ${gap} ms after the edit before in this chat`
    this.violations.push({ method, kind: 'rate', description, parameters: given.fields })
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
