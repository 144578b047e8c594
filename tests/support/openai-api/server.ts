import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { anthropic } from './anthropic.js'
import { google } from './google.js'
import { ollama } from './ollama.js'
import { openAi } from './openai.js'
import type { ChatReply, ChatRequest, EmbedReply, EmbedRequest } from './wire.js'

/** A wire format: what a request asks, and how replies are put. */
export interface Format {
  /** What a path of this format is for; null when it is none of its paths. */
  takes(path: string): 'chat' | 'embed' | null
  chat(path: string, headers: IncomingHttpHeaders, body: Record<string, unknown>): ChatRequest
  /** Replies in pieces, where the product asks for them so. */
  readonly stream?: {
    readonly contentType: string
    /** True where the arguments of a tool come in one piece. */
    readonly callsWhole?: boolean
    begin(model: string, usage: Tokens, tool: string | null): string
    piece(model: string, text: string, tool: string | null): string
    /** A refusal and the end of the reply. */
    refusal(model: string, text: string, usage: Tokens): string
    end(model: string, finish: string, usage: Tokens, tool: string | null): string
  }
  /** Whole replies, where it asks for those. */
  readonly whole?: {
    said(text: string, usage: Tokens, tool: string | null): unknown
    refused(usage: Tokens): unknown
  }
  /** Absent where a provider has no embeddings. */
  embed?(path: string, body: Record<string, unknown>): Pick<EmbedRequest, 'model' | 'input'>
  embeddings?(model: string, vectors: readonly (readonly number[])[], path: string): unknown
}

interface Tokens {
  readonly input: number
  readonly output: number
}

const FORMATS: readonly Format[] = [openAi, ollama, anthropic, google]

/** Model and texts of a request for embeddings, as OpenAI and Ollama have them. */
export const inputOf = ({ model, input }: Record<string, unknown>): Pick<EmbedRequest, 'model' | 'input'> => ({ model: String(model), input: Array.isArray(input) ? (input as string[]) : [String(input)] })

/** Tokens of a reply, four characters each, as the server tells them. */
export const tokensOf = (messages: ChatRequest['messages'], text: string): Tokens => ({ input: Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4), output: Math.max(1, Math.ceil(text.length / 4)) })

/** A server of models on loopback. */
export interface ModelServer {
  /** For OpenAI's format. */
  readonly openAi: string
  /** For Ollama's, Anthropic's and Gemini's. */
  readonly ollama: string
  readonly anthropic: string
  readonly google: string
  readonly asked: ChatRequest[]
  readonly embedded: EmbedRequest[]
  /** Answers otherwise from now on. */
  behave(chat: (request: ChatRequest) => ChatReply | Promise<ChatReply>): void
  embed(embed: (request: EmbedRequest) => EmbedReply): void
  close(): Promise<void>
}

/** Characters of a piece unless a script says otherwise. */
const PIECE = 24

const FAULT: ChatReply = { status: 500, body: '{"error":{"message":"nothing scripted"}}' }

/** Starts a server that speaks the wire formats of OpenAI, Ollama, Anthropic and Gemini: chat with streaming, tools and JSON schema, and embeddings. */
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
    const format = FORMATS.find((one) => one.takes(path) !== null)
    if (format?.takes(path) === 'chat') {
      const question = format.chat(path, request.headers, body)
      asked.push(question)
      return say(response, await state.chat(question), question, format)
    }
    if (format?.embed !== undefined) {
      const question = { ...format.embed(path, body), number: embedded.length }
      embedded.push(question)
      return embed(response, state.embed(question), (vectors) => format.embeddings?.(question.model, vectors, path))
    }
    if (path.endsWith('/models') || path.endsWith('/api/tags')) return send(response, 200, { data: [], models: [] })
    send(response, 404, { error: { message: `no such path: ${path}` } })
  }

  async function say(response: ServerResponse, reply: ChatReply, { model, tool, stream, messages }: ChatRequest, format: Format): Promise<void> {
    if ('hang' in reply) return
    if ('drop' in reply) return void response.socket?.destroy()
    if ('status' in reply) return void response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body ?? '{"error":{"message":"scripted"}}')
    const usage = tokensOf(messages, 'text' in reply ? reply.text : '')
    if (format.stream !== undefined && stream) return sayInPieces(response, reply, { model, tool, usage }, format.stream)
    if (format.whole === undefined) return send(response, 501, { error: { message: 'this server replies in pieces only' } })
    if ('refusal' in reply) return send(response, 200, format.whole.refused(usage))
    await pause((reply.firstMs ?? 0) + ((reply.pauseMs ?? 0) * reply.text.length) / (reply.size ?? PIECE))
    const whole = JSON.stringify(format.whole.said(reply.text, usage, tool))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) })
    if (reply.cutAfter === undefined) return void response.end(whole)
    response.write(whole.slice(0, reply.cutAfter))
    response.destroy()
  }

  async function sayInPieces(response: ServerResponse, reply: Extract<ChatReply, { text: string } | { refusal: string }>, { model, tool, usage }: { model: string; tool: string | null; usage: Tokens }, format: NonNullable<Format['stream']>): Promise<void> {
    response.writeHead(200, { 'content-type': format.contentType, 'cache-control': 'no-cache' })
    if ('refusal' in reply) return void response.end(format.begin(model, usage, null) + format.refusal(model, reply.refusal, usage))
    if (reply.firstMs !== undefined) await pause(reply.firstMs)
    response.write(format.begin(model, usage, tool))
    const all = reply.text.slice(0, reply.cutAfter)
    const size = tool !== null && format.callsWhole === true ? all.length : (reply.size ?? PIECE)
    for (let at = 0; at < all.length && !response.destroyed; at += size) {
      response.write(format.piece(model, all.slice(at, at + size), tool))
      if (reply.pauseMs !== undefined) await pause(reply.pauseMs)
    }
    if (reply.cutAfter !== undefined) return void response.end()
    response.end(format.end(model, reply.finish ?? 'stop', usage, tool))
  }

  async function embed(response: ServerResponse, reply: EmbedReply, put: (vectors: readonly (readonly number[])[]) => unknown): Promise<void> {
    if ('hang' in reply) return
    if ('drop' in reply) return void response.socket?.destroy()
    if (reply.pauseMs !== undefined) await pause(reply.pauseMs)
    if ('status' in reply) return void response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end('{"error":{"message":"scripted"}}')
    send(response, 200, put(reply.vectors))
  }

  const pause = (ms: number): Promise<unknown> => setTimeout(ms, undefined, { signal: closing.signal }).catch(() => undefined)

  return {
    openAi: `${root}/v1`,
    ollama: root,
    anthropic: root,
    google: root,
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
