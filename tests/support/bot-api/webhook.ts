import type { Update } from 'grammy/types'
import type { Parameters } from './parameters.js'
import { malformed } from './refusal.js'
import type { UpdateQueue } from './updates.js'

const CONNECTIONS = 40
const RETRY_MS = 100
const ANSWER_TIMEOUT_MS = 60_000

/** Posts updates to the bot's address: several at once, but those of one chat one after the other; again until answered with 2xx. */
export class Webhook {
  url = ''
  lastError: string | null = null
  private secret: string | undefined
  private connections = CONNECTIONS
  private readonly inFlight = new Map<number, string>()
  private readonly stopped = new AbortController()

  constructor(
    private readonly queue: UpdateQueue,
    /** Makes the call that a bot may put into its answer to an update. */
    private readonly callFromReply: (method: string, fields: Record<string, unknown>) => void,
  ) {
    queue.changes.on(() => this.deliver())
  }

  set(given: Parameters): void {
    const url = given.text('url') ?? ''
    const secret = given.text('secret_token')
    if (url !== '' && !isAllowed(url)) throw malformed('bad webhook: An HTTPS URL must be provided for webhook')
    if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/u.test(secret)) throw malformed('secret token contains unallowed characters')
    const connections = given.integer('max_connections') ?? CONNECTIONS
    if (connections < 1 || connections > 100) throw malformed('max_connections is invalid')
    const allowed = given.list('allowed_updates')
    if (allowed !== undefined) this.queue.allow(allowed.map(String))
    if (given.flag('drop_pending_updates')) this.queue.clear()
    Object.assign(this, { url, secret, connections })
    this.deliver()
  }

  info(): object {
    return {
      url: this.url,
      has_custom_certificate: false,
      pending_update_count: this.queue.pending.length,
      max_connections: this.connections,
      ...(this.lastError !== null && { last_error_message: this.lastError }),
    }
  }

  stop(): void {
    this.stopped.abort()
  }

  private deliver(): void {
    if (this.url === '' || this.stopped.signal.aborted) return
    const busy = new Set(this.inFlight.values())
    for (const update of this.queue.pending) {
      const chat = chatOf(update)
      if (this.inFlight.size >= this.connections) return
      if (this.inFlight.has(update.update_id) || busy.has(chat)) continue
      busy.add(chat)
      this.inFlight.set(update.update_id, chat)
      void this.post(update)
    }
  }

  private async post(update: Update): Promise<void> {
    const accepted = await this.tryPost(update)
    if (!accepted) await pause(RETRY_MS, this.stopped.signal)
    this.inFlight.delete(update.update_id)
    if (accepted) this.queue.confirmOne(update.update_id)
    else this.deliver()
  }

  private async tryPost(update: Update): Promise<boolean> {
    this.queue.delivered([update])
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.secret !== undefined && { 'x-telegram-bot-api-secret-token': this.secret }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.stopped.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
      })
      const reply = await response.text()
      this.lastError = response.ok ? null : `Wrong response from the webhook: ${response.status} ${response.statusText}`
      if (response.ok) this.readReply(reply)
      return response.ok
    } catch (error) {
      this.lastError = error instanceof Error ? error.message : String(error)
      return false
    }
  }

  private readReply(reply: string): void {
    if (!reply.startsWith('{')) return
    const { method, ...fields } = JSON.parse(reply) as Record<string, unknown>
    if (typeof method === 'string') this.callFromReply(method, fields)
  }
}

/** Telegram wants https; on the loopback interface http will do. */
function isAllowed(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

function chatOf(update: Update): string {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message
  const from = update.inline_query?.from ?? update.callback_query?.from
  return String(message?.chat.id ?? from?.id ?? `update ${update.update_id}`)
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    }, { once: true })
  })
}
