import type { BotCommand } from 'grammy/types'
import { isFields } from '../parameters.js'
import { malformed } from '../refusal.js'

const COMMANDS_LIMIT = 100
const DESCRIPTION_LIMIT = 256

/** The list of commands, when each name is 1–32 of a–z, 0–9 and _ and each description 1–256 characters. */
export function checkCommands(commands: readonly unknown[]): BotCommand[] {
  if (commands.length > COMMANDS_LIMIT) throw malformed('BOT_COMMANDS_TOO_MUCH')
  return commands.map((command) => {
    if (!isFields(command)) throw malformed('expected a command to be an Object')
    const { command: name, description } = command
    if (typeof name !== 'string' || !/^\/?[a-z0-9_]{1,32}$/u.test(name)) throw malformed('BOT_COMMAND_INVALID')
    const described = typeof description === 'string' && description.trim() !== '' && description.length <= DESCRIPTION_LIMIT
    if (!described) throw malformed('BOT_COMMAND_DESCRIPTION_INVALID')
    return { command: name.replace(/^\//u, ''), description }
  })
}
