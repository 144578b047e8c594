import type { App } from '../app.js'
import type { Config } from '../config.js'

/** A stream to write to: `process.stdout`, or a collector in tests. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean
  /** Width of the terminal in columns. */
  readonly columns?: number
}

/** Columns of a stream; a terminal that does not know its own width says 0. */
export const columnsOf = ({ columns }: Output, otherwise: number): number => (columns !== undefined && columns > 0 ? columns : otherwise)

export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean }

/** What filling and indexing a fresh store is busy with. */
type StartStep = 'corpus' | 'index' | 'records'

type OnProgress = (step: StartStep, done: number, total: number) => void

/** The world as the command line sees it; the entry hands in the real one, tests their own. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted with reason "SIGINT" on Ctrl-C, with "EPIPE" when nobody reads stdout any more. */
  readonly signal?: AbortSignal
  /** Opens the product; called once, and only by commands that need it. */
  readonly openApp: (config: Config, options: { onProgress: OnProgress }) => Promise<App>
}
