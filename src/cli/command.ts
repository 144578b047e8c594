import type { Command } from 'commander'
import type { App } from '../app.js'
import type { Config } from '../config.js'
import type { Translate } from '../locales.js'
import type { ExitCode } from './exit.js'
import type { Io } from './io.js'
import type { Printer } from './printer.js'
import type { Progress } from './progress.js'

/** What a command is given to work with. */
export interface Context {
  readonly io: Io
  readonly config: Config
  readonly t: Translate
  /** stdout: results. */
  readonly out: Printer
  /** stderr: everything else. */
  readonly err: Printer
  readonly progress: Progress
  readonly signal: AbortSignal
  /** The product, opened on the first call and closed after the command. */
  readonly app: () => Promise<App>
}

/** One command of the command line; its file is imported only when it is chosen. */
export interface CliCommand {
  /** Declares arguments and options; names and descriptions come from `locales/`. */
  readonly configure: (command: Command, t: Translate) => void
  readonly run: (context: Context, command: Command) => Promise<ExitCode>
}
