import { describe, expect, it } from 'vitest'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { IngestOutcome } from '../src/ingest.js'
import { openSqliteStore } from '../src/store/sqlite/open.js'
import { reportMarkdown, seeded, writeFiles } from './support/report-files.js'
import { temporaryFolder } from './support/store-entries.js'

const INGEST_FOLDER = fileURLToPath(new URL('support/ingest-folder.ts', import.meta.url))
const REPORTS = 150
const KILLS_PER_LANE = 16

interface Run {
  /** Ids acknowledged as stored, now or before. */
  readonly acknowledged: ReadonlySet<string>
  readonly refused: readonly IngestOutcome[]
  readonly done: boolean
}

/** Ingests in a process of its own. `onLine` sees the number of lines so far; line 1 says that the process has started. */
async function ingestInProcess(store: string, folder: string, onLine?: (lines: number, child: ChildProcess) => void): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', INGEST_FOLDER, store, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    onLine?.(lines.length, child)
  }
  await exited
  const outcomes = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as IngestOutcome)
  return {
    acknowledged: new Set(outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []))),
    refused: outcomes.filter(({ kind }) => kind === 'refused'),
    done: lines.at(-1) === 'done',
  }
}

/** Kills the process a few random milliseconds after a random line. */
function killer(random: () => number): (lines: number, child: ChildProcess) => void {
  const after = 1 + Math.floor(random() * 12)
  const delay = random() * 4
  return (lines, child) => {
    if (lines === after) void setTimeout(delay).then(() => child.kill('SIGKILL'))
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
async function lane(folder: string, work: string, seed: number): Promise<void> {
  const random = seeded(seed)
  let acknowledged = new Set<string>()
  let generation = 0
  for (let kills = 0; kills < KILLS_PER_LANE; ) {
    const path = join(work, `${seed}-${generation}.db`)
    const run = await ingestInProcess(path, folder, killer(random))
    acknowledged = new Set([...acknowledged, ...run.acknowledged])
    await expectSound(path, acknowledged)
    if (run.done) [generation, acknowledged] = [generation + 1, new Set()]
    else kills++
  }
  const path = join(work, `${seed}-${generation}.db`)
  const last = await ingestInProcess(path, folder)
  expect(last).toMatchObject({ done: true, refused: [] })
  expect(await expectSound(path, new Set([...acknowledged, ...last.acknowledged]))).toBe(REPORTS)
}

describe('ingest killed with SIGKILL', () => {
  it('at 32 random moments loses no acknowledged report, leaves none half stored, and completes when run again', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder()
    const reports = join(folder.path, 'reports')
    writeFiles(reports, Object.fromEntries(Array.from({ length: REPORTS }, (_, n) => [`${n}.md`, reportMarkdown(n, 12)])))
    try {
      await Promise.all([lane(reports, folder.path, 20251220), lane(reports, folder.path, 35)])
    } finally {
      folder.remove()
    }
  })
})
