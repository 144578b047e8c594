import * as z from 'zod/mini'

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

const SCHEMA = z.object({
  BIENBAN_LANG: z.optional(z.enum(['vi', 'en'])),
  LOG_LEVEL: z.optional(z.enum(LOG_LEVELS)),
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
