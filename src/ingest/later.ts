import type { Ingest, IngestDeps } from '../ingest.js'

/** An ingest whose code, the readers of formats and of meetings, is loaded with its first file: to ask needs none of it. */
export function ingestLater(deps: IngestDeps): Ingest {
  const load = async (): Promise<Ingest> => (await import('../ingest.js')).createIngest(deps)
  return {
    plan: async (paths) => (await load()).plan(paths),
    async *files(paths, options) {
      yield* (await load()).files(paths, options)
    },
    bytes: async (source, bytes, options) => (await load()).bytes(source, bytes, options),
  }
}
