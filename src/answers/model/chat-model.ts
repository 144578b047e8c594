/** One turn of the talk with a model. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant'
  readonly text: string
}

/** JSON schema of what a model must give, with the name it is known by on the wire. */
export interface OutputSchema {
  readonly name: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** Tokens read and written. */
export interface Usage {
  readonly input: number
  readonly output: number
}

/** A piece of what a model gives: text as it comes, and at the end what it took, when the server tells. */
export interface Piece {
  readonly text: string
  readonly usage?: Usage
}

/** Why a model gave nothing that can be used. Words for people are `model-failed-<code>` in `locales/`. */
export type FailureCode =
  | 'no-package'
  | 'no-key'
  | 'unknown-provider'
  | 'unreachable'
  | 'timeout'
  | 'unauthorized'
  | 'rate-limited'
  | 'server-error'
  | 'rejected'
  | 'refused'
  | 'cut'
  | 'bad-output'
  | 'nothing-proven'
  | 'incomplete'
  | 'resting'
  | 'other-dimensions'
  | 'over-budget'
  | 'stopped'

/** An expected failure of a model. It never reaches a person but as a word beside the built-in answer. */
export class ModelFailure extends Error {
  readonly code: FailureCode
  /** Names of packages and variables; never a key, never text. */
  readonly values: Readonly<Record<string, string>>

  constructor(code: FailureCode, options: { cause?: unknown; values?: Readonly<Record<string, string>> } = {}) {
    super(code, { cause: options.cause })
    this.name = 'ModelFailure'
    this.code = code
    this.values = options.values ?? {}
  }
}

/** A chat model as answers see it. Throws `ModelFailure`. */
export interface ChatModel {
  /** Provider and model: "openai:gpt-4.1-mini". */
  readonly name: string
  /** What the model gives for these messages, as JSON of the schema, in pieces as they come. */
  complete(messages: readonly Message[], output: OutputSchema, options: { readonly signal: AbortSignal }): AsyncIterable<Piece>
}
