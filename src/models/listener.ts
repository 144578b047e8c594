import { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import type { AIMessageChunk } from '@langchain/core/messages'
import type { LLMResult } from '@langchain/core/outputs'

/** What a model says within a chain, as it says it. */
export interface Listener {
  readonly handler: BaseCallbackHandler
  /** The chain has come to its end. */
  end(): void
  fail(error: unknown): void
  /** What it says, and last of all the whole of it: `said` tells whether its text came in chunks before. */
  chunks(): AsyncGenerator<Heard>
}

interface Heard {
  readonly message: AIMessageChunk
  readonly said: boolean
}

/** Hears a model through LangChain's own callbacks; a parser behind it that does not follow does not end what is heard. */
export function listener(): Listener {
  const heard: Heard[] = []
  let over: { readonly error: unknown } | null = null
  let said = false
  let wake: () => void = () => undefined
  const end = (error: unknown): void => {
    over ??= { error }
    wake()
  }
  return {
    handler: new Ear(
      (chunk) => {
        said = true
        heard.push({ message: chunk, said: false })
        wake()
      },
      (whole) => {
        heard.push({ message: whole, said })
        end(null)
      },
      end,
    ),
    end: () => end(null),
    fail: end,
    async *chunks() {
      for (;;) {
        while (heard.length > 0) yield heard.shift()!
        if (over !== null) {
          if (over.error !== null) throw over.error as Error
          return
        }
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}

class Ear extends BaseCallbackHandler {
  readonly name = 'bienban'
  override awaitHandlers = true
  readonly #onChunk: (chunk: AIMessageChunk) => void
  readonly #onEnd: (whole: AIMessageChunk) => void
  readonly #onError: (error: unknown) => void

  constructor(onChunk: (chunk: AIMessageChunk) => void, onEnd: (whole: AIMessageChunk) => void, onError: (error: unknown) => void) {
    super()
    this.#onChunk = onChunk
    this.#onEnd = onEnd
    this.#onError = onError
  }

  override handleLLMNewToken(_token: string, _index: unknown, _run: string, _parent?: string, _tags?: string[], fields?: { chunk?: object }): void {
    const message = fields?.chunk !== undefined && 'message' in fields.chunk ? (fields.chunk.message as AIMessageChunk) : null
    if (message !== null) this.#onChunk(message)
  }

  override handleLLMEnd({ generations }: LLMResult): void {
    const whole = generations[0]?.[0]
    if (whole !== undefined && 'message' in whole) this.#onEnd(whole.message as AIMessageChunk)
  }

  override handleLLMError(error: unknown): void {
    this.#onError(error)
  }
}
