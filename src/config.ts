import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Access, LogLevel, parseEnvironment } from './config-schema.js'
import { embeddingsConfig, MODEL_VARIABLES, modelConfig, type EmbeddingsConfig, type ModelConfig } from './config/models.js'
import { AppError } from './errors.js'
import type { Language } from './reports/report.js'

/** How the product is set up. Frozen; made once by an entry and handed down. */
export interface Config {
  /** Absolute path of the folder of the store and its indexes. */
  readonly dataDir: string
  /** Absolute path of the folder a fresh store is filled from; null leaves it empty. */
  readonly corpusDir: string | null
  /** Language of help and messages, and of answers when the question does not tell. */
  readonly language: Language
  readonly logLevel: LogLevel
  /** Colours on a terminal: always, never, or null for "when the stream is a terminal". */
  readonly color: boolean | null
  /** Chat model that words answers; null for none. */
  readonly model: ModelConfig | null
  /** Embedding model; null for the built-in one. */
  readonly embeddings: EmbeddingsConfig | null
}

/** What the command line sets over the environment; already parsed, so only the environment is checked. */
export interface ConfigOverrides {
  readonly dataDir?: string
  readonly language?: Language
  /** Leave a fresh store empty. */
  readonly empty?: boolean
  /** As MODEL. */
  readonly model?: string
}

/** The value of a variable, undefined when it is not set or empty. */
export type Given = (name: string) => string | undefined

type Environment = Readonly<Record<string, string | undefined>>

/** Variables with a form to check. The others are folder names and switches, right as they are. */
const CHECKED = ['BIENBAN_LANG', 'LOG_LEVEL', ...MODEL_VARIABLES]

// One level up from both src/ and dist/.
const PACKAGED_CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url))

/**
 * The configuration of one process; relative folders are taken from the working directory.
 * Throws `bad-config` with the variable's name and what it may be.
 *
 * zod costs 65–90 ms to import here (zod/mini as much), more than all the rest of a command's start:
 * it is loaded only when a variable with a form to check is set.
 */
export async function loadConfig(env: Environment, overrides: ConfigOverrides = {}): Promise<Config> {
  const given: Given = (name) => (env[name] === '' ? undefined : env[name])
  const set = Object.fromEntries(CHECKED.flatMap((name) => (given(name) === undefined ? [] : [[name, given(name)]])))
  const checked = await check({ ...set, ...(overrides.model !== undefined && { MODEL: overrides.model }) })
  const { BIENBAN_LANG: language = 'vi', LOG_LEVEL: logLevel = 'info' } = checked
  return Object.freeze({
    dataDir: resolve(overrides.dataDir ?? given('BIENBAN_DATA') ?? 'data'),
    corpusDir: overrides.empty === true ? null : resolve(given('BIENBAN_CORPUS') ?? PACKAGED_CORPUS),
    language: overrides.language ?? language,
    logLevel,
    color: given('NO_COLOR') !== undefined ? false : forced(given('FORCE_COLOR')),
    model: modelConfig(checked, given),
    embeddings: embeddingsConfig(checked, given),
  })
}

const forced = (value: string | undefined): boolean | null => (value === undefined ? null : value !== '0' && value !== 'false')

/** Checked variables by name; those that are not set are left out. */
export type Checked = Extract<ReturnType<typeof parseEnvironment>, { values: unknown }>['values']

async function check(values: Record<string, string | undefined>): Promise<Checked> {
  if (Object.keys(values).length === 0) return {}
  const { parseEnvironment } = await import('./config-schema.js')
  const parsed = parseEnvironment(values)
  if ('problem' in parsed) throw new AppError('bad-config', { values: parsed.problem })
  return parsed.values
}

/** How the bot is set up. */
export interface BotConfig {
  /** From @BotFather; null when none is given. A secret. */
  readonly token: string | null
  /** Address of the Bot API server. */
  readonly apiRoot: string
  /** Folder in which a Bot API server on this machine keeps the files sent to it; null when files are downloaded. */
  readonly filesDir: string | null
  /** Telegram ids of people who are admins whatever the store says. */
  readonly adminIds: ReadonlySet<number>
  readonly access: Access
  /** Telegram ids of people and chats that may ask under any `access`. */
  readonly allowedIds: ReadonlySet<number>
  /** Whether what admins send is stored at once, without their word, when nothing stored resembles it. */
  readonly autoSave: boolean
  /** Whether pages are fetched that admins send links to. */
  readonly allowFetch: boolean
  /** Null for long polling. An empty secret means one made from the token. */
  readonly webhook: { readonly url: string; readonly secret: string; readonly port: number } | null
}

const BOT_VARIABLES = ['BOT_TOKEN', 'TELEGRAM_API_ROOT', 'TELEGRAM_FILES_DIR', 'ADMIN_IDS', 'ACCESS', 'ALLOWED_IDS', 'WEBHOOK_URL', 'WEBHOOK_SECRET', 'PORT', 'AUTO_SAVE', 'ALLOW_FETCH']

/** The bot's configuration. Throws `bad-config` with the variable's name and what it may be, never its value. */
export async function loadBotConfig(env: Environment): Promise<BotConfig> {
  const given = Object.fromEntries(BOT_VARIABLES.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])))
  const checked = await check(given)
  return Object.freeze({
    token: checked.BOT_TOKEN ?? null,
    apiRoot: (checked.TELEGRAM_API_ROOT ?? 'https://api.telegram.org').replace(/\/+$/u, ''),
    filesDir: checked.TELEGRAM_FILES_DIR ?? null,
    adminIds: idsOf(checked.ADMIN_IDS),
    access: checked.ACCESS ?? 'open',
    allowedIds: idsOf(checked.ALLOWED_IDS),
    autoSave: checked.AUTO_SAVE === '1',
    allowFetch: checked.ALLOW_FETCH === '1',
    webhook: checked.WEBHOOK_URL === undefined ? null : { url: checked.WEBHOOK_URL, secret: checked.WEBHOOK_SECRET ?? '', port: Number(checked.PORT ?? 8080) },
  })
}

const idsOf = (list = ''): ReadonlySet<number> => new Set(list.split(/[\s,;]+/u).filter((id) => id !== '').map(Number))
