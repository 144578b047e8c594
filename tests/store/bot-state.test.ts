import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ShownAnswer } from '../../src/store/bot-state.js'
import { openSqliteStore } from '../../src/store/sqlite/open.js'
import type { SqliteStore } from '../../src/store/sqlite/store.js'

const AT = '2024-01-10T08:00:00.000Z'
const LATER = '2024-01-12T08:00:00.000Z'

describe('what the bot keeps', () => {
  let path: string
  let store: SqliteStore
  beforeEach(async () => {
    path = join(mkdtempSync(join(tmpdir(), 'bienban-')), 'store.sqlite')
    store = await openSqliteStore(path)
  })
  afterEach(() => store.close())

  const reopen = async (): Promise<void> => {
    await store.close()
    store = await openSqliteStore(path)
  }
  const answer = (id: string, values: Partial<ShownAnswer> = {}): ShownAnswer => ({ id, chat: 5, person: 7, asked: 3, at: AT, question: 'ai phát biểu?', kind: 'answered', ms: 12, body: { a: 1 }, ...values })

  it('has one place for each bot, free again when it is given up', async () => {
    const other = await openSqliteStore(path)
    const leave = (await store.bot.occupy(7))!
    expect([await other.bot.occupy(7), await store.bot.occupy(7)]).toEqual([null, null])
    expect(await other.bot.occupy(8)).not.toBeNull()
    leave()
    expect(await other.bot.occupy(7)).not.toBeNull()
    await other.close()
  })

  it('takes each update down once, and gives back those not finished, in order', async () => {
    expect(await store.bot.receive([{ key: 'b.2', body: 'two' }, { key: 'b.1', body: 'one' }], AT)).toEqual(['b.2', 'b.1'])
    expect(await store.bot.receive([{ key: 'b.2', body: 'two' }, { key: 'b.3', body: 'three' }], AT)).toEqual(['b.3'])
    await store.bot.finish('b.1')
    await reopen()
    expect((await store.bot.unfinished()).map(({ key }) => key)).toEqual(['b.2', 'b.3'])
    expect([await store.bot.isFinished('b.1'), await store.bot.isFinished('b.2'), await store.bot.isFinished('b.9')]).toEqual([true, false, false])
  })

  it('knows an update as finished that was never taken down', async () => {
    await store.bot.finish('b.7')
    expect(await store.bot.isFinished('b.7')).toBe(true)
    expect(await store.bot.receive([{ key: 'b.7', body: 'seven' }], AT)).toEqual([])
  })

  it('forgets finished updates of old, never unfinished ones', async () => {
    await store.bot.receive([{ key: 'b.1', body: 'one' }, { key: 'b.2', body: 'two' }], AT)
    await store.bot.finish('b.1')
    await store.bot.forgetUpdates(LATER)
    expect(await store.bot.isFinished('b.1')).toBe(false)
    expect(await store.bot.unfinished()).toHaveLength(1)
  })

  it('keeps an answer with its sending, and finds it by its messages and by its question', async () => {
    await store.bot.beginSending('b.1', 0, { chat: 5, after: 3 }, answer('b.1'))
    expect(await store.bot.sending('b.1', 0)).toEqual({ chat: 5, message: null, after: 3 })
    await store.bot.arrived('b.1', 0, 4)
    await reopen()
    expect(await store.bot.messagesOf('b.1')).toEqual([4])
    expect(await store.bot.answer('b.1')).toEqual(answer('b.1'))
    expect((await store.bot.answerIn('b.', 5, 4))?.id).toBe('b.1')
    expect((await store.bot.answerTo('b.', 5, 3))?.id).toBe('b.1')
    expect([await store.bot.answerIn('c.', 5, 4), await store.bot.answerIn('b.', 6, 4), await store.bot.answerTo('b.', 5, 9)]).toEqual([null, null, null])
  })

  it('counts what was asked and thought since a moment; the last verdict of a person counts', async () => {
    await store.bot.saveAnswer(answer('b.1', { ms: 10 }))
    await store.bot.saveAnswer(answer('b.2', { ms: 30, person: 8, kind: 'not-found' }))
    await store.bot.saveAnswer(answer('b.0', { at: '2023-01-01T00:00:00.000Z' }))
    await store.bot.judge('b.1', 7, 'good', AT)
    await store.bot.judge('b.1', 7, 'bad', AT)
    await store.bot.judge('b.1', 8, 'wrong-source', AT)
    expect(await store.bot.statistics('2024-01-01')).toEqual({ questions: 2, answered: 1, notFound: 1, people: 2, good: 0, bad: 1, wrongSource: 1, p50: 30, p95: 30 })
    expect(await store.bot.statistics('2025-01-01')).toMatchObject({ questions: 0, p50: 0, p95: 0 })
  })

  it('groups what was not answered, whatever the marks, case and punctuation', async () => {
    const questions = ['Ai chủ trì họp xóm?', 'ai chu tri hop xom', 'Thời tiết thế nào?']
    for (const [i, question] of questions.entries()) await store.bot.saveAnswer(answer(`b.${i}`, { question, kind: 'not-found', at: `2024-01-10T08:00:0${i}.000Z` }))
    expect(await store.bot.unanswered(AT)).toEqual([
      { question: 'ai chu tri hop xom', times: 2, lastAt: '2024-01-10T08:00:01.000Z' },
      { question: 'Thời tiết thế nào?', times: 1, lastAt: '2024-01-10T08:00:02.000Z' },
    ])
  })

  it('keeps rights, languages and codes; a code works once and in its time', async () => {
    await store.bot.grant('person', 7, 1, AT)
    await store.bot.grant('person', 7, 1, AT)
    await store.bot.grant('chat', -9, 1, AT)
    await store.bot.setLanguage(7, 'en')
    await store.bot.addCode('AAAA', 1, LATER)
    await store.bot.addCode('BBBB', 1, AT)
    await reopen()
    expect(await store.bot.rights()).toEqual([{ right: 'chat', id: -9 }, { right: 'person', id: 7 }])
    await store.bot.revoke('person', 7)
    expect([await store.bot.hasRight('person', 7), await store.bot.hasRight('chat', -9), await store.bot.language(7), await store.bot.language(8)]).toEqual([false, true, 'en', null])
    expect([await store.bot.takeCode('AAAA', AT), await store.bot.takeCode('AAAA', AT), await store.bot.takeCode('BBBB', LATER), await store.bot.takeCode('CCCC', AT)]).toEqual([true, false, false, false])
  })
})
