import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerContextOf } from '../support/check-deps.js'
import { checkStatement, type CheckDeps } from '../../src/answers/model/check-statement.js'
import { PARAPHRASES } from './paraphrases.js'

describe('a statement in words of its own', () => {
  let checks: Awaited<ReturnType<typeof answerContextOf>>

  beforeAll(async () => {
    checks = await answerContextOf()
  })
  afterAll(async () => checks.end())

  const verdict = async (source: string, question: string, quote: string, text: string): Promise<string> => {
    const deps: CheckDeps = await checks.deps(source, question)
    const { number } = deps.given.find(({ text: passage }) => passage.includes(quote)) ?? { number: 0 }
    const result = checkStatement({ text, quotes: [{ passage: number, quote }] }, deps)
    return 'code' in result ? `${result.code} ${result.detail}`.trim() : 'shown'
  }

  it.each(PARAPHRASES.flatMap(({ honest, ...rest }) => honest.map((text) => ({ ...rest, text }))))('that its quote proves is shown: $text', async ({ source, question, quote, text }) => {
    expect(await verdict(source, question, quote, text)).toBe('shown')
  })

  it.each(PARAPHRASES.flatMap(({ untrue, ...rest }) => untrue.map((text) => ({ ...rest, text }))))('that its quote does not prove is not shown: $text', async ({ source, question, quote, text }) => {
    expect(await verdict(source, question, quote, text)).not.toBe('shown')
  })
})
