import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.js'
import type { Store, StoredReport } from '../store/store.js'
import { fileNames } from './file-names.js'
import { toMarkdown } from './markdown.js'

/**
 * Writes every report into the folder `dir`, oldest upload first, and returns the file names. A file with other content is never
 * overwritten: the report gets another name. Throws `bad-usage` when the folder cannot be made or written.
 */
export async function exportReports(store: Store, dir: string, onProgress?: (done: number, total: number) => void): Promise<string[]> {
  await orBadUsage(dir, () => mkdir(dir, { recursive: true }))
  const ids = (await store.list()).map(({ id }) => id).reverse()
  const names: string[] = []
  const taken = new Set<string>()
  for (const [i, id] of ids.entries()) {
    const report = await store.get(id)
    // Gone when another process removed it meanwhile.
    if (report !== null) names.push(await orBadUsage(dir, () => exportReport(report, dir, taken)))
    onProgress?.(i + 1, ids.length)
  }
  return names
}

/** `taken` holds the names used so far in lower case: some file systems do not tell upper from lower. */
async function exportReport(report: StoredReport, dir: string, taken: Set<string>): Promise<string> {
  const bytes = Buffer.from(toMarkdown(report))
  const names = fileNames(report.source, report.id)
  for (;;) {
    const name = names.next().value
    if (taken.has(name.toLowerCase()) || !(await written(join(dir, name), bytes))) continue
    taken.add(name.toLowerCase())
    return name
  }
}

/** True when the file now holds the bytes, false when something else is there. */
async function written(path: string, bytes: Buffer): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const present = await readFile(path).catch(() => null)
  return present?.equals(bytes) ?? false
}

async function orBadUsage<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    throw new AppError('bad-usage', { cause, values: { name: dir, value: code } })
  }
}
