import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { AppError } from '../errors.js'
import { CURRENT_VERSIONS } from '../ingest/versions.js'
import type { Health, HealthCheck, IndexCare } from '../library.js'
import type { Store } from '../store/store.js'

const NODE_NEEDED = [20, 19] as const

interface Checked {
  readonly store: Store
  readonly index: Pick<IndexCare, 'status'>
  readonly dataDir: string
}

/** Examines the installation and the corpus; a check that fails to run is a check that failed, never an exception. */
export async function examine({ store, index, dataDir }: Checked): Promise<Health> {
  const checks = [
    await check('node', async () => node(process.versions.node)),
    await check('data-dir', async () => writable(dataDir)),
    await check('store', async () => soundStore(store)),
    await check('corpus', async () => corpus(store)),
    await check('records', async () => freshRecords(store)),
    await check('index', async () => freshIndex(index)),
  ]
  return { ok: checks.every(({ ok }) => ok), checks }
}

type Finding = Pick<HealthCheck, 'ok' | 'values'> & { readonly advice?: boolean }

async function check(name: string, run: () => Promise<Finding>): Promise<HealthCheck> {
  const { ok, values, advice = !ok } = await run().catch(failed)
  return { name, ok, values, mend: advice ? `mend-${name}` : null }
}

const failed = (error: unknown): Finding => ({ ok: false, values: { reason: error instanceof AppError ? error.code : 'internal' } })

function node(found: string): Finding {
  const [major = 0, minor = 0] = found.split('.').map(Number)
  const ok = major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])
  return { ok, values: { found, needed: NODE_NEEDED.join('.') } }
}

async function writable(dir: string): Promise<Finding> {
  try {
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK)
    return { ok: true, values: { dir } }
  } catch (error) {
    return { ok: false, values: { dir, reason: (error as NodeJS.ErrnoException).code ?? 'internal' } }
  }
}

async function soundStore(store: Store): Promise<Finding> {
  const { engine, schema, ok, detail } = await store.health()
  return { ok, values: { engine, schema, detail } }
}

/** An empty corpus is in order, but somebody should know what to do about it. */
async function corpus(store: Store): Promise<Finding> {
  const counts = await store.count()
  return { ok: true, values: counts, advice: counts.reports === 0 }
}

async function freshRecords(store: Store): Promise<Finding> {
  const outdated = (await store.outdated(CURRENT_VERSIONS)).length
  return { ok: outdated === 0, values: { outdated } }
}

async function freshIndex(index: Pick<IndexCare, 'status'>): Promise<Finding> {
  const { ok, detail } = await index.status()
  return { ok, values: { detail } }
}
