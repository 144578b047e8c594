import type { IncomingMessage } from 'node:http'
import { Parameters, isFields } from './parameters.js'
import type { Upload } from './parameters.js'
import { malformed } from './refusal.js'

/** The parameters of a request: from its query string and its body, which is JSON, a form or multipart. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const inQuery = Object.fromEntries(query)
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = multipart(body, /boundary="?([^";]+)/u.exec(type)?.[1] ?? '')
    return new Parameters({ ...inQuery, ...fields }, files)
  }
  if (type.startsWith('application/json')) return new Parameters({ ...inQuery, ...json(body) })
  return new Parameters({ ...inQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) })
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

function json(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw malformed("can't parse JSON object")
  }
  if (!isFields(value)) throw malformed('expected an Object')
  return value
}

interface Multipart {
  readonly fields: Record<string, string>
  readonly files: Map<string, Upload>
}

function multipart(body: Buffer, boundary: string): Multipart {
  const parsed: Multipart = { fields: {}, files: new Map() }
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) {
    const end = part.indexOf('\r\n\r\n')
    const head = part.subarray(0, end).toString('utf8')
    const content = part.subarray(end + 4)
    const name = /name="([^"]*)"/iu.exec(head)?.[1]
    const file = /filename=(?:"([^"]*)"|([^;\r\n]*))/iu.exec(head)
    if (name === undefined) throw malformed('a part of the multipart body has no name')
    if (file === null) parsed.fields[name] = content.toString('utf8')
    else parsed.files.set(name, { name: file[1] ?? file[2] ?? '', bytes: Buffer.from(content) })
  }
  return parsed
}

/** What stands between the delimiters, without the line ends that belong to them. */
function partsOf(body: Buffer, delimiter: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = body.indexOf(delimiter)
  while (start >= 0) {
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start + delimiter.length)
    if (next < 0) break
    parts.push(body.subarray(start + delimiter.length + 2, next))
    start = next + 2
  }
  return parts
}
