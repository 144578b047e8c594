import type { Ingest, IngestDeps } from '../ingest.js'
import { lazy } from '../lazy.js'

/** An ingest whose code, the readers of formats and of meetings, is loaded with its first file: to ask needs none of it. */
export function ingestLater(deps: Omit<IngestDeps, 'reader'>): Ingest & { close(): Promise<void> } {
  let begun = false
  const load = lazy(async () => {
    begun = true
    const [{ createIngest }, { createReader }] = await Promise.all([import('../ingest.js'), import('./reader.js')])
    const reader = createReader()
    return { ingest: createIngest({ ...deps, reader }), reader }
  })
  return {
    plan: async (paths) => (await load()).ingest.plan(paths),
    async *files(paths, options) {
      yield* (await load()).ingest.files(paths, options)
    },
    bytes: async (source, bytes, options) => (await load()).ingest.bytes(source, bytes, options),
    close: async () => {
      if (begun) await (await load()).reader.close()
    },
  }
}
