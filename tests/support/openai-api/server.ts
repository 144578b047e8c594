import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { ollama } from './ollama.js'
import { openAi } from './openai.js'
import type { ChatReply, ChatRequest, EmbedReply, EmbedRequest } from './wire.js'

/** How replies are put into one of the two formats. */
export interface Format {
  chat(path: string, authorization: string | undefined, body: Record<string, unknown>): ChatRequest
  readonly contentType: string
  begin(model: string): string
  piece(model: string, text: string, tool: string | null): string
  refusal(model: string, text: string): string
  end(model: string, finish: string, usage: { input: number; output: number }, tool: string | null): string
  whole(model: string, text: string, usage: { input: number; output: number }, tool: string | null): unknown
  embeddings(model: string, vectors: readonly (readonly number[])[]): unknown
}

/** A server of models on loopback. */
export interface ModelServer {
  /** For OpenAI's format. */
  readonly openAi: string
  /** For Ollama's. */
  readonly ollama: string
  readonly asked: ChatRequest[]
  readonly embedded: EmbedRequest[]
  /** Answers otherwise from now on. */
  behave(chat: (request: ChatRequest) => ChatReply | Promise<ChatReply>): void
  embed(embed: (request: EmbedRequest) => EmbedReply): void
  close(): Promise<void>
}

const FAULT: ChatReply = { status: 500, body: '{"error":{"message":"nothing scripted"}}' }

/** Starts a server that speaks OpenAI's and Ollama's wire formats: chat with streaming, tools and JSON schema, and embeddings. */
export async function startModelServer(port = 0): Promise<ModelServer> {
  const state = {
    chat: (): ChatReply | Promise<ChatReply> => FAULT,
    embed: (): EmbedReply => ({ status: 500 }),
  } as { chat: (request: ChatRequest) => ChatReply | Promise<ChatReply>; embed: (request: EmbedRequest) => EmbedReply }
  const asked: ChatRequest[] = []
  const embedded: EmbedRequest[] = []
  const closing = new AbortController()

  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    void answer(request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const body = JSON.parse((await text(request)) || '{}') as Record<string, unknown>
    const format = path.startsWith('/v1/') ? openAi : ollama
    if (path.endsWith('/chat/completions') || path.endsWith('/api/chat')) {
      const question = format.chat(path, request.headers.authorization, body)
      asked.push(question)
      return say(response, await state.chat(question), question, format)
    }
    if (path.endsWith('/embeddings') || path.endsWith('/api/embed')) {
      const input = Array.isArray(body.input) ? (body.input as string[]) : [String(body.input)]
      const question = { model: String(body.model), input, number: embedded.length }
      embedded.push(question)
      return embed(response, state.embed(question), question.model, format)
    }
    if (path.endsWith('/models') || path.endsWith('/api/tags')) return send(response, 200, { data: [], models: [] })
    send(response, 404, { error: { message: `no such path: ${path}` } })
  }

  async function say(response: ServerResponse, reply: ChatReply, { model, tool, stream, messages }: ChatRequest, format: Format): Promise<void> {
    if ('hang' in reply) return
    if ('drop' in reply) return void response.socket?.destroy()
    if ('status' in reply) return void response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body ?? '{"error":{"message":"scripted"}}')
    const usage = { input: Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4), output: 'text' in reply ? Math.ceil(reply.text.length / 4) : 1 }
    if (!stream) return send(response, 200, format.whole(model, 'text' in reply ? reply.text : '', usage, tool))
    response.writeHead(200, { 'content-type': format.contentType, 'cache-control': 'no-cache' })
    if ('refusal' in reply) return void response.end(format.begin(model) + format.refusal(model, reply.refusal) + format.end(model, 'stop', usage, null))
    if (reply.firstMs !== undefined) await pause(reply.firstMs)
    response.write(format.begin(model))
    const all = reply.text.slice(0, reply.cutAfter)
    const size = reply.size ?? 24
    for (let at = 0; at < all.length && !response.destroyed; at += size) {
      response.write(format.piece(model, all.slice(at, at + size), tool))
      if (reply.pauseMs !== undefined) await pause(reply.pauseMs)
    }
    if (reply.cutAfter !== undefined) return void response.end()
    response.end(format.end(model, reply.finish ?? 'stop', usage, tool))
  }

  async function embed(response: ServerResponse, reply: EmbedReply, model: string, format: Format): Promise<void> {
    if ('hang' in reply) return
    if ('drop' in reply) return void response.socket?.destroy()
    if (reply.pauseMs !== undefined) await pause(reply.pauseMs)
    if ('status' in reply) return void response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end('{"error":{"message":"scripted"}}')
    send(response, 200, format.embeddings(model, reply.vectors))
  }

  const pause = (ms: number): Promise<unknown> => setTimeout(ms, undefined, { signal: closing.signal }).catch(() => undefined)

  return {
    openAi: `${root}/v1`,
    ollama: root,
    asked,
    embedded,
    behave: (chat) => void (state.chat = chat),
    embed: (given) => void (state.embed = given),
    close: async () => {
      closing.abort()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function text(request: IncomingMessage): Promise<string> {
  let all = ''
  for await (const piece of request.setEncoding('utf8')) all += piece as string
  return all
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
