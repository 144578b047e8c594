import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ListReader } from '../../src/answers/model/json-stream.js'

/** The items of a text that comes in pieces of these sizes, over and over. */
function items(text: string, sizes: readonly number[]): { items: unknown[]; whole: boolean } {
  const reader = new ListReader()
  const found: unknown[] = []
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length]!
    found.push(...reader.push(text.slice(at, at + size)))
    at += size
  }
  return { items: found, whole: reader.whole }
}

const statement = fc.record({ text: fc.string(), quotes: fc.array(fc.record({ passage: fc.integer(), quote: fc.string() }), { maxLength: 3 }) })

describe('ListReader', () => {
  it('gives every item of the list once, in order, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (statements, sizes) => {
        expect(items(JSON.stringify({ statements }), sizes)).toEqual({ items: JSON.parse(JSON.stringify(statements)) as unknown[], whole: true })
      }),
    )
  })

  it('gives no item before it is whole, and knows a text that breaks off anywhere', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), fc.nat(), (statements, at) => {
        const text = JSON.stringify({ statements })
        const cut = items(text.slice(0, at % text.length), [7])
        expect(cut.whole).toBe(false)
        expect(JSON.parse(JSON.stringify(statements)) as unknown[]).toEqual(expect.arrayContaining(cut.items))
      }),
    )
  })

  it('passes over a fence of Markdown and words around the object', () => {
    expect(items('Here it is:\n```json\n{"statements": [{"text": "a } ] \\" b"}]}\n```', [3])).toEqual({ items: [{ text: 'a } ] " b' }], whole: true })
  })
})
