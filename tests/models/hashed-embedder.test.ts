import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'

const embedder = hashedEmbedder()
const cosine = (a: string, b: string): number => {
  const other = embedder.embedNow(b)
  return embedder.embedNow(a).reduce((sum, value, i) => sum + value * other[i]!, 0)
}

describe('hashedEmbedder', () => {
  it('gives the same vector of unit length for the same text, every time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const vector = embedder.embedNow(text)
        expect(vector).toHaveLength(384)
        expect(hashedEmbedder().embedNow(text)).toEqual(vector)
        const length = Math.hypot(...vector)
        expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true)
      }),
    )
  })

  it('sets texts that share words nearer than texts that share none', () => {
    expect(cosine('nạo vét kênh mương', 'xã họp bàn nạo vét kênh')).toBeGreaterThan(cosine('nạo vét kênh mương', 'thư viện mở cửa buổi tối') + 0.2)
  })

  it('keeps a text near itself without diacritics, and at itself decomposed or in capitals', () => {
    expect(cosine('nạo vét kênh mương', 'nao vet kenh muong')).toBeGreaterThan(0.6)
    expect(cosine('nạo vét kênh mương', 'nạo vét kênh mương'.normalize('NFD'))).toBeCloseTo(1, 5)
    expect(cosine('nạo vét kênh mương', 'NẠO VÉT KÊNH MƯƠNG')).toBeCloseTo(1, 5)
    expect(cosine('uỷ ban', 'ủy ban')).toBeCloseTo(1, 5)
  })
})
