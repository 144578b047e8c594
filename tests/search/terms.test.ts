import { describe, expect, it } from 'vitest'
import { bigramTerm, exactTerm, foldedTerm, queryTerms, terms } from '../../src/search/terms.js'

describe('terms', () => {
  it('are exact syllables, folded syllables and folded pairs, told apart', () => {
    expect(terms('Họp xã')).toEqual([exactTerm('họp'), foldedTerm('họp'), exactTerm('xã'), foldedTerm('xã'), bigramTerm('họp', 'xã')])
    expect(new Set(terms('ban')).size).toBe(2)
  })

  it('are the same in capitals, decomposed and with either tone placement', () => {
    expect(terms('HỌP UỶ BAN XÃ')).toEqual(terms('họp ủy ban xã'))
    expect(terms('họp ủy ban xã'.normalize('NFD'))).toEqual(terms('họp ủy ban xã'))
  })

  it('keep the separators inside numbers', () => {
    expect(terms('tăng 6,45 phần')).toContain(foldedTerm('6,45'))
  })

  it('of a question without marks leave out exact ones, which would mislead', () => {
    expect(queryTerms('hop ban gi')).not.toContain(exactTerm('ban'))
    expect(queryTerms('họp ban gì')).toContain(exactTerm('ban'))
  })
})
