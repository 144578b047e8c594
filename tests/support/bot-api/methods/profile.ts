import { checkCommands } from '../checks/commands.js'
import type { Parameters } from '../parameters.js'
import { malformed } from '../refusal.js'
import type { Method } from './method.js'

const NAME_LIMIT = 64
const DESCRIPTION_LIMIT = 512
const SHORT_DESCRIPTION_LIMIT = 120
const SCOPES = new Set([
  'default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators', 'chat', 'chat_administrators', 'chat_member',
])

/** What the bot is and says of itself. */
export const profile = {
  getMe: (_given, world) => world.bot,

  setMyCommands: (given, world) => {
    world.commands.set(scopeOf(given), checkCommands(given.list('commands') ?? []))
    return true
  },
  getMyCommands: (given, world) => world.commands.get(scopeOf(given)) ?? [],
  deleteMyCommands: (given, world) => {
    world.commands.delete(scopeOf(given))
    return true
  },

  setMyName: (given) => atMost(given, 'name', NAME_LIMIT),
  setMyDescription: (given) => atMost(given, 'description', DESCRIPTION_LIMIT),
  setMyShortDescription: (given) => atMost(given, 'short_description', SHORT_DESCRIPTION_LIMIT),
} satisfies Record<string, Method>

/** The key of a list of commands: its scope and its language. */
function scopeOf(given: Parameters): string {
  const scope = given.object('scope') ?? { type: 'default' }
  if (typeof scope.type !== 'string' || !SCOPES.has(scope.type)) throw malformed('BotCommandScope type is invalid')
  return `${JSON.stringify(scope)} ${languageOf(given)}`
}

function atMost(given: Parameters, name: string, limit: number): true {
  languageOf(given)
  if ((given.text(name) ?? '').length > limit) throw malformed(`bot ${name} is too long`)
  return true
}

function languageOf(given: Parameters): string {
  const language = given.text('language_code') ?? ''
  if (!/^(?:[a-z]{2})?$/u.test(language)) throw malformed('BOT_INVALID_LANG_CODE')
  return language
}
