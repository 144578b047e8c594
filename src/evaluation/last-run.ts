import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Evaluation } from './evaluate.js'
import { VARIANTS, type Variant } from './gold.js'
import type { Measures } from './measures.js'

/** What is kept of a run, to tell the next one what has changed. */
export interface Run {
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly variants: Readonly<Partial<Record<Variant, Measures>>>
  /** Whether each trial was right (complete, or rightly not answered), by id and variant: "q01 vi". */
  readonly right: Readonly<Record<string, boolean>>
}

export interface Changes {
  /** Trials right now that were wrong, and the other way round: "q01 vi". */
  readonly mended: readonly string[]
  readonly broken: readonly string[]
}

export function runOf({ variants, trials }: Evaluation, at: string): Run {
  return {
    at,
    variants: Object.fromEntries(VARIANTS.flatMap((variant) => (variants.has(variant) ? [[variant, variants.get(variant)!.all]] : []))),
    right: Object.fromEntries(trials.map(({ outcome }) => [`${outcome.id} ${outcome.variant}`, outcome.answerable ? outcome.complete : !outcome.answered])),
  }
}

export function changesOf(before: Run, now: Run): Changes {
  const both = Object.entries(now.right).filter(([trial]) => trial in before.right)
  return {
    mended: both.filter(([trial, right]) => right && before.right[trial] === false).map(([trial]) => trial),
    broken: both.filter(([trial, right]) => !right && before.right[trial] === true).map(([trial]) => trial),
  }
}

/** The last run of a gold file over a data folder; null when there is none, or it is of another make. */
export async function lastRun(dataDir: string, goldFile: string): Promise<Run | null> {
  try {
    const value = JSON.parse(await readFile(pathOf(dataDir, goldFile), 'utf8')) as Partial<Run> | null
    return typeof value?.at === 'string' && value.variants !== undefined && value.right !== undefined ? (value as Run) : null
  } catch {
    return null
  }
}

/** Keeps a run in place of the last one. */
export async function keepRun(dataDir: string, goldFile: string, run: Run): Promise<void> {
  const path = pathOf(dataDir, goldFile)
  await mkdir(join(dataDir, 'eval'), { recursive: true })
  await writeFile(`${path}.tmp`, `${JSON.stringify(run)}\n`)
  await rename(`${path}.tmp`, path)
}

/** Named after the gold file for people, told apart by its whole path. */
function pathOf(dataDir: string, goldFile: string): string {
  const path = resolve(goldFile)
  return join(dataDir, 'eval', `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}.json`)
}
