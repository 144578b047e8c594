import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startBotApi } from './bot-api.js'
import { converse } from './conversation.js'
import { person } from './person.js'

/**
 * `npm run demo`: the real bot against a loopback Telegram, and you at the keyboard, an admin, with no account and no network.
 * What it learns stays in data/demo, unless BIENBAN_DATA names another folder. Calls that Telegram would refuse are told at the end.
 */
const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))
const START_TIMEOUT_MS = 120_000

const api = await startBotApi({ idsAfter: Math.floor(Date.now() / 1000) })
const language_code = process.env.LANG?.startsWith('en') === true ? 'en' : 'vi'
const me = person(api, { id: 1001, first_name: 'Bạn', username: 'ban', language_code })
const bot = spawn(process.execPath, ['--import', 'tsx', MAIN], {
  env: {
    LOG_LEVEL: 'warn',
    BIENBAN_DATA: 'data/demo',
    ...process.env,
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ADMIN_IDS: String(me.user.id),
  },
  stdio: ['ignore', 'inherit', 'inherit'],
})
const ended = once(bot, 'exit')

try {
  await Promise.race([api.polled(START_TIMEOUT_MS), ended.then(() => Promise.reject(new Error('the bot ended before it began to listen')))])
  me.starts()
  await Promise.race([converse(me, process.stdin, process.stdout), ended])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  bot.kill('SIGTERM')
  await ended
  process.stdin.destroy()
  await api.close()
  for (const { method, description } of api.violations) process.stderr.write(`${method}: ${description}\n`)
}
