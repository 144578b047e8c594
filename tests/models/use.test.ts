import { describe, expect, it } from 'vitest'
import { expectProven } from '../support/asking.js'
import { modelApp } from '../support/model-app.js'
import { BAD, dataIn, faithful, taskOf } from '../support/openai-api/scripts.js'
import { json } from '../support/openai-api/wire.js'
import { temporaryFolder } from '../support/store-entries.js'

const QUESTION = 'Ai phát biểu tại hội nghị chiều 20/12?'

describe('the use of a chat model', () => {
  it('ends with the tokens of the day, for one person and for everybody, across restarts', async () => {
    const folder = temporaryFolder().path
    const env = { MODEL_TOKENS_PER_PERSON: '1', MODEL_TIMEOUT: '20' }
    const first = await modelApp({ env, folder })
    first.server.behave(faithful)
    expect((await first.asked(QUESTION, { person: 'a' })).model?.outcome).toBe('worded')
    expect((await first.asked(QUESTION, { person: 'a' })).model).toMatchObject({ outcome: 'failed', failure: { code: 'over-budget' } })
    expect((await first.asked(QUESTION, { person: 'b' })).model?.outcome).toBe('worded')
    await first.app.close()
    const second = await modelApp({ env: { ...env, MODEL_TOKENS_PER_DAY: '1' }, folder })
    second.server.behave(faithful)
    expect((await second.asked(QUESTION, { person: 'c' })).model).toMatchObject({ failure: { code: 'over-budget' } })
    await first.server.close()
    await second.end()
  })

  it('leaves a dead model alone for a while: the next questions do not wait for it', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20' } })
    one.server.behave(BAD['breaks down']!)
    for (const code of ['server-error', 'server-error', 'resting', 'resting']) expect((await one.asked(QUESTION)).model?.failure?.code).toBe(code)
    expect(one.server.asked).toHaveLength(2)
    await one.end()
  })

  it('asks at most so many at once', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20', MODEL_AT_ONCE: '2' } })
    let running = 0
    let most = 0
    one.server.behave(async (request) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return faithful(request)
    })
    const all = await Promise.all(Array.from({ length: 6 }, () => one.asked(QUESTION)))
    expect(all.map(({ model }) => model?.outcome)).toEqual(Array(6).fill('worded'))
    expect(most).toBeLessThanOrEqual(2)
    await one.end()
  })

  it('is ended by who no longer waits, and by the product closing', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20' } })
    one.server.behave(BAD['says nothing at all']!)
    const over = new AbortController()
    expect((await one.asked(QUESTION, { signal: over.signal, onBuiltIn: () => over.abort() })).model?.failure?.code).toBe('stopped')
    const asking = one.asked(QUESTION, { onBuiltIn: () => void one.app.close() })
    expect((await asking).model?.failure?.code).toBe('stopped')
    await one.server.close()
  })

  it('sends the key of the provider, and a schema to keep to; it tells neither key nor text to whom it explains', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20', MODEL_PRICE: '1/2' } })
    one.server.behave(faithful)
    const { trace } = await one.asked(QUESTION)
    expect(one.server.asked[0]).toMatchObject({ authorization: 'Bearer a-secret-key', temperature: 0, schema: { required: ['statements'] } })
    const told = trace.flatMap(({ lines }) => lines).join('\n')
    expect(told).toMatch(/prompt answer [0-9a-f]{8}, [0-9]+ \+ [0-9]+ tokens, \$0\.[0-9]{6}/u)
    expect(told).not.toContain('a-secret-key')
    await one.end()
  })

  it('finds by other words what the question did not, and says how it was understood', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20', MODEL_REWRITE: '1', MODEL_TRANSLATE: '1' } })
    const asked = 'zorbl gnark frobnicate on 20/12?'
    const meant = 'Ai phát biểu tại hội nghị chiều 20/12?'
    one.server.behave((request) => (taskOf(request) === 'statements' ? faithful(request) : json({ question: meant })))
    expect((await one.asked(asked, { model: false })).answer.kind).toBe('not-found')
    const { answer, model, trace } = await one.asked(asked)
    // The afternoon was not asked for: a question that asks for more than the first is left aside.
    expect({ kind: answer.kind, outcome: model?.outcome }).toEqual({ kind: 'not-found', outcome: 'not-asked' })
    expect(trace.flatMap(({ lines }) => lines).join('\n')).toContain('does not ask the same')
    one.server.behave((request) => (taskOf(request) === 'statements' ? faithful(request) : json({ question: 'Ai phát biểu tại hội nghị ngày 20/12?' })))
    const better = await one.asked(asked)
    expect(better.answer.kind).toBe('answered')
    expect(better.rewritten).toBe('Ai phát biểu tại hội nghị ngày 20/12?')
    await expectProven(better.answer, one.app)
    expect(dataIn(one.server.asked.find((request) => taskOf(request) === 'question')!.messages.at(-1)!.content, 'question')).toEqual([asked])
    await one.end()
  })

  it('searches in the words a report might have, and neither shows them nor takes them for evidence', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20', MODEL_HYPOTHESIS: '1' } })
    const supposed = 'Bản Nà Hin họp dân ở nhà sàn văn hóa bàn làm đường bê tông, ông Trần Bịa Đặt phát biểu.'
    one.server.behave(() => json({ text: supposed }))
    const { answer, model, trace } = await one.asked('Ai phát biểu về zorbl gnark frobnicate?')
    expect({ kind: answer.kind, outcome: model?.outcome }).toEqual({ kind: 'not-found', outcome: 'not-asked' })
    expect(answer.text).not.toContain('Bịa Đặt')
    const [before, after] = trace.filter(({ name }) => name === 'find').map(({ lines }) => lines[0] ?? '')
    expect(before).not.toContain('hop-thon-ban-na-hin')
    expect(after).toContain('hop-thon-ban-na-hin')
    expect(trace.find(({ name }) => name === 'model: hypothesis')?.lines.join('\n')).toContain(supposed)
    await one.end()
  })

  it('puts every English question into Vietnamese first where it is told to, and answers in English', async () => {
    const one = await modelApp({ env: { MODEL_TIMEOUT: '20', MODEL_TRANSLATE: 'always' } })
    one.server.behave((request) => (taskOf(request) === 'statements' ? faithful(request) : json({ question: 'Ai phát biểu tại hội nghị ngày 20/12?' })))
    const { answer, rewritten } = await one.asked('Who spoke at the conference on 20/12?')
    expect(rewritten).toBe('Ai phát biểu tại hội nghị ngày 20/12?')
    expect(answer).toMatchObject({ kind: 'answered', language: 'en' })
    expect(answer.text).toContain('Nguyễn Văn Chóng')
    await expectProven(answer, one.app)
    one.server.behave((request) => (taskOf(request) === 'statements' ? faithful(request) : json({ question: 'Ai phát biểu tại hội nghị ngày 21/12?' })))
    expect((await one.asked('Who spoke at the conference on 20/12?')).rewritten, 'another day is another question').toBeNull()
    await one.end()
  })

  it.each([
    ['openai:x', { OPENAI_API_KEY: '' , MODEL_BASE_URL: '' }, { code: 'no-key', values: { variable: 'OPENAI_API_KEY' } }],
    ['groq:x', { GROQ_API_KEY: 'k' }, { code: 'no-package', values: { package: '@langchain/groq' } }],
    ['nobody:x', {}, { code: 'unknown-provider', values: { provider: 'nobody', known: expect.stringContaining('ollama') as string } }],
  ])('tells what %s lacks, and answers without it', async (name, env, failure) => {
    const one = await modelApp({ env: { MODEL: name, MODEL_TIMEOUT: '20', ...env } })
    const { answer, model } = await one.asked(QUESTION)
    expect(answer.text).toContain('Nguyễn Văn Chóng')
    expect(model).toEqual({ name, outcome: 'failed', failure })
    await one.end()
  })
})
