import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { expectProven } from '../support/asking.js'
import { modelApp, type ModelApp } from '../support/model-app.js'
import { BAD, draftOf, faithful, isRepair } from '../support/openai-api/scripts.js'
import { json } from '../support/openai-api/wire.js'

const QUESTION = 'Ai phát biểu tại hội nghị chiều 20/12?'

describe.each(['openai', 'ollama'] as const)('a model behind the wire format of %s', (format) => {
  let bright: ModelApp
  let builtIn: Answer

  beforeAll(async () => {
    bright = await modelApp({ format })
    builtIn = (await bright.asked(QUESTION, { model: false })).answer
    expect(builtIn.kind).toBe('answered')
  })
  afterAll(async () => bright.end())

  it.each(Object.keys(BAD))('that %s leaves the built-in answer standing, and says so', async (name) => {
    // A product of its own for each failure: one that failed before would be resting.
    const one = await modelApp({ format })
    try {
      one.server.behave(BAD[name]!)
      const { answer, model } = await one.asked(QUESTION)
      expect(answer).toEqual(builtIn)
      expect(model).toMatchObject({ name: `${format}:scripted`, outcome: 'failed' })
      await expectProven(answer, one.app)
    } finally {
      await one.end()
    }
  })

  it('that answers well has the last word, statement by statement, each with its proof', async () => {
    bright.server.behave(faithful)
    const sofar: Answer[] = []
    const builtInFirst: Answer[] = []
    const { answer, model, trace } = await bright.asked(QUESTION, { onStatement: (one) => sofar.push(one), onBuiltIn: (one) => builtInFirst.push(one.answer) })
    expect(model).toEqual({ name: `${format}:scripted`, outcome: 'worded', failure: null })
    expect(builtInFirst).toEqual([builtIn])
    expect(sofar.map(({ statements }) => statements.length)).toEqual(answer.statements.map((_, i) => i + 1))
    expect(answer.by).toMatch(/:scripted · answer [0-9a-f]{8}$/u)
    await expectProven(answer, bright.app)
    for (const one of sofar) await expectProven(one, bright.app)
    expect(trace.find(({ name }) => name === 'model: answer')?.lines.join('\n')).toMatch(/prompt answer [0-9a-f]{8}, [0-9]+ \+ [0-9]+ tokens, [^]*kept: /u)
  })

  it('is told once which statements failed, and the mended ones are shown', async () => {
    bright.server.behave((request) => (isRepair(request) ? faithful(request) : json({ statements: draftOf(request).map((told) => ({ ...told, quotes: [{ passage: 1, quote: 'không hề có trong báo cáo' }] })) })))
    const before = bright.server.asked.length
    const { answer, model, trace } = await bright.asked(QUESTION)
    expect(model?.outcome).toBe('worded')
    expect(bright.server.asked.length - before).toBe(2)
    const repair = bright.server.asked.at(-1)!.messages.at(-1)!.content
    expect(repair).toContain('quote-not-found')
    expect(trace.flatMap(({ lines }) => lines).join('\n')).toContain('dropped, quote-not-found')
    await expectProven(answer, bright.app)
  })
})
