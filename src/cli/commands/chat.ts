import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { AppError } from '../../errors.js'
import type { Answer } from '../../answers/answer.js'
import { createTranslator } from '../../locales.js'
import type { CliCommand, Context } from '../command.js'
import { EXIT } from '../exit.js'
import { lines } from '../lines.js'
import { dateOption } from '../options.js'
import { renderAnswer } from '../render/answer.js'
import { renderExplanation } from '../render/explain.js'
import { modelWords } from '../render/model.js'
import { style } from '../render/style.js'
import { wordsOf } from '../words.js'

/** What a line that starts with a slash may say, as people type it: with and without diacritics, or in English. */
const SLASH: Readonly<Record<string, 'new' | 'explain-on' | 'explain-off' | 'quit' | 'help'>> = {
  '/moi': 'new',
  '/mới': 'new',
  '/new': 'new',
  '/explain on': 'explain-on',
  '/explain': 'explain-on',
  '/explain off': 'explain-off',
  '/thoat': 'quit',
  '/thoát': 'quit',
  '/quit': 'quit',
  '/exit': 'quit',
  '/help': 'help',
  '/giup': 'help',
  '/giúp': 'help',
}

interface Talk {
  conversation: string
  explain: boolean
  readonly today: string | undefined
}

const newKey = (): string => `cli:${randomUUID()}`

/** `bienban chat`: a conversation, in which a question may lean on the one before. */
export const chat: CliCommand = {
  configure(command, t) {
    command.option('--explain', t('help-ask-explain')).addOption(dateOption('--today <DATE>', t('help-ask-today')))
  },

  async run(context, command) {
    const flags = command.opts<{ explain?: boolean; today?: string }>()
    const talk: Talk = { conversation: newKey(), explain: flags.explain === true, today: flags.today }
    await context.app()
    return context.io.stdin.isTTY === true ? converse(context, talk) : listen(context, talk)
  },
}

async function listen(context: Context, talk: Talk): Promise<typeof EXIT.ok> {
  for await (const line of lines(context.io.stdin)) if (!(await turn(context, talk, line))) break
  return EXIT.ok
}

async function converse(context: Context, talk: Talk): Promise<typeof EXIT.ok | typeof EXIT.interrupted> {
  const { io, err, t } = context
  err.line(style.dim(t('chat-welcome')))
  // The prompt and the echo go to stderr: stdout carries answers only.
  const terminal = createInterface({ input: io.stdin, output: io.stderr, prompt: '» ' })
  const ended = { by: 'person' }
  terminal.on('SIGINT', () => {
    ended.by = 'SIGINT'
    terminal.close()
  })
  terminal.prompt()
  for await (const line of terminal) {
    if (!(await turn(context, talk, line))) break
    terminal.prompt()
  }
  terminal.close()
  err.line()
  return ended.by === 'SIGINT' ? EXIT.interrupted : EXIT.ok
}

/** Answers one line; false when the conversation is over. */
async function turn(context: Context, talk: Talk, line: string): Promise<boolean> {
  const text = line.normalize('NFC').trim()
  if (text === '') return true
  if (text.startsWith('/')) return obey(context, talk, text)
  try {
    await reply(context, talk, text)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    context.err.line(wordsOf(error, context.t))
  }
  return true
}

function obey({ err, t }: Context, talk: Talk, text: string): boolean {
  const order = SLASH[text.toLowerCase().replace(/\s+/gu, ' ')]
  if (order === 'quit') return false
  if (order === 'new') talk.conversation = newKey()
  if (order === 'explain-on' || order === 'explain-off') talk.explain = order === 'explain-on'
  err.line(style.dim(t(`chat-${order ?? 'unknown'}`)))
  return true
}

async function reply({ app, config, out, err, progress }: Context, talk: Talk, question: string): Promise<void> {
  const { conversation, today } = talk
  const onStatement = (sofar: Answer): void => progress.update('model', sofar.statements.length, 0)
  const asked = await (await app()).ask(question, { conversation, language: config.language, onStatement, ...(today !== undefined && { today }) })
  progress.clear()
  const t = createTranslator(asked.answer.language)
  if (asked.rewritten !== null) err.line(style.dim(t('ask-rewritten', { question: asked.rewritten })))
  out.line(`${renderAnswer(asked.answer, t, out.width)}\n`)
  const whose = modelWords(asked.model, t)
  if (whose !== null) err.line(`${style.dim(whose)}\n`)
  if (talk.explain) out.line(`${renderExplanation(asked, t)}\n`)
}
