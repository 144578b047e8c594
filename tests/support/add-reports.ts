import { openSqliteStore } from '../../src/store/sqlite/open.js'
import { entryOf } from './store-entries.js'

/** Child process: adds `count` reports of its own to the store, as fast as it can. Arguments: store file, own name, count. */
const [path, name, count] = process.argv.slice(2)
const store = await openSqliteStore(path!)
for (let i = 0; i < Number(count); i++) await store.add(entryOf({ text: `Báo cáo ${i} của ${name!}.\n\nHết.` }), 'keep')
await store.close()
