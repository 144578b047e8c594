import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DENSE_WEIGHT, fuse } from '../../src/search/fuse.js'

const candidate = fc.record({
  entry: fc.nat(),
  lexical: fc.double({ min: 0, max: 90, noNaN: true }),
  dense: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null }),
})

describe('fuse', () => {
  it('keeps every candidate, best first, with scores between 0 and 1 plus the dense weight', () => {
    fc.assert(
      fc.property(fc.array(candidate), (candidates) => {
        const fused = fuse(candidates)
        expect(fused).toHaveLength(candidates.length)
        fused.forEach(({ score }, i) => {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1 + DENSE_WEIGHT + 1e-9)
          if (i > 0) expect(score).toBeLessThanOrEqual(fused[i - 1]!.score)
        })
      }),
    )
  })

  it('lets similarity decide between equals, and not overturn a clear lead in words', () => {
    const order = (...rows: [number, number, number][]): number[] =>
      fuse(rows.map(([entry, lexical, dense]) => ({ entry, lexical, dense }))).map(({ entry }) => entry)
    expect(order([1, 10, 0.1], [2, 10, 0.9])).toEqual([2, 1])
    expect(order([1, 10, 0.1], [2, 5, 0.9])).toEqual([1, 2])
  })
})
