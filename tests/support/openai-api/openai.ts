import { randomUUID } from 'node:crypto'
import { inputOf, type Format } from './server.js'
import type { ChatRequest } from './wire.js'

const event = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`

/** Real servers give every reply an id of its own, and clients lean on it. */
let id = ''

const chunk = (model: string, delta: object, finish: string | null = null): string =>
  event({ id, object: 'chat.completion.chunk', created: 1_700_000_000, model, choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }] })

interface Body {
  readonly model?: string
  readonly messages?: ChatRequest['messages']
  readonly response_format?: { readonly json_schema?: { readonly schema: Record<string, unknown> } }
  readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: Record<string, unknown> } }[]
  readonly stream?: boolean
  readonly temperature?: number
}

const usageOf = ({ input, output }: { input: number; output: number }) => ({ prompt_tokens: input, completion_tokens: output, total_tokens: input + output })

/** OpenAI's chat completions and embeddings. */
export const openAi: Format = {
  takes: (path) => (path.endsWith('/chat/completions') ? 'chat' : path.endsWith('/v1/embeddings') ? 'embed' : null),
  chat(path, headers, given) {
    const body = given as Body
    const tool = body.tools?.[0]?.function
    return {
      path,
      authorization: headers.authorization,
      model: body.model ?? '',
      messages: body.messages ?? [],
      schema: body.response_format?.json_schema?.schema ?? tool?.parameters ?? null,
      tool: tool?.name ?? null,
      stream: body.stream === true,
      temperature: body.temperature,
    }
  },
  embed: (_, given) => inputOf(given),
  stream: {
    contentType: 'text/event-stream',
    begin(model) {
      id = `chatcmpl-${randomUUID()}`
      return chunk(model, { role: 'assistant', content: '' })
    },
    piece: (model, text, tool) => chunk(model, tool === null ? { content: text } : { tool_calls: [{ index: 0, id: `call_${id}`, type: 'function', function: { name: tool, arguments: text } }] }),
    refusal: (model, text, usage) => chunk(model, { refusal: text }) + openAi.stream!.end(model, 'stop', usage, null),
    end: (model, finish, usage, tool) =>
      chunk(model, {}, tool === null ? finish : 'tool_calls') + event({ id, object: 'chat.completion.chunk', created: 1_700_000_000, model, choices: [], usage: usageOf(usage) }) + 'data: [DONE]\n\n',
  },
  embeddings: (model, vectors) => ({ object: 'list', model, data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })), usage: { prompt_tokens: 1, total_tokens: 1 } }),
}
