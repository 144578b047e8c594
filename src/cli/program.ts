import { Command, CommanderError, Help, Option } from 'commander'
import type { Translate } from '../locales.js'
import { COMMANDS } from './commands.js'
import type { CliCommand } from './command.js'
import { UsageError } from './exit.js'
import { languageOption } from './options.js'

/** What the command line asks for: a command with its parsed arguments, or text to show (help, version). */
export type Parsed =
  | { readonly kind: 'run'; readonly chosen: CliCommand; readonly command: Command; readonly globals: Globals }
  | { readonly kind: 'show'; readonly text: string; readonly asked: boolean }

interface Globals {
  readonly data?: string
  readonly lang?: 'vi' | 'en'
  readonly empty?: boolean
  readonly model?: string
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'help-heading-usage',
  'Arguments:': 'help-heading-arguments',
  'Options:': 'help-heading-options',
  'Global Options:': 'help-heading-global-options',
  'Commands:': 'help-heading-commands',
}

/** Parses the arguments after the program's name. Throws `UsageError`. */
export async function parse(argv: readonly string[], t: Translate, version: () => string): Promise<Parsed> {
  let shown = ''
  let chosen: Extract<Parsed, { kind: 'run' }> | undefined
  const program = createProgram(t, (text) => (shown += text))
  if (argv.includes('--version') || argv.includes('-V')) program.version(version(), '-V, --version', t('help-version'))
  const words = new Set(argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length))
  for (const [name, load] of Object.entries(COMMANDS)) {
    const command = program.command(name).summary(t(`help-${name}`)).description(t(`help-${name}`))
    // Only what may have been chosen is loaded: the other commands are a name and a line in the help.
    if (!words.has(name)) continue
    const loaded = await load()
    loaded.configure(command, t)
    command.addHelpText('after', `\n${t('help-heading-examples')}\n${indented(t(`help-${name}-examples`))}`)
    command.action(() => {
      chosen = { kind: 'run', chosen: loaded, command, globals: program.opts<Globals>() }
    })
  }
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code.startsWith('commander.help') || error.code === 'commander.version') {
      return { kind: 'show', text: shown.trimEnd(), asked: error.code !== 'commander.help' || argv.includes('help') }
    }
    throw usageErrorOf(error)
  }
  return chosen ?? { kind: 'show', text: program.helpInformation().trimEnd(), asked: false }
}

const indented = (text: string): string => text.split('\n').map((line) => `  ${line}`).join('\n')

function createProgram(t: Translate, show: (text: string) => void): Command {
  const english = new Help()
  return new Command('bienban')
    .description(t('help-about'))
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: show, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => t(HEADINGS[title] ?? 'help-heading-options'),
      commandUsage: (command) => english.commandUsage(command).replaceAll('[options]', t('help-options-word')).replaceAll('[command]', t('help-command-word')),
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', t('help-help'))
    .helpCommand('help [command]', t('help-help'))
    .addOption(new Option('--data <DIR>', t('help-option-data')))
    .addOption(languageOption('--lang <vi|en>', t('help-option-lang')))
    .addOption(new Option('--empty', t('help-option-empty')))
    .addOption(new Option('--model <PROVIDER:NAME>', t('help-option-model')))
}

const USAGE_IDS: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'usage-unknown-command',
  'commander.unknownOption': 'usage-unknown-option',
  'commander.missingArgument': 'usage-missing-argument',
  'commander.optionMissingArgument': 'usage-missing-value',
  'commander.excessArguments': 'usage-excess-arguments',
}

/** commander speaks English only; its code and the name it quotes are what is kept of its message. */
function usageErrorOf(error: CommanderError): UsageError {
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? ''
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(error.message)?.[1] ?? 'none'
  return new UsageError(USAGE_IDS[error.code] ?? 'usage-other', { name, similar })
}
