import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { DenseIndex } from '../../src/search/dense-index.js'
import { KERNEL } from '../../src/search/kernel.js'

const DIMENSIONS = 22

/** A sine of the seed, scrambled: repeatable, spread evenly enough. */
function vector(seed: number, dimensions = DIMENSIONS): Float32Array {
  const raw = Float32Array.from({ length: dimensions }, (_, i) => ((Math.sin(seed * 12.9898 + i * 78.233) * 43758.5453) % 1) + (i % 3) / 4)
  const length = Math.hypot(...raw)
  return raw.map((value) => value / length)
}

function filled(count: number, sketchedFrom: number, dimensions = DIMENSIONS): DenseIndex {
  const index = new DenseIndex(dimensions, sketchedFrom)
  for (let entry = 0; entry < count; entry++) index.add(entry, vector(entry, dimensions))
  return index
}

const entries = (found: readonly { readonly entry: number }[]): number[] => found.map(({ entry }) => entry)

describe('DenseIndex', () => {
  it.each([22, 97, 384])('finds by sketches what comparing all finds, in %d dimensions', (dimensions) => {
    const exact = filled(6_000, Infinity, dimensions)
    const sketched = filled(6_000, 100, dimensions)
    let met = 0
    for (let q = 0; q < 30; q++) {
      const wanted = entries(exact.search(vector(q + 0.5, dimensions), 10))
      const found = sketched.search(vector(q + 0.5, dimensions), 10)
      expect(found[0]!.similarity).toBeLessThanOrEqual(1.0001)
      met += entries(found).filter((entry) => wanted.includes(entry)).length
    }
    expect(met / 300).toBeGreaterThanOrEqual(0.99)
  })

  it('gives similarities that are cosines, larger is better', () => {
    const index = filled(300, Infinity)
    const query = vector(7.5)
    for (const { entry, similarity } of index.search(query, 5)) {
      expect(similarity).toBeCloseTo(query.reduce((sum, value, i) => sum + value * vector(entry)[i]!, 0), 4)
      expect(index.similarities(query, [entry, 999])).toEqual([similarity, null])
    }
  })

  it('finds every entry by its own vector at once, however many there are, and stops finding it once it is removed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(399), fc.constantFrom(1, 64, Infinity), (count, pick, sketchedFrom) => {
        const index = filled(count, sketchedFrom)
        const entry = pick % count
        expect(index.search(vector(entry), 1)[0]?.entry).toBe(entry)
        index.remove(entry)
        expect(entries(index.search(vector(entry), 20))).not.toContain(entry)
      }),
      { numRuns: 60 },
    )
  })

  it('takes a vector that comes late, below those that are there already', () => {
    const index = new DenseIndex(DIMENSIONS, 100)
    for (let entry = 0; entry < 300; entry++) if (entry !== 33) index.add(entry, vector(entry))
    index.add(33, vector(33))
    expect(index.search(vector(33), 1)[0]?.entry).toBe(33)
  })

  it('gives k allowed entries whenever there are k, under a narrow filter and a broad one', () => {
    const index = filled(3_000, 500)
    for (const step of [2, 3, 50]) {
      const allowed = Uint8Array.from({ length: 3_000 }, (_, entry) => (entry % step === 0 ? 1 : 0))
      const found = index.search(vector(3), 10, { allowed, count: Math.ceil(3_000 / step) })
      expect(found).toHaveLength(10)
      expect(entries(found).every((entry) => entry % step === 0)).toBe(true)
    }
  })

  it('gives all there are when more are wanted', () => {
    expect(filled(5_000, 100).search(vector(1), 5_000)).toHaveLength(5_000)
    expect(filled(50, 100).search(vector(1), 80)).toHaveLength(50)
    expect(new DenseIndex(DIMENSIONS).search(vector(1), 3)).toEqual([])
  })

  it('finds the same after being saved and read back, and under other numbers', async () => {
    const index = filled(2_000, 100)
    index.remove(5)
    const before = index.search(vector(42.5), 10)
    expect(new DenseIndex(index.saved(), 100).search(vector(42.5), 10)).toEqual(before)
    const numbers = Uint32Array.from({ length: 2_000 }, (_, entry) => (entry > 5 ? entry - 1 : entry))
    const renumbered = await index.renumbered(numbers)
    expect(renumbered.count).toBe(1_999)
    expect(renumbered.search(vector(42.5), 10)).toEqual(before.map(({ entry, similarity }) => ({ entry: numbers[entry], similarity })))
  })

  it('holds vectors that are all alike, or all zero', () => {
    const index = new DenseIndex(4, 10)
    for (let entry = 0; entry < 20; entry++) index.add(entry, entry < 15 ? Float32Array.of(1, 0, 0, 0) : new Float32Array(4))
    expect(entries(index.search(Float32Array.of(1, 0, 0, 0), 3))).toEqual([0, 1, 2])
    expect(index.search(new Float32Array(4), 3)).toHaveLength(3)
  })

  it('refuses a vector of another length', () => {
    expect(() => new DenseIndex(3).add(0, Float32Array.of(1, 0))).toThrow(RangeError)
  })
})

describe('the kernel', () => {
  it('is what kernel.wat assembles to', async () => {
    const assembler = await wabt()
    const bytes = assembler.parseWat('kernel.wat', readFileSync('src/search/kernel.wat', 'utf8'), { simd: true }).toBinary({}).buffer
    expect(Buffer.from(bytes).toString('base64'), 'run: npm run kernel').toBe(KERNEL)
  })
})
