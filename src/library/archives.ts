import { ZipFile } from 'yazl'
import type { Store } from '../store/store.js'
import { fileNames } from './file-names.js'
import { toMarkdown } from './markdown.js'

/** Telegram takes files of 50 MB from a bot; even files that do not get smaller in an archive stay below. */
const LARGEST = 45 * 1024 * 1024

/** Every report as a Markdown file that `ingest` reads back, oldest upload first, in as many ZIP archives as it takes. */
export async function* zippedReports(store: Store): AsyncGenerator<Uint8Array> {
  let files = new Map<string, Buffer>()
  const taken = new Set<string>()
  let size = 0
  for (const { id } of (await store.list()).reverse()) {
    const report = await store.get(id)
    if (report === null) continue
    const bytes = Buffer.from(toMarkdown(report))
    if (size > 0 && size + bytes.length > LARGEST) {
      yield await zipped(files)
      files = new Map()
      size = 0
    }
    files.set(freeName(fileNames(report.source, id), taken), bytes)
    size += bytes.length
  }
  if (size > 0) yield await zipped(files)
}

/** Some file systems do not tell upper from lower. */
function freeName(names: Generator<string, never>, taken: Set<string>): string {
  for (;;) {
    const name = names.next().value
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

async function zipped(files: ReadonlyMap<string, Buffer>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, bytes] of files) zip.addBuffer(bytes, name)
  zip.end()
  const pieces: Buffer[] = []
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
