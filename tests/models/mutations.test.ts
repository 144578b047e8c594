import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectProven } from '../support/asking.js'
import { modelApp, type ModelApp } from '../support/model-app.js'
import { shownIn, type Told } from '../support/openai-api/scripts.js'
import { json, type ChatReply } from '../support/openai-api/wire.js'
import { MUTATIONS } from './mutations.js'

const QUESTIONS = readFileSync('tests/golden/corpus.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly question: Readonly<Record<string, string>>; readonly answerable: boolean })
  .filter(({ answerable }) => answerable)
  .flatMap(({ question }) => Object.values(question))

/** One question in this many is asked of each kind; ALL_MUTATIONS=1 asks them all. */
const EVERY = process.env.ALL_MUTATIONS === '1' ? 1 : 3

const plainly = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

describe('statements of a model', () => {
  let scripted: ModelApp
  let bad: Told[] = []
  let outputs = 0

  beforeAll(async () => {
    scripted = await modelApp({ env: { MODEL_TIMEOUT: '60' } })
  })
  afterAll(async () => scripted.end())

  /** Verbatim sentences with their quotes: what is nearest to the truth, and so the hardest to tell from it once it is changed. */
  const truths = (request: Parameters<typeof shownIn>[0]): Told[] =>
    shownIn(request).draft.flatMap(({ quotes }) => quotes.map((quote) => ({ text: plainly(quote.quote), quotes: [quote] }))).filter(({ text }) => text.split(' ').length >= 6)

  it('that are true sentences with their quotes are shown', async () => {
    scripted.server.behave((request) => json({ statements: truths(request) }))
    let worded = 0
    for (const question of QUESTIONS.slice(0, 40)) {
      const { answer, model } = await scripted.asked(question)
      if (model?.outcome === 'worded') worded++
      await expectProven(answer, scripted.app)
    }
    expect(worded).toBeGreaterThan(20)
  })

  it.each(Object.keys(MUTATIONS).map((name, i) => [name, i] as const))('with %s are never shown', async (name, i) => {
    scripted.server.behave((request): ChatReply => {
      const shown = shownIn(request)
      bad = truths(request).flatMap((told) => MUTATIONS[name]!(told, shown) ?? [])
      return json({ statements: bad })
    })
    let made = 0
    for (const question of QUESTIONS.filter((_, k) => EVERY === 1 || k % EVERY === i % EVERY)) {
      bad = []
      const { answer, model } = await scripted.asked(question)
      made += bad.length
      if (bad.length > 0) outputs++
      const texts = bad.map(({ text }) => plainly(text))
      if (model?.outcome === 'worded') expect(answer.statements.filter(({ text }) => texts.includes(text)), question).toEqual([])
      await expectProven(answer, scripted.app)
    }
    expect(made, 'statements made untrue').toBeGreaterThan(0)
  })

  it('were tried in 500 bad outputs and more', () => {
    expect(outputs).toBeGreaterThanOrEqual(500)
  })
})
