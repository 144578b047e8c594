import type { App } from '../app.js'
import { loadConfig } from '../config.js'
import type { Config } from '../config.js'
import { AppError } from '../errors.js'
import { createTranslator } from '../locales.js'
import type { Translate } from '../locales.js'
import type { Language } from '../reports/report.js'
import { packageVersion } from '../version.js'
import type { Context } from './command.js'
import { EXIT, exitCodeOf } from './exit.js'
import type { ExitCode } from './exit.js'
import type { Io } from './io.js'
import { createPrinter } from './printer.js'
import type { Printer } from './printer.js'
import { createProgress } from './progress.js'
import { parse } from './program.js'
import type { Parsed } from './program.js'
import { style } from './render/style.js'
import { wordsOf } from './words.js'

/** The front door of the command line: runs one command and returns its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const t = createTranslator(languageOf(argv, io.env))
  const plain = createPrinter(io.stderr, io.env.NO_COLOR ? false : null)
  try {
    const parsed = await parse(argv, t, packageVersion)
    return parsed.kind === 'show' ? show(parsed, io) : await runCommand(parsed, io)
  } catch (error) {
    return explain(error, t, plain, argv)
  }
}

/** The language to speak before anything is checked: what is wrong with the rest must be said in some language. */
function languageOf(argv: readonly string[], env: Io['env']): Language {
  const flag = argv.find((word, i) => word.startsWith('--lang=') || argv[i - 1] === '--lang')?.replace('--lang=', '')
  return (flag ?? env.BIENBAN_LANG) === 'en' ? 'en' : 'vi'
}

function show(parsed: Extract<Parsed, { kind: 'show' }>, io: Io): ExitCode {
  createPrinter(parsed.asked ? io.stdout : io.stderr, false).line(parsed.text)
  return parsed.asked ? EXIT.ok : EXIT.usage
}

async function runCommand({ chosen, command, globals }: Extract<Parsed, { kind: 'run' }>, io: Io): Promise<number> {
  const config = await loadConfig(io.env, {
    ...(globals.data !== undefined && { dataDir: globals.data }),
    ...(globals.lang !== undefined && { language: globals.lang }),
    ...(globals.empty !== undefined && { empty: globals.empty }),
    ...(globals.model !== undefined && { model: globals.model }),
  })
  const signal = io.signal ?? new AbortController().signal
  const { context, close } = createContext(config, io, signal)
  try {
    return await Promise.race([chosen.run(context, command), aborted(signal)])
  } finally {
    context.progress.clear()
    await close()
  }
}

function createContext(config: Config, io: Io, signal: AbortSignal): { context: Context; close: () => Promise<void> } {
  const t = createTranslator(config.language)
  const progress = createProgress(io.stderr, t, () => performance.now())
  let opened: Promise<App> | undefined
  const open = async (): Promise<App> => {
    const app = await io.openApp(config, { onProgress: progress.update })
    progress.clear()
    return app
  }
  const out = createPrinter(io.stdout, config.color)
  const err = createPrinter(io.stderr, config.color)
  const context: Context = { io, config, t, out, err, progress, signal, app: () => (opened ??= open()) }
  return { context, close: async () => opened?.then((app) => app.close(), () => undefined) }
}

const aborted = (signal: AbortSignal): Promise<ExitCode> =>
  new Promise((resolve) => {
    const end = (): void => resolve(signal.reason === 'EPIPE' ? EXIT.ok : EXIT.interrupted)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })

function explain(error: unknown, t: Translate, err: Printer, argv: readonly string[]): ExitCode {
  if (error instanceof AppError) {
    err.line(`${style.red('✗')} ${wordsOf(error, t)}`)
    return exitCodeOf(error)
  }
  // A mistake of ours: the stack is what a report of it needs, and there is nobody else to log it.
  err.line(`${style.red('✗')} ${t('error-unexpected', { command: argv[0] ?? '' })}`)
  err.line(style.dim(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  return EXIT.failure
}
