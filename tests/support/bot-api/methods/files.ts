import type { Document, File } from 'grammy/types'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Parameters } from '../parameters.js'
import { malformed, misplaced } from '../refusal.js'
import type { StoredFile, World } from '../world.js'
import type { Method } from './method.js'

const DOWNLOAD_LIMIT_BYTES = 20 * 1024 * 1024
const UPLOAD_LIMIT_BYTES = 50 * 1024 * 1024

export const files = {
  getFile: (given, world): File => {
    const file = world.files.get(given.text('file_id') ?? '')
    if (file === undefined) throw misplaced('invalid file_id')
    if (world.filesDir === null && file.bytes.length > DOWNLOAD_LIMIT_BYTES) throw misplaced('file is too big')
    return { file_id: file.id, file_unique_id: `unique-${file.id}`, file_size: file.bytes.length, file_path: world.filesDir === null ? file.path : onDisk(world.filesDir, file) }
  },
} satisfies Record<string, Method>

function onDisk(folder: string, { path, bytes }: StoredFile): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, bytes)
  return whole
}

/** The document a call sends: uploaded with it, or known by its `file_id`. */
export function documentGiven(given: Parameters, world: World): Document {
  const upload = uploadGiven(given)
  if (upload !== undefined) {
    if (upload.bytes.length === 0) throw malformed('file must be non-empty')
    if (upload.bytes.length > UPLOAD_LIMIT_BYTES) throw malformed('Request Entity Too Large')
    return asDocument(world.keepFile(upload.name, 'application/octet-stream', upload.bytes))
  }
  const known = world.files.get(given.text('document') ?? '')
  if (known === undefined) throw malformed('wrong file identifier/HTTP URL specified')
  return asDocument(known)
}

/** A kept file as messages show it. */
export function asDocument({ id, name, mime, bytes }: StoredFile): Document {
  return { file_id: id, file_unique_id: `unique-${id}`, file_name: name, mime_type: mime, file_size: bytes.length }
}

function uploadGiven(given: Parameters): { readonly name: string, readonly bytes: Buffer } | undefined {
  const named = given.fields.document
  const attached = typeof named === 'string' ? /^attach:\/\/(.+)$/u.exec(named)?.[1] : 'document'
  return attached === undefined ? undefined : given.files.get(attached)
}
