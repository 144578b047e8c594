import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { AppError } from '../../src/errors.js'
import { createFakeApp } from '../support/fake-app.js'
import { bienban } from '../support/terminal.js'

describe('the command line', () => {
  it('names every command in its help, in the chosen language', async () => {
    const vi = await bienban(['--help'])
    const en = await bienban(['--lang', 'en', '--help'])
    expect([vi.code, en.code]).toEqual([0, 0])
    for (const name of Object.keys(COMMANDS)) expect(vi.out).toContain(`\n  ${name} `)
    expect(vi.out).toContain('Cách dùng: bienban [tuỳ chọn] [lệnh]')
    expect(en.out).toContain('Usage: bienban [options] [command]')
    expect(en.out).not.toMatch(/[ạ-ỹ]/u)
    expect(vi.out).not.toMatch(/Usage|Options|Commands|display help/u)
    expect((await bienban(['--help'], { env: { BIENBAN_LANG: 'en' } })).out).toBe(en.out)
  })

  it.each(Object.keys(COMMANDS))('explains %s with its options, the common options and examples, without opening the product', async (name) => {
    const { code, out, config } = await bienban([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Cách dùng: bienban ${name} [tuỳ chọn]`)
    expect(out).toContain('--data <DIR>')
    expect(out).toMatch(new RegExp(`Ví dụ:\n {2}.*bienban ${name}`, 'u'))
    expect(config).toBeNull()
    expect((await bienban(['help', name])).out).toBe(out)
  })

  it('shows help on stderr with exit 2 when no command is given, and its version when asked', async () => {
    expect(await bienban([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Các lệnh:') as string })
    expect(await bienban(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^[0-9]+\.[0-9]+\.[0-9]+\n$/u) as string })
  })

  it.each([
    [['serch', 'x'], 'Không có lệnh “serch”. Có phải bạn muốn: search?'],
    [['xyzzy'], 'Không có lệnh “xyzzy”.\n'],
    [['ask', '--jsn', 'x'], 'Không có tuỳ chọn “--jsn”. Có phải bạn muốn: --json?'],
    [['show'], 'Còn thiếu “ID”.'],
    [['list', 'thừa'], 'Thừa từ trên dòng lệnh.'],
    [['ask', '--top'], 'Tuỳ chọn “--top <N>” cần một giá trị.'],
    [['ask', '--top', 'ba', 'x'], '“ba”'],
    [['ask', '--top', '0', 'x'], '“0”'],
    [['ask', '--today', '2021-02-30', 'x'], '“2021-02-30”'],
    [['--lang', 'fr', 'list'], '“fr”'],
    [['ingest', '--duplicates', 'both', 'x'], 'skip, replace, keep'],
    [['meetings', '--from', '2021-12-02', '--to', '2021-12-01'], '2021-12-02'],
  ])('answers %j with one clear line, a hint and exit 2', async (argv, words) => {
    const { code, out, err, config } = await bienban(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    expect(config).toBeNull()
  })

  it('takes the common options before and after the command, over the environment', async () => {
    const env = { BIENBAN_DATA: '/srv/one', BIENBAN_LANG: 'vi', BIENBAN_CORPUS: '/srv/corpus' }
    const before = await bienban(['--data', '/srv/two', '--lang', 'en', '--empty', 'ask', 'x'], { env })
    const after = await bienban(['ask', '--top', '3', 'x', '--data', '/srv/two', '--lang=en', '--empty'], { env })
    expect(before.config).toMatchObject({ dataDir: '/srv/two', language: 'en', corpusDir: null })
    expect(after.config).toEqual(before.config)
    expect((await bienban(['list'], { env })).config).toMatchObject({ dataDir: '/srv/one', language: 'vi', corpusDir: '/srv/corpus' })
  })

  it('takes words after -- as they are', async () => {
    const app = createFakeApp([{ source: 'a.md', title: 'A', text: 'lệnh --json là gì\n' }])
    expect((await bienban(['ask', '--', '--json'], { app })).out).toContain('lệnh --json là gì [1]')
  })

  it('says which variable of the environment is wrong and what it may be', async () => {
    const { code, err } = await bienban(['list'], { env: { BIENBAN_LANG: 'fr' } })
    expect(code).toBe(2)
    expect(err).toContain('BIENBAN_LANG')
    expect(err).toContain('vi, en')
  })

  it('gives a known failure of the product its words and exit 1, and a bug its stack', async () => {
    const busy = await bienban(['list'], { openApp: () => Promise.reject(new AppError('store-busy', { values: { reason: 'SQLITE_BUSY' } })) })
    expect(busy).toMatchObject({ code: 1, out: '', err: expect.stringContaining('(SQLITE_BUSY)') as string })
    const bug = await bienban(['list'], { openApp: () => Promise.reject(new TypeError('x is not a function')) })
    expect(bug.code).toBe(1)
    expect(bug.err).toMatch(/lỗi của chính nó[^]*TypeError: x is not a function[^]*at /u)
  })

  it('ends with 130 on Ctrl-C, quietly with 0 when nobody reads on, and closes the product', async () => {
    for (const [reason, code] of [['SIGINT', 130], ['EPIPE', 0]] as const) {
      const app = createFakeApp()
      const controller = new AbortController()
      const waiting = { ...app, ask: () => new Promise<never>(() => controller.abort(reason)), close: () => app.close() }
      expect(await bienban(['ask', 'x'], { app: waiting, signal: controller.signal })).toMatchObject({ code, out: '', err: '' })
      expect(app.closed).toBe(true)
    }
  })
})
