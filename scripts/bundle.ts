import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { build, type BuildOptions } from 'esbuild'

/*
 * Puts the programs together after tsc. dist/main.js and the worker dist/ingest/worker.js are modules, with the pieces they share or load when
 * needed beside them. The command line is one script, dist/program.cjs, which dist/cli.js runs as it was compiled here: finding, reading and
 * compiling some 180 modules is most of a command's start. What the package exports stays as tsc writes it.
 * All stand directly in dist/, as src/ does beside locales/, corpus/ and prompts/: their relative paths hold in both.
 */

/** Packages that go inside: small, and needed by every command. The rest has workers, or is loaded seldom. */
const INSIDE = new Set(['commander', '@fluent/bundle', 'better-sqlite3'])

const OUT = 'dist'
const PIECE = 'piece-'

/** A question whose answer goes through most of what answering is made of. */
const REHEARSAL = 'ai phát biểu tại hội nghị sáng 28/12?'

const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> }

const how = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Escapes would make the tables of Vietnamese three times as long to read.
  charset: 'utf8',
  // Less to read at every start; names stay, for the stack of a report of a bug.
  minifyWhitespace: true,
  minifySyntax: true,
  // The engine's native part stays where it is (src/store/sqlite/open.ts names it): what would look for it is never called.
  external: [...Object.keys(dependencies).filter((name) => !INSIDE.has(name)), 'bindings'],
  logLevel: 'warning',
} as const satisfies BuildOptions

const { metafile } = await build({
  ...how,
  // The worker that reads files is a program of its own.
  entryPoints: ['src/main.ts', 'src/ingest/worker.ts'],
  outdir: OUT,
  splitting: true,
  chunkNames: `${PIECE}[name]-[hash]`,
  format: 'esm',
  // commander is CommonJS inside and asks for parts of Node by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)" },
  metafile: true,
})

// The names of pieces change with what is in them: those of earlier builds go.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
const old = (await readdir(OUT)).filter((name) => name.startsWith(PIECE) && !made.has(name))
await Promise.all(old.map((name) => rm(join(OUT, name))))

await build({
  ...how,
  entryPoints: ['src/cli.ts'],
  outfile: join(OUT, 'program.cjs'),
  format: 'cjs',
  // A script that is run from its compiled form has no `import` of its own; packages are loaded by `require`, which takes modules too.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'programUrl' },
  // Only source that is run as TypeScript resolves modules by itself.
  logOverride: { 'empty-import-meta': 'silent' },
  banner: { js: '(function (require, programUrl) {' },
  footer: { js: '})' },
})
await build({ entryPoints: ['scripts/launch.ts'], outfile: join(OUT, 'cli.js'), format: 'esm', target: how.target })

// One command is run, and what was compiled for it is kept.
const data = await mkdtemp(join(tmpdir(), 'bienban-build-'))
const ask = (env: NodeJS.ProcessEnv): Promise<unknown> => promisify(execFile)(process.execPath, [join(OUT, 'cli.js'), 'ask', REHEARSAL, '--data', data], { env: { PATH: process.env.PATH, ...env } })
await rm(join(OUT, 'program.cjs.compiled'), { force: true })
await ask({})
await ask({ BIENBAN_KEEP_COMPILED: '1' })
await rm(data, { recursive: true })
