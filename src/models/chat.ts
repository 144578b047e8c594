import type { AIMessageChunk } from '@langchain/core/messages'
import { ModelFailure, type ChatModel, type Message, type OutputSchema, type Piece, type Usage } from '../answers/model/chat-model.js'
import { failureOf } from './failures.js'
import { PROVIDERS } from './tables/providers.js'

/** How a chat model is reached. */
export interface ChatSettings {
  /** "openai:gpt-4.1-mini". */
  readonly name: string
  /** Address of the server; the provider's own when null. */
  readonly baseUrl: string | null
  /** Key of the provider, asked for when it is needed; null when none is set. */
  readonly key: () => string | null
  /** 0 to 2; null for 0, which models that reason do not take and are not told. */
  readonly temperature: number | null
  /** How JSON is asked for; null for what suits the provider. */
  readonly output: 'jsonSchema' | 'functionCalling' | null
}

/** Models that refuse to be told a temperature. */
const REASONING = /^(?:o[1-9]|gpt-5)/u

/** Splits "openai:gpt-4.1-mini", or "ollama:qwen2.5:7b", at its first colon. */
function splitName(name: string): { provider: string; model: string } {
  const colon = name.indexOf(':')
  return { provider: name.slice(0, colon), model: name.slice(colon + 1) }
}

/** A chat model of any provider through LangChain, whose packages are loaded with the first question it is asked. */
export function langChainModel(settings: ChatSettings): ChatModel {
  const { provider } = splitName(settings.name)
  let loaded: ReturnType<typeof load> | null = null
  return {
    name: settings.name,
    async *complete(messages, output, { signal }) {
      try {
        loaded ??= load(settings)
        yield* pieces(await loaded, messages, output, settings, signal)
      } catch (error) {
        // A package may be installed, a key set, and the process still be running.
        if (loaded !== null && !(await loaded.then(() => true, () => false))) loaded = null
        throw failureOf(error, provider)
      }
    },
  }
}

async function load({ name, baseUrl, key, temperature }: ChatSettings) {
  const { provider, model } = splitName(name)
  const known = PROVIDERS[provider]
  if (known === undefined || known.package === '@huggingface/transformers') throw new ModelFailure('unknown-provider', { values: { provider, known: Object.keys(PROVIDERS).filter((one) => one !== 'transformers').join(', ') } })
  if (known.key !== null && key() === null && baseUrl === null) throw new ModelFailure('no-key', { values: { variable: known.key } })
  const { initChatModel } = await import('langchain/chat_models/universal')
  return initChatModel(model, {
    modelProvider: provider,
    // What fails is answered without the model, and asked again with the next question.
    maxRetries: 0,
    ...(known.key !== null && { apiKey: key() ?? 'none' }),
    ...(baseUrl !== null && known.address(baseUrl)),
    ...(temperature !== null ? { temperature } : REASONING.test(model) ? {} : { temperature: 0 }),
  })
}

async function* pieces(model: Awaited<ReturnType<typeof load>>, messages: readonly Message[], { name, schema }: OutputSchema, settings: ChatSettings, signal: AbortSignal): AsyncGenerator<Piece> {
  const provider = PROVIDERS[splitName(settings.name).provider]
  const method = settings.output ?? provider?.output
  const structured = model.withStructuredOutput({ ...schema }, { name, includeRaw: false, ...(method !== undefined && { method }), ...(method === 'jsonSchema' && { strict: true }) })
  const { listener } = await import('./listener.js')
  const heard = listener()
  const input = messages.map(({ role, text }): [string, string] => [role, text])
  // The parsed values are LangChain's guess at JSON that is still being written; what counts here is the text itself.
  const run = (async () => {
    const options = { signal, callbacks: [heard.handler] }
    if (provider?.whole === true) {
      await structured.invoke(input, options)
      return
    }
    const parsed = (await structured.stream(input, options)) as AsyncIterable<unknown>
    const reading = parsed[Symbol.asyncIterator]()
    while ((await reading.next()).done !== true) signal.throwIfAborted()
  })()
  run.then(() => heard.end(), (error: unknown) => heard.fail(error))
  for await (const { message, said } of heard.chunks()) {
    if (isRefusal(message)) throw new ModelFailure('refused')
    const usage = usageOf(message)
    yield { text: said ? '' : textOf(message), ...(usage !== null && { usage }) }
  }
}

/** Text of a chunk; with tools, the arguments of the call, in pieces or whole. */
function textOf({ tool_call_chunks: pieces, tool_calls: calls, text }: AIMessageChunk): string {
  if (pieces?.length) return pieces.map(({ args }) => args ?? '').join('')
  return calls?.length ? calls.map(({ args }) => JSON.stringify(args)).join('') : text
}

/** A refusal as OpenAI tells it, or Anthropic. */
const isRefusal = ({ additional_kwargs: { refusal, stop_reason }, response_metadata }: AIMessageChunk): boolean =>
  (typeof refusal === 'string' && refusal !== '') || stop_reason === 'refusal' || response_metadata.finish_reason === 'content_filter'

const usageOf = ({ usage_metadata: usage }: AIMessageChunk): Usage | null => (usage === undefined ? null : { input: usage.input_tokens, output: usage.output_tokens })
