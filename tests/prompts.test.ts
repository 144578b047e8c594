import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPrompts } from '../src/prompts.js'

const VALUES = { language: 'Vietnamese', question: '"Ai {passages} nói?"', draft: 'D', passages: '{question}' }

/** A copy of the prompts with one file changed. */
function changed(file: string, change: (text: string) => string | null): string {
  const dir = mkdtempSync(join(tmpdir(), 'bienban-prompts-'))
  cpSync('prompts', dir, { recursive: true })
  const text = change(readFileSync(join(dir, file), 'utf8'))
  if (text === null) rmSync(join(dir, file))
  else writeFileSync(join(dir, file), text)
  return dir
}

describe('loadPrompts', () => {
  it('fills every placeholder once, and leaves alone what looks like one in what it is filled with', () => {
    const { system, user } = loadPrompts().fill('answer', VALUES)
    expect(system).toContain('Write in Vietnamese.')
    expect(user).toContain('<question>\n"Ai {passages} nói?"\n</question>')
    expect(user).toContain('<passages>\n{question}\n</passages>')
    expect(system + user).not.toMatch(/\{(?:language|draft)\}/u)
  })

  it('tells the version by the content, so that an edited prompt is known from its answers', () => {
    const { version } = loadPrompts().fill('answer', VALUES)
    expect(version).toMatch(/^[0-9a-f]{8}$/u)
    expect(loadPrompts().fill('answer', VALUES).version).toBe(version)
    expect(loadPrompts(changed('answer.md', (text) => `${text}\n`)).fill('answer', VALUES).version).not.toBe(version)
    expect(loadPrompts(changed('rewrite.md', (text) => `${text}\n`)).fill('answer', VALUES).version).toBe(version)
  })

  it.each([
    ['answer.md', (): null => null, { file: 'answer.md', problem: 'missing', name: 'answer.md' }],
    ['answer.md', (text: string) => `${text} {colour}`, { file: 'answer.md', problem: 'unknown', name: 'colour' }],
    ['translate.md', (text: string) => text.replaceAll('{question}', ''), { file: 'translate.md', problem: 'unused', name: 'question' }],
  ] as const)('refuses %s when a file or a placeholder is not as it should be', (file, change, values) => {
    expect(() => loadPrompts(changed(file, change))).toThrow(expect.objectContaining({ code: 'bad-prompt', values }) as Error)
  })
})
