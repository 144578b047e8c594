import { describe, expect, it } from 'vitest'
import { sourceFiles } from './support/source-files.js'
import type { SourceFile } from './support/source-files.js'

/**
 * The arrows of import: which rooms a room may import from. A room is a folder of src/ or one of its files;
 * importing within a room is always allowed, the rooms of EVERYWHERE may be imported from everywhere.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  reports: ['text'],
  meetings: ['text', 'reports'],
  store: ['text', 'reports', 'meetings'],
  // The store's types only (see TYPES_ONLY): what indexes are built from.
  search: ['text', 'reports', 'store'],
  // The interface of a chat model is what answers ask for; the store's log of what models used, by its type.
  models: ['text', 'search', 'store', 'answers'],
  prompts: [],
  locales: ['reports'],
  config: ['reports', 'config-schema'],
  'config-schema': [],
  version: [],
  answers: ['text', 'reports', 'meetings', 'store', 'search', 'locales', 'prompts'],
  ask: ['text', 'reports', 'meetings', 'store', 'search', 'answers', 'locales', 'prompts'],
  ingest: ['text', 'reports', 'meetings', 'store', 'search'],
  library: ['text', 'reports', 'meetings', 'store', 'search', 'ingest'],
  // Measures answers whoever gives them: it is handed the product, and knows only what an answer is.
  evaluation: ['text', 'meetings', 'answers'],
  app: ['text', 'reports', 'meetings', 'store', 'search', 'models', 'answers', 'locales', 'config', 'ask', 'ingest', 'library', 'prompts'],
  cli: ['text', 'reports', 'meetings', 'store', 'answers', 'evaluation', 'locales', 'config', 'ask', 'ingest', 'library', 'app', 'version'],
  bot: ['text', 'reports', 'meetings', 'store', 'answers', 'locales', 'config', 'ask', 'ingest', 'library', 'app'],
  // The entries: src/cli.ts and src/main.ts.
  'entry:cli': ['cli', 'app', 'config', 'locales'],
  'entry:main': ['bot', 'app', 'config', 'locales'],
}

/** Words and idioms of the language itself, as it were. */
const EVERYWHERE: readonly string[] = ['errors', 'lazy', 'warnings']

