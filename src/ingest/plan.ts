import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Files a folder is searched for. A file named by a person is tried whatever its name, a ZIP archive among them. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.docx', '.doc', '.pdf'])

/** One file to ingest, or one path that could not be followed, with the system's reason ("ENOENT", "EACCES", "ELOOP"). */
export interface PlannedFile {
  readonly path: string
  readonly unreadable?: string
}

/** The system's short name for a failed file operation; bugs pass on. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/**
 * Files under the given files and folders, depth first, each folder in order of names, each real file once wherever links lead.
 * Inside folders, hidden files and unknown extensions are passed over.
 */
export async function planFiles(paths: readonly string[]): Promise<PlannedFile[]> {
  const planned: PlannedFile[] = []
  const seen = new Set<string>()
  for (const path of paths) await visit(path, true)
  return planned

  async function visit(path: string, named: boolean): Promise<void> {
    const found = await look(path)
    if ('unreadable' in found) {
      // A link that leads nowhere may have been a folder of reports, unless its name says otherwise.
      if (named || ['', ...EXTENSIONS].includes(extname(path).toLowerCase())) planned.push({ path, unreadable: found.unreadable })
      return
    }
    if (seen.has(found.real)) return
    if (!found.names && !named && !EXTENSIONS.has(extname(path).toLowerCase())) return
    seen.add(found.real)
    if (!found.names) planned.push({ path })
    for (const name of found.names ?? []) await visit(join(path, name), false)
  }
}

type Found = { readonly real: string; readonly names: readonly string[] | null } | { readonly unreadable: string }

/** Where a path really leads, and what visible names it holds when that is a folder. */
async function look(path: string): Promise<Found> {
  try {
    const real = await realpath(path)
    if (!(await stat(real)).isDirectory()) return { real, names: null }
    const names = await readdir(real)
    return { real, names: names.filter((name) => !name.startsWith('.')).sort() }
  } catch (error) {
    return { unreadable: reasonOf(error) }
  }
}
