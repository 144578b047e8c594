import { startModelServer } from './tests/support/openai-api/server.js'
import { faithful } from './tests/support/openai-api/scripts.js'
const s = await startModelServer(18787)
s.behave(faithful)
process.stdin.resume()
