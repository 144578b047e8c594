import type { Checked, Given } from '../config.js'

/** How a chat model is to be used. Keys are asked for by the name of their variable: they are not in what is printed. */
export interface ModelConfig {
  /** Provider and model: "openai:gpt-4.1-mini". */
  readonly name: string
  readonly baseUrl: string | null
  readonly secret: (variable: string) => string | null
  readonly temperature: number | null
  readonly output: 'jsonSchema' | 'functionCalling' | null
  /** Milliseconds for all that one question takes of the model. */
  readonly timeoutMs: number
  /** Calls under way at once. */
  readonly atOnce: number
  readonly tokensPerDay: number | null
  readonly tokensPerPerson: number | null
  /** Dollars for a million tokens read and written; null for the listed price. */
  readonly price: readonly [input: number, output: number] | null
  /** Whether an English question is asked again in Vietnamese: when it found nothing, or always. */
  readonly translates: 'never' | 'not-found' | 'always'
  readonly rewrites: boolean
  /** Whether a question that found nothing is searched for in the words a report might answer it in. */
  readonly supposes: boolean
  /** Whether it reads each new report beside the rules. */
  readonly extracts: boolean
}

/** How an embedding model is to be used. */
export interface EmbeddingsConfig {
  readonly name: string
  readonly baseUrl: string | null
  readonly secret: (variable: string) => string | null
  /** Texts in one request. */
  readonly batch: number
}

/** Variables about models, all of them with a form to check. */
export const MODEL_VARIABLES = [
  'MODEL',
  'MODEL_BASE_URL',
  'MODEL_TEMPERATURE',
  'MODEL_TIMEOUT',
  'MODEL_AT_ONCE',
  'MODEL_TOKENS_PER_DAY',
  'MODEL_TOKENS_PER_PERSON',
  'MODEL_PRICE',
  'MODEL_OUTPUT',
  'MODEL_TRANSLATE',
  'MODEL_REWRITE',
  'MODEL_HYPOTHESIS',
  'MODEL_EXTRACT',
  'EMBEDDINGS',
  'EMBEDDINGS_BASE_URL',
  'EMBEDDINGS_BATCH',
] as const

const TIMEOUT_SECONDS = 30
const AT_ONCE = 4
const BATCH = 64
/** What MODEL or --model may say for no model at all. */
const NONE = 'none'

const OUTPUTS = { schema: 'jsonSchema', tools: 'functionCalling' } as const

const TRANSLATES = { '0': 'never', '1': 'not-found', always: 'always' } as const

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

const secretOf = (given: Given) => (variable: string) => given(variable) ?? null

/** The chat model, null for none. */
export function modelConfig(checked: Checked, given: Given): ModelConfig | null {
  if (checked.MODEL === undefined || checked.MODEL === NONE) return null
  const [input, output] = checked.MODEL_PRICE?.split('/').map(Number) ?? []
  return Object.freeze({
    name: checked.MODEL,
    baseUrl: checked.MODEL_BASE_URL ?? null,
    secret: secretOf(given),
    temperature: numberOf(checked.MODEL_TEMPERATURE),
    output: checked.MODEL_OUTPUT === undefined ? null : OUTPUTS[checked.MODEL_OUTPUT],
    timeoutMs: (numberOf(checked.MODEL_TIMEOUT) ?? TIMEOUT_SECONDS) * 1_000,
    atOnce: numberOf(checked.MODEL_AT_ONCE) ?? AT_ONCE,
    tokensPerDay: numberOf(checked.MODEL_TOKENS_PER_DAY),
    tokensPerPerson: numberOf(checked.MODEL_TOKENS_PER_PERSON),
    price: input === undefined || output === undefined ? null : ([input, output] as const),
    translates: TRANSLATES[checked.MODEL_TRANSLATE ?? '0'],
    rewrites: checked.MODEL_REWRITE === '1',
    supposes: checked.MODEL_HYPOTHESIS === '1',
    extracts: checked.MODEL_EXTRACT === '1',
  })
}

/** The embedding model, null for the built-in one. */
export const embeddingsConfig = (checked: Checked, given: Given): EmbeddingsConfig | null =>
  checked.EMBEDDINGS === undefined || checked.EMBEDDINGS === NONE
    ? null
    : Object.freeze({ name: checked.EMBEDDINGS, baseUrl: checked.EMBEDDINGS_BASE_URL ?? null, secret: secretOf(given), batch: numberOf(checked.EMBEDDINGS_BATCH) ?? BATCH })
