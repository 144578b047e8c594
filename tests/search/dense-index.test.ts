import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DenseIndex } from '../../src/search/dense-index.js'

const DIMENSIONS = 16

/** A sine of the seed, scrambled: repeatable, spread evenly enough. */
function vector(seed: number): Float32Array {
  const raw = Float32Array.from({ length: DIMENSIONS }, (_, i) => Math.sin(seed * 12.9898 + i * 78.233) * 43758.5453 % 1)
  const length = Math.hypot(...raw)
  return raw.map((value) => value / length)
}

function filled(count: number, graphFrom: number): DenseIndex {
  const index = new DenseIndex(DIMENSIONS, graphFrom)
  for (let entry = 0; entry < count; entry++) index.add(entry, vector(entry))
  return index
}

describe('DenseIndex', () => {
  it('finds through the graph what scanning finds, nearly always', async () => {
    const exact = filled(2000, Infinity)
    const graph = filled(2000, 100)
    await graph.build()
    expect(graph.graphed).toBe(2000)
    let met = 0
    for (let q = 0; q < 50; q++) {
      const wanted = exact.search(vector(q + 0.5), 10)
      const found = graph.search(vector(q + 0.5), 10)
      expect(found[0]!.similarity).toBeLessThanOrEqual(1.0001)
      met += found.filter(({ entry }) => wanted.some((other) => other.entry === entry)).length
    }
    expect(met / 500).toBeGreaterThan(0.95)
  })

  it('stops finding a removed entry at once, in the graph and outside it', async () => {
    const index = filled(500, 100)
    await index.build()
    index.add(500, vector(500))
    for (const entry of [7, 500]) {
      expect(index.search(vector(entry), 1)[0]?.entry).toBe(entry)
      index.remove(entry)
      expect(index.search(vector(entry), 20).map((found) => found.entry)).not.toContain(entry)
    }
  })

  it('gives k allowed entries whenever there are k, under a narrow filter and a broad one', async () => {
    const index = filled(1000, 100)
    await index.build()
    for (const step of [2, 3, 50]) {
      const allowed = Uint8Array.from({ length: 1000 }, (_, entry) => (entry % step === 0 ? 1 : 0))
      const found = index.search(vector(3), 10, { allowed, count: Math.ceil(1000 / step) })
      expect(found).toHaveLength(10)
      expect(found.every(({ entry }) => entry % step === 0)).toBe(true)
    }
  })

  it('lets others work while it builds, and holds what came late and what left meanwhile', async () => {
    const index = filled(1500, 100)
    const building = index.build()
    index.remove(3)
    index.add(1500, vector(1500))
    expect(index.writeGraph('unused')).toBe(false)
    await building
    expect(index.search(vector(1500), 1)[0]?.entry).toBe(1500)
    expect(index.search(vector(3), 5).map(({ entry }) => entry)).not.toContain(3)
  })

  it('reads back the graph that it wrote', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'bienban-dense-'))
    const index = filled(800, 100)
    await index.build()
    expect(index.writeGraph(join(dir, 'graph'))).toBe(true)
    const loaded = new DenseIndex(index.vectors, 100)
    await loaded.readGraph(join(dir, 'graph'), 800)
    expect(loaded.search(vector(42.5), 10)).toEqual(index.search(vector(42.5), 10))
    await rm(dir, { recursive: true })
  })

  it('refuses a vector of another length', () => {
    expect(() => new DenseIndex(3).add(0, Float32Array.of(1, 0))).toThrow(RangeError)
  })
})
