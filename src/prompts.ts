import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AppError } from './errors.js'

/** What each task must be told; the placeholders of its file in `prompts/` are exactly these. */
const PLACEHOLDERS = {
  answer: ['language', 'question', 'draft', 'passages'],
  repair: ['failed'],
  rewrite: ['question', 'meeting'],
  translate: ['language', 'question'],
  hypothesis: ['language', 'question'],
  extract: ['language', 'report'],
} as const

type PromptName = keyof typeof PLACEHOLDERS

type Values<Name extends PromptName> = Readonly<Record<(typeof PLACEHOLDERS)[Name][number], string>>

/** A prompt filled in, with the version of the file it was made from. */
export interface FilledPrompt {
  readonly name: PromptName
  /** First 8 hex digits of the SHA-256 of the file. */
  readonly version: string
  /** What stands above the line of three hyphens; empty for a prompt that goes on from another. */
  readonly system: string
  readonly user: string
}

/** The prompts of `prompts/`, checked. */
export interface Prompts {
  fill<Name extends PromptName>(name: Name, values: Values<Name>): FilledPrompt
}

// One level up from both src/ and dist/.
const PACKAGED_PROMPTS = fileURLToPath(new URL('../prompts/', import.meta.url))

const PLACEHOLDER = /\{([a-z][a-z-]*)\}/gu
const DIVIDER = /^---$/mu

/**
 * Reads and checks every prompt. Throws `bad-prompt` with the file's name and what is wrong with it: a file that is not there,
 * a placeholder that nothing fills ("unknown"), or a value that the file does not use ("unused").
 */
export function loadPrompts(dir: string = PACKAGED_PROMPTS): Prompts {
  const files = new Map(Object.entries(PLACEHOLDERS).map(([name, known]) => [name, checked(`${name}.md`, read(dir, `${name}.md`), known)]))
  return {
    fill(name, values) {
      const { version, system, user } = files.get(name)!
      const filled = (template: string): string => template.replace(PLACEHOLDER, (_, key: string) => (values as Readonly<Record<string, string>>)[key]!)
      return { name, version, system: filled(system), user: filled(user) }
    },
  }
}

function read(dir: string, file: string): string {
  try {
    return readFileSync(`${dir}/${file}`, 'utf8').normalize('NFC')
  } catch (cause) {
    throw new AppError('bad-prompt', { cause, values: { file, problem: 'missing', name: file } })
  }
}

function checked(file: string, text: string, known: readonly string[]): Omit<FilledPrompt, 'name'> {
  const used = new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name]) => name!))
  const refuse = (problem: 'unknown' | 'unused', name: string | undefined): void => {
    if (name !== undefined) throw new AppError('bad-prompt', { values: { file, problem, name } })
  }
  refuse('unknown', [...used].find((name) => !known.includes(name)))
  refuse('unused', known.find((name) => !used.has(name)))
  const parts = text.split(DIVIDER).map((part) => part.trim())
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return parts.length > 1 ? { version, system: parts[0]!, user: parts.slice(1).join('\n') } : { version, system: '', user: parts[0]! }
}
