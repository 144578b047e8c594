import { randomUUID } from 'node:crypto'
import type { Format } from './server.js'

const event = (type: string, value: object): string => `event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`

interface Block {
  readonly type: string
  readonly text?: string
}

interface Body {
  readonly model?: string
  readonly system?: string | readonly Block[]
  readonly messages?: readonly { readonly role: string; readonly content: string | readonly Block[] }[]
  readonly tools?: readonly { readonly name: string; readonly input_schema: Record<string, unknown> }[]
  readonly output_config?: { readonly format?: { readonly schema: Record<string, unknown> } }
  readonly stream?: boolean
  readonly temperature?: number
}

const textOf = (content: string | readonly Block[]): string => (typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join(''))

/** Why a message ended, in Anthropic's words. */
const REASONS: Readonly<Record<string, string>> = { stop: 'end_turn', length: 'max_tokens' }

const block = (tool: string | null) => (tool === null ? { type: 'text', text: '' } : { type: 'tool_use', id: `toolu_${randomUUID()}`, name: tool, input: {} })

const message = (model: string, input: number) => ({ id: `msg_${randomUUID()}`, type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null, usage: { input_tokens: input, output_tokens: 0 } })

const end = (reason: string, output: number): string =>
  event('content_block_stop', { index: 0 }) + event('message_delta', { delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: output } }) + event('message_stop', {})

/** Anthropic's messages: events of blocks; tokens read are told with the first event, tokens written with the last but one. */
export const anthropic: Format = {
  takes: (path) => (path === '/v1/messages' ? 'chat' : null),
  chat(path, headers, given) {
    const body = given as Body
    const tool = body.tools?.[0]
    return {
      path,
      authorization: headers['x-api-key'] as string | undefined,
      model: body.model ?? '',
      messages: [...(body.system === undefined ? [] : [{ role: 'system', content: textOf(body.system) }]), ...(body.messages ?? []).map(({ role, content }) => ({ role, content: textOf(content) }))],
      schema: tool?.input_schema ?? body.output_config?.format?.schema ?? null,
      tool: tool?.name ?? null,
      stream: body.stream === true,
      temperature: body.temperature,
    }
  },
  stream: {
    contentType: 'text/event-stream',
    begin: (model, usage, tool) => event('message_start', { message: message(model, usage.input) }) + event('content_block_start', { index: 0, content_block: block(tool) }),
    piece: (_, text, tool) => event('content_block_delta', { index: 0, delta: tool === null ? { type: 'text_delta', text } : { type: 'input_json_delta', partial_json: text } }),
    refusal: (_, text, { output }) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }) + end('refusal', output),
    end: (_, finish, { output }, tool) => end(tool !== null && finish === 'stop' ? 'tool_use' : (REASONS[finish] ?? finish), output),
  },
}
