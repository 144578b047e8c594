/** What a server of models is asked, whichever of the two wire formats it came in. */
export interface ChatRequest {
  readonly path: string
  readonly authorization: string | undefined
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  /** The JSON schema asked for, or the parameters of the tool that must be called; null when neither was. */
  readonly schema: Readonly<Record<string, unknown>> | null
  readonly tool: string | null
  readonly stream: boolean
  readonly temperature: number | undefined
}

export interface EmbedRequest {
  readonly model: string
  readonly input: readonly string[]
  /** How many requests for embeddings came before this one. */
  readonly number: number
}

/** What a server says to a question. */
export type ChatReply =
  /** Text, streamed in pieces of `size` characters with `pauseMs` between them; cut off for good after `cutAfter` characters. */
  | { readonly text: string; readonly size?: number; readonly pauseMs?: number; readonly firstMs?: number; readonly cutAfter?: number; readonly finish?: string }
  | { readonly refusal: string }
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Says nothing, and never ends. */
  | { readonly hang: true }
  /** The connection is thrown away. */
  | { readonly drop: true }

export type EmbedReply =
  | { readonly vectors: readonly (readonly number[])[]; readonly pauseMs?: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly pauseMs?: number }
  | { readonly hang: true }
  | { readonly drop: true }

export const json = (value: unknown): ChatReply => ({ text: JSON.stringify(value) })
