import { readFile, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/*
 * Puts the programs together after tsc: dist/cli.js, dist/main.js and the worker dist/ingest/worker.js, and beside the first two the pieces they share or load when needed.
 * Finding and reading some 180 modules one by one is most of a command's start. What the package exports stays as tsc writes it.
 * The pieces stand directly in dist/, as src/ does beside locales/, corpus/ and prompts/: their relative paths hold in both.
 */

/** Packages that go inside: small, and needed by every command. The rest has native code or workers, or is loaded seldom. */
const INSIDE = new Set(['commander', '@fluent/bundle'])

const OUT = 'dist'
const PIECE = 'piece-'

const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> }

const { metafile } = await build({
  // The worker that reads files is a program of its own.
  entryPoints: ['src/cli.ts', 'src/main.ts', 'src/ingest/worker.ts'],
  outdir: OUT,
  bundle: true,
  splitting: true,
  chunkNames: `${PIECE}[name]-[hash]`,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Escapes would make the tables of Vietnamese three times as long to read.
  charset: 'utf8',
  // Less to read at every start; names stay, for the stack of a report of a bug.
  minifyWhitespace: true,
  minifySyntax: true,
  external: Object.keys(dependencies).filter((name) => !INSIDE.has(name)),
  // commander is CommonJS inside and asks for parts of Node by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)" },
  metafile: true,
  logLevel: 'warning',
})

// The names of pieces change with what is in them: those of earlier builds go.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
const old = (await readdir(OUT)).filter((name) => name.startsWith(PIECE) && !made.has(name))
await Promise.all(old.map((name) => rm(join(OUT, name))))
