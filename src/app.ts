import type { Asked, AskOptions } from './ask.js'
import type { Ingest } from './ingest.js'
import type { Library } from './library.js'
import type { Hit } from './search/types.js'

/** The product without a face: what the command line and the bot are given. */
export interface App {
  ask(question: string, options?: AskOptions): Promise<Asked>
  /** Passages found for a text, best first, with the text of each. */
  search(text: string, limit: number): Promise<readonly (Hit & { readonly title: string; readonly source: string; readonly text: string })[]>
  readonly ingest: Ingest
  readonly library: Library
  close(): Promise<void>
}
