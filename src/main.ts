#!/usr/bin/env node
import { pino } from 'pino'
import { createApp } from './app.js'
import { startBot, startWords } from './bot/run.js'
import { loadBotConfig, loadConfig } from './config.js'
import { AppError } from './errors.js'
import { createTranslator } from './locales.js'

try {
  process.loadEnvFile()
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') process.stderr.write(`.env: ${(error as Error).message}\n`)
}

const say = createTranslator(process.env.BIENBAN_LANG === 'en' ? 'en' : 'vi')
const tell = (line: string): void => void process.stderr.write(`${line}\n`)

/** Ends with the words for an expected failure, or lets a bug show itself. */
function end(words: string | null, error: unknown): never {
  if (words === null) throw error
  tell(words)
  process.exit(1)
}

const errorWords = (error: unknown): string | null => (error instanceof AppError ? say(`error-${error.code}`, { reason: error.code, ...error.values }) : null)

const [config, botConfig] = await Promise.all([loadConfig(process.env), loadBotConfig(process.env)]).catch((error: unknown) => end(errorWords(error), error))
const { token } = botConfig
if (token === null) {
  tell(say('bot-run-no-token'))
  process.exit(2)
}

const log = pino({ level: config.logLevel, base: null }, pino.destination(2))
const app = await createApp(config, { lasting: true }).catch((error: unknown) => end(errorWords(error), error))
const started = await startBot({ ...botConfig, token }, { app, config: botConfig, language: config.language, log, now: () => new Date() }).catch(async (error: unknown) => {
  await app.close()
  return end(startWords(error, botConfig, say), error)
})
tell(started.port === null ? say('bot-run-polling', { bot: started.me.username }) : say('bot-run-webhook', { bot: started.me.username, port: String(started.port) }))

const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second Ctrl-C does not wait for anything to be finished: what is left is taken up at the next start.
      if (process.exitCode !== undefined) process.exit(130)
      process.exitCode = 0
      tell(say('bot-run-stopping'))
      resolve()
    })
  }
})

const failure: unknown = await Promise.race([stopped, started.failed]).then(() => null, (error: unknown) => error)
await started.stop()
await app.close()
if (failure !== null) end(startWords(failure, botConfig, say), failure)
process.exit(0)
