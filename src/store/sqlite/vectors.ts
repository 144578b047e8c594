import type { Database } from 'better-sqlite3'

/** Vectors by embedder and content hash, as 32-bit floats in this machine's byte order (little endian wherever Node runs). */
export function vectorTable(db: Database) {
  const select = db.prepare<[string, string], Buffer>('SELECT vector FROM vectors WHERE embedder = ? AND hash = ?').pluck()
  const insert = db.prepare<[string, string, Buffer]>('INSERT OR REPLACE INTO vectors (embedder, hash, vector) VALUES (?, ?, ?)')

  const putAll = db.transaction((embedder: string, vectors: ReadonlyMap<string, Float32Array>) => {
    for (const [hash, vector] of vectors) {
      insert.run(embedder, hash, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))
    }
  })

  return {
    get(embedder: string, hashes: readonly string[]): Map<string, Float32Array> {
      const found = new Map<string, Float32Array>()
      for (const hash of hashes) {
        const bytes = select.get(embedder, hash)
        if (bytes !== undefined) found.set(hash, floats(bytes))
      }
      return found
    },
    put: (embedder: string, vectors: ReadonlyMap<string, Float32Array>): void => putAll.immediate(embedder, vectors),
  }
}

/** Copies, because a pooled buffer need not start at a multiple of four. */
function floats(bytes: Buffer): Float32Array {
  const copy = new Float32Array(bytes.byteLength / Float32Array.BYTES_PER_ELEMENT)
  new Uint8Array(copy.buffer).set(bytes)
  return copy
}
