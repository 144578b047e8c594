#!/usr/bin/env node
import { run } from './cli/run.js'

try {
  process.loadEnvFile()
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') process.stderr.write(`.env: ${(error as Error).message}\n`)
}

const controller = new AbortController()

process.on('SIGINT', () => {
  // The second Ctrl-C does not wait for anything to be closed.
  if (controller.signal.aborted) process.exit(130)
  controller.abort('SIGINT')
})

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') controller.abort('EPIPE')
    else throw error
  })
}

const ended = run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: controller.signal,
  openApp: async (config, options) => (await import('./app.js')).createApp(config, options),
})

// An aborted command may leave stdin being read, which would keep the process; what was written is flushed first.
void ended.then((code) => process.stdout.write('', () => process.stderr.write('', () => process.exit(code))))
