import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { Pace } from './pace.js'

/** Raised whenever the layout of the file, or the terms made of a text, change: older snapshots are then built anew. */
const FORMAT = 3
const MAGIC = 0x42423149
/** Magic, checksum of all that follows them, length of the header. */
const PREFIX = 12
const ALIGN = 8
/** Bytes whose checksum is made at a stretch: a few milliseconds. */
const STRETCH = 4 * 1024 ** 2

const KINDS = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, u32: Uint32Array, f32: Float32Array } as const
type Kind = keyof typeof KINDS
export type Section = Uint8Array | Uint16Array | Int16Array | Uint32Array | Float32Array

/** Named arrays, and anything small that JSON can say of them. */
export interface Snapshot<Facts> {
  readonly facts: Facts
  readonly sections: ReadonlyMap<string, Section>
}

interface Header {
  readonly format: number
  readonly facts: unknown
  readonly sections: readonly { name: string; kind: Kind; length: number }[]
}

const kindOf = (section: Section): Kind => {
  if (section instanceof Uint8Array) return 'u8'
  if (section instanceof Uint16Array) return 'u16'
  if (section instanceof Int16Array) return 'i16'
  return section instanceof Uint32Array ? 'u32' : 'f32'
}

const bytesOf = (section: Section): Uint8Array => new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
const padding = (length: number): number => (ALIGN - (length % ALIGN)) % ALIGN

/** Writes a snapshot so that a reader sees the old file or the whole new one, whatever dies when and whoever else writes. */
export async function writeSnapshot<Facts>(dir: string, name: string, { facts, sections }: Snapshot<Facts>): Promise<void> {
  const header: Header = {
    format: FORMAT,
    facts,
    sections: Array.from(sections, ([section, data]) => ({ name: section, kind: kindOf(data), length: data.length })),
  }
  const json = Buffer.from(JSON.stringify(header))
  const pieces: Uint8Array[] = [json, new Uint8Array(padding(PREFIX + json.length))]
  for (const data of sections.values()) pieces.push(bytesOf(data), new Uint8Array(padding(data.byteLength)))
  const prefix = Buffer.alloc(PREFIX)
  prefix.writeUInt32LE(MAGIC, 0)
  prefix.writeUInt32LE(json.length, 8)
  prefix.writeUInt32LE(await checksum([prefix.subarray(8), ...pieces]), 4)
  await writeWhole(dir, name, [prefix, ...pieces])
}

/** Of all pieces as one; gives way to others, who would wait for a tenth of a second otherwise. */
async function checksum(pieces: readonly Uint8Array[]): Promise<number> {
  const pace = new Pace()
  let sum = 0
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += STRETCH) {
      sum = crc32(piece.subarray(at, at + STRETCH), sum)
      if (pace.due) await pace.rest()
    }
  }
  return sum
}

async function writeWhole(dir: string, name: string, pieces: readonly Uint8Array[]): Promise<void> {
  const temporary = join(dir, `${name}.${randomUUID()}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      for (const piece of pieces) if (piece.length > 0) await file.writeFile(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(dir, name))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Reads a snapshot; null when there is none, or it is torn, damaged or of another format. The arrays are free to be changed. */
export async function readSnapshot<Facts>(dir: string, name: string): Promise<Snapshot<Facts> | null> {
  const bytes = await readFile(join(dir, name)).catch(() => null)
  if (bytes === null || bytes.length < PREFIX || bytes.readUInt32LE(0) !== MAGIC) return null
  if ((await checksum([bytes.subarray(8)])) !== bytes.readUInt32LE(4)) return null
  const json = bytes.readUInt32LE(8)
  const header = JSON.parse(bytes.toString('utf8', PREFIX, PREFIX + json)) as Header
  if (header.format !== FORMAT) return null
  return { facts: header.facts as Facts, sections: sectionsOf(bytes, header, PREFIX + json + padding(PREFIX + json)) }
}

function sectionsOf(bytes: Buffer, header: Header, from: number): Map<string, Section> {
  // Views need the alignment that a buffer carved out of a shared pool may lack.
  const aligned = bytes.byteOffset % ALIGN === 0 ? bytes : new Uint8Array(bytes)
  const sections = new Map<string, Section>()
  let at = from
  for (const { name, kind, length } of header.sections) {
    const Kind = KINDS[kind]
    const section = new Kind(aligned.buffer as ArrayBuffer, aligned.byteOffset + at, length)
    sections.set(name, section)
    at += section.byteLength + padding(section.byteLength)
  }
  return sections
}
