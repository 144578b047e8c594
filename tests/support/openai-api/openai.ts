import { randomUUID } from 'node:crypto'
import type { Format } from './server.js'
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
  contentType: 'text/event-stream',
  chat(path, authorization, given) {
    const body = given as Body
    const tool = body.tools?.[0]?.function
    return {
      path,
      authorization,
      model: body.model ?? '',
      messages: body.messages ?? [],
      schema: body.response_format?.json_schema?.schema ?? tool?.parameters ?? null,
      tool: tool?.name ?? null,
      stream: body.stream === true,
      temperature: body.temperature,
    }
  },
  begin(model) {
    id = `chatcmpl-${randomUUID()}`
    return chunk(model, { role: 'assistant', content: '' })
  },
  piece: (model, text, tool) => chunk(model, tool === null ? { content: text } : { tool_calls: [{ index: 0, id: `call_${id}`, type: 'function', function: { name: tool, arguments: text } }] }),
  refusal: (model, text) => chunk(model, { refusal: text }),
  end: (model, finish, usage, tool) =>
    chunk(model, {}, tool === null ? finish : 'tool_calls') + event({ id, object: 'chat.completion.chunk', created: 1_700_000_000, model, choices: [], usage: usageOf(usage) }) + 'data: [DONE]\n\n',
  whole: (model, text, usage, tool) => ({
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion',
    created: 1_700_000_000,
    model,
    choices: [
      {
        index: 0,
        finish_reason: tool === null ? 'stop' : 'tool_calls',
        message: tool === null ? { role: 'assistant', content: text, refusal: null } : { role: 'assistant', content: null, tool_calls: [{ id: `call_${randomUUID()}`, type: 'function', function: { name: tool, arguments: text } }] },
      },
    ],
    usage: usageOf(usage),
  }),
  embeddings: (model, vectors) => ({ object: 'list', model, data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })), usage: { prompt_tokens: 1, total_tokens: 1 } }),
}
