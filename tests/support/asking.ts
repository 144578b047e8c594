import { expect } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { createApp, type App } from '../../src/app.js'
import type { Asked, AskOptions } from '../../src/ask.js'
import { loadConfig } from '../../src/config.js'
import { fold } from '../../src/text/normalize.js'
import { temporaryFolder } from './store-entries.js'

/** "Today" of the questions: after every report of the corpus, so that none of their meetings lies ahead. */
const TODAY = '2023-12-01'

/** A whole app over a data folder of its own. */
export interface AskingApp extends App {
  readonly folder: string
  /** The answer to a question, as of {@link TODAY} unless told otherwise. */
  answer(question: string, options?: AskOptions): Promise<Answer>
  asked(question: string, options?: AskOptions): Promise<Asked>
  /** Ingests a text under a file name; returns the report's id. */
  put(source: string, text: string, policy?: 'skip' | 'replace' | 'keep'): Promise<string>
  /** Closes the app and deletes its folder. */
  end(): Promise<void>
}

/** An app over `folder`, filled from the sample reports or left empty. */
export async function askingApp(fill: 'corpus' | 'empty', folder = temporaryFolder().path): Promise<AskingApp> {
  const app = await createApp(await loadConfig({}, { dataDir: folder, empty: fill === 'empty' }))
  const asked = (question: string, options: AskOptions = {}) => app.ask(question, { today: TODAY, ...options })
  return {
    ...app,
    folder,
    asked,
    answer: async (question, options) => (await asked(question, options)).answer,
    put: async (source, text, policy = 'keep') => {
      const outcome = await app.ingest.bytes(source, new TextEncoder().encode(text), { policy, by: 'cli' })
      if (outcome.kind !== 'new' && outcome.kind !== 'replaced') throw new Error(`${source}: ${JSON.stringify(outcome)}`)
      return outcome.id
    },
    end: async () => {
      await app.close()
      await import('node:fs/promises').then(({ rm }) => rm(folder, { recursive: true, force: true }))
    },
  }
}

const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
]

/** The same words with the tone on the other letter of an open pair: "hòa" → "hoà", "ủy" → "uỷ". */
const otherTonePlacement = (text: string): string =>
  TONES.reduce((sofar, [first, second]) => sofar.replace(new RegExp(`${first}(?![\\p{L}\\p{M}])`, 'gu'), second), text)

const bareLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D')

/** The ways one Vietnamese question is typed. */
export const SPELLINGS = [
  { spelling: 'with diacritics', spell: (text: string) => text },
  { spelling: 'without diacritics', spell: bareLetters },
  { spelling: 'without diacritics, in lower case', spell: fold },
  { spelling: 'in upper case', spell: (text: string) => text.toUpperCase() },
  { spelling: 'decomposed (NFD)', spell: (text: string) => text.normalize('NFD') },
  { spelling: 'with the other tone placement', spell: otherTonePlacement },
] as const

const MARK = /\[([0-9]+)\](?:–\[([0-9]+)\])?/gu

function marksOf(text: string): Set<number> {
  const marks = new Set<number>()
  for (const [, first, last] of text.matchAll(MARK)) for (let n = Number(first); n <= Number(last ?? first); n++) marks.add(n)
  return marks
}

/** What must hold of every answer whatever the question: verbatim quotes, a citation on every statement, numbers in order of use, marks that agree. */
export async function expectProven(answer: Answer, app: Pick<App, 'library'>): Promise<void> {
  expect(answer.text.trim()).not.toBe('')
  if (answer.kind === 'not-found') {
    expect(answer.citations).toEqual([])
    expect(answer.statements).toEqual([])
    expect(marksOf(answer.text)).toEqual(new Set())
    return
  }
  expect(answer.statements.length).toBeGreaterThan(0)
  for (const citation of answer.citations) {
    const { report, passages } = await app.library.show(citation.reportId)
    expect(citation.quote.trim()).not.toBe('')
    expect(report.text.slice(citation.start, citation.end)).toBe(citation.quote)
    expect(citation.source).toBe(report.source)
    const passage = passages.find(({ id }) => id === citation.passageId)
    expect(passage && passage.start < citation.end && citation.start < passage.end, `passage of [${citation.number}]`).toBe(true)
  }
  expect(answer.citations.map(({ number }) => number)).toEqual(answer.citations.map((_, i) => i + 1))
  const used = answer.statements.flatMap(({ citations }) => citations)
  for (const { citations } of answer.statements) expect(citations.length).toBeGreaterThan(0)
  expect([...new Set(used)]).toEqual(answer.citations.map(({ number }) => number))
  // A quote may hold brackets of its own; what is shown as a mark must at least cover what is used, and name nothing beyond.
  expect([...marksOf(answer.text)].sort((a, b) => a - b)).toEqual([...new Set(used)].sort((a, b) => a - b))
  for (const { text } of answer.statements) expect(answer.text).toContain(text)
}

const plainly = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** True when one of the wordings (apart by |) stands in the text as whole words, whatever its case. */
export const says = (text: string, wordings: string): boolean =>
  wordings.split('|').some((wording) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plainly(wording))}(?![\\p{L}\\p{N}])`, 'u').test(plainly(text)))
