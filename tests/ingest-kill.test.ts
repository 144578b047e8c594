import { describe, expect, it } from 'vitest'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import type { IngestOutcome } from '../src/ingest.js'
import { openSqliteStore } from '../src/store/sqlite/open.js'
import { asPlainJavaScript } from './support/plain-javascript.js'
import { reportMarkdown, writeFiles } from './support/report-files.js'
import { seededRandom } from './support/seeded-random.js'
import { temporaryFolder } from './support/store-entries.js'

const REPORTS = 80
const KILLS_PER_LANE = 16

// Without front matter, whose reader costs a process more than the rest of its work here.
const plainReport = (n: number): string => reportMarkdown(n, 6).replace(/^---.*?\n---\n/su, '').trimStart()

interface Setting {
  /** The process to start, the reports it ingests, and a folder for its stores. */
  readonly script: string
  readonly folder: string
  readonly work: string
}

interface Run {
  /** Ids acknowledged as stored, now or before. */
  readonly acknowledged: ReadonlySet<string>
  readonly refused: readonly IngestOutcome[]
  readonly done: boolean
}

/** Ingests in a process of its own. `onStep` sees how often it has spoken of something new: 1 is its start, each stored report one more. */
async function ingestInProcess({ script, folder }: Setting, store: string, onStep?: (step: number, child: ChildProcess) => void): Promise<Run> {
  const child = spawn(process.execPath, [script, store, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const lines: string[] = []
  let steps = 0
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line === 'start' || line.includes('"kind":"new"')) onStep?.(++steps, child)
  }
  const [code, signal] = (await exited) as [number | null, string | null]
  // A process that fell over by itself proves nothing.
  expect(signal ?? code).toBe(signal === null ? 0 : 'SIGKILL')
  const outcomes = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as IngestOutcome)
  return {
    acknowledged: new Set(outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []))),
    refused: outcomes.filter(({ kind }) => kind === 'refused'),
    done: signal === null,
  }
}

/** Kills the process a few random milliseconds after a random step. */
function killer(random: () => number): (step: number, child: ChildProcess) => void {
  const after = 1 + Math.floor(random() * 12)
  const delay = random() * 4
  return (step, child) => {
    if (step === after) void setTimeout(delay).then(() => child.kill('SIGKILL'))
  }
}

/** Every acknowledged report is there and whole, and so is every other one. */
async function expectSound(path: string, acknowledged: ReadonlySet<string>): Promise<number> {
  const store = await openSqliteStore(path)
  try {
    expect(await store.health()).toMatchObject({ ok: true })
    const stored = await store.list()
    expect([...acknowledged].filter((id) => !stored.some((report) => report.id === id))).toEqual([])
    for (const { id } of stored) {
      const { text } = (await store.get(id))!
      const passages = await store.passages(id)
      expect(passages.length).toBeGreaterThan(0)
      // Passages leave out nothing but white space.
      const covered = passages.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      expect(await store.original(id)).not.toBeNull()
    }
    expect(await store.history(REPORTS + 1)).toHaveLength(stored.length)
    return stored.length
  } finally {
    await store.close()
  }
}

/** Kills and checks until enough runs were cut short, then lets one run finish. */
async function lane(setting: Setting, seed: number): Promise<void> {
  const random = seededRandom(seed)
  let acknowledged = new Set<string>()
  let generation = 0
  for (let kills = 0; kills < KILLS_PER_LANE; ) {
    const path = join(setting.work, `${seed}-${generation}.db`)
    const run = await ingestInProcess(setting, path, killer(random))
    acknowledged = new Set([...acknowledged, ...run.acknowledged])
    await expectSound(path, acknowledged)
    if (run.done) [generation, acknowledged] = [generation + 1, new Set()]
    else kills++
  }
  const path = join(setting.work, `${seed}-${generation}.db`)
  const last = await ingestInProcess(setting, path)
  expect(last).toMatchObject({ done: true, refused: [] })
  expect(await expectSound(path, new Set([...acknowledged, ...last.acknowledged]))).toBe(REPORTS)
}

describe('ingest killed with SIGKILL', () => {
  it('at 32 random moments loses no acknowledged report, leaves none half stored, and completes when run again', { timeout: 300_000 }, async () => {
    const folder = temporaryFolder()
    const reports = join(folder.path, 'reports')
    writeFiles(reports, Object.fromEntries(Array.from({ length: REPORTS }, (_, n) => [`${n}.txt`, plainReport(n)])))
    const script = asPlainJavaScript(new URL('support/ingest-folder.ts', import.meta.url), join(folder.path, 'code'))
    const setting = { script, folder: reports, work: folder.path }
    try {
      await Promise.all([lane(setting, 20251220), lane(setting, 35)])
    } finally {
      folder.remove()
    }
  })
})
