import { createApp, type App } from '../../src/app.js'
import type { Asked, AskOptions } from '../../src/ask.js'
import { loadConfig } from '../../src/config.js'
import { startModelServer, type ModelServer } from './openai-api/server.js'
import { temporaryFolder } from './store-entries.js'

/** "Today" of the questions: after every sample report. */
const TODAY = '2023-12-01'

/** The product over the sample reports, with a model behind a server on loopback. */
export interface ModelApp {
  readonly app: App
  readonly server: ModelServer
  asked(question: string, options?: AskOptions): Promise<Asked>
  end(): Promise<void>
}

/** Providers that the server speaks for, by LangChain's name for them, with the name of a model of each. */
export const FORMATS = { openai: 'scripted', ollama: 'scripted', anthropic: 'claude-scripted', 'google-genai': 'gemini-scripted' } as const

type Format = keyof typeof FORMATS

const addressOf = (server: ModelServer, format: Format): string => ({ openai: server.openAi, ollama: server.ollama, anthropic: server.anthropic, 'google-genai': server.google })[format]

const KEYS = { OPENAI_API_KEY: 'a-secret-key', ANTHROPIC_API_KEY: 'a-secret-key', GOOGLE_API_KEY: 'a-secret-key' }

interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly format?: Format
  readonly fill?: 'corpus' | 'empty'
  readonly folder?: string
}

export async function modelApp({ env = {}, format = 'openai', fill = 'corpus', folder = temporaryFolder().path }: Setting = {}): Promise<ModelApp> {
  const server = await startModelServer()
  const config = await loadConfig({ MODEL: `${format}:${FORMATS[format]}`, MODEL_BASE_URL: addressOf(server, format), ...KEYS, MODEL_TIMEOUT: '1', ...env }, { dataDir: folder, empty: fill === 'empty' })
  const app = await createApp(config)
  return {
    app,
    server,
    asked: (question, options = {}) => app.ask(question, { today: TODAY, ...options }),
    end: async () => {
      await app.close()
      await server.close()
      await import('node:fs/promises').then(({ rm }) => rm(folder, { recursive: true, force: true }))
    },
  }
}
