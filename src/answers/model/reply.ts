import type { FilledPrompt } from '../../prompts.js'
import { ModelFailure, type ChatModel, type OutputSchema, type Usage } from './chat-model.js'
import { until } from './until.js'

/** What is noted of one call to a model. */
export interface CallTrace {
  note(line: string): void
  /** Tokens as the server told them, or else null, with the characters read and written to estimate by. */
  end(usage: Usage | null, characters: Usage): void
}

/** What a call to a model needs besides its prompt. */
export interface Asking {
  readonly model: ChatModel
  readonly signal: AbortSignal
  /** Called as the call begins; what it returns is told how the call ended. */
  readonly begin: (prompt: FilledPrompt) => CallTrace
}

/** What a model gives for a prompt, a JSON object, handed to `read` once it is whole. Throws `ModelFailure`. */
export async function replyTo<T>(prompt: FilledPrompt, output: OutputSchema, { model, signal, begin }: Asking, read: (value: object, trace: CallTrace) => T): Promise<T> {
  const trace = begin(prompt)
  let text = ''
  let usage: Usage | null = null
  try {
    const messages = [{ role: 'system', text: prompt.system } as const, { role: 'user', text: prompt.user } as const]
    for await (const piece of until(signal, model.complete(messages, output, { signal }))) {
      text += piece.text
      usage = piece.usage ?? usage
    }
    return read(objectIn(text), trace)
  } finally {
    trace.end(usage, { input: prompt.system.length + prompt.user.length, output: text.length })
  }
}

/** The object in what a model wrote, whatever it wrote around it. */
function objectIn(text: string): object {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as object
  } catch (cause) {
    throw new ModelFailure('bad-output', { cause })
  }
}
