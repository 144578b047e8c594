import type { Ingest, IngestDeps } from '../ingest.js'
import { lazy } from '../lazy.js'
import type { Intake } from './intake.js'
import type { Near } from './kin.js'

/** An ingest whose code, the readers of formats and of meetings, is loaded with its first file: to ask needs none of it. */
export function ingestLater(deps: Omit<IngestDeps, 'reader'> & { readonly near: Near }): Ingest & Intake & { close(): Promise<void> } {
  let begun = false
  const load = lazy(async () => {
    begun = true
    const [{ createIngest }, { createIntake }, { createReader }] = await Promise.all([import('../ingest.js'), import('./intake.js'), import('./reader.js')])
    const reader = createReader()
    return { ingest: createIngest({ ...deps, reader }), intake: createIntake({ ...deps, reader }), reader }
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
    async *unpack(source, bytes) {
      yield* (await load()).intake.unpack(source, bytes)
    },
    read: async (source, bytes, date) => (await load()).intake.read(source, bytes, date),
    prepare: async (read, corrections, origin) => (await load()).intake.prepare(read, corrections, origin),
    save: async (prepared, original, options) => (await load()).intake.save(prepared, original, options),
  }
}
