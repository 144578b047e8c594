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
const start = script.runInThisContext() as (require: NodeJS.Require, url: string) => void
start(createRequire(filename), import.meta.url)
