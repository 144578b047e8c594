import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { BotConfig } from '../config.js'
import type { BotContext } from './context.js'
import { UPDATE_KINDS } from './create-bot.js'
import type { Receiving } from './receiving.js'
import type { Running } from './run.js'

type Webhook = NonNullable<BotConfig['webhook']>

/** Telegram's updates are a few kilobytes. */
const LONGEST_BODY = 4 * 1024 * 1024

/** Takes updates over HTTP. Each is taken down before Telegram is told so; /health says whether updates are taken. */
export async function startWebhook(bot: Bot<BotContext>, receiving: Receiving, { url, secret: given, port }: Webhook): Promise<Running & { readonly port: number }> {
  const secret = given === '' ? createHash('sha256').update(bot.token).digest('hex') : given
  const path = new URL(url).pathname
  const state = { stopping: false }
  const serving = new Set<Promise<void>>()
  const server = createServer((request, response) => {
    const served = serve(request, response)
      .catch(() => void response.writeHead(500).end())
      .finally(() => serving.delete(served))
    serving.add(served)
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname
    if (request.method === 'GET' && asked === '/health') return health(response)
    if (request.method !== 'POST' || asked !== path) return void response.writeHead(404).end()
    if (!same(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''), secret)) return void response.writeHead(401).end()
    // Telegram keeps what it is not told was taken, and sends it again.
    if (state.stopping) return void response.writeHead(503).end()
    const update = await updateIn(request)
    if (update === null) return void response.writeHead(400).end()
    const fresh = await receiving.take([update])
    response.writeHead(200).end()
    for (const one of fresh) void receiving.handle(one)
  }

  function health(response: ServerResponse): void {
    response.writeHead(state.stopping ? 503 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: !state.stopping, bot: bot.botInfo.username, underWay: receiving.size }))
  }

  // What was left over comes before anything new.
  const left = await receiving.leftOver()
  server.listen(port)
  await once(server, 'listening')
  for (const update of left) void receiving.handle(update)
  await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: UPDATE_KINDS })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    failed: new Promise((_, reject) => void server.once('error', reject)),
    async stop() {
      state.stopping = true
      const closed = new Promise((resolve) => server.close(resolve))
      await Promise.all(serving)
      await receiving.idle()
      server.closeAllConnections()
      await closed
    },
  }
}

function same(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

/** The update in a request; null when it is too long or none. */
async function updateIn(request: IncomingMessage): Promise<Update | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > LONGEST_BODY) return null
    pieces.push(piece)
  }
  try {
    const update: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'))
    return typeof update === 'object' && update !== null && 'update_id' in update && Number.isSafeInteger(update.update_id) ? (update as Update) : null
  } catch {
    return null
  }
}
