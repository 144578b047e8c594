import { FormattedString } from '@grammyjs/parse-mode'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MESSAGE_LIMITS, split } from '../../../src/bot/rendering/split.js'
import { formattedText } from '../../support/bot-api/checks/text.js'

type Entity = FormattedString['entities'][number]

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Hội nghị', 'ông', 'kết luận.', 'Phát biểu:', 'họp', 'đồng chí', '1.200') },
  { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '. ', ' \n ', '\t') },
  { weight: 2, arbitrary: fc.constantFrom('👩‍👩‍👧', '😀', 'é', 'ọ̣', '<b>&amp;_*[1]', 'مرحبا', 'שלום') },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))

/** Marks over whole characters, one after the other: as ours never cut into each other. */
const rich = fc.tuple(text, fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 40 }), fc.constantFrom('bold', 'italic', 'expandable_blockquote')), { maxLength: 30 })).map(([content, marks]) => {
  const entities: Entity[] = []
  let at = 0
  for (const [gap, length, type] of marks) {
    const start = whole(content, at + gap)
    const end = whole(content, start + length)
    if (start < end && end <= content.length) entities.push({ type, offset: start, length: end - start })
    at = end
  }
  return new FormattedString(content, entities)
})

const whole = (content: string, at: number): number => (/^[\uDC00-\uDFFF]/u.test(content.slice(at, at + 1)) ? at + 1 : at)

const solid = (content: string): string => content.replace(/\s+/gu, '')

/** Each solid unit with the marks over it. */
const marked = ({ text: content, entities }: FormattedString): string[] =>
  Array.from({ length: content.length }, (_, i) => i)
    .filter((i) => !/\s/u.test(content[i]!))
    .map((i) => `${content[i]!}|${entities.filter(({ offset, length }) => offset <= i && i < offset + length).map(({ type }) => type).join()}`)

describe('a split text', () => {
  const limits = fc.record({ units: fc.integer({ min: 8, max: 60 }), entities: fc.integer({ min: 1, max: 6 }) })

  it('is never too long, never empty, and what Telegram takes as it is', () => {
    fc.assert(
      fc.property(rich, limits, (given, most) => {
        for (const part of split(given, most)) {
          expect(part.text.length).toBeLessThanOrEqual(most.units)
          expect(part.entities.length).toBeLessThanOrEqual(most.entities)
          expect(part.text.trim()).toBe(part.text)
          expect(part.text).not.toBe('')
          expect(formattedText(part.text, part.entities)).toEqual({ text: part.text, entities: part.entities })
        }
      }),
    )
  })

  it('loses nothing and doubles nothing, but white space at the cuts', () => {
    fc.assert(fc.property(rich, limits, (given, most) => {
      expect(solid(split(given, most).map((part) => part.text).join(''))).toBe(solid(given.text))
    }))
  })

  it('carries every mark over the cuts', () => {
    fc.assert(fc.property(rich, limits, (given, most) => {
      expect(split(given, most).flatMap(marked)).toEqual(marked(given))
    }))
  })

  it('never parts a letter from its marks or a pair of surrogates', () => {
    fc.assert(
      fc.property(rich, fc.integer({ min: 12, max: 60 }), (given, units) => {
        for (const part of split(given, { units, entities: 100 })) expect(part.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u)
      }),
    )
  })

  it('is cut where a paragraph ends, then where a line, a sentence or a word does', () => {
    const cutAt = (content: string) => split(new FormattedString(content), { units: 20, entities: 5 }).map((part) => part.text)
    expect(cutAt('Một hai ba\n\nbốn năm\nsáu bảy')).toEqual(['Một hai ba', 'bốn năm\nsáu bảy'])
    expect(cutAt('Một hai ba\nbốn. năm sáu bảy')).toEqual(['Một hai ba', 'bốn. năm sáu bảy'])
    expect(cutAt('Một hai ba. Bốn năm sáu')).toEqual(['Một hai ba.', 'Bốn năm sáu'])
    expect(cutAt('Một hai ba bốn năm sáu')).toEqual(['Một hai ba bốn năm', 'sáu'])
    expect(cutAt('a'.repeat(45))).toEqual(['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)])
  })

  it('fits into one message when it fits, and is nothing when it is nothing', () => {
    expect(split(new FormattedString('a'.repeat(4096)))).toHaveLength(1)
    expect(split(new FormattedString('a'.repeat(MESSAGE_LIMITS.units + 1)))).toHaveLength(2)
    expect(split(new FormattedString(' \n '))).toEqual([])
  })

  it('is cut before one mark too many', () => {
    const lines = Array.from({ length: 150 }, (_, i) => FormattedString.bold(`[${i}]`))
    const parts = split(FormattedString.join(lines, ' '))
    expect(parts.map((part) => part.entities.length)).toEqual([100, 50])
  })
})