/** Rooms that may name the types of these rooms, but run none of their code. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  search: ['store'],
  models: ['search', 'store'],
  answers: ['store'],
  ask: ['store'],
  ingest: ['store', 'search'],
  library: ['store', 'search'],
  evaluation: ['meetings', 'answers'],
  locales: ['reports'],
  config: ['reports'],
  cli: ['text', 'reports', 'meetings', 'store', 'answers', 'app'],
  bot: ['text', 'reports', 'meetings', 'store', 'answers', 'app'],
}

/** Packages that are kept in their places: a path, or the beginning of one that ends in "/". */
const PACKAGES: readonly (readonly [name: RegExp, places: readonly string[]])[] = [
  [/^grammy$|^@grammyjs\//u, ['bot/', 'main.ts']],
  [/^langchain$|^langchain\/|^@langchain\//u, ['models/', 'search/langchain-vector-store.ts']],
  [/^better-sqlite3$/u, ['store/sqlite/']],
  [/^commander$/u, ['cli/']],
  [/^zod(?:$|\/)/u, ['config-schema.ts', 'models/']],
]

/** What must not stand in the source, and where it may all the same. */
const WORDS: readonly (readonly [rule: string, pattern: RegExp, places: readonly string[]])[] = [
  ['process.env belongs to the entries', /process\.env(?![\p{L}])/u, ['cli.ts', 'main.ts']],
  ['process.exit belongs to the entries', /process\.exit/u, ['cli.ts', 'main.ts']],
  // A comment may name what it forbids; in a string for RegExp the backslash is doubled.
  ['\\b, \\w and \\d are wrong on Vietnamese', /^(?!\s*(?:\/\/|\*|\/\*)).*(?<!\\)\\{1,2}[bBwWdD]/mu, []],
  ['Vietnamese is written as Vietnamese', /\\u(?:00[c-fC-F][0-9a-fA-F]|01[0-9a-bA-B][0-9a-fA-F]|1[eE][0-9a-fA-F]{2})|\p{L}\\u03/u, []],
  ['what is left to do is done or dropped', /(?<![\p{L}])(?:TODO|FIXME)(?![\p{L}])/u, []],
  ['nothing is printed past the printers', /console\./u, []],
]

const LONGEST = 200

/** Files over the limit, each with its reason. Tables of language are data and may be as long as the language. */
const LONG: Readonly<Record<string, string>> = {
  'search/lexical-index.ts': 'one class over one set of columns: what adds an entry and what scores it must agree on every number',
  'search/search.ts': 'one life cycle: opening, catching up, saving and closing share what is under way',
  'store/sqlite/migrations.ts': 'a list of steps that are only ever appended, for stores that have run the older ones',
  'text/names/names.ts': 'one reading of a run of capitals, decided in the order of its rules',
  'text/names/people.ts': 'one pass over the mentions of a text; each rule for whom one means leans on the others',
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?(?<names>[^'"\n;()]*?(?:\{[^}]*\}[^'"\n;()]*?)?)(?:\sfrom\s*)?'(?<from>[^']+)'|(?<![.\p{L}])(?:import|require)\(\s*'(?<dynamic>[^']+)'\s*\)/gu

interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

/** Imports of a file; a relative one as a path below src/ ("text/span.ts"). */
function importsOf({ path, text }: SourceFile): Import[] {
  return Array.from(text.matchAll(IMPORT), ({ groups }) => {
    const from = (groups!.from ?? groups!.dynamic)!
    const names = groups!.names?.trim() ?? ''
    const inner = /^\{(.*)\}$/su.exec(names)?.[1]
    const allTypes = inner !== undefined && inner.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
    const target = from.startsWith('.') ? new URL(from, `file:///${path}`).pathname.slice(1).replace(/\.js$/u, '.ts') : from
    return { target, typeOnly: groups!.type !== undefined || allTypes }
  })
}

const isOurs = (target: string): boolean => target.endsWith('.ts')

function roomOf(path: string): string {
  if (path === 'cli.ts' || path === 'main.ts') return `entry:${path.slice(0, -3)}`
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.slice(0, -3)
}

const standsIn = (path: string, places: readonly string[]): boolean => places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))

function arrowsUp(file: SourceFile): string[] {
  const room = roomOf(file.path)
  return importsOf(file)
    .filter(({ target }) => isOurs(target))
    .flatMap(({ target, typeOnly }) => {
      const other = roomOf(target)
      if (other === room || EVERYWHERE.includes(other)) return []
      if (ROOMS[room]?.includes(other) !== true) return [`${file.path} → ${target}: ${room} must not see ${other}`]
      if (!typeOnly && TYPES_ONLY[room]?.includes(other) === true) return [`${file.path} → ${target}: ${room} may only name types of ${other}`]
      return []
    })
}

const strayPackages = (file: SourceFile): string[] =>
  importsOf(file).flatMap(({ target }) =>
    PACKAGES.filter(([name, places]) => !isOurs(target) && name.test(target) && !standsIn(file.path, places)).map(() => `${file.path} → ${target}`),
  )

const forbiddenWords = ({ path, text }: SourceFile): string[] =>
  WORDS.filter(([, pattern, places]) => pattern.test(text) && !standsIn(path, places)).map(([rule, pattern]) => `${path}: ${rule} (${pattern.exec(text)![0].trim()})`)

/** Cycles of imports that run at load time; types are gone by then, and a dynamic import comes later. */
function cycles(files: readonly SourceFile[]): string[] {
  const staticOnly = (text: string): string => text.replace(/import\(/gu, 'later(')
  const graph = new Map(files.map((file) => [file.path, importsOf({ ...file, text: staticOnly(file.text) }).flatMap((i) => (i.typeOnly || !isOurs(i.target) ? [] : [i.target]))]))
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
  }
  for (const path of graph.keys()) walk(path, [])
  return found
}

const tooLong = ({ path, text }: SourceFile): boolean => text.split('\n').length - 1 > LONGEST && !/(?:^|\/)tables\//u.test(path)

describe('the architecture', () => {
  const files = sourceFiles()

  it('knows every room of src/', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)))
    expect([...rooms].filter((room) => !EVERYWHERE.includes(room) && ROOMS[room] === undefined)).toEqual([])
  })

  it('has no arrow of import that points up', () => {
    expect(files.flatMap(arrowsUp)).toEqual([])
  })

  it('keeps packages in their places', () => {
    expect(files.flatMap(strayPackages)).toEqual([])
  })

  it('lets only app.ts see how the store is built', () => {
    const seen = files.filter(({ path }) => path !== 'app.ts' && !path.startsWith('store/sqlite/')).flatMap((file) => importsOf(file).map(({ target }) => `${file.path} → ${target}`))
    expect(seen.filter((arrow) => arrow.includes('→ store/sqlite/'))).toEqual([])
  })

  it('has no import cycles', () => {
    expect(cycles(files)).toEqual([])
  })

  it('holds none of the words it forbids', () => {
    expect(files.flatMap(forbiddenWords)).toEqual([])
  })

  it('has no long file without a reason, and no reason without a long file', () => {
    expect(files.filter(tooLong).map(({ path }) => path)).toEqual(Object.keys(LONG))
  })
})

