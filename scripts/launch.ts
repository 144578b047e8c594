#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/*
 * Becomes dist/cli.js: runs the program in program.cjs from what Node made of it when it was built; compiling was a fifth of a command's start.
 * Without that file, or under another Node, it is compiled as it runs. With BIENBAN_KEEP_COMPILED, what was compiled is written at the end.
 */

const filename = fileURLToPath(new URL('program.cjs', import.meta.url))
const compiled = `${filename}.compiled`

const script = new Script(readFileSync(filename, 'utf8'), { filename, ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }) })
if (process.env.BIENBAN_KEEP_COMPILED) process.on('exit', () => writeFileSync(compiled, script.createCachedData()))

/** Parts of Node that few commands come to use, and that take milliseconds to load: they are when something of theirs is first asked for. */
const LATE = new Set(['node:child_process', 'node:crypto'])
const load = createRequire(filename)
const later = (name: string): object => new Proxy({}, { get: (_, key) => Reflect.get(load(name) as object, key) as unknown })

const start = script.runInThisContext() as (require: (name: string) => unknown, url: string) => void
start((name) => (LATE.has(name) ? later(name) : load(name)), import.meta.url)
