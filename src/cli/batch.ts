import { createReadStream } from 'node:fs'
import type { AskOptions } from '../ask.js'
import { AppError } from '../errors.js'
import type { App } from '../app.js'
import type { Context } from './command.js'
import { EXIT, UsageError } from './exit.js'
import type { ExitCode } from './exit.js'
import type { Input } from './io.js'
import { askedJson } from './json.js'
import type { QuestionId } from './json.js'
import { lines } from './lines.js'
import { wordsOf } from './words.js'

interface BatchQuestion {
  readonly id: QuestionId
  readonly question: string
}

/**
 * `ask --batch`: one line of JSON out for each line in, in their order; blank lines are passed over.
 * A question that cannot be asked becomes a line of kind "error" and the rest goes on.
 * Exit code 0; 2 when a line was no question at all.
 */
export async function runBatch(context: Context, file: string, options: AskOptions): Promise<ExitCode> {
  const input = file === '-' ? context.io.stdin : await open(file)
  const app = await context.app()
  let code: ExitCode = EXIT.ok
  let number = 0
  for await (const line of lines(input)) {
    number++
    if (context.signal.aborted) break
    const text = line.replace(/^\ufeff/u, '').trim()
    if (text === '') continue
    const read = readQuestion(text)
    if (read === null) {
      code = EXIT.usage
      context.err.line(context.t('batch-bad-line', { file: file === '-' ? 'stdin' : file, line: String(number) }))
      context.out.json({ id: null, kind: 'error', code: 'bad-usage' })
    } else context.out.json(await answerLine(context, app, read, options))
  }
  return code
}

async function open(file: string): Promise<Input> {
  const stream = createReadStream(file)
  await new Promise((resolve, reject) => {
    stream.once('open', resolve)
    stream.once('error', (cause) => reject(new UsageError('usage-batch-file', { file, cause: (cause as NodeJS.ErrnoException).code ?? '' })))
  })
  return stream
}

function readQuestion(text: string): BatchQuestion | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('question' in value) || typeof value.question !== 'string') return null
    const id = 'id' in value ? value.id : null
    return { id: typeof id === 'string' || typeof id === 'number' ? id : null, question: value.question }
  } catch {
    return null
  }
}

async function answerLine({ err, t }: Context, app: App, { id, question }: BatchQuestion, options: AskOptions): Promise<object> {
  try {
    return askedJson(id, question, await app.ask(question, options))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    err.line(t('batch-bad-question', { id: id === null ? '–' : String(id), why: wordsOf(error, t) }))
    return { id, question, kind: 'error', code: error.code }
  }
}
