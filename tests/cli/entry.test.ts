import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ENTRY = resolve('dist/cli.js')

const folder = (): string => mkdtempSync(join(tmpdir(), 'bienban-'))

/** The built program as a shell runs it, in a folder of its own. */
function start(argv: readonly string[], { cwd = folder(), env = {} }: { cwd?: string; env?: Record<string, string> } = {}) {
  const child = spawn(process.execPath, [ENTRY, ...argv], { cwd, env: { PATH: process.env.PATH, ...env } })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = once(child, 'close').then(([code, signal]) => ({ ...said, code: code as number | null, signal: signal as string | null }))
  return { child, ended }
}

async function bienban(argv: readonly string[], options: { cwd?: string; env?: Record<string, string>; stdin?: string } = {}) {
  const { child, ended } = start(argv, options)
  child.stdin.end(options.stdin ?? '')
  return ended
}

// Built by `npm test` before the tests run; `npm run build` makes it otherwise.
describe.skipIf(!existsSync(ENTRY))('the built program (skipped when dist/ is not built)', () => {
  it('fills a fresh data folder from the corpus and answers the question of the README', async () => {
    const { code, out, err } = await bienban(['ask', 'who spoke at the 20/12 meeting'])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toMatch(/\[1\][^]*Sources:\n\[1\] [^]* — 2021-12-20-[^]*“/u)
  })

  it('exits 3 without an answer, 2 on a mistake, with clean output', async () => {
    const cwd = folder()
    expect(await bienban(['ask', '--json', 'zzz qqq xxx'], { cwd })).toMatchObject({ code: 3, out: expect.stringContaining('"kind":"not-found"') as string })
    expect(await bienban(['ask', '--json'], { cwd, stdin: '' })).toMatchObject({ code: 2, out: '' })
  })

  it('keeps what it was given, and leaves a fresh folder empty when told to', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'hop.md'), 'Họp thôn Đoài\n\nSáng 3/4/2022, ông Lê Văn Gấm chủ trì cuộc họp thôn Đoài.\n')
    expect(await bienban(['ingest', 'hop.md', '--empty'], { cwd })).toMatchObject({ code: 0 })
    expect((await bienban(['list', '--json'], { cwd })).out.trimEnd().split('\n')).toHaveLength(1)
    expect(await bienban(['remove', '--yes', 'hop.md'], { cwd })).toMatchObject({ code: 0 })
    expect(await bienban(['list'], { cwd })).toMatchObject({ code: 0, out: '' })
  })

  it('reads .env, under the variables that are set', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, '.env'), 'BIENBAN_LANG=en\nBIENBAN_DATA=elsewhere\n')
    expect((await bienban(['--help'], { cwd })).out).toContain('Usage:')
    expect((await bienban(['--help'], { cwd, env: { BIENBAN_LANG: 'vi' } })).out).toContain('Cách dùng:')
    await bienban(['list', '--empty'], { cwd })
    expect(existsSync(join(cwd, 'elsewhere'))).toBe(true)
  })

  it('ends quietly when nobody reads its output', async () => {
    const { child, ended } = start(['ask', '--batch', '-', '--empty'])
    child.stdout.destroy()
    child.stdin.on('error', () => undefined)
    child.stdin.write('{"id":1,"question":"ai chủ trì?"}\n{"id":2,"question":"ai chủ trì?"}\n')
    expect(await ended).toMatchObject({ code: 0, signal: null, err: '' })
  })

  it('ends with 130 on Ctrl-C while it waits for questions', async () => {
    const { child, ended } = start(['ask', '--batch', '-', '--empty'])
    child.stdout.once('data', () => child.kill('SIGINT'))
    child.stdin.write('{"id":1,"question":"ai chủ trì?"}\n')
    expect(await ended).toMatchObject({ code: 130, signal: null, err: '' })
  })
})
