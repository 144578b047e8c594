import * as z from 'zod/mini'

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

const ACCESS = ['open', 'list', 'pairing'] as const

export type Access = (typeof ACCESS)[number]

const SWITCH = ['0', '1'] as const

const IDS = 'ids parted by commas, such as 12345,-100987'
const ADDRESS = 'https://…'
const MODEL_NAME = 'provider:name, such as openai:gpt-4.1-mini or ollama:qwen2.5, or none'

/** Regular expressions of forms that cannot be listed; their names are what a person is told is allowed. */
const form = (pattern: RegExp, allowed: string) => z.optional(z.string().check(z.regex(pattern, allowed)))

/** A whole number from 1 on. */
const count = (digits: number) => form(new RegExp(`^[1-9][0-9]{0,${digits - 1}}$`, 'u'), `1–${'9'.repeat(digits)}`)
const modelName = () => form(/^(?:[a-z][a-z-]*:[^\s]+|none)$/u, MODEL_NAME)

const SCHEMA = z.object({
  BIENBAN_LANG: z.optional(z.enum(['vi', 'en'])),
  LOG_LEVEL: z.optional(z.enum(LOG_LEVELS)),
  ACCESS: z.optional(z.enum(ACCESS)),
  BOT_TOKEN: form(/^[0-9]+:[^\s/]+$/u, '123456789:AA…'),
  TELEGRAM_API_ROOT: form(/^https?:\/\/[^\s]+$/u, ADDRESS),
  TELEGRAM_FILES_DIR: form(/^\/[^\0]*$/u, '/…'),
  ADMIN_IDS: form(/^\s*-?[0-9]{1,15}(?:[\s,;]+-?[0-9]{1,15})*[\s,;]*$/u, IDS),
  ALLOWED_IDS: form(/^\s*-?[0-9]{1,15}(?:[\s,;]+-?[0-9]{1,15})*[\s,;]*$/u, IDS),
  WEBHOOK_URL: form(/^https?:\/\/[^\s]+$/u, ADDRESS),
  WEBHOOK_SECRET: form(/^[A-Za-z0-9_-]{1,256}$/u, 'A-Z a-z 0-9 _ -, 1–256'),
  AUTO_SAVE: z.optional(z.enum(SWITCH)),
  ALLOW_FETCH: z.optional(z.enum(SWITCH)),
  PORT: form(/^(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5]?[0-9]{1,4})$/u, '0–65535'),
  MODEL: modelName(),
  MODEL_BASE_URL: form(/^https?:\/\/[^\s]+$/u, ADDRESS),
  MODEL_TEMPERATURE: form(/^(?:[01](?:\.[0-9]+)?|2(?:\.0+)?)$/u, '0–2'),
  MODEL_TIMEOUT: count(3),
  MODEL_AT_ONCE: count(3),
  MODEL_TOKENS_PER_DAY: count(12),
  MODEL_TOKENS_PER_PERSON: count(12),
  MODEL_PRICE: form(/^[0-9]+(?:\.[0-9]+)?\/[0-9]+(?:\.[0-9]+)?$/u, 'dollars for a million tokens read and written, such as 0.4/1.6'),
  MODEL_OUTPUT: z.optional(z.enum(['schema', 'tools'])),
  MODEL_TRANSLATE: z.optional(z.enum([...SWITCH, 'always'])),
  MODEL_REWRITE: z.optional(z.enum(SWITCH)),
  MODEL_HYPOTHESIS: z.optional(z.enum(SWITCH)),
  MODEL_EXTRACT: z.optional(z.enum(SWITCH)),
  EMBEDDINGS: modelName(),
  EMBEDDINGS_BASE_URL: form(/^https?:\/\/[^\s]+$/u, ADDRESS),
  EMBEDDINGS_BATCH: count(4),
})

/** What is wrong with the environment: the variable, and the values it may have. Never the value: it may be a secret. */
export interface ConfigProblem extends Record<string, string> {
  readonly name: string
  readonly allowed: string
}

/** The checked variables, or the first problem among them. */
export function parseEnvironment(env: Readonly<Record<string, string | undefined>>): { values: z.infer<typeof SCHEMA> } | { problem: ConfigProblem } {
  const parsed = SCHEMA.safeParse(env)
  if (parsed.success) return { values: parsed.data }
  const issue = parsed.error.issues[0]!
  const name = String(issue.path[0])
  return { problem: { name, allowed: 'values' in issue ? issue.values.join(', ') : issue.message } }
}
