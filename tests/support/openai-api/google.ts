import type { Format } from './server.js'

interface Content {
  readonly role?: string
  readonly parts: readonly { readonly text?: string }[]
}

interface Body {
  readonly contents?: readonly Content[]
  readonly systemInstruction?: Content
  readonly tools?: readonly { readonly functionDeclarations?: readonly { readonly name: string; readonly parameters: Record<string, unknown> }[] }[]
  readonly generationConfig?: { readonly responseSchema?: Record<string, unknown>; readonly temperature?: number }
  readonly content?: Content
  readonly requests?: readonly { readonly content: Content }[]
}

const textOf = ({ parts }: Content): string => parts.map(({ text }) => text ?? '').join('')

/** Roles under the names that the other formats have for them. */
const ROLES: Readonly<Record<string, string>> = { model: 'assistant' }

/** "/v1beta/models/gemini-2.5-flash:generateContent" */
const PATH = /\/models\/(?<model>[^:/]+):(?<method>[a-zA-Z]+)/u
const METHODS: Readonly<Record<string, 'chat' | 'embed'>> = { generateContent: 'chat', embedContent: 'embed', batchEmbedContents: 'embed' }

const usageOf = ({ input, output }: { input: number; output: number }) => ({ usageMetadata: { promptTokenCount: input, candidatesTokenCount: output, totalTokenCount: input + output } })

const said = (text: string, tool: string | null): object => (tool === null ? { text } : { functionCall: { name: tool, args: JSON.parse(text) as object } })

/** Gemini's generateContent and embeddings. */
export const google: Format = {
  takes: (path) => METHODS[PATH.exec(path)?.groups?.method ?? ''] ?? null,
  chat(path, headers, given) {
    const body = given as Body
    const tool = body.tools?.[0]?.functionDeclarations?.[0]
    return {
      path,
      authorization: headers['x-goog-api-key'] as string | undefined,
      model: PATH.exec(path)!.groups!.model!,
      messages: [
        ...(body.systemInstruction === undefined ? [] : [{ role: 'system', content: textOf(body.systemInstruction) }]),
        ...(body.contents ?? []).map((content) => ({ role: ROLES[content.role ?? ''] ?? 'user', content: textOf(content) })),
      ],
      schema: tool?.parameters ?? body.generationConfig?.responseSchema ?? null,
      tool: tool?.name ?? null,
      stream: false,
      temperature: body.generationConfig?.temperature,
    }
  },
  embed(path, given) {
    const { content, requests } = given as Body
    return { model: PATH.exec(path)!.groups!.model!, input: content === undefined ? (requests ?? []).map((one) => textOf(one.content)) : [textOf(content)] }
  },
  whole: {
    said: (text, usage, tool) => ({ candidates: [{ index: 0, content: { role: 'model', parts: [said(text, tool)] }, finishReason: 'STOP' }], ...usageOf(usage) }),
    refused: (usage) => ({ promptFeedback: { blockReason: 'SAFETY' }, ...usageOf({ ...usage, output: 0 }) }),
  },
  embeddings: (_, vectors, path) => (path.includes(':batch') ? { embeddings: vectors.map((values) => ({ values })) } : { embedding: { values: vectors[0] } }),
}
