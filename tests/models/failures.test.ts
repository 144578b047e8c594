import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { expectProven } from '../support/asking.js'
import { FORMATS, modelApp, type ModelApp } from '../support/model-app.js'
import { BAD, draftOf, faithful, isRepair } from '../support/openai-api/scripts.js'
import { tokensOf } from '../support/openai-api/server.js'
import { json } from '../support/openai-api/wire.js'

const QUESTION = 'Ai phát biểu tại hội nghị chiều 20/12?'

/** What the failures that a server tells of are known as. */
const CODES: Readonly<Record<string, string>> = {
  'says nothing at all': 'timeout',
  'drips too slowly': 'timeout',
  'has a wrong key': 'unauthorized',
  'is asked too much': 'rate-limited',
  'breaks down': 'server-error',
  'does not know the model': 'rejected',
  'throws the connection away': 'unreachable',
  'invents a quote': 'nothing-proven',
}

/** What goes wrong on the wire goes wrong otherwise in each format; what is wrong with the words does not. */
const OF_THE_WIRE = [...Object.keys(CODES), 'refuses', 'gives no JSON', 'breaks off in the middle', 'breaks off before its last bracket', 'gives an empty reply', 'answers with a page of HTML']

describe.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('a model behind the wire format of %s', (format) => {
  const name = `${format}:${FORMATS[format]}`
  let bright: ModelApp
  let builtIn: Answer

  beforeAll(async () => {
    bright = await modelApp({ format })
    builtIn = (await bright.asked(QUESTION, { model: false })).answer
    expect(builtIn.kind).toBe('answered')
  })
  afterAll(async () => bright.end())

  it.each(format === 'openai' || format === 'ollama' ? Object.keys(BAD) : OF_THE_WIRE)('that %s leaves the built-in answer standing, and says so', async (failure) => {
    // A product of its own for each failure: one that failed before would be resting.
    const one = await modelApp({ format })
    try {
      one.server.behave(BAD[failure]!)
      const { answer, model } = await one.asked(QUESTION)
      expect(answer).toEqual(builtIn)
      expect(model).toMatchObject({ name, outcome: 'failed' })
      if (CODES[failure] !== undefined) expect(model?.failure?.code).toBe(CODES[failure])
      // Ollama has no word for a refusal, and LangChain does not hand on OpenAI's when it is streamed.
      if (failure === 'refuses' && (format === 'anthropic' || format === 'google-genai')) expect(model?.failure?.code).toBe('refused')
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
    expect(model).toEqual({ name, outcome: 'worded', failure: null })
    expect(builtInFirst).toEqual([builtIn])
    expect(sofar.map(({ statements }) => statements.length)).toEqual(answer.statements.map((_, i) => i + 1))
    expect(answer.by).toMatch(/scripted · answer [0-9a-f]{8}$/u)
    await expectProven(answer, bright.app)
    for (const one of sofar) await expectProven(one, bright.app)
    const { messages, authorization, schema } = bright.server.asked.at(-1)!
    const { input, output } = tokensOf(messages, JSON.stringify({ statements: draftOf(bright.server.asked.at(-1)!) }))
    expect(trace.find((step) => step.name === 'model: answer')?.lines.join('\n')).toMatch(new RegExp(`prompt answer [0-9a-f]{8}, ${input} \\+ ${output} tokens, [^]*kept: `, 'u'))
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(Object.keys(schema?.properties ?? {})).toEqual(['statements'])
    if (format !== 'ollama') expect(authorization).toContain('a-secret-key')
  })

  it('that is asked through a tool answers as well', async () => {
    const one = await modelApp({ format, env: { MODEL_OUTPUT: 'tools', MODEL_TIMEOUT: '20' } })
    one.server.behave(faithful)
    expect((await one.asked(QUESTION)).model?.outcome).toBe('worded')
    expect(one.server.asked[0]?.tool).toBe('statements')
    await one.end()
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
