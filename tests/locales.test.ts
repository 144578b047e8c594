import { FluentResource } from '@fluent/bundle'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTranslator, translatorOf } from '../src/locales.js'
import { sourceFiles } from './support/source-files.js'

const LANGUAGES = ['vi', 'en'] as const

const source = (language: string): string => readFileSync(`locales/${language}.ftl`, 'utf8')

/** Variables of each message, found anywhere in its parsed pattern. */
function messages(language: string): Map<string, string[]> {
  const { body } = new FluentResource(source(language))
  return new Map(body.map((message) => [message.id, variablesIn(message.value)]))
}

function variablesIn(pattern: unknown): string[] {
  const names = new Set<string>()
  JSON.stringify(pattern, (_key, value: { type?: string; name?: string } | null) => {
    if (value?.type === 'var') names.add(value.name!)
    return value
  })
  return [...names].sort()
}

const vi = messages('vi')
const code = sourceFiles()

describe('locales', () => {
  it('hold every line as a message or a comment: nothing is lost to a slip of syntax', () => {
    for (const language of LANGUAGES) {
      const declared = source(language).match(/^[a-zA-Z][a-zA-Z0-9-]*(?= =)/gmu)!
      expect(new Set(declared).size).toBe(declared.length)
      expect([...messages(language).keys()]).toEqual(declared)
    }
  })

  it('say every line of a message, also one that begins with a bracket', () => {
    for (const language of LANGUAGES) {
      const t = createTranslator(language)
      const said = [...messages(language)].map(([id, variables]) => t(id, Object.fromEntries(variables.map((name) => [name, 2])))).join('\n')
      const plain = source(language).match(/^ {4}(?! *(?:\[[a-z0-9-]+\]|\*\[))[^{}\n]+$/gmu)!
      expect(plain.length).toBeGreaterThan(30)
      expect(plain.filter((line) => !said.includes(line.trim()))).toEqual([])
    }
  })

  it('have the same messages with the same values in both languages', () => {
    const en = messages('en')
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
    for (const [id, variables] of vi) expect([id, en.get(id)]).toEqual([id, variables])
  })

  it('say every message without a gap', () => {
    for (const language of LANGUAGES) {
      const t = createTranslator(language)
      for (const [id, variables] of vi) {
        const words = t(id, Object.fromEntries(variables.map((name) => [name, 2])))
        expect(words, id).not.toMatch(/\{[$A-Za-z-]|\?\?\?/u)
        expect(words.trim(), id).not.toBe('')
        expect(words, id).toBe(words.normalize('NFC'))
      }
    }
  })

  it('have words for every error code', () => {
    const codes = readFileSync('src/errors.ts', 'utf8').match(/(?<=\| ')[a-z-]+(?=')/gu)!
    expect(codes.length).toBeGreaterThan(15)
    for (const name of codes) expect(vi.has(`error-${name}`), name).toBe(true)
  })

  it('have every message that the source names, and are given every value it needs', () => {
    const calls = code.flatMap(({ path, text }) =>
      Array.from(text.matchAll(/(?<![\p{L}.])(?:t|say)\('([a-z][a-zA-Z0-9-]*)'(?:, \{ ([^{}]*) \})?\)/gu), (call) => ({ path, id: call[1]!, given: call[2] ?? '' })),
    )
    expect(calls.length).toBeGreaterThan(80)
    for (const { path, id, given } of calls) {
      const needed = vi.get(id)
      expect(needed, `${id} in ${path}`).toBeDefined()
      const names = given.split(',').map((part) => part.trim().split(':')[0])
      for (const name of needed!) expect(names, `values of ${id} in ${path}`).toContain(name)
    }
  })

  it('hold no message that nothing says', () => {
    const all = code.map(({ text }) => text).join('\n')
    // Made from data: `help-${name}` stands for every help-….
    const prefixes = Array.from(all.matchAll(/`([a-z][a-z-]*-)\$\{/gu), ([, prefix]) => prefix!)
    const unused = [...vi.keys()].filter((id) => !all.includes(`'${id}'`) && !prefixes.some((prefix) => id.startsWith(prefix)))
    expect(unused).toEqual([])
  })

  it('write numbers as the language does', () => {
    const count = (language: 'vi' | 'en', value: number) => translatorOf('n = { $n }', language)('n', { n: value })
    expect([count('vi', 7), count('vi', 999), count('vi', 1081), count('en', 1081), count('vi', 0.5)]).toEqual(['7', '999', '1.081', '1,081', '0,5'])
  })

  it('throw on an unknown id, and show a missing value rather than fail', () => {
    const t = translatorOf('hello = Chào { $name }', 'vi')
    expect(t('hello', { name: 'Lụa' })).toBe('Chào Lụa')
    expect(t('hello')).toBe('Chào {$name}')
    expect(() => t('bye')).toThrow('bye')
    expect([t.has('hello'), t.has('bye')]).toEqual([true, false])
    expect(() => translatorOf('a = 1\na = 2', 'vi')).toThrow('a')
  })
})
