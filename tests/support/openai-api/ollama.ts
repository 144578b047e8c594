import type { Format } from './server.js'
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
  tool === null ? { role: 'assistant', content: text } : { role: 'assistant', content: '', tool_calls: [{ function: { name: tool, arguments: text } }] }

/** Ollama's chat and embed: lines of JSON. */
export const ollama: Format = {
  contentType: 'application/x-ndjson',
  chat(path, authorization, given) {
    const body = given as Body
    const tool = body.tools?.[0]?.function
    return {
      path,
      authorization,
      model: body.model ?? '',
      messages: body.messages ?? [],
      schema: body.format ?? tool?.parameters ?? null,
      tool: tool?.name ?? null,
      stream: body.stream !== false,
      temperature: body.options?.temperature,
    }
  },
  begin: () => '',
  piece: (model, text, tool) => line({ model, message: said(text, tool), done: false }),
  refusal: (model, text) => line({ model, message: said(text, null), done: false }),
  end: (model, finish, { input, output }) => line({ model, message: { role: 'assistant', content: '' }, done: true, done_reason: finish, prompt_eval_count: input, eval_count: output }),
  whole: (model, text, { input, output }, tool) => ({ model, created_at: '2024-01-01T00:00:00Z', message: said(text, tool), done: true, done_reason: 'stop', prompt_eval_count: input, eval_count: output }),
  embeddings: (model, vectors) => ({ model, embeddings: vectors }),
}
