import { expect, it } from 'vitest'
import { modelApp } from '../support/model-app.js'
import { dataIn } from '../support/openai-api/scripts.js'
import { json } from '../support/openai-api/wire.js'
import { bienban } from '../support/terminal.js'

const SOURCE = '2020-09-08-hop-thon-ban-na-hin.md'

it('a report read by a model is compared with what the rules read, fact by fact; words that the report does not have are told apart', async () => {
  const one = await modelApp({ env: { MODEL_TIMEOUT: '20' } })
  one.server.behave((request) => {
    const report = dataIn(request.messages.at(-1)!.content, 'report')[0] as string
    return json({ meetings: [{ name: 'họp', place: report.slice(0, report.indexOf(' ')), organisers: [], people: [{ name: 'Cầm Thị Phượng', role: 'spoke' }, { name: 'Trần Bịa Đặt', role: 'spoke' }, { name: 'Lò Văn Hặc', role: 'chaired' }] }] })
  })
  const { facts, model } = await one.app.compareReading(SOURCE)
  const of = (text: string, field: string) => facts.find((fact) => fact.text === text && fact.field === field)
  expect(model.failure).toBeNull()
  expect(of('Cầm Thị Phượng', 'spoke')).toMatchObject({ rules: true, model: true })
  expect(of('Lường Văn Ún', 'chaired')).toMatchObject({ rules: true, model: false })
  expect(of('Lò Văn Hặc', 'chaired')).toMatchObject({ rules: false, model: true, span: expect.objectContaining({}) as object })
  expect(of('Trần Bịa Đặt', 'spoke')).toMatchObject({ rules: false, model: true, span: null })
  // A command closes the product behind it.
  const app = { ...one.app, close: async () => undefined }
  const shown = await bienban(['show', '--compare', SOURCE, '--lang', 'en'], { app })
  expect(shown).toMatchObject({ code: 0, err: '' })
  expect(shown.out).toMatch(/= spoke: Cầm Thị Phượng[^]*✗ spoke: Trần Bịa Đặt[^]*not in the report 1\./u)
  one.server.behave(() => ({ text: 'no' }))
  expect(await bienban(['show', '--compare', SOURCE, '--lang', 'en'], { app })).toMatchObject({ code: 1, out: '', err: 'Nothing to compare: openai:scripted gave nothing that could be read.\n' })
  await one.end()
})

it('without a model there is nothing to compare with, which is said', async () => {
  expect(await bienban(['show', '--compare', 'x', '--lang', 'en'])).toMatchObject({ code: 2, out: '' })
})
