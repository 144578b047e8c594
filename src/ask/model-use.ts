import { ModelFailure, type ChatModel, type FailureCode, type Usage } from '../answers/model/chat-model.js'
import type { CallTrace } from '../answers/model/reply.js'
import type { FilledPrompt, Prompts } from '../prompts.js'
import type { Trace } from './trace.js'

/** A chat model with all that its use is bound by. */
export interface ModelUse {
  readonly model: ChatModel
  readonly prompts: Prompts
  /** Milliseconds that all calls for one question may take together. */
  readonly timeoutMs: number
  /** Whether a question that found nothing is asked again in the model's words. */
  readonly rewrites: boolean
  /** Whether a question that found nothing is searched for in the words a report might answer it in. */
  readonly supposes: boolean
  /** Whether an English question is asked again in Vietnamese: when it found nothing, or always. */
  readonly translates: 'never' | 'not-found' | 'always'
  /** Dollars for the tokens of a call, null when no price is known. */
  readonly costOf: (usage: Usage) => number | null
  readonly budget: {
    hasRoom(person: string): Promise<boolean>
    spend(person: string, tokens: number): Promise<void>
  }
  /** Fires when the product closes. */
  readonly closing: AbortSignal
}

/** What a model did for an answer. */
export interface ModelPart {
  readonly name: string
  /** `worded`: the answer is in its words. `not-asked`: nothing there to word. `failed`: the built-in answer stands, for this reason. */
  readonly outcome: 'worded' | 'not-asked' | 'failed'
  readonly failure: { readonly code: FailureCode; readonly values: Readonly<Record<string, string>> } | null
}

/** Somebody who asks without a name, such as the command line. */
const NOBODY = ''
/** Characters a token stands for, where a server does not tell: Vietnamese takes more tokens than English. */
const CHARACTERS_A_TOKEN = 3

/** The calls to a model for one question: each is bound by the deadline and the budget, timed, and counted. */
export class Calls {
  readonly signal: AbortSignal
  readonly #use: ModelUse
  readonly #person: string
  readonly #trace: Trace
  readonly #spending: Promise<void>[] = []
  readonly #over = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #enders: readonly AbortSignal[]

  constructor(use: ModelUse, trace: Trace, options: { readonly person?: string | undefined; readonly signal?: AbortSignal | undefined }) {
    this.#use = use
    this.#trace = trace
    this.#person = options.person ?? NOBODY
    this.signal = this.#over.signal
    // AbortSignal.any over AbortSignal.timeout may be swept away by the garbage collector before it fires.
    this.#timer = setTimeout(() => this.#over.abort(new DOMException('the model took too long', 'TimeoutError')), use.timeoutMs)
    this.#enders = [use.closing, ...(options.signal === undefined ? [] : [options.signal])]
    for (const ender of this.#enders) {
      ender.addEventListener('abort', this.#stop, { once: true })
      if (ender.aborted) this.#stop()
    }
  }

  readonly #stop = (): void => this.#over.abort(new DOMException('nobody waits any more', 'AbortError'))

  /** Throws `over-budget` when the day's tokens are used up. */
  async admit(): Promise<void> {
    if (!(await this.#use.budget.hasRoom(this.#person))) throw new ModelFailure('over-budget')
  }

  begin(prompt: FilledPrompt): CallTrace {
    const started = performance.now()
    const notes: string[] = []
    return {
      note: (line) => notes.push(line),
      end: (told, characters) => {
        const usage = told ?? { input: Math.ceil(characters.input / CHARACTERS_A_TOKEN), output: Math.ceil(characters.output / CHARACTERS_A_TOKEN) }
        const cost = this.#use.costOf(usage)
        const tokens = `${told === null ? 'about ' : ''}${usage.input} + ${usage.output} tokens`
        const head = `${this.#use.model.name}, prompt ${prompt.name} ${prompt.version}, ${tokens}, ${cost === null ? 'price not known' : `$${cost.toFixed(6)}`}`
        this.#trace.add(`model: ${prompt.name}`, started, [head, ...notes])
        this.#spending.push(this.#use.budget.spend(this.#person, usage.input + usage.output))
      },
    }
  }

  /** Takes the deadline away, and waits until what was spent is written down. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer)
    for (const ender of this.#enders) ender.removeEventListener('abort', this.#stop)
    await Promise.all(this.#spending)
  }

  /** Why a call failed; one that the deadline or the closing of the product cut short, whatever the provider made of it. */
  failureOf(error: unknown): ModelFailure {
    if (this.signal.aborted) return new ModelFailure(this.signal.reason instanceof DOMException && this.signal.reason.name === 'TimeoutError' ? 'timeout' : 'stopped', { cause: error })
    return error instanceof ModelFailure ? error : new ModelFailure('bad-output', { cause: error })
  }
}
