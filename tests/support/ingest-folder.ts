import { writeSync } from 'node:fs'
import { createIngest } from '../../src/ingest.js'
import { openSqliteStore } from '../../src/store/sqlite/open.js'

/** Child process: ingests a folder, one line of JSON for each outcome, after "start" and before "done". Arguments: store file, folder. */
const [path, folder] = process.argv.slice(2)
// Written straight to the pipe: a line buffered in a killed process would be an acknowledgement never given.
const say = (line: string) => writeSync(1, `${line}\n`)

say('start')
const store = await openSqliteStore(path!)
const ingest = createIngest({ store, now: () => new Date('2026-01-05T08:00:00Z') })
for await (const outcome of ingest.files([folder!], { policy: 'keep', by: 'cli' })) say(JSON.stringify(outcome))
await store.close()
say('done')
