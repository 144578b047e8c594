import { describe, expect, it } from 'vitest'
import { expectationsOf } from '../../src/answers/expectations.js'
import { patternText } from '../../src/answers/pattern.js'

const expected = (question: string) => expectationsOf(patternText(question), 'en')

describe('an English question', () => {
  it.each(['How much was collected in fines at the market?', 'How much will the two new bridges of the commune cost?'])('asks for money without the word: %s', (question) => {
    expect(expected(question).map(({ type }) => type)).toContain('money')
  })

  it('asks for no money where an amount of something else is meant', () => {
    expect(expected('How much rice did the commune harvest?').map(({ type }) => type)).toEqual(['number'])
  })

  it('counts what its last word names as well as what the whole phrase does', () => {
    const [count] = expected('How many corruption cases were found?')
    expect(count?.of).toEqual(expect.arrayContaining(['vụ án tham nhũng', 'trường hợp']))
  })
})
