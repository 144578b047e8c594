import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { B, K1, LexicalIndex } from '../../src/search/lexical-index.js'

const word = fc.integer({ min: 0, max: 30 }).map((n) => `t${Math.floor(n * n / 30)}`)
const entry = fc.array(word, { maxLength: 25 })

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f']

/** BM25 written down plainly, statistics over all entries, removed ones included. */
function bruteForce(entries: readonly (readonly string[])[], query: readonly string[], k: number, open: (entry: number) => boolean) {
  const average = entries.reduce((sum, terms) => sum + terms.length, 0) / entries.length
  const holders = new Map(query.map((term) => [term, entries.filter((other) => other.includes(term)).length]))
  const score = (terms: readonly string[]): number =>
    query.reduce((sum, term) => {
      const tf = terms.filter((t) => t === term).length
      const n = holders.get(term)!
      const idf = Math.log(1 + (entries.length - n + 0.5) / (n + 0.5))
      return sum + (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * terms.length) / average))
    }, 0)
  return entries
    .map((terms, number) => ({ entry: number, score: score(terms) }))
    .filter((scored) => scored.score > 0 && open(scored.entry))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, k)
}

function expectSame(found: readonly { entry: number; score: number }[], wanted: readonly { entry: number; score: number }[]): void {
  expect(found.length).toBe(wanted.length)
  found.forEach((scored, i) => expect(scored.score).toBeCloseTo(wanted[i]!.score, 9))
}

describe('LexicalIndex', () => {
  it('finds exactly the best entries of plain BM25, whatever was removed or shut out', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 60 }),
        fc.array(word, { maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.nat(59), { maxLength: 20 }),
        fc.option(fc.array(fc.nat(59), { maxLength: 40 }), { nil: null }),
        (entries, query, k, removed, open) => {
          const index = new LexicalIndex()
          for (const terms of entries) index.add(terms)
          for (const number of removed) index.remove(number)
          const allowed = open === null ? null : new Uint8Array(entries.length)
          for (const number of open ?? []) if (allowed !== null && number < allowed.length) allowed[number] = 1
          const isOpen = (n: number): boolean => !removed.includes(n) && (allowed === null || allowed[n] === 1)
          const wanted = bruteForce(entries, query, k, isOpen)
          const found = index.search(query, k, allowed)
          expectSame(found, wanted)
          for (const { entry: number } of found) expect(isOpen(number)).toBe(true)
          expectSame(index.search(query, k, allowed), wanted)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('after compaction answers as if the removed entries had never been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 40 }), fc.array(word, { maxLength: 8 }), fc.array(fc.nat(39)), async (entries, query, removed) => {
        const index = new LexicalIndex()
        for (const terms of entries) index.add(terms)
        for (const number of removed) index.remove(number)
        const kept = entries.filter((_, number) => !removed.includes(number))
        const fresh = await index.compacted()
        expect(fresh.size).toBe(kept.length)
        if (kept.length > 0) expectSame(fresh.search(query, 5), bruteForce(kept, query, 5, () => true))
      }),
    )
  })

  it('is exact over long posting chains too', async () => {
    const index = new LexicalIndex()
    const entries = Array.from({ length: 4000 }, (_, i) => ['every', ...(i % 2 === 0 ? ['half'] : ['other']), ...(i % 97 === 5 ? ['rare', 'rare'] : []), `only${i}`])
    for (const terms of entries) index.add(terms)
    for (const query of [['every', 'rare'], ['every', 'half', 'rare', 'only1037'], ['half', 'other'], ['only3999', 'every']]) {
      const wanted = bruteForce(entries, query, 10, () => true)
      expectSame(index.search(query, 10), wanted)
      expectSame((await index.compacted()).search(query, 10), wanted)
    }
  })

  it('finds the best with their whole scores where there are more postings than it reads to nominate entries', () => {
    const index = new LexicalIndex()
    const entries = Array.from({ length: 40_000 }, (_, i) => LETTERS.filter((_letter, bit) => (i >> bit) % 8 !== 0).concat(i % 1_000 === 7 ? ['rare', 'rare'] : [], `only${i % 20_000}`))
    for (const terms of entries) index.add(terms)
    const query = [...LETTERS, 'rare', 'only1007', 'only7']
    const [first, second, ...others] = index.search(query, 50)
    const wanted = new Map(bruteForce(entries, query, 50, () => true).map(({ entry: number, score }) => [number, score]))
    expect([first!.entry, second!.entry].every((number) => wanted.has(number))).toBe(true)
    for (const { entry: number, score } of [first!, second!, ...others]) expect(score).toBeCloseTo(wanted.get(number) ?? score, 9)
    expect(index.searchAlso(query, { k: 1, allowed: null, also: [39_999, first!.entry] }).scores[1]).toBeCloseTo(first!.score, 9)
    index.remove(first!.entry)
    expect(index.search(query, 49)).toEqual([second, ...others])
  })

  it('leaves out terms of every fourth entry when there are enough others', () => {
    const index = new LexicalIndex()
    for (let i = 0; i < 2_500; i++) index.add(['every', ...(i % 3 === 0 ? ['third'] : []), `w${i % 10}`, `v${i % 20}`])
    expect(index.telling(['every', 'third', 'w1', 'w2', 'w3', 'v4', 'v5', 'v6', 'never'])).toEqual(['w1', 'w2', 'w3', 'v4', 'v5', 'v6'])
    expect(index.telling(['every', 'third', 'w1'])).toEqual(['every', 'third', 'w1'])
  })

  it('gives the same answers after its arrays were saved and loaded, and can grow on', () => {
    const index = new LexicalIndex()
    const entries = Array.from({ length: 500 }, (_, i) => [`w${i % 7}`, `w${i % 11}`, `x${i}`])
    for (const terms of entries) index.add(terms)
    const loaded = new LexicalIndex(structuredClone(index.saved()))
    expect(loaded.search(['w3', 'w5'], 20)).toEqual(index.search(['w3', 'w5'], 20))
    for (const terms of [['w3', 'new'], ['new', 'w3', 'w5']]) {
      index.add(terms)
      loaded.add(terms)
    }
    expect(loaded.search(['w3', 'new', 'x17'], 20)).toEqual(index.search(['w3', 'new', 'x17'], 20))
  })

  it('keeps tens of thousands of terms apart while its table of terms grows', () => {
    const index = new LexicalIndex()
    for (let i = 0; i < 20_000; i++) {
      index.add([`term${i}`, `term${Math.floor(i / 3)}`])
      // Terms of before the last growth, just added and never seen.
      if (i % 500 === 0) for (const n of [i, i >> 1, 7]) expect(index.search([`term${n}`], 1, null).length, `term${n} of ${i}`).toBe(n <= i ? 1 : 0)
    }
    expect(Array.from({ length: 20_000 }, (_, i) => index.search([`term${i}`], 1)[0]!.entry).every((entry, i) => entry === i || Math.floor(entry / 3) === i)).toBe(true)
    const loaded = new LexicalIndex(structuredClone(index.saved()))
    expect(loaded.search(['term19999', 'term12'], 5)).toEqual(index.search(['term19999', 'term12'], 5))
  })

  it('knows rare terms from common ones', () => {
    const index = new LexicalIndex()
    for (let i = 0; i < 10; i++) index.add(i === 0 ? ['hội', 'nghị', 'chóng'] : ['hội', 'nghị'])
    expect(index.idf('chóng')).toBeGreaterThan(index.idf('hội'))
    expect(index.idf('chưa-từng')).toBeGreaterThan(index.idf('chóng'))
  })
})
