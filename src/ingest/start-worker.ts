import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** What one file may take of memory, in megabytes. A report of a thousand pages takes about 200. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

/** A new worker, from where it stands beside this file: as tsc writes it, below the bundle, or, in development, as source. */
export function startWorker(): Worker {
  const url = ['./worker.js', './ingest/worker.js'].map((path) => new URL(path, import.meta.url)).find((candidate) => existsSync(fileURLToPath(candidate)))
  const options = { resourceLimits: HEAP, stdout: true, stderr: true }
  return url === undefined ? fromSource(options) : new Worker(url, options)
}

/** Node 20 reads no TypeScript, and a loader of the main thread does not reach its workers. */
function fromSource(options: object): Worker {
  const [loader, source] = [import.meta.resolve('tsx/esm/api'), new URL('./worker.ts', import.meta.url).href]
  return new Worker(`import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`, { ...options, eval: true })
}
