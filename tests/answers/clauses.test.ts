import { describe, expect, it } from 'vitest'
import { withoutClauses } from '../../src/answers/clauses.js'

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim()

describe('a question word that opens a clause', () => {
  it.each([
    ['When Lào Cai closed the school, which other school was considered?', 'Lào Cai closed the school, which other school was considered?'],
    ['On 3 May, when the union was set up, who gave a speech?', 'On 3 May, the union was set up, who gave a speech?'],
    ['When was the review, where the chairman urged thrift?', 'When was the review, the chairman urged thrift?'],
    ['What did the members who objected say?', 'What did the members objected say?'],
  ])('is left out of what is asked: %s', (question, asked) => {
    expect(words(withoutClauses(question))).toBe(asked)
    expect(withoutClauses(question)).toHaveLength(question.length)
  })

  it.each([
    'When and where did it meet?',
    'Who chaired, and who took the minutes?',
    'To whom will the land go?',
    'From when to when does the fair last?',
    'Where in Lào Cai did they meet?',
    'Which of the two, and in which year?',
    'Tell me who chaired',
  ])('is told from one that asks: %s', (question) => {
    expect(withoutClauses(question)).toBe(question)
  })
})
