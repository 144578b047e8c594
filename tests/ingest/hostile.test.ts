import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/cli/words.js'
import { AppError } from '../../src/errors.js'
import { createReader, type Reader } from '../../src/ingest/reader.js'
import { createTranslator } from '../../src/locales.js'
import { GOOD, HOSTILE } from './hostile-files.js'

const MEGABYTE = 1024 * 1024
const WORDS = (['vi', 'en'] as const).map(createTranslator)
let reader: Reader

beforeAll(() => {
  reader = createReader({ time: 6_000, memory: 700 * MEGABYTE, pictures: () => null })
})
afterAll(() => reader.close())

describe('a hostile file', () => {
  it('is one of many', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(50)
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length)
  })

  it.each(HOSTILE.map((file) => [file.name, file] as const))('that is %s is refused with a reason in words or read as what it is, and the next file is read', async (_name, { source, make, codes }) => {
    const bytes = await make()
    const outcome: unknown = await reader.read(source, bytes).then(async ({ report, pieces }) => ({ report, pieces: await pieces() }), (error: unknown) => error)
    if (outcome instanceof Error) {
      if (!(outcome instanceof AppError)) throw outcome
      if (codes.length > 0) expect(codes).toContain(outcome.code)
      for (const t of WORDS) {
        expect(t.has(`error-${outcome.code}`)).toBe(true)
        expect(wordsOf(outcome, t)).not.toMatch(/\{\$/u)
      }
    } else expect(codes).toEqual([])
    expect((await reader.read('tot.pdf', GOOD())).report.title).toBe('Hội nghị tổng kết của xã Đoài')
  }, 60_000)
})
