import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../src/config.js'

describe('loadConfig', () => {
  it('needs nothing: data beside the working directory, the corpus of the package, Vietnamese', async () => {
    const config = await loadConfig({})
    expect(config).toEqual({ dataDir: resolve('data'), corpusDir: resolve('corpus'), language: 'vi', logLevel: 'info', color: null, model: null, embeddings: null })
    expect(Object.isFrozen(config)).toBe(true)
    expect(existsSync(join(config.corpusDir!, '..', 'package.json'))).toBe(true)
  })

  it('takes the environment, and what the command line says over it', async () => {
    const env = { BIENBAN_DATA: '/srv/a', BIENBAN_CORPUS: '/srv/b', BIENBAN_LANG: 'en', LOG_LEVEL: 'debug' }
    expect(await loadConfig(env)).toMatchObject({ dataDir: '/srv/a', corpusDir: '/srv/b', language: 'en', logLevel: 'debug' })
    expect(await loadConfig(env, { dataDir: '/srv/c', language: 'vi', empty: true })).toMatchObject({ dataDir: '/srv/c', corpusDir: null, language: 'vi' })
  })

  it('takes an empty variable for one that is not set', async () => {
    expect(await loadConfig({ BIENBAN_DATA: '', BIENBAN_CORPUS: '', BIENBAN_LANG: '', LOG_LEVEL: '', NO_COLOR: '', FORCE_COLOR: '' })).toEqual(await loadConfig({}))
  })

  it.each([
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
  ])('reads colours from %j', async (env, color) => {
    expect((await loadConfig(env)).color).toBe(color)
  })

  it.each([
    [{ BIENBAN_LANG: 'fr' }, { name: 'BIENBAN_LANG', allowed: 'vi, en' }],
    [{ LOG_LEVEL: 'loud' }, { name: 'LOG_LEVEL', allowed: 'debug, info, warn, error, silent' }],
  ])('refuses %j, naming the variable and what it may be, never its value', async (env, values) => {
    await expect(loadConfig(env)).rejects.toMatchObject({ code: 'bad-config', values })
  })

  it('reads only variables that .env.example documents', () => {
    const source = ['src/config.ts', 'src/config-schema.ts', 'src/config/models.ts'].map((file) => readFileSync(file, 'utf8')).join('\n')
    const read = new Set(source.match(/(?<=')[A-Z][A-Z_]{3,}(?=')|(?<![A-Z_])[A-Z][A-Z_]{3,}(?=: z\.)/gu))
    const documented = new Set(readFileSync('.env.example', 'utf8').match(/(?<=^#)[A-Z_]+(?==)/gmu))
    expect(documented).toEqual(read)
  })
})