describe('the rules of architecture', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text })

  it('read every form of import', () => {
    const text = [
      "import { a } from './a.js'",
      "import type { B } from '../reports/b.js'",
      "import { type C, type D } from './c.js'",
      "import {\n  e,\n  type F,\n} from '../text/e.js'",
      "import './g.js'",
      "export { h } from './h.js'",
      "export * from './i.js'",
      "const j = await import('../cli/j.js')",
      "import K from 'zod'",
    ].join('\n')
    expect(importsOf(file('text/x.ts', text))).toEqual([
      { target: 'text/a.ts', typeOnly: false },
      { target: 'reports/b.ts', typeOnly: true },
      { target: 'text/c.ts', typeOnly: true },
      { target: 'text/e.ts', typeOnly: false },
      { target: 'text/g.ts', typeOnly: false },
      { target: 'text/h.ts', typeOnly: false },
      { target: 'text/i.ts', typeOnly: false },
      { target: 'cli/j.ts', typeOnly: false },
      { target: 'zod', typeOnly: false },
    ])
  })

  it.each([
    ['text/x.ts', "import type { Report } from '../reports/report.js'"],
    ['reports/x.ts', "import { extract } from '../meetings/extract.js'"],
    ['search/x.ts', "import { openSqliteStore } from '../store/sqlite/open.js'"],
    ['answers/x.ts', "import { ask } from '../ask.js'"],
    ['cli/commands/x.ts', "const { createApp } = await import('../../app.js')"],
    ['cli/x.ts', "import { fold } from '../text/normalize.js'"],
    ['bot/x.ts', "import type { Hit } from '../search/types.js'"],
    ['library.ts', "import type { App } from './app.js'"],
  ])('catch in %s: %s', (path, text) => {
    expect(arrowsUp(file(path, text))).toHaveLength(1)
  })

  it.each([
    ['meetings/x.ts', "import { fold } from '../text/normalize.js'"],
    ['text/dates/x.ts', "import { AppError } from '../../errors.js'"],
    ['cli/x.ts', "import type { Meeting } from '../meetings/meeting.js'"],
    ['app.ts', "import { openSqliteStore } from './store/sqlite/open.js'"],
    ['cli.ts', "const { createApp } = await import('./app.js')"],
  ])('allow in %s: %s', (path, text) => {
    expect(arrowsUp(file(path, text))).toEqual([])
  })

  it.each([
    ['cli/x.ts', "import { Bot } from 'grammy'"],
    ['search/x.ts', "import { VectorStore } from '@langchain/core/vectorstores'"],
    ['answers/x.ts', "const { tool } = await import('@langchain/core/tools')"],
    ['store/x.ts', "import Database from 'better-sqlite3'"],
  ])('catch a stray package in %s: %s', (path, text) => {
    expect(strayPackages(file(path, text))).toHaveLength(1)
    expect(strayPackages(file('search/langchain-vector-store.ts', "import { VectorStore } from '@langchain/core/vectorstores'"))).toEqual([])
  })

  it.each([
    ['const word = /\\bhọp\\b/u'],
    ['const digits = new RegExp(`\\\\d+`)'],
    ['const letter = /[\\w-]/u'],
    ["const meeting = 'h\\u1ecdp'"],
    ["const meeting = 'ho\\u0323p'"],
    ['// TODO: the rest'],
    ['const home = process.env.HOME'],
    ['process.exit(1)'],
  ])('catch the words of %s', (text) => {
    expect(forbiddenWords(file('text/x.ts', text))).toHaveLength(1)
  })

  it.each([['// never \\b or \\w here'], ['const end = /\\n\\s*$/u'], ["const mark = '\\uFDD0'"], ['const TODOS = 1'], ['const slash = /\\\\n/u']])('allow the words of %s', (text) => {
    expect(forbiddenWords(file('text/x.ts', text))).toEqual([])
  })

  it('catch a cycle, but not one of types or of a later import', () => {
    const circle = (last: string): SourceFile[] => [file('a.ts', "import { b } from './b.js'"), file('b.ts', "import { c } from './c.js'"), file('c.ts', last)]
    expect(cycles(circle("import { a } from './a.js'"))).toEqual(['a.ts → b.ts → c.ts → a.ts'])
    expect(cycles(circle("import type { A } from './a.js'"))).toEqual([])
    expect(cycles(circle("const a = await import('./a.js')"))).toEqual([])
  })

  it('catch a long file, but not a long table', () => {
    const long = 'x\n'.repeat(LONGEST + 1)
    expect([tooLong(file('text/x.ts', long)), tooLong(file('text/tables/x.ts', long)), tooLong(file('text/x.ts', 'x\n'.repeat(LONGEST)))]).toEqual([true, false, false])
  })
})
