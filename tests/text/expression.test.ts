import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expression } from '../../src/text/expression.js'

const SOURCES = [
  String.raw`[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*`,
  String.raw`(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}])`,
  String.raw`[^\p{L}\p{N}]+`,
  String.raw`\p{M}|\p{Nd}{2}`,
]

const texts = fc.array(fc.constantFrom(...Array.from('aĐẠơǅßªĸ²½12.,-“”\n𝐀中Ж\u0301')), { maxLength: 20 }).map((chars) => chars.join(''))

describe('an expression with Unicode classes', () => {
  it('matches every text as a regular expression of the same source does', () => {
    for (const source of SOURCES) {
      const [pattern, plain] = [expression(source, 'g'), new RegExp(source, 'gu')]
      fc.assert(
        fc.property(texts, (text) => {
          expect(text.match(pattern(text))).toEqual(text.match(plain))
        }),
      )
    }
  })

  it('knows the class of every Latin character', () => {
    for (const name of ['L', 'M', 'N', 'Nd', 'Lu', 'Ll']) {
      const [pattern, plain] = [expression(`\\p{${name}}`), new RegExp(`\\p{${name}}`, 'u')]
      const all = Array.from({ length: 0x2070 }, (_, code) => String.fromCharCode(code))
      expect(all.filter((char) => pattern(char).test(char))).toEqual(all.filter((char) => plain.test(char)))
    }
  })
})
