import { inputOf, type Format } from './server.js'
import type { ChatRequest } from './wire.js'

const line = (value: object): string => `${JSON.stringify({ created_at: '2024-01-01T00:00:00Z', ...value })}\n`

interface Body {
  readonly model?: string
  readonly messages?: ChatRequest['messages']
  readonly format?: Record<string, unknown>
  readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: Record<string, unknown> } }[]
  readonly stream?: boolean
  readonly options?: { readonly temperature?: number }
}

const said = (text: string, tool: string | null) =>
  tool === null ? { role: 'assistant', content: text } : { role: 'assistant', content: '', tool_calls: [{ function: { name: tool, arguments: JSON.parse(text) as object } }] }

/** Ollama's chat and embed: lines of JSON. */
export const ollama: Format = {
  takes: (path) => (path.endsWith('/api/chat') ? 'chat' : path.endsWith('/api/embed') ? 'embed' : null),
  chat(path, headers, given) {
    const body = given as Body
    const tool = body.tools?.[0]?.function
    return {
      path,
      authorization: headers.authorization,
      model: body.model ?? '',
      messages: body.messages ?? [],
      schema: body.format ?? tool?.parameters ?? null,
      tool: tool?.name ?? null,
      stream: body.stream !== false,
      temperature: body.options?.temperature,
    }
  },
  embed: (_, given) => inputOf(given),
  stream: {
    contentType: 'application/x-ndjson',
    callsWhole: true,
    begin: () => '',
    piece: (model, text, tool) => line({ model, message: said(text, tool), done: false }),
    refusal: (model, text, usage) => line({ model, message: said(text, null), done: false }) + ollama.stream!.end(model, 'stop', usage, null),
    end: (model, finish, { input, output }) => line({ model, message: { role: 'assistant', content: '' }, done: true, done_reason: finish, prompt_eval_count: input, eval_count: output }),
  },
  embeddings: (model, vectors) => ({ model, embeddings: vectors }),
}
