import { PassThrough, Readable, Writable } from 'node:stream'
import type { App } from '../../src/app.js'
import type { Config } from '../../src/config.js'
import { run } from '../../src/cli/run.js'
import type { Input, Output } from '../../src/cli/io.js'
import { createFakeApp } from './fake-app.js'

interface Collector extends Writable {
  text: string
  isTTY?: boolean
  columns?: number
}

function collector(terminal: boolean, columns = 80): Collector & Output {
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      Object.assign(stream, { text: stream.text + piece.toString('utf8') })
      done()
    },
  }) as Collector
  return Object.assign(stream, { text: '' }, terminal ? { isTTY: true, columns } : {})
}

export interface Setting {
  readonly app?: App
  /** What stands on standard input; a keyboard when absent. */
  readonly stdin?: string | Buffer[]
  /** Lines typed at a keyboard, each when the one before is answered. */
  readonly typed?: string
  readonly env?: Record<string, string>
  /** stdout and stderr are terminals. */
  readonly terminal?: boolean
  readonly columns?: number
  readonly signal?: AbortSignal
  readonly openApp?: (config: Config) => Promise<App>
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** How the product was opened; null when the command needed none. */
  readonly config: Config | null
}

/** Runs a command line through its front door, with strings for streams. */
export async function bienban(argv: readonly string[], { app = createFakeApp(), stdin, typed, env = {}, terminal = false, columns, signal, openApp }: Setting = {}): Promise<Ran> {
  const stdout = collector(terminal, columns)
  const stderr = collector(terminal, columns)
  let config: Config | null = null
  const code = await run(argv, {
    stdin: inputOf(stdin, typed),
    stdout,
    stderr,
    env,
    ...(signal !== undefined && { signal }),
    openApp: async (given) => {
      config = given
      return openApp === undefined ? app : openApp(given)
    },
  })
  return { code, out: stdout.text, err: stderr.text, config }
}

function inputOf(stdin: Setting['stdin'], typed: string | undefined): Input {
  if (stdin !== undefined) return Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin)
  const keyboard = new PassThrough()
  if (typed !== undefined) keyboard.end(typed)
  return Object.assign(keyboard, { isTTY: true })
}
